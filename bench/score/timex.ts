// The value of a TIMEX3 and the value of a Reading's time in, one way of writing both out, so that they
// can be compared as text. Source: TimeML 1.2.1, TIMEX3; EDTF level 1.

import { formatDay, toDay } from '../../src/relate/time/calendar.ts';

const QUARTERS: Readonly<Record<string, string>> = {
  Q1: '01/03',
  Q2: '04/06',
  Q3: '07/09',
  Q4: '10/12',
};

/**
 * A TIMEX3 value as EDTF; nothing for what names no time (PAST_REF, XXXX-XX-XX). Durations and sets stay
 * as they are written (P5Y, PXM, P1Y for "annual").
 *
 *     2011-W35       2011-08-29/2011-09-04      a week is an interval of days
 *     2006-Q4        2006-10/2006-12            a quarter is one of months
 *     2010-07-16TMO  2010-07-16                 the part of a day is left out
 *     2011-06-XX     2011-06                    what is unknown is left out
 *     200            200X                       a decade
 *     FY2007         2007                       the year that names a financial year
 *     PM6            P6M                        a slip of the data
 */
export function edtfOfTimex(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (/^P/.test(value))
    return value === 'PAST_REF' || value === 'PRESENT_REF' ? undefined : durationOf(value);
  const date = value
    .replace(/^FY/, '')
    .replace(/T.*$/, '')
    .replace(/(?:-XX)+$/, '');
  if (/^\d{3}$/.test(date)) return `${date}X`;
  const week = /^(\d{4})-W(\d{2})$/.exec(date);
  if (week !== null) return weekOf(Number(week[1]), Number(week[2]));
  const quarter = /^(\d{4})-(Q[1-4])$/.exec(date);
  if (quarter !== null) {
    const [from, to] = (QUARTERS[quarter[2] ?? ''] ?? '').split('/');
    return `${quarter[1]}-${from}/${quarter[1]}-${to}`;
  }
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;
}

function durationOf(value: string): string {
  return value.replace(/^P([YMWD])(\d+)$/, 'P$2$1');
}

/**
 * The value of a Reading's time without what TIMEX3 leaves to a signal word: "since 2004" is `2004/..`
 * here and 2004 there.
 */
export function comparable(value: string): string {
  return value.replace(/^\.\.\/|\/\.\.$/, '').replace(/T.*$/, '');
}

/** Monday to Sunday of a week of ISO 8601: week 1 holds January 4. */
function weekOf(year: number, week: number): string | undefined {
  const fourth = toDay(`${year}-01-04`);
  if (fourth === undefined) return undefined;
  const weekday = new Date(fourth * 86_400_000).getUTCDay();
  const monday = fourth - ((weekday + 6) % 7) + 7 * (week - 1);
  return `${formatDay(monday)}/${formatDay(monday + 6)}`;
}
