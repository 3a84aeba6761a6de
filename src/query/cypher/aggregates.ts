// Functions that make one value of many rows. Source: openCypher 9, "Aggregating functions".

import type { Budget } from './budget.ts';
import { queryError, typeError } from './fail.ts';
import { isNumeric, keyOfValue, orderValues, typeName, type Value } from './value.ts';

/** Takes one value per row and gives the result at the end. */
export interface Accumulator {
  /** Takes the value of a row, and the second argument of the aggregate where it has one. */
  readonly add: (value: Value, second?: Value) => void;
  readonly result: () => Value;
}

/** Where an aggregate stands and what it may use up. */
export interface AggregatePlace {
  readonly at: number;
  readonly name: string;
  readonly budget: Budget;
}

/** An aggregating function: how many arguments it takes, and how it starts. */
export interface Aggregate {
  readonly start: (place: AggregatePlace) => Accumulator;
  readonly args: 1 | 2;
}

type Start = Aggregate['start'];

const ONE_ARGUMENT: readonly (readonly [string, Start])[] = [
  ['count', startCount],
  ['collect', startCollect],
  ['min', (place) => startExtreme(place, -1)],
  ['max', (place) => startExtreme(place, 1)],
  ['sum', startSum],
  ['avg', startAverage],
  ['stdev', (place) => startDeviation(place, 1)],
  ['stdevp', (place) => startDeviation(place, 0)],
];

/** Every aggregating function, by lower-case name. */
export const AGGREGATES: ReadonlyMap<string, Aggregate> = new Map<string, Aggregate>([
  ...ONE_ARGUMENT.map(([name, start]) => [name, { start, args: 1 }] as const),
  ['percentilecont', { start: (place) => startPercentile(place, betweenRanks), args: 2 }],
  ['percentiledisc', { start: (place) => startPercentile(place, nearestRank), args: 2 }],
]);

/** Passes each distinct value on once. */
export function distinctOnly(inner: Accumulator, budget: Budget): Accumulator {
  const seen = new Set<string>();
  return {
    add: (value, second) => {
      const key = keyOfValue(value);
      if (seen.has(key)) return;
      budget.keep();
      seen.add(key);
      inner.add(value, second);
    },
    result: inner.result,
  };
}

function startCount(): Accumulator {
  let count = 0;
  return {
    add: (value) => {
      if (value !== null) count++;
    },
    result: () => BigInt(count),
  };
}

function startCollect({ budget }: AggregatePlace): Accumulator {
  const items: Value[] = [];
  return {
    add: (value) => {
      if (value === null) return;
      budget.keep();
      items.push(value);
    },
    result: () => items,
  };
}

function startExtreme(_place: AggregatePlace, sign: 1 | -1): Accumulator {
  let best: Value = null;
  return {
    add: (value) => {
      if (value !== null && (best === null || orderValues(value, best) * sign > 0)) best = value;
    },
    result: () => best,
  };
}

function numberOf(value: Value, { at, name }: AggregatePlace): bigint | number {
  if (isNumeric(value)) return value;
  throw typeError(`${name}() takes numbers, found ${typeName(value)}`, at);
}

function startSum(place: AggregatePlace): Accumulator {
  let sum: bigint | number = 0n;
  return {
    add: (value) => {
      if (value === null) return;
      const next = numberOf(value, place);
      sum =
        typeof sum === 'bigint' && typeof next === 'bigint'
          ? sum + next
          : Number(sum) + Number(next);
    },
    result: () => inRange(sum, place),
  };
}

function inRange(sum: bigint | number, { at, name }: AggregatePlace): bigint | number {
  if (typeof sum === 'number' || BigInt.asIntN(64, sum) === sum) return sum;
  throw queryError('integer-overflow', `${name}() is out of range`, at);
}

function startAverage(place: AggregatePlace): Accumulator {
  let sum = 0;
  let count = 0;
  return {
    add: (value) => {
      if (value === null) return;
      sum += Number(numberOf(value, place));
      count++;
    },
    result: () => (count === 0 ? null : sum / count),
  };
}

/** Welford's running variance; `less` is 1 for a sample, 0 for a whole population. */
function startDeviation(place: AggregatePlace, less: 0 | 1): Accumulator {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add: (value) => {
      if (value === null) return;
      const next = Number(numberOf(value, place));
      count++;
      const gap = next - mean;
      mean += gap / count;
      squares += gap * (next - mean);
    },
    result: () => (count <= less ? 0 : Math.sqrt(squares / (count - less))),
  };
}

/** All values in ascending order, and where between them the percentile lies. */
function startPercentile(
  place: AggregatePlace,
  pick: (sorted: readonly (bigint | number)[], share: number) => Value,
): Accumulator {
  const values: (bigint | number)[] = [];
  let share: number | undefined;
  return {
    add: (value, second = null) => {
      share ??= shareOf(second, place);
      if (value === null) return;
      place.budget.keep();
      values.push(numberOf(value, place));
    },
    result: () => {
      if (values.length === 0 || share === undefined) return null;
      return pick(values.sort(orderValues), share);
    },
  };
}

function shareOf(value: Value, place: AggregatePlace): number {
  const share = Number(numberOf(value, place));
  if (share >= 0 && share <= 1) return share;
  const message = `${place.name}() takes a percentile from 0.0 to 1.0, found ${share}`;
  throw queryError('number-out-of-range', message, place.at);
}

/** The first value that is not below the share: discrete. */
function nearestRank(sorted: readonly (bigint | number)[], share: number): Value {
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? null;
}

/** On the line between the two nearest values: continuous. */
function betweenRanks(sorted: readonly (bigint | number)[], share: number): Value {
  const place = share * (sorted.length - 1);
  const [low, high] = [Math.floor(place), Math.ceil(place)];
  const [a, b] = [Number(sorted[low] ?? 0), Number(sorted[high] ?? 0)];
  return a + (b - a) * (place - low);
}
