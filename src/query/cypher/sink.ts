// Rows flow from clause to clause: each takes rows one by one and says when it wants no more.

import type { Row } from './scope.ts';
import type { LiveTrace } from './trace.ts';

/** Takes rows. */
export interface Sink {
  /** Takes one row, which may be changed afterwards; false when no more are wanted. */
  readonly push: (row: Row, trace: LiveTrace) => boolean;
  /** Called once, after the last row. */
  readonly end: () => void;
}

/** A clause: where its rows go in, where they come from out. */
export type Stage = (next: Sink) => Sink;

/** Where rows go in that flow through all stages to the last sink. */
export function joined(stages: readonly Stage[], last: Sink): Sink {
  return stages.reduceRight((next, stage) => stage(next), last);
}

/** Takes the rows that another sink does, and leaves its end to whoever joins several flows there. */
export function endless({ push }: Pick<Sink, 'push'>): Sink {
  return { push, end: () => {} };
}
