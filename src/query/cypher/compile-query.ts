// Clauses in, the stages that rows flow through out, compiled from first to last: each clause sees the names
// that those before it leave in sight.

import type { Clause, MatchClause, ProjectionItem, SingleQuery, UnwindClause } from './ast.ts';
import { type CompilePart, compileCallClause } from './call-clause.ts';
import type { Context, Evaluate, Subquery } from './context.ts';
import { textOfExpression } from './expression-text.ts';
import { queryError } from './fail.ts';
import { nodeIn } from './fits.ts';
import type { MatchState } from './match-state.ts';
import { type MatchPlan, planMatch, type WantedOrder } from './plan-match.ts';
import { meteredStage, type PlannedStage, type PlanStep, planStep } from './plan-step.ts';
import { compileProjection } from './project.ts';
import { Scope } from './scope.ts';
import { inMidst, joined, type Stage } from './sink.ts';
import { typeIn } from './static-checks.ts';
import { type LiveTrace, NO_TRACE, type Trace } from './trace.ts';
import { isList } from './value.ts';

/** Clauses ready to run. */
export interface CompiledQuery {
  readonly columns: readonly string[];
  readonly stages: readonly Stage[];
  readonly plan: readonly PlanStep[];
}

/** Compiles clauses, which see the names of `outer` besides their own. */
export function compileSingleQuery(
  { clauses }: SingleQuery,
  context: Context,
  outer: Scope = new Scope(),
): CompiledQuery {
  let scope = outer;
  let columns: readonly string[] = [];
  const stages: Stage[] = [];
  const plan: PlanStep[] = [];
  let isOrdered = false;
  for (const [index, clause] of clauses.entries()) {
    const order = index === 0 ? wantedOrder(clauses[index + 1]) : undefined;
    const compiled = compileClause(clause, { scope, context, order, isOrdered });
    isOrdered = compiled.isOrdered ?? false;
    stages.push(...compiled.stages);
    plan.push(...compiled.plan);
    scope = compiled.scope;
    columns = compiled.columns ?? columns;
  }
  return { columns, stages, plan };
}

/** The order that would spare sorting, where only the first rows are wanted. */
function wantedOrder(clause: Clause | undefined): WantedOrder | undefined {
  if (clause?.kind !== 'with' && clause?.kind !== 'return') return undefined;
  const [key, ...more] = clause.orderBy;
  if (key === undefined || more.length > 0 || clause.limit === undefined) return undefined;
  const { expression: by, descending } = key;
  const column =
    by.kind === 'variable' ? clause.items.find(({ name }) => name === by.name) : undefined;
  const expression = column?.expression ?? by;
  if (expression.kind !== 'property' || expression.of.kind !== 'variable') return undefined;
  if (column === undefined && isRenamed(expression.of.name, clause.items)) return undefined;
  return { name: expression.of.name, property: expression.name, descending };
}

/** Whether a name stands for something else in ORDER BY than before the projection. */
function isRenamed(name: string, items: readonly ProjectionItem[]): boolean {
  const item = items.find((one) => one.name === name);
  return (
    item !== undefined && !(item.expression.kind === 'variable' && item.expression.name === name)
  );
}

/** Whether a query inside a query has any row, or how many. */
export function compileSubquery(
  { query, counts }: Subquery,
  scope: Scope,
  context: Context,
): Evaluate {
  const { stages } = compileSingleQuery(query, { ...context, profiles: false }, scope.child());
  let found = 0;
  const last = inMidst({
    push: () => {
      found++;
      return counts;
    },
  });
  const first = joined(stages, last);
  return (row) => {
    found = 0;
    first.begin();
    first.push([...row], NO_TRACE);
    if (counts || found === 0) first.end();
    return counts ? BigInt(found) : found > 0;
  };
}

interface CompiledClause {
  readonly stages: readonly Stage[];
  readonly plan: readonly PlanStep[];
  readonly scope: Scope;
  readonly columns?: readonly string[];
  /** Whether the rows come in the order that was wanted. */
  readonly isOrdered?: boolean;
}

