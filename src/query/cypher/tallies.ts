// An aggregate in, the same for many groups at once out: groups are numbered in the order in which they come.

import type { Accumulator } from './aggregates.ts';
import type { Value } from './value.ts';

/** An aggregate over all groups; a group begins with its first row. */
export interface Tally {
  /** Takes the value of a row, and the second argument of the aggregate where it has one. */
  readonly add: (group: number, value: Value, second?: Value) => void;
  readonly result: (group: number) => Value;
}

/** count(*): every row, null or not. */
export function rowTally(): Tally {
  const counts: number[] = [];
  return {
    add: (group) => {
      counts[group] = (counts[group] ?? 0) + 1;
    },
    result: (group) => BigInt(counts[group] ?? 0),
  };
}

/** Any other aggregate: each group has its own. */
export function tallyOf(start: () => Accumulator): Tally {
  const accumulators: Accumulator[] = [];
  const of = (group: number): Accumulator => {
    const known = accumulators[group] ?? start();
    accumulators[group] = known;
    return known;
  };
  return {
    add: (group, value, second) => of(group).add(value, second),
    result: (group) => of(group).result(),
  };
}
