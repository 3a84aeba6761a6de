// What a function is to the engine: how many arguments it takes, what it gives, and what it may look at.

import type { QuerySource } from '../source.ts';
import type { Budget } from './budget.ts';
import type { Value } from './value.ts';

/** Where a call stands and what it may look at. */
export interface CallPlace {
  /** The next number of a row that begins anew with every query, from 0 up to 1. */
  readonly random: () => number;
  readonly at: number;
  /** Nanoseconds since 1970-01-01T00:00Z; absent where the query was given no clock. */
  readonly now: bigint | undefined;
  readonly name: string;
  readonly source: QuerySource;
  readonly budget: Budget;
}

/** A function: how many arguments it takes, and what it gives. */
export interface FunctionDefinition {
  readonly min: number;
  /** As many as `min` where it is absent. */
  readonly max?: number;
  /** Whether it is called with null arguments too. */
  readonly nullable?: boolean;
  readonly apply: (args: readonly Value[], place: CallPlace) => Value;
}
