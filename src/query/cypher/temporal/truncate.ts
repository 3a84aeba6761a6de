// A temporal value, a unit and fields in; the value at the beginning of the unit, with those fields set, out.
// @source openCypher CIP2015-08-06, "Truncating"

import {
  dateOfDay,
  dayOfDate,
  dayOfWeekDate,
  firstDayOfYear,
  quarterOfMonth,
  weekOfDay,
} from './calendar.ts';
import { type InstantKind, selectInstant, timezoneOf } from './make-temporal.ts';
import { type Fields, fractionOfFields } from './temporal-fields.ts';
import { DAY, HOUR, type InstantValue, MINUTE, SECOND, TemporalFault } from './temporal-value.ts';

const DAY_UNITS: ReadonlyMap<string, (epochDay: number) => number> = new Map([
  ['millennium', (day) => yearStart(day, 1_000)],
  ['century', (day) => yearStart(day, 100)],
  ['decade', (day) => yearStart(day, 10)],
  ['year', (day) => yearStart(day, 1)],
  [
    'weekyear',
    (day) => dayOfWeekDate({ weekYear: weekOfDay(day).weekYear, week: 1, dayOfWeek: 1 }),
  ],
  [
    'quarter',
    (day) => {
      const { year, month } = dateOfDay(day);
      return dayOfDate({ year, month: quarterOfMonth(month) * 3 - 2, day: 1 });
    },
  ],
  ['month', (day) => dayOfDate({ ...dateOfDay(day), day: 1 })],
  ['week', (day) => day - weekOfDay(day).dayOfWeek + 1],
  ['day', (day) => day],
]);

const TIME_UNITS: ReadonlyMap<string, number> = new Map([
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
  ['millisecond', 1_000_000],
  ['microsecond', 1_000],
]);

function yearStart(day: number, years: number): number {
  return firstDayOfYear(Math.floor(dateOfDay(day).year / years) * years);
}

/** What is truncated, and how. */
export interface Truncation {
  readonly kind: InstantKind;
  readonly unit: string;
  readonly value: InstantValue;
  /** Set afterwards, at the beginning of the unit. */
  readonly fields: Fields;
  readonly timezone?: string;
}

/** Truncates a value and gives it the type `kind`. @throws TemporalFault */
export function truncateInstant({ kind, unit, value, fields, timezone }: Truncation): InstantValue {
  const name = unit.toLowerCase();
  const day = 'day' in value ? truncateDay(name, value.day) : undefined;
  const time = truncateTime(name, value);
  const nano = time + nanosAfter(time, fields);
  const local: InstantValue =
    day === undefined ? { kind: 'localtime', nano } : { kind: 'localdatetime', day, nano };
  const wanted = timezone ?? timezoneOf(value);
  return selectInstant(kind, {
    fields: withoutFractions(fields),
    ...(day === undefined ? {} : { date: local }),
    ...(kind === 'date' ? {} : { time: local }),
    ...(wanted === undefined ? {} : { timezone: wanted }),
  });
}

function truncateDay(unit: string, day: number): number {
  const truncate = DAY_UNITS.get(unit);
  if (truncate !== undefined) return truncate(day);
  if (TIME_UNITS.has(unit)) return day;
  throw unknownUnit(unit);
}

function truncateTime(unit: string, value: InstantValue): number {
  const size = TIME_UNITS.get(unit);
  if (size === undefined && !DAY_UNITS.has(unit)) throw unknownUnit(unit);
  if ('nano' in value && size !== undefined) return Math.floor(value.nano / size) * size;
  if (unit === 'day' || (size === undefined && 'day' in value)) return 0;
  throw new TemporalFault(`a ${value.kind} cannot be truncated to its ${unit}`);
}

/** A fraction is counted from what is left, which has none as fine. */
function nanosAfter(nano: number, fields: Fields): number {
  const fraction = fractionOfFields(fields) ?? 0;
  if ((nano % SECOND) + fraction >= SECOND)
    throw new TemporalFault('a second has no such fraction');
  return fraction;
}

function withoutFractions(fields: Fields): Fields {
  return new Map([...fields].filter(([name]) => !/^(?:milli|micro|nano)second$/.test(name)));
}

function unknownUnit(unit: string): TemporalFault {
  return new TemporalFault(`no unit ${unit.slice(0, 40)}`);
}