interface ClauseInput {
  readonly scope: Scope;
  readonly context: Context;
  readonly order: WantedOrder | undefined;
  /** Whether the rows come in the order that this clause wants. */
  readonly isOrdered: boolean;
}

function compileClause(
  clause: Clause,
  { scope, context, order, isOrdered }: ClauseInput,
): CompiledClause {
  if (clause.kind === 'match') {
    const wanted = order === undefined ? clause : { ...clause, order };
    const match = planMatch(wanted, scope, context);
    const stages = [matchStage(clause, match, context)];
    return { scope, stages, plan: match.plan, isOrdered: match.isOrdered };
  }
  if (clause.kind === 'unwind') return compileUnwind(clause, scope, context);
  if (clause.kind === 'call') {
    const compile: CompilePart = (part, inner) => compileSingleQuery(part, context, inner);
    const { own, called } = compileCallClause(clause, { scope, context, compile });
    const { stages, plan } = planned([own], context);
    return { scope, stages, plan: [...plan, ...called] };
  }
  const { stages, ...rest } = compileProjection(clause, { scope, context, isOrdered });
  return { ...rest, ...planned(stages, context) };
}

function planned(
  stages: readonly PlannedStage[],
  { budget, profiles }: Context,
): Pick<CompiledClause, 'stages' | 'plan'> {
  return {
    plan: stages.map(({ step }) => step),
    stages: stages.map(({ step, stage }) => (profiles ? meteredStage(step, budget, stage) : stage)),
  };
}

function compileUnwind(clause: UnwindClause, scope: Scope, context: Context): CompiledClause {
  const list = context.compile(clause.list, scope);
  if (scope.find(clause.variable) !== undefined) {
    throw queryError(
      'variable-already-bound',
      `the name ${clause.variable} is already in use`,
      clause.at,
    );
  }
  const type = typeIn(clause.list, scope);
  const { slot } = scope.declare(clause.variable, typeof type === 'string' ? 'any' : type.listOf);
  const stage: Stage = (next) => ({
    begin: next.begin,
    push: (row, trace) => {
      const value = list(row);
      for (const item of value === null ? [] : isList(value) ? value : [value]) {
        context.budget.step();
        row[slot] = item;
        if (!next.push(row, trace)) return false;
      }
      return true;
    },
    end: next.end,
  });
  const step = planStep(`unwind ${textOfExpression(clause.list)} as ${clause.variable}`);
  return { scope, ...planned([{ step, stage }], context) };
}

// Where no evidence is wanted, nothing is kept of what a row rests on.
function matchStage(clause: MatchClause, plan: MatchPlan, { traces }: Context): Stage {
  const slots = [...plan.parts.nodes.keys()];
  return (next) => {
    let isTraced = false;
    const live = new MatchTrace(slots);
    const run = plan.start((state) => {
      live.found(state);
      return next.push(state.row, isTraced ? live : NO_TRACE);
    });
    return {
      begin: () => {
        isTraced = traces.left > 0;
        next.begin();
      },
      push: (row, trace) => {
        live.begin(trace);
        const goesOn = run({ row, used: [] });
        if (live.any || !clause.optional) return goesOn;
        for (const slot of plan.parts.fresh.values()) row[slot] = null;
        return next.push(row, trace);
      },
      end: next.end,
    };
  };
}

/** What a match of a pattern rests on, and the row that the match began with. */
class MatchTrace implements LiveTrace {
  readonly #slots: readonly number[];
  #state: MatchState = { row: [], used: [] };
  #before: LiveTrace = NO_TRACE;
  #taken: readonly Trace[] | undefined;
  any = false;

  constructor(slots: readonly number[]) {
    this.#slots = slots;
  }

  begin(before: LiveTrace): void {
    this.#before = before;
    this.#taken = undefined;
    this.any = false;
  }

  found(state: MatchState): void {
    this.#state = state;
    this.any = true;
  }

  take(): Trace {
    const { row, used } = this.#state;
    this.#taken ??= [this.#before.take()];
    const nodes = this.#slots.map((slot) => nodeIn(row, slot)).filter((id) => id !== undefined);
    return { nodes, edges: [...used], before: this.#taken, cut: false };
  }
}
