// Functions that make one value of many rows. Source: openCypher 9, "Aggregating functions".

import type { Budget } from './budget.ts';
import { typeError } from './fail.ts';
import { isNumeric, keyOfValue, orderValues, typeName, type Value } from './value.ts';

/** Takes one value per row and gives the result at the end. */
export interface Accumulator {
  readonly add: (value: Value) => void;
  readonly result: () => Value;
}

/** Where an aggregate stands and what it may use up. */
export interface AggregatePlace {
  readonly at: number;
  readonly name: string;
  readonly budget: Budget;
}

type Start = (place: AggregatePlace) => Accumulator;

/** Every aggregating function, by lower-case name. */
export const AGGREGATES: ReadonlyMap<string, Start> = new Map<string, Start>([
  ['count', startCount],
  ['collect', startCollect],
  ['min', (place) => startExtreme(place, -1)],
  ['max', (place) => startExtreme(place, 1)],
  ['sum', startSum],
  ['avg', startAverage],
  ['stdev', (place) => startDeviation(place, 1)],
  ['stdevp', (place) => startDeviation(place, 0)],
]);

/** Passes each distinct value on once. */
export function distinctOnly(inner: Accumulator, budget: Budget): Accumulator {
  const seen = new Set<string>();
  return {
    add: (value) => {
      const key = keyOfValue(value);
      if (seen.has(key)) return;
      budget.keep();
      seen.add(key);
      inner.add(value);
    },
    result: inner.result,
  };
}

/** count(*): every row, null or not. */
export function startCountAll(): Accumulator {
  let count = 0n;
  return { add: () => void count++, result: () => count };
}

function startCount(): Accumulator {
  let count = 0n;
  return {
    add: (value) => {
      if (value !== null) count++;
    },
    result: () => count,
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
    result: () => sum,
  };
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
