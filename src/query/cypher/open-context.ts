// A graph in, what compiling and running a query needs out; and what each run is given, set before it.

import type { QuerySource } from '../source.ts';
import { Budget, DEFAULT_LIMITS, type Interrupt, limitsOf, type QueryLimits } from './budget.ts';
import { compileExpression } from './compile-expression.ts';
import { compileSubquery } from './compile-query.ts';
import type { Context, Given } from './context.ts';
import { PlanBasis } from './plan-basis.ts';
import { RegularExpressions } from './regular-expression.ts';
import { RunMemory } from './run-memory.ts';
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

/** Opens the context of a query, for its first run. */
export function openContext(
  source: QuerySource,
  options: CypherOptions = {},
  profiles = false,
): Context {
  const budget = new Budget(DEFAULT_LIMITS);
  const memory = new RunMemory();
  const context: Context = {
    source,
    run: { given: givenIn(options) },
    basis: new PlanBasis(),
    budget,
    memory,
    traces: { left: 0 },
    profiles,
    patterns: new RegularExpressions(budget, memory),
    compile: (expression, scope) => compileExpression(expression, scope, context),
    subquery: (query, scope) => compileSubquery(query, scope, context),
  };
  beginRun(context, options);
  return context;
}

/** Sets what a run is given. */
export function beginRun(context: Context, options: CypherOptions): void {
  const limits = limitsOf(options.limits);
  context.run.given = givenIn(options);
  context.budget.begin(limits, options.interrupt);
  context.traces.left = limits.evidence;
}

/** What a query is given that is given nothing. */
export const NO_PARAMETERS: MapValue = new Map();

/** What a run is given. */
export function givenIn({ parameters = NO_PARAMETERS, now }: CypherOptions): Given {
  return { parameters, now, random: seededRandom() };
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
