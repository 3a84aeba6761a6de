// How much a query may do. Steps and kept values are counted, not timed, so that the same query over
// the same graph ends the same way on every machine. Whoever asks may end it sooner, by a clock of
// theirs or because a person has cancelled.

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
  steps: 100_000_000,
  kept: 2_000_000,
  evidence: 20_000,
};

/** What a query is limited to where some limits are given. */
export function limitsOf(given: Partial<QueryLimits> = {}): QueryLimits {
  const { rows, steps, kept, evidence } = DEFAULT_LIMITS;
  return {
    rows: given.rows ?? rows,
    steps: given.steps ?? steps,
    kept: given.kept ?? kept,
    evidence: given.evidence ?? evidence,
  };
}

/** The longest path that is followed, in relationships. */
export const MAX_HOPS = 1_000;

/** Asked now and then while a query runs: why it must end; undefined where it may go on. */
export type Interrupt = () => 'cancelled' | 'time' | undefined;

/** Ends a query once the first number of a shared array is not 0, which another thread may write. */
export function interruptByFlag(flag: Int32Array): Interrupt {
  return () => (Atomics.load(flag, 0) === 0 ? undefined : 'cancelled');
}

/** Steps between two looks at the interrupt. */
const STEPS_BETWEEN = 4_096;

/** Where the steps of a query are counted for PROFILE. */
export interface Meter {
  hits: number;
}

/** Counts what a query uses, and ends it when that is too much. */
export class Budget {
  /** The step of the plan that is at work. */
  meter: Meter = { hits: 0 };
  #steps = 0;
  #kept = 0;
  /** The count of steps at which to look closer. */
  #stop = 0;
  #limits: QueryLimits;
  #interrupt: Interrupt | undefined;

  constructor(limits: QueryLimits, interrupt?: Interrupt) {
    this.#limits = limits;
    this.begin(limits, interrupt);
  }

  /** Counts anew, for another run. */
  begin(limits: QueryLimits, interrupt?: Interrupt): void {
    this.#limits = limits;
    this.#interrupt = interrupt;
    this.#steps = 0;
    this.#kept = 0;
    this.#stop = interrupt === undefined ? limits.steps : 0;
  }

  /** @throws RapportError query.limit when the query has taken too many steps or must end. */
  step(count = 1): void {
    this.#steps += count;
    this.meter.hits += count;
    if (this.#steps > this.#stop) this.#look();
  }

  #look(): void {
    const { steps } = this.#limits;
    if (this.#steps > steps) {
      throw tooMuch(`the query needs more than ${steps.toLocaleString('en-US')} steps`);
    }
    const reason = this.#interrupt?.();
    if (reason === 'time') throw tooMuch('the query has run out of time');
    if (reason === 'cancelled') {
      throw new QueryError('cancelled', 'the query was cancelled', { code: 'query.limit' });
    }
    this.#stop = Math.min(steps, this.#steps + STEPS_BETWEEN);
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

  /** Gives back what is held no more. */
  release(count: number): void {
    this.#kept -= count;
  }
}

function tooMuch(what: string): QueryError {
  const advice = 'give a name, a label or a relation type, shorten the path, or add LIMIT';
  return new QueryError('too-much', `${what}: ${advice}`, {
    code: 'query.limit',
    suggestions: [advice],
  });
}
