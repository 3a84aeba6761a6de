// Names of days and months without a year in, the one that is meant out: the last one gone where the
// clause looks back, the next one to come where it looks forward.

import { type Day, dayOf, formatDay, isDate, partsOf } from './calendar.ts';
import type { TimeContext, TimeMeaning } from './expression.ts';
import { dated, periodAround, undated } from './period.ts';

/** A day so soon is meant even where the words do not look forward: nobody dates a thing 11 months old so. */
const SOON_DAYS = 31;

/** A full date, or nothing where the calendar has no such day. */
export function fullDate(year: number, month: number, day: number): TimeMeaning | undefined {
  return isDate(year, month, day) ? dated(formatDay(dayOf(year, month, day))) : undefined;
}

/** A month and day without a year. */
export function nearestDate(
  month: number,
  day: number,
  { reference, future }: TimeContext,
): TimeMeaning | undefined {
  if (!isDate(2000, month, day)) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  if (reference === undefined) return { kind: 'date', value: `XXXX-${pad(month)}-${pad(day)}` };
  const found = nearestDay((year) => yearDay(year, month, day), reference, future);
  return found === undefined ? undefined : dated(formatDay(found));
}

function yearDay(year: number, month: number, day: number): Day | undefined {
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** The nearest of the days that come round each year. */
export function nearestDay(
  inYear: (year: number) => Day | undefined,
  reference: Day,
  future: boolean,
): Day | undefined {
  const { year } = partsOf(reference);
  const days = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((shift) => inYear(year + shift) ?? []);
  const last = days.filter((day) => day <= reference).at(-1);
  const next = days.find((day) => day >= reference);
  if (future) return next;
  return next !== undefined && next - reference <= SOON_DAYS && next !== last ? next : last;
}

/** A month without a year. */
export function nearestMonth(month: number, { reference, future }: TimeContext): TimeMeaning {
  if (reference === undefined) {
    return { kind: 'date', value: `XXXX-${String(month).padStart(2, '0')}` };
  }
  const now = partsOf(reference);
  const ahead = month > now.month ? (future ? 0 : -1) : month < now.month && future ? 1 : 0;
  return periodAround(dayOf(now.year + ahead, month, 1), 'month');
}

/** "Next Tuesday" said on Monday is that of the week after; "the coming Tuesday" is tomorrow. */
function isInOneWeek(reference: Day, target: number, which: string | undefined): boolean {
  const fromMonday = (weekday: number) => (weekday + 6) % 7;
  return /next/i.test(which ?? '') && fromMonday(target) > fromMonday(partsOf(reference).weekday);
}

/** A weekday: the last one up to the day of publication, or the next one from it on. */
export function nearestWeekday(
  target: number,
  which: string | undefined,
  { reference, future }: TimeContext,
): TimeMeaning | undefined {
  if (target < 0) return undefined;
  if (reference === undefined) return undated('day');
  const back = (partsOf(reference).weekday - target + 7) % 7;
  const ahead = (7 - back) % 7;
  const day = /last|past/i.test(which ?? '')
    ? reference - (back === 0 ? 7 : back)
    : /next|coming/i.test(which ?? '')
      ? reference + (ahead === 0 || isInOneWeek(reference, target, which) ? ahead + 7 : ahead)
      : future || /this/i.test(which ?? '')
        ? reference + ahead
        : reference - back;
  return dated(formatDay(day));
}
