// Days as numbers and back: arithmetic on the proleptic Gregorian calendar, without a clock.

import { type Edtf, toEdtf } from '../../model/index.ts';

/** A day as the number of days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of an ISO 8601 date, month or year; a month gives its first day. */
export function toDay(date: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (match === null) return undefined;
  return dayOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** The day of a year, a month (1 to 12) and a day of the month. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Year, month (1 to 12), day of the month and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
} {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Whether a year has this month and day: 29 February only in leap years. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return partsOf(dayOf(year, month, day)).month === month && day <= 31;
}

/** `2024-02-13`. */
export function formatDay(day: Day): Edtf {
  const { year, month, dayOfMonth } = partsOf(day);
  return toEdtf(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** `2024-02`; months beyond the year carry over. */
export function formatMonth(year: number, month: number): Edtf {
  const index = year * 12 + (month - 1);
  return toEdtf(`${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`);
}

/** `2024`. */
export function formatYear(year: number): Edtf {
  return toEdtf(pad(year, 4));
}

/**
 * `2024-02-05/2024-02-11`; an absent end is open. EDTF level 1 has no decade in an interval, so "until
 * the 1990s" ends with 1999.
 */
export function formatInterval(from: Edtf | undefined, to: Edtf | undefined): Edtf {
  const start = from?.split('/')[0]?.replaceAll('X', '0') ?? '..';
  const end = to?.split('/').at(-1)?.replaceAll('X', '9') ?? '..';
  return toEdtf(`${start}/${end}`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
