// Units of time in, a duration out, and arithmetic on durations. Fractions go on to the next smaller unit:
// a month has on average 2,629,746 seconds. All of it exact, in whole nanoseconds.
// @source openCypher CIP2015-08-06, "Durations"

import { DAY, type DurationValue, floorDiv, SECOND, TemporalFault } from './temporal-value.ts';

const MONTH_NANOS = 2_629_746n * BigInt(SECOND);
const DAY_NANOS = BigInt(DAY);
const SECOND_NANOS = BigInt(SECOND);

/** A number as a fraction of whole numbers. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Units of a duration that is made, in plural as Cypher has them. */
export type DurationUnit =
  | 'years'
  | 'quarters'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'milliseconds'
  | 'microseconds'
  | 'nanoseconds';

const MONTHS: Readonly<Partial<Record<DurationUnit, bigint>>> = {
  years: 12n,
  quarters: 3n,
  months: 1n,
};
const DAYS: Readonly<Partial<Record<DurationUnit, bigint>>> = { weeks: 7n, days: 1n };
const NANOS: Readonly<Partial<Record<DurationUnit, bigint>>> = {
  hours: 3_600n * SECOND_NANOS,
  minutes: 60n * SECOND_NANOS,
  seconds: SECOND_NANOS,
  milliseconds: 1_000_000n,
  microseconds: 1_000n,
  nanoseconds: 1n,
};

/** Whether a name is that of a unit. */
export function isDurationUnit(name: string): name is DurationUnit {
  return [MONTHS, DAYS, NANOS].some((units) => Object.hasOwn(units, name));
}

/** A finite number as a fraction of the decimal digits that it is written with. */
export function fractionOf(value: bigint | number): Fraction {
  if (typeof value === 'bigint') return { over: value, under: 1n };
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (found === null) throw new TemporalFault(`${value} is no length of time`);
  const [, sign, whole = '', digits = '', exponent = '0'] = found;
  const size = BigInt(`${whole}${digits}`);
  const shift = Number(exponent) - digits.length;
  const over = (sign === '-' ? -size : size) * 10n ** BigInt(Math.max(0, shift));
  return { over, under: 10n ** BigInt(Math.max(0, -shift)) };
}

/** A decimal number as a fraction: `-1.5`, `,` as a point too. */
export function fractionOfText(text: string): Fraction {
  const [whole = '', digits = ''] = text.replace(',', '.').split('.');
  const size = BigInt(`${whole.replace(/^[+-]/, '') || '0'}${digits}`);
  return { over: text.startsWith('-') ? -size : size, under: 10n ** BigInt(digits.length) };
}

/** A duration of so many of each unit. @throws TemporalFault when it is too long. */
export function durationOf(units: Iterable<readonly [DurationUnit, Fraction]>): DurationValue {
  let sum: Amounts = { months: 0n, days: 0n, nanos: 0n, under: 1n };
  for (const [unit, { over, under }] of units) {
    sum = add(sum, {
      months: over * (MONTHS[unit] ?? 0n),
      days: over * (DAYS[unit] ?? 0n),
      nanos: over * (NANOS[unit] ?? 0n),
      under,
    });
  }
  return settle(sum);
}

/** Months, days and nanoseconds, each over one and the same denominator. */
interface Amounts {
  readonly months: bigint;
  readonly days: bigint;
  readonly nanos: bigint;
  readonly under: bigint;
}

function add(a: Amounts, b: Amounts): Amounts {
  return {
    months: a.months * b.under + b.months * a.under,
    days: a.days * b.under + b.days * a.under,
    nanos: a.nanos * b.under + b.nanos * a.under,
    under: a.under * b.under,
  };
}

function settle({ months, days, nanos, under }: Amounts): DurationValue {
  const wholeMonths = months / under;
  const dayNanos = (months % under) * MONTH_NANOS + days * DAY_NANOS;
  const wholeDays = dayNanos / (under * DAY_NANOS);
  const rest = (dayNanos % (under * DAY_NANOS)) + nanos;
  return makeDuration(wholeMonths, wholeDays, rest / under);
}

const LARGEST = 2n ** 63n;

/** A duration of months, days and nanoseconds. @throws TemporalFault when it is too long. */
export function makeDuration(months: bigint, days: bigint, nanos: bigint): DurationValue {
  const seconds = floorDiv(nanos, SECOND_NANOS);
  for (const size of [months, days, seconds]) {
    if (size >= LARGEST || size < -LARGEST) throw new TemporalFault('the duration is too long');
  }
  return { kind: 'duration', months, days, seconds, nano: Number(nanos - seconds * SECOND_NANOS) };
}

/** Seconds and their fraction, in nanoseconds. */
export function timeNanos({ seconds, nano }: DurationValue): bigint {
  return seconds * SECOND_NANOS + BigInt(nano);
}

/** `a + b`, or `a - b` where `sign` is -1. */
export function addDurations(a: DurationValue, b: DurationValue, sign: 1n | -1n): DurationValue {
  return makeDuration(
    a.months + sign * b.months,
    a.days + sign * b.days,
    timeNanos(a) + sign * timeNanos(b),
  );
}

/** So many times a duration. @throws TemporalFault by a division by zero */
export function scaleDuration(duration: DurationValue, { over, under }: Fraction): DurationValue {
  if (under === 0n) throw new TemporalFault('division by zero');
  return settle({
    months: duration.months * over,
    days: duration.days * over,
    nanos: timeNanos(duration) * over,
    under,
  });
}

/** Nanoseconds of a duration whose months have their average length, to order durations by. */
export function averageNanos(duration: DurationValue): bigint {
  return duration.months * MONTH_NANOS + duration.days * DAY_NANOS + timeNanos(duration);
}
