// A graph and what a query is given in, what compiling and running it needs out.

import type { QuerySource } from '../source.ts';
import { Budget, DEFAULT_LIMITS, type Interrupt, type QueryLimits } from './budget.ts';
import { compileExpression } from './compile-expression.ts';
import { compileSubquery } from './compile-query.ts';
import type { Context } from './context.ts';
import { RegularExpressions } from './regular-expression.ts';
import type { MapValue } from './value.ts';

/** What a query may be given. */
export interface CypherOptions {
  readonly parameters?: MapValue;
  readonly limits?: Partial<QueryLimits>;
  /** What time it is for date() and its kin, in nanoseconds since 1970-01-01T00:00Z. */
  readonly now?: bigint;
  /** Asked now and then whether the query must end. */
  readonly interrupt?: Interrupt;
}

/** Opens the context of one run of one query. */
export function openContext(
  source: QuerySource,
  options: CypherOptions = {},
  profiles = false,
): Context {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const budget = new Budget(limits, options.interrupt);
  const context: Context = {
    source,
    parameters: options.parameters ?? new Map(),
    budget,
    traces: { left: limits.evidence },
    profiles,
    patterns: new RegularExpressions(budget),
    random: seededRandom(),
    now: options.now,
    compile: (expression, scope) => compileExpression(expression, scope, context),
    subquery: (query, scope) => compileSubquery(query, scope, context),
  };
  return context;
}

/** Park and Miller's minimal standard generator (CACM 31, 1988), always from the same seed. */
function seededRandom(): () => number {
  const modulus = 2_147_483_647;
  let state = 20_240_213;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
