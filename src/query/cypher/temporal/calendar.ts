// Years, months, days and ISO weeks in, days since 1970-01-01 out, and back, for any year of the
// proleptic Gregorian calendar. Method: years begin in March, eras have 400 years.
// @source Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; ISO 8601 for weeks

const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** A day by year, month and day of month. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a date. */
export function dayOfDate({ year, month, day }: CivilDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** The date of a number of days since 1970-01-01. */
export function dateOfDay(epochDay: number): CivilDate {
  const shifted = epochDay + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** A day by ISO week. */
export interface WeekDate {
  readonly weekYear: number;
  readonly week: number;
  readonly dayOfWeek: number;
}

/** The ISO week of a day: that of its Thursday. */
export function weekOfDay(epochDay: number): WeekDate {
  const weekday = dayOfWeek(epochDay);
  const thursday = epochDay - weekday + 4;
  const weekYear = dateOfDay(thursday).year;
  const week = Math.floor((thursday - firstDayOfYear(weekYear)) / 7) + 1;
  return { weekYear, week, dayOfWeek: weekday };
}

/** The day of an ISO week date: week 1 holds January 4. */
export function dayOfWeekDate({ weekYear, week, dayOfWeek: weekday }: WeekDate): number {
  const fourth = dayOfDate({ year: weekYear, month: 1, day: 4 });
  return fourth - dayOfWeek(fourth) + 1 + (week - 1) * 7 + (weekday - 1);
}

/** January 1 of a year. */
export function firstDayOfYear(year: number): number {
  return dayOfDate({ year, month: 1, day: 1 });
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayOfDate({ ...next, day: 1 }) - dayOfDate({ year, month, day: 1 });
}

/** 1 to 4. */
export function quarterOfMonth(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** A day some months later or earlier; the last of the month where that month is shorter. */
export function addMonths(epochDay: number, months: number): number {
  const { year, month, day } = dateOfDay(epochDay);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return dayOfDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
