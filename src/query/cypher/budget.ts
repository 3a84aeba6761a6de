// How much a query may do. Steps and kept values are counted, not timed, so that the same query over
// the same graph ends the same way on every machine.

import { QueryError } from './fail.ts';

/** Limits of one query. */
export interface QueryLimits {
  /** Rows returned; more are cut and the answer says so. */
  readonly rows: number;
  /** Steps of matching and evaluating. */
  readonly steps: number;
  /** Values kept at one time: buffered rows, list items, 16 letters of text each. */
  readonly kept: number;
  /** Pieces of evidence returned. */
  readonly evidence: number;
}

/** What a query gets when nothing else is asked for. */
export const DEFAULT_LIMITS: QueryLimits = {
  rows: 1_000,
  steps: 20_000_000,
  kept: 2_000_000,
  evidence: 20_000,
};

/** The longest path that is followed, in relationships. */
export const MAX_HOPS = 1_000;

/** Counts what a query uses, and ends it when that is too much. */
export class Budget {
  #steps = 0;
  #kept = 0;
  readonly #limits: QueryLimits;

  constructor(limits: QueryLimits) {
    this.#limits = limits;
  }

  /** @throws RapportError query.limit when the query has taken too many steps. */
  step(count = 1): void {
    this.#steps += count;
    if (this.#steps > this.#limits.steps) {
      throw tooMuch(
        `the query needs more than ${this.#limits.steps.toLocaleString('en-US')} steps`,
      );
    }
  }

  /** @throws RapportError query.limit when the query holds too much at once. */
  keep(count = 1): void {
    this.#kept += count;
    if (this.#kept > this.#limits.kept) {
      throw tooMuch(
        `the query holds more than ${this.#limits.kept.toLocaleString('en-US')} values at once`,
      );
    }
  }
}

function tooMuch(what: string): QueryError {
  const advice = 'give a name, a label or a relation type, shorten the path, or add LIMIT';
  return new QueryError('too-much', `${what}: ${advice}`, {
    code: 'query.limit',
    suggestions: [advice],
  });
}
