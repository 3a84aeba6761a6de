// A graph in, a list with a 0 for each of its nodes out, made once and lent again: at half a million nodes
// making it takes longer than many a search.

import type { QuerySource } from '../source.ts';
import type { Marks } from './two-sided-search.ts';

const POOLS = new WeakMap<QuerySource, Marks[]>();

/** Marks to use, all 0. */
export function borrowMarks(source: QuerySource): Marks {
  return POOLS.get(source)?.pop() ?? new Int32Array(source.nodeCount);
}

/** Takes marks back, which must be all 0 again. */
export function returnMarks(source: QuerySource, marks: Marks): void {
  const pool = POOLS.get(source);
  if (pool === undefined) POOLS.set(source, [marks]);
  else if (pool.length === 0) pool.push(marks);
}
