// Days with a name: "Christmas", "New Year's Eve", "Thanksgiving".

import { type Day, dayOf, formatDay, partsOf } from '../calendar.ts';
import type { TimeRule } from '../expression.ts';
import { nearestDay } from '../nearest.ts';
import { dated, undated } from '../period.ts';
import { S, YEAR } from '../words.ts';

interface Holiday {
  readonly pattern: string;
  readonly inYear: (year: number) => Day;
}

const on = (month: number, day: number) => (year: number) => dayOf(year, month, day);

/** The weekdays of a month, counted from 1; -1 is the last. */
const weekdayIn = (month: number, weekday: number, rank: number) => (year: number) => {
  if (rank < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((partsOf(last).weekday - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - partsOf(first).weekday + 7) % 7) + 7 * (rank - 1);
};

const HOLIDAYS: readonly Holiday[] = [
  { pattern: 'Christmas Eve', inYear: on(12, 24) },
  { pattern: 'Christmas(?: Day)?', inYear: on(12, 25) },
  { pattern: 'Boxing Day', inYear: on(12, 26) },
  { pattern: "New Year[’']s Eve", inYear: on(12, 31) },
  { pattern: "New Year[’']s Day|New Year[’']s", inYear: on(1, 1) },
  { pattern: "Valentine[’']s Day", inYear: on(2, 14) },
  { pattern: "St\\.? Patrick[’']s Day", inYear: on(3, 17) },
  { pattern: 'May Day', inYear: on(5, 1) },
  { pattern: 'Bastille Day', inYear: on(7, 14) },
  { pattern: '(?:the )?Fourth of July|July Fourth', inYear: on(7, 4) },
  { pattern: 'Halloween', inYear: on(10, 31) },
  { pattern: 'Veterans Day|Armistice Day|Remembrance Day', inYear: on(11, 11) },
  { pattern: 'Martin Luther King(?:,? Jr\\.?)? Day', inYear: weekdayIn(1, 1, 3) },
  { pattern: "Presidents[’']? Day", inYear: weekdayIn(2, 1, 3) },
  { pattern: 'Memorial Day', inYear: weekdayIn(5, 1, -1) },
  { pattern: 'Labor Day', inYear: weekdayIn(9, 1, 1) },
  { pattern: 'Columbus Day', inYear: weekdayIn(10, 1, 2) },
  { pattern: 'Thanksgiving(?: Day)?', inYear: weekdayIn(11, 4, 4) },
  { pattern: 'Black Friday', inYear: (year) => weekdayIn(11, 4, 4)(year) + 1 },
  { pattern: 'Good Friday', inYear: (year) => easterOf(year) - 2 },
  { pattern: 'Easter Monday', inYear: (year) => easterOf(year) + 1 },
  { pattern: 'Ash Wednesday', inYear: (year) => easterOf(year) - 46 },
  { pattern: 'Palm Sunday', inYear: (year) => easterOf(year) - 7 },
  { pattern: 'Easter(?: Sunday)?', inYear: easterOf },
];

/** Holidays, the nearest in the direction of the clause. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: 'time.holiday',
    pattern: `(?:(?<which>last|this|next)${S})?(?<name>${HOLIDAYS.map(({ pattern }) => pattern).join('|')})(?!${S}Island)(?:,?${S}(?<y>${YEAR}))?`,
    example: 'Sales fell at Christmas.',
    words: 'Christmas',
    value: '2023-12-25',
    inNames: true,
    counterExample: 'They live on Christmas Island.',
    resolve: ({ name = '', which, y }, { reference, future }) => {
      const holiday = HOLIDAYS.find(({ pattern }) =>
        new RegExp(`^(?:${pattern})$`, 'i').test(name),
      );
      if (holiday === undefined) return undefined;
      if (y !== undefined) return dated(formatDay(holiday.inYear(Number(y))));
      if (reference === undefined) return undated('day');
      const ahead = which === undefined ? future : !/last/i.test(which);
      const day = nearestDay(holiday.inYear, reference, ahead);
      return day === undefined ? undefined : dated(formatDay(day));
    },
  },
];

/** @source Anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
