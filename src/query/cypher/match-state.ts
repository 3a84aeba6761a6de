// What the steps of matching pass on: each binds one part of a pattern in the row and goes on to the next
// step, once for every way to bind it.

import type { EdgeId } from '../source.ts';
import type { Evaluate } from './context.ts';
import type { Row } from './scope.ts';

/** The row being filled and the edges that this MATCH has used. */
export interface MatchState {
  readonly row: Row;
  readonly used: EdgeId[];
}

/** Runs the rest of a match; false ends it. */
export type Runner = (state: MatchState) => boolean;

/** Goes on only where a condition is true. */
export function filterRows(holds: Evaluate, next: Runner): Runner {
  return (state) => (holds(state.row) === true ? next(state) : true);
}
