// A query that is called in, the stage that runs it for each row and gives its rows beside that row out.
// Source: Neo4j Cypher manual, "CALL subqueries".

import type { CallClause, CalledQuery } from './ast.ts';
import type { CompiledQuery } from './compile-query.ts';
import type { Context } from './context.ts';
import { queryError } from './fail.ts';
import { mergingDuplicates } from './merge-duplicates.ts';
import { type PlannedStage, type PlanStep, planStep } from './plan-step.ts';
import { requireNames } from './project.ts';
import type { Row, Scope } from './scope.ts';
import { inMidst, joined, type Sink, type Stage } from './sink.ts';
import { unionColumns } from './union-columns.ts';

/** A compiled call. */
export interface CompiledCall {
  readonly own: PlannedStage;
  /** The steps of what is called. */
  readonly called: readonly PlanStep[];
}

/** Compiles the clauses of a part, which sees a scope. */
export type CompilePart = (part: CalledQuery, scope: Scope) => CompiledQuery;

/** Compiles a call; its columns join the names in sight. @throws RapportError query.syntax */
export function compileCallClause(
  clause: CallClause,
  { scope, context, compile }: { scope: Scope; context: Context; compile: CompilePart },
): CompiledCall {
  const parts = clause.parts.map((part) => compile(part, importing(part, scope)));
  const columns = columnsOf(clause, parts);
  for (const name of columns) {
    if (scope.find(name) === undefined) continue;
    throw queryError('variable-already-bound', `the name ${name} is already in use`, clause.at);
  }
  const slots = columns.map((name) => scope.declare(name, 'any').slot);
  const called = parts.flatMap(({ plan }) => plan);
  const step = planStep(`for each row, the next ${called.length} steps`);
  const stage: Stage = (next) => callStage({ clause, parts, slots, context }, next);
  return { own: { step, stage }, called };
}

interface Called {
  readonly clause: CallClause;
  readonly parts: readonly CompiledQuery[];
  /** Where the columns of what is called go. */
  readonly slots: readonly number[];
  readonly context: Context;
}

/** Runs what is called for each row, and gives the row once for each row of that. */
function callStage({ clause, parts, slots, context }: Called, next: Sink): Sink {
  // What the rows of what is called go beside, set anew for every row.
  let outer: Row = [];
  let isFound = false;
  let goesOn = true;
  const beside = inMidst({
    push: (values, live) => {
      isFound = true;
      for (let at = 0; at < slots.length; at++) outer[slots[at] ?? 0] = values[at] ?? null;
      goesOn &&= next.push(outer, live);
      return goesOn;
    },
  });
  const merges = parts.length > 1 && !clause.all;
  const last = merges ? mergingDuplicates(beside, context) : beside;
  const firsts = parts.map(({ stages }) => joined(stages, inMidst(last)));
  return {
    begin: next.begin,
    push: (row, trace) => {
      outer = row;
      isFound = false;
      goesOn = true;
      context.budget.step();
      last.begin();
      for (const first of firsts) {
        if (!goesOn) break;
        first.begin();
        first.push([...row], trace);
        if (goesOn) first.end();
      }
      last.end();
      if (isFound || !clause.optional) return goesOn;
      for (const slot of slots) row[slot] = null;
      return next.push(row, trace);
    },
    end: next.end,
  };
}

/** A scope inside another that sees what is brought in. */
function importing({ imports }: CalledQuery, scope: Scope): Scope {
  if (imports === 'all') return scope.child();
  const inner = scope.blank();
  for (const { at, name } of imports) inner.alias(name, scope.get(name, at));
  return inner;
}

/** What a called query gives is known by name in the clauses after it. */
function columnsOf({ parts }: CallClause, compiled: readonly CompiledQuery[]): readonly string[] {
  for (const { clauses } of parts) {
    const last = clauses.at(-1);
    if (last?.kind === 'return') requireNames(last.items, 'a query that is called');
  }
  return unionColumns(parts, compiled);
}
