// Rows flow from clause to clause: each takes rows one by one and says when it wants no more. What the rows
// flow through is joined once and serves any number of runs, one after another.

import type { Row } from './scope.ts';
import type { LiveTrace } from './trace.ts';

/** Takes rows. */
export interface Sink {
  /** Called once, before the first row of a run; what earlier runs gave is forgotten. */
  readonly begin: () => void;
  /** Takes one row, which may be changed afterwards; false when no more are wanted. */
  readonly push: (row: Row, trace: LiveTrace) => boolean;
  /** Called once, after the last row; what is held of them is let go. */
  readonly end: () => void;
}

/** A clause: where its rows go in, where they come from out. */
export type Stage = (next: Sink) => Sink;

/** Where rows go in that flow through all stages to the last sink. */
export function joined(stages: readonly Stage[], last: Sink): Sink {
  return stages.reduceRight((next, stage) => stage(next), last);
}

/** Takes the rows of several flows that join there, and leaves beginning and end to whoever joins them. */
export function inMidst({ push }: Pick<Sink, 'push'>): Sink {
  return { begin: () => {}, push, end: () => {} };
}
