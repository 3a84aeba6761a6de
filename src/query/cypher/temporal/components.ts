// A temporal value and the name of a component in, its value out: `d.year`, `d.weekDay`, `d.epochMillis`,
// `d.minutesOfHour`.
// @source openCypher CIP2015-08-06, "Components"

import { dateOfDay, dayOfDate, firstDayOfYear, quarterOfMonth, weekOfDay } from './calendar.ts';
import { timeNanos } from './duration.ts';
import { offsetText } from './format-temporal.ts';
import {
  type DateTimeValue,
  type DurationValue,
  epochNanos,
  floorDiv,
  HOUR,
  MINUTE,
  SECOND,
  type TemporalValue,
} from './temporal-value.ts';

type Component = bigint | string;
type Read<T> = (value: T) => Component;

function quarterStart(epochDay: number): number {
  const { year, month } = dateOfDay(epochDay);
  return dayOfDate({ year, month: quarterOfMonth(month) * 3 - 2, day: 1 });
}

const whole = (value: number): bigint => BigInt(Math.floor(value));

const OF_DAY: ReadonlyMap<string, Read<number>> = new Map<string, Read<number>>([
  ['year', (day) => whole(dateOfDay(day).year)],
  ['quarter', (day) => whole(quarterOfMonth(dateOfDay(day).month))],
  ['month', (day) => whole(dateOfDay(day).month)],
  ['week', (day) => whole(weekOfDay(day).week)],
  ['weekYear', (day) => whole(weekOfDay(day).weekYear)],
  ['day', (day) => whole(dateOfDay(day).day)],
  ['ordinalDay', (day) => whole(day - firstDayOfYear(dateOfDay(day).year) + 1)],
  ['dayOfWeek', (day) => whole(weekOfDay(day).dayOfWeek)],
  ['weekDay', (day) => whole(weekOfDay(day).dayOfWeek)],
  ['dayOfQuarter', (day) => whole(day - quarterStart(day) + 1)],
]);

const OF_TIME: ReadonlyMap<string, Read<number>> = new Map<string, Read<number>>([
  ['hour', (nano) => whole(nano / HOUR)],
  ['minute', (nano) => whole((nano % HOUR) / MINUTE)],
  ['second', (nano) => whole((nano % MINUTE) / SECOND)],
  ['millisecond', (nano) => whole((nano % SECOND) / 1_000_000)],
  ['microsecond', (nano) => whole((nano % SECOND) / 1_000)],
  ['nanosecond', (nano) => whole(nano % SECOND)],
]);

type Zoned = Pick<DateTimeValue, 'offset' | 'zone'>;

const OF_ZONE: ReadonlyMap<string, Read<Zoned>> = new Map<string, Read<Zoned>>([
  ['timezone', ({ offset, zone }) => zone ?? offsetText(offset)],
  ['offset', ({ offset }) => offsetText(offset)],
  ['offsetMinutes', ({ offset }) => BigInt(Math.trunc(offset / 60))],
  ['offsetSeconds', ({ offset }) => BigInt(offset)],
]);

const OF_INSTANT: ReadonlyMap<string, Read<DateTimeValue>> = new Map<string, Read<DateTimeValue>>([
  ['epochSeconds', (value) => floorDiv(epochNanos(value), BigInt(SECOND))],
  ['epochMillis', (value) => floorDiv(epochNanos(value), 1_000_000n)],
]);

const OF_DURATION: ReadonlyMap<string, Read<DurationValue>> = new Map<string, Read<DurationValue>>([
  ['years', ({ months }) => months / 12n],
  ['quarters', ({ months }) => months / 3n],
  ['months', ({ months }) => months],
  ['weeks', ({ days }) => days / 7n],
  ['days', ({ days }) => days],
  ['hours', ({ seconds }) => seconds / 3_600n],
  ['minutes', ({ seconds }) => seconds / 60n],
  ['seconds', ({ seconds }) => seconds],
  ['milliseconds', (value) => floorDiv(timeNanos(value), 1_000_000n)],
  ['microseconds', (value) => floorDiv(timeNanos(value), 1_000n)],
  ['nanoseconds', timeNanos],
  ['quartersOfYear', ({ months }) => (months / 3n) % 4n],
  ['monthsOfQuarter', ({ months }) => months % 3n],
  ['monthsOfYear', ({ months }) => months % 12n],
  ['daysOfWeek', ({ days }) => days % 7n],
  ['minutesOfHour', ({ seconds }) => (seconds / 60n) % 60n],
  ['secondsOfMinute', ({ seconds }) => seconds % 60n],
  ['millisecondsOfSecond', ({ nano }) => whole(nano / 1_000_000)],
  ['microsecondsOfSecond', ({ nano }) => whole(nano / 1_000)],
  ['nanosecondsOfSecond', ({ nano }) => BigInt(nano)],
]);

/** The component of a temporal value; undefined where its type has none of that name. */
export function findComponent(value: TemporalValue, name: string): Component | undefined {
  if (value.kind === 'duration') return OF_DURATION.get(name)?.(value);
  const ofDay = 'day' in value ? OF_DAY.get(name)?.(value.day) : undefined;
  const ofTime = 'nano' in value ? OF_TIME.get(name)?.(value.nano) : undefined;
  const ofZone = 'offset' in value ? OF_ZONE.get(name)?.(value) : undefined;
  const ofInstant = value.kind === 'datetime' ? OF_INSTANT.get(name)?.(value) : undefined;
  return ofDay ?? ofTime ?? ofZone ?? ofInstant;
}

/** The names of the components that a value of this kind has. */
export function componentNames(value: TemporalValue): readonly string[] {
  const all = [OF_DAY, OF_TIME, OF_ZONE, OF_INSTANT, OF_DURATION].flatMap((names) => [
    ...names.keys(),
  ]);
  return all.filter((name) => findComponent(value, name) !== undefined);
}
