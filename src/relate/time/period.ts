// Stretches of the calendar: a day and a unit in, the week, month, quarter or year around it out, as
// a value and as the date an event in it has.

import { type Edtf, toEdtf } from '../../model/index.ts';
import {
  type Day,
  dayOf,
  formatDay,
  formatInterval,
  formatMonth,
  formatYear,
  partsOf,
} from './calendar.ts';
import type { TimeMeaning } from './expression.ts';

/** Units that have a place in the calendar. */
export type PeriodUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The unit a word names, in any number: "weeks"; a fortnight is placed by its weeks. */
export function unitOf(word = ''): PeriodUnit {
  const lower = word.toLowerCase();
  if (lower.startsWith('centur')) return 'century';
  if (lower.startsWith('fortnight')) return 'week';
  const units: readonly PeriodUnit[] = ['day', 'weekend', 'week', 'month', 'quarter', 'decade'];
  return units.find((unit) => lower.startsWith(unit)) ?? 'year';
}

/** A day of the period that is so many periods later; months and years are given by their first day. */
export function shiftPeriod(day: Day, unit: PeriodUnit, count: number): Day {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
    case 'weekend':
      return day + 7 * count;
    case 'month':
      return dayOf(year, month + count, 1);
    case 'quarter':
      return dayOf(year, month + 3 * count, 1);
    case 'half':
      return dayOf(year, month + 6 * count, 1);
    case 'decade':
      return dayOf(year + 10 * count, 1, 1);
    case 'century':
      return dayOf(year + 100 * count, 1, 1);
    default:
      return dayOf(year + count, 1, 1);
  }
}

/** The period around a day: a week runs from Monday to Sunday, its weekend at the end. */
export function periodAround(day: Day, unit: PeriodUnit): TimeMeaning {
  const { year, month, weekday } = partsOf(day);
  const monday = day - ((weekday + 6) % 7);
  switch (unit) {
    case 'day':
      return dated(formatDay(day));
    case 'week':
      return dated(formatInterval(formatDay(monday), formatDay(monday + 6)));
    case 'weekend':
      return dated(formatInterval(formatDay(monday + 5), formatDay(monday + 6)));
    case 'month':
      return dated(formatMonth(year, month));
    case 'quarter':
      return partOfYear(year, 3, Math.ceil(month / 3));
    case 'half':
      return partOfYear(year, 6, Math.ceil(month / 6));
    case 'decade':
      return dated(toEdtf(`${formatYear(year).slice(0, 3)}X`));
    case 'century':
      return dated(toEdtf(`${formatYear(year).slice(0, 2)}XX`));
    default:
      return dated(formatYear(year));
  }
}

/** A quarter (3 months) or half (6 months) of a year, counted from 1. */
export function partOfYear(year: number, months: 3 | 6, index: number): TimeMeaning {
  const code = (months === 3 ? 32 : 39) + index;
  const last = index * months;
  const date = formatInterval(formatMonth(year, last - months + 1), formatMonth(year, last));
  return { kind: 'date', value: `${formatYear(year)}-${code}`, date };
}

/** A season, 1 (spring) to 4; the year is what is certain of it in both hemispheres. */
export function seasonIn(year: number, season: number): TimeMeaning {
  return { kind: 'date', value: `${formatYear(year)}-${20 + season}`, date: formatYear(year) };
}

/** A date that an event may have. */
export function dated(date: Edtf): TimeMeaning {
  return { kind: 'date', value: date, date };
}

const UNKNOWN: Readonly<Partial<Record<PeriodUnit, string>>> = {
  month: 'XXXX-XX',
  quarter: 'XXXX',
  half: 'XXXX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** A date of which only the granularity is known. */
export function undated(unit: PeriodUnit = 'day'): TimeMeaning {
  return { kind: 'date', value: UNKNOWN[unit] ?? 'XXXX-XX-XX' };
}

/** Years of four digits: "12,000 years ago" has no date that a reader could compare. */
function isWritable(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= 1 && year <= 9990;
}

/** The period so many units from a day; unknown when the day is. */
export function periodFrom(day: Day | undefined, unit: PeriodUnit, count: number): TimeMeaning {
  if (day === undefined || !Number.isFinite(count)) return undated(unit);
  const then = shiftPeriod(day, unit, count);
  return isWritable(then) ? periodAround(then, unit) : undated(unit);
}
