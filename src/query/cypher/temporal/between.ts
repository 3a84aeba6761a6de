// Two temporal values in, the duration from the first to the second out: in months, days and time, or in
// one of them alone. What one value lacks is taken from the other: without a date on both sides only the
// times differ; a local time is where the other value is.
// @source openCypher CIP2015-08-06, "Durations between"

import { addMonths, dateOfDay } from './calendar.ts';
import { makeDuration } from './duration.ts';
import {
  DAY,
  type DateTimeValue,
  type DurationValue,
  epochNanos,
  type InstantValue,
  localNanos,
  SECOND,
} from './temporal-value.ts';
import { atLocal, inZone, zoneOf } from './zones.ts';

interface Local {
  readonly day: number;
  readonly nano: number;
}

/** Both values made alike: in one zone, or both local. */
interface Pair {
  readonly from: Local;
  readonly to: Local;
  /** From the first point in time to the second. */
  readonly nanosFrom: (start: Local) => bigint;
  readonly dated: boolean;
}

/** Months, then days, then time. */
export function durationBetween(from: InstantValue, to: InstantValue): DurationValue {
  const pair = pairOf(from, to);
  if (!pair.dated) return makeDuration(0n, 0n, pair.nanosFrom(pair.from));
  const months = monthsBetween(pair.from, pair.to);
  const afterMonths = { day: addMonths(pair.from.day, months), nano: pair.from.nano };
  const days = daysBetween(afterMonths, pair.to);
  const afterDays = { day: afterMonths.day + days, nano: pair.from.nano };
  return makeDuration(BigInt(months), BigInt(days), pair.nanosFrom(afterDays));
}

/** Whole months alone. */
export function monthsAlone(from: InstantValue, to: InstantValue): DurationValue {
  const pair = pairOf(from, to);
  return makeDuration(pair.dated ? BigInt(monthsBetween(pair.from, pair.to)) : 0n, 0n, 0n);
}

/** Whole days alone. */
export function daysAlone(from: InstantValue, to: InstantValue): DurationValue {
  const pair = pairOf(from, to);
  return makeDuration(0n, pair.dated ? BigInt(daysBetween(pair.from, pair.to)) : 0n, 0n);
}

/** Time alone. */
export function timeAlone(from: InstantValue, to: InstantValue): DurationValue {
  const pair = pairOf(from, to);
  return makeDuration(0n, 0n, pair.nanosFrom(pair.from));
}

function pairOf(from: InstantValue, to: InstantValue): Pair {
  const dated = 'day' in from && 'day' in to;
  const day = 'day' in from ? from.day : 'day' in to ? to.day : 0;
  const localOf = (value: InstantValue): Local => ({
    day: 'day' in value ? value.day : day,
    nano: 'nano' in value ? value.nano : 0,
  });
  const both: readonly [Local, Local] = [localOf(from), localOf(to)];
  return zonedPair(from, to, both, dated) ?? localPair(...both, dated);
}

function localPair(from: Local, to: Local, dated: boolean): Pair {
  return { from, to, dated, nanosFrom: (start) => localNanos(to) - localNanos(start) };
}

function zonedPair(
  from: InstantValue,
  to: InstantValue,
  [first, second]: readonly [Local, Local],
  dated: boolean,
): Pair | undefined {
  if (from.kind === 'datetime' || to.kind === 'datetime') {
    const start = placed(from, first, to);
    const end = inZone(placed(to, second, from), zoneOf(start));
    const nanosFrom = (local: Local): bigint =>
      epochNanos(end) - epochNanos(isSame(local, start) ? start : atLocal(local, zoneOf(start)));
    return { from: start, to: end, dated, nanosFrom };
  }
  if (from.kind !== 'time' || to.kind !== 'time') return undefined;
  const shift = (to.offset - from.offset) * SECOND;
  return localPair(first, { day: second.day, nano: second.nano - shift }, dated);
}

function isSame(a: Local, b: Local): boolean {
  return a.day === b.day && a.nano === b.nano;
}

/** A value at its own offset or zone, else at that of the other. */
function placed(value: InstantValue, local: Local, other: InstantValue): DateTimeValue {
  if (value.kind === 'datetime') return value;
  const zoned = 'offset' in value ? value : other;
  return atLocal(local, 'offset' in zoned ? zoneOf(zoned) : { kind: 'offset', offset: 0 });
}

function monthsBetween(from: Local, to: Local): number {
  const [start, end] = [dateOfDay(from.day), dateOfDay(to.day)];
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  const [late, early] = [
    end.day * DAY + to.nano < start.day * DAY + from.nano,
    end.day * DAY + to.nano > start.day * DAY + from.nano,
  ];
  if (months > 0 && late) return months - 1;
  return months < 0 && early ? months + 1 : months;
}

function daysBetween(from: Local, to: Local): number {
  const days = to.day - from.day;
  if (days > 0 && to.nano < from.nano) return days - 1;
  return days < 0 && to.nano > from.nano ? days + 1 : days;
}
