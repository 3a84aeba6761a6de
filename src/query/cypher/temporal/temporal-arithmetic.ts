// A temporal value and a duration in, the value so much later or earlier out.
// @source openCypher CIP2015-08-06, "Arithmetic"

import { addMonths } from './calendar.ts';
import { timeNanos } from './duration.ts';
import {
  DAY,
  type DurationValue,
  epochNanos,
  type InstantValue,
  localNanos,
  requireDay,
  splitNanos,
  TemporalFault,
} from './temporal-value.ts';
import { atInstant, atLocal, zoneOf } from './zones.ts';

/** `value + duration`, or `value - duration` where `sign` is -1. @throws TemporalFault */
export function addDuration(
  value: InstantValue,
  duration: DurationValue,
  sign: 1n | -1n,
): InstantValue {
  const nanos = sign * timeNanos(duration);
  switch (value.kind) {
    case 'date':
      return {
        kind: 'date',
        day: requireDay(laterDay(value.day, duration, sign) + Number(nanos / BigInt(DAY))),
      };
    case 'localtime':
      return { kind: 'localtime', nano: laterTime(value.nano, nanos) };
    case 'time':
      return { ...value, nano: laterTime(value.nano, nanos) };
    case 'localdatetime': {
      const local = { day: laterDay(value.day, duration, sign), nano: value.nano };
      return { kind: 'localdatetime', ...splitNanos(localNanos(local) + nanos) };
    }
    case 'datetime': {
      const local = { day: laterDay(value.day, duration, sign), nano: value.nano };
      return atInstant(epochNanos(atLocal(local, zoneOf(value))) + nanos, zoneOf(value));
    }
  }
}

function laterDay(day: number, { months, days }: DurationValue, sign: 1n | -1n): number {
  const [monthCount, dayCount] = [Number(sign * months), Number(sign * days)];
  if (Math.abs(monthCount) > 3e10 || Math.abs(dayCount) > 1e12)
    throw new TemporalFault('the date is out of range');
  return requireDay(requireDay(addMonths(day, monthCount)) + dayCount);
}

function laterTime(nano: number, nanos: bigint): number {
  const day = BigInt(DAY);
  return Number((((BigInt(nano) + nanos) % day) + day) % day);
}
