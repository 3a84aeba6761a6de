// Clauses in, the stages that rows flow through out, compiled from first to last: each clause sees the names
// that those before it leave in sight.

import type { Clause, MatchClause, SingleQuery, UnwindClause } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { queryError } from './fail.ts';
import { nodeIn, type Runner } from './match-steps.ts';
import { type MatchPlan, planMatch } from './plan-match.ts';
import { compileProjection } from './project.ts';
import { Scope } from './scope.ts';
import type { Sink, Stage } from './sink.ts';
import { typeIn } from './static-checks.ts';
import { emptyTrace, type Trace } from './trace.ts';
import { isList } from './value.ts';

/** Clauses ready to run. */
export interface CompiledQuery {
  readonly columns: readonly string[];
  readonly stages: readonly Stage[];
  readonly lines: readonly string[];
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
  const lines: string[] = [];
  for (const clause of clauses) {
    const compiled = compileClause(clause, scope, context);
    stages.push(compiled.stage);
    lines.push(...compiled.lines);
    scope = compiled.scope;
    columns = compiled.columns ?? columns;
  }
  return { columns, stages, lines };
}

/** Whether a query inside a query has any row. */
export function compileSubquery(query: SingleQuery, scope: Scope, context: Context): Evaluate {
  const { stages } = compileSingleQuery(query, context, scope.child());
  return (row) => {
    let found = false;
    const last: Sink = {
      push: () => {
        found = true;
        return false;
      },
      end: () => {},
    };
    const first = stages.reduceRight((next, stage) => stage(next), last);
    first.push([...row], emptyTrace());
    if (!found) first.end();
    return found;
  };
}

interface CompiledClause {
  readonly stage: Stage;
  readonly scope: Scope;
  readonly lines: readonly string[];
  readonly columns?: readonly string[];
}

function compileClause(clause: Clause, scope: Scope, context: Context): CompiledClause {
  if (clause.kind === 'match') {
    const plan = planMatch(clause, scope, context);
    return {
      scope,
      stage: matchStage(clause, plan, context),
      lines: clause.optional ? plan.lines.map((line) => `optionally ${line}`) : plan.lines,
    };
  }
  if (clause.kind === 'unwind') return compileUnwind(clause, scope, context);
  return compileProjection(clause, scope, context);
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
  return { scope, stage, lines: ['unwind a list'] };
}

function matchStage(clause: MatchClause, plan: MatchPlan, { traced }: Context): Stage {
  const slots = [...plan.parts.nodes.keys()];
  return (next) => {
    const current = { found: false, trace: emptyTrace() };
    const run = plan.start((state) => {
      current.found = true;
      const trace = traced ? traceOf(state, slots, current.trace) : current.trace;
      return next.push(state.row, trace);
    });
    return {
      push: (row, trace) => {
        current.found = false;
        current.trace = trace;
        const goesOn = run({ row, used: [] });
        if (current.found || !clause.optional) return goesOn;
        for (const slot of plan.parts.fresh.values()) row[slot] = null;
        return next.push(row, trace);
      },
      end: next.end,
    };
  };
}

function traceOf(
  { row, used }: Parameters<Runner>[0],
  slots: readonly number[],
  before: Trace,
): Trace {
  const nodes = slots.map((slot) => nodeIn(row, slot)).filter((id) => id !== undefined);
  return { nodes, edges: [...used], before: [before] };
}
