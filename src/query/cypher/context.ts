// What compiling and running a query needs: the graph, the parameters, the budget.

import type { QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import type { Budget } from './budget.ts';
import type { PlanBasis } from './plan-basis.ts';
import type { RegularExpressions } from './regular-expression.ts';
import type { RunMemory } from './run-memory.ts';
import type { Row, Scope } from './scope.ts';
import type { TraceAllowance } from './trace.ts';
import type { MapValue, Value } from './value.ts';

/** A query inside an expression. */
export type Subquery = Extract<Expression, { readonly kind: 'subquery' }>;

/** A compiled expression. */
export type Evaluate = (row: Row) => Value;

/** What a query is given anew with every run. */
export interface Given {
  readonly parameters: MapValue;
  /** Seeded, so that a query always gives the same rows. */
  readonly random: () => number;
  /** Nanoseconds since 1970-01-01T00:00Z; absent where the query was given no clock. */
  readonly now: bigint | undefined;
}

/** What compiling and running one query shares; a query that is compiled once may run many times. */
export interface Context {
  readonly source: QuerySource;
  /** What the run at hand was given. */
  readonly run: { given: Given };
  /** What the choice of a plan rested on. */
  readonly basis: PlanBasis;
  readonly budget: Budget;
  /** What the run at hand makes and the next one makes anew. */
  readonly memory: RunMemory;
  readonly traces: TraceAllowance;
  /** Whether each step of the plan is measured. */
  readonly profiles: boolean;
  readonly patterns: RegularExpressions;
  /** Compiles an expression; held here because patterns and expressions hold each other. */
  readonly compile: (expression: Expression, scope: Scope) => Evaluate;
  /** Compiles whether a subquery has any row, or how many. */
  readonly subquery: (query: Subquery, scope: Scope) => Evaluate;
}
