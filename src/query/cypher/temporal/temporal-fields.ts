// Fields of a map, and the values they are to be taken from, in; a day and a time of day out.
// A field that is not given is taken from the value, or is the first of its kind; a coarser one may be
// missing only together with all finer ones.
// @source openCypher CIP2015-08-06, "Constructing", "Selecting"

import { dateOfDay, daysInMonth, quarterOfMonth, weekOfDay } from './calendar.ts';
import { monthDay, nanoOfDay, ordinalDay, quarterDay, weekDay } from './parse-temporal.ts';
import { HOUR, MINUTE, requireDay, SECOND, TemporalFault } from './temporal-value.ts';

/** Whole numbers by field. */
export type Fields = ReadonlyMap<string, number>;

/** Names of the fields of a date. */
export const DATE_FIELDS: readonly string[] = [
  'year',
  'month',
  'day',
  'week',
  'dayOfWeek',
  'weekYear',
  'ordinalDay',
  'quarter',
  'dayOfQuarter',
];
/** Names of the fields of a time. */
export const TIME_FIELDS: readonly string[] = [
  'hour',
  'minute',
  'second',
  'millisecond',
  'microsecond',
  'nanosecond',
];

/** The day that fields name; `base` gives what they leave out. @throws TemporalFault */
export function dayOfFields(fields: Fields, base?: number): number {
  const has = (...names: readonly string[]): boolean => names.some((name) => fields.has(name));
  if (base === undefined) requireCoarser(fields, DATE_CHAINS);
  if (has('week', 'dayOfWeek', 'weekYear')) return requireDay(dayByWeek(fields, base));
  const year = fields.get('year') ?? (base === undefined ? undefined : dateOfDay(base).year);
  if (year === undefined) throw new TemporalFault('a date needs a year');
  const day =
    ordinalDay(year, fields.get('ordinalDay')) ??
    (has('quarter', 'dayOfQuarter')
      ? dayByQuarter(fields, year, base)
      : dayByMonth(fields, year, base));
  return requireDay(day);
}

const DATE_CHAINS = [
  ['year', 'month', 'day'],
  ['year', 'week', 'dayOfWeek'],
  ['year', 'quarter', 'dayOfQuarter'],
];

function requireCoarser(fields: Fields, chains: readonly (readonly string[])[]): void {
  for (const chain of chains) {
    const missing = chain.find(
      (name) => !fields.has(name) && !(name === 'year' && fields.has('weekYear')),
    );
    const finer = missing === undefined ? [] : chain.slice(chain.indexOf(missing) + 1);
    const given = finer.find((name) => fields.has(name));
    if (given !== undefined) throw new TemporalFault(`${given} needs ${missing}`);
  }
}

function dayByWeek(fields: Fields, base: number | undefined): number {
  const known = base === undefined ? undefined : weekOfDay(base);
  const year = fields.get('weekYear') ?? fields.get('year') ?? known?.weekYear;
  if (year === undefined) throw new TemporalFault('a week needs a year');
  const week = fields.get('week') ?? known?.week ?? 1;
  return weekDay(year, week, fields.get('dayOfWeek') ?? known?.dayOfWeek ?? 1) ?? 0;
}

function dayByQuarter(fields: Fields, year: number, base: number | undefined): number {
  const known = base === undefined ? undefined : dateOfDay(base);
  const quarter = fields.get('quarter') ?? quarterOfMonth(known?.month ?? 1);
  const day = fields.get('dayOfQuarter');
  if (day !== undefined || known === undefined) return quarterDay(year, quarter, day ?? 1) ?? 0;
  if (quarter < 1 || quarter > 4) throw new TemporalFault(`there is no quarter ${quarter}`);
  const month = (quarter - 1) * 3 + ((known.month - 1) % 3) + 1;
  return monthDay(year, month, fields.get('day') ?? Math.min(known.day, daysInMonth(year, month)));
}

function dayByMonth(fields: Fields, year: number, base: number | undefined): number {
  const known = base === undefined ? undefined : dateOfDay(base);
  const month = fields.get('month') ?? known?.month ?? 1;
  return monthDay(year, month, fields.get('day') ?? known?.day ?? 1);
}

/** The time of day that fields name; `base` gives what they leave out. @throws TemporalFault */
export function nanoOfFields(fields: Fields, base?: number): number {
  if (base === undefined) requireCoarser(fields, [['hour', 'minute', 'second']]);
  const known = base ?? 0;
  const hour = fields.get('hour') ?? Math.floor(known / HOUR);
  const minute = fields.get('minute') ?? Math.floor((known % HOUR) / MINUTE);
  const second = fields.get('second') ?? Math.floor((known % MINUTE) / SECOND);
  return nanoOfDay(hour, minute, second, fractionOfFields(fields) ?? known % SECOND);
}

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['millisecond', 1_000_000],
  ['microsecond', 1_000],
  ['nanosecond', 1],
];

/** Nanoseconds of milli-, micro- and nanoseconds together; each stays below the next coarser one given. */
export function fractionOfFields(fields: Fields): number | undefined {
  let sum: number | undefined;
  let limit = SECOND;
  for (const [name, size] of FRACTIONS) {
    const count = fields.get(name);
    if (count === undefined) continue;
    if (count < 0 || count * size >= limit) throw new TemporalFault(`there is no ${name} ${count}`);
    sum = (sum ?? 0) + count * size;
    limit = size;
  }
  return sum;
}
