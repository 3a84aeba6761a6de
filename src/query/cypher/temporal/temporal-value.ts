// The temporal values of Cypher. Days are counted from 1970-01-01, times in nanoseconds from midnight,
// offsets in seconds east of UTC.
// @source openCypher CIP2015-08-06, "Date and Time"

/** A day. */
export interface DateValue {
  readonly kind: 'date';
  readonly day: number;
}

/** A time of day, wherever that may be. */
export interface LocalTimeValue {
  readonly kind: 'localtime';
  readonly nano: number;
}

/** A time of day with its offset from UTC. */
export interface TimeValue {
  readonly kind: 'time';
  readonly nano: number;
  readonly offset: number;
}

/** A day and a time of day, wherever that may be. */
export interface LocalDateTimeValue {
  readonly kind: 'localdatetime';
  readonly day: number;
  readonly nano: number;
}

/** A point in time, as seen at an offset or in a named time zone. */
export interface DateTimeValue {
  readonly kind: 'datetime';
  readonly day: number;
  readonly nano: number;
  readonly offset: number;
  /** IANA name; absent where only the offset is known. */
  readonly zone?: string;
}

/** A length of time: months, days and seconds do not turn into each other. `nano` is 0 to 999,999,999. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly months: bigint;
  readonly days: bigint;
  readonly seconds: bigint;
  readonly nano: number;
}

/** A value that is a point in time or a part of one. */
export type InstantValue =
  | DateValue
  | LocalTimeValue
  | TimeValue
  | LocalDateTimeValue
  | DateTimeValue;

/** Any temporal value. */
export type TemporalValue = InstantValue | DurationValue;

/** What cannot be made or done; whoever calls adds the place in the query. */
export class TemporalFault extends RangeError {}

/** Nanoseconds in a second, a minute, an hour, a day. */
export const SECOND = 1_000_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const LARGEST_DAY = 365_241_780_471;
const SMALLEST_DAY = -365_243_219_162;

/** A day within the years -999,999,999 to 999,999,999. @throws TemporalFault */
export function requireDay(day: number): number {
  if (day >= SMALLEST_DAY && day <= LARGEST_DAY) return day;
  throw new TemporalFault('the date is out of range');
}

/** Nanoseconds since 1970-01-01T00:00 of a local day and time. */
export function localNanos({ day, nano }: { readonly day: number; readonly nano: number }): bigint {
  return BigInt(day) * BigInt(DAY) + BigInt(nano);
}

/** Nanoseconds since 1970-01-01T00:00Z. */
export function epochNanos(value: DateTimeValue): bigint {
  return localNanos(value) - BigInt(value.offset) * BigInt(SECOND);
}

/** The day and time of day of nanoseconds since 1970-01-01T00:00. */
export function splitNanos(nanos: bigint): { readonly day: number; readonly nano: number } {
  const day = floorDiv(nanos, BigInt(DAY));
  return { day: requireDay(Number(day)), nano: Number(nanos - day * BigInt(DAY)) };
}

/** Division that rounds down. */
export function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
