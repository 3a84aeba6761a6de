// A parsed query and a graph in, rows with what each rests on out. Clauses are compiled from first to
// last, then joined from last to first, and rows flow through them one by one.

import type { QuerySource } from '../source.ts';
import type { Clause, MatchClause, Query, SingleQuery, UnwindClause } from './ast.ts';
import { DEFAULT_LIMITS } from './budget.ts';
import type { Context } from './context.ts';
import { queryError } from './fail.ts';
import { nodeIn, type Runner } from './match-steps.ts';
import { type CypherOptions, openContext } from './open-context.ts';
import { parseQuery } from './parser.ts';
import { type MatchPlan, planMatch } from './plan-match.ts';
import { compileProjection } from './project.ts';
import { Scope } from './scope.ts';
import type { Sink, Stage } from './sink.ts';
import { emptyTrace, type Trace } from './trace.ts';
import { isList, keyOfValue, type Value } from './value.ts';

/** One row and what it rests on. */
export interface ResultRow {
  readonly values: readonly Value[];
  readonly trace: Trace;
}

/** What a query gives. */
export interface CypherResult {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  /** Whether there were more rows than the limit. */
  readonly truncated: boolean;
}

/** A query that is parsed, checked and planned. */
export interface PreparedQuery {
  readonly columns: readonly string[];
  /** @throws RapportError query.syntax where a value is not as it must be, query.limit */
  readonly run: () => CypherResult;
}

/**
 * Runs an openCypher query.
 *
 * @throws RapportError query.syntax, query.unsupported, query.unknown-type, query.limit
 */
export function runCypher(
  source: QuerySource,
  text: string,
  options: CypherOptions = {},
): CypherResult {
  return prepareCypher(source, text, options).run();
}

/**
 * Parses, checks and plans an openCypher query.
 *
 * @throws RapportError query.syntax, query.unsupported, query.unknown-type
 */
export function prepareCypher(
  source: QuerySource,
  text: string,
  options: CypherOptions = {},
): PreparedQuery {
  const context = openContext(source, options);
  const query = parseQuery(text);
  const parts = query.parts.map((part) => compileSingleQuery(part, context));
  const columns = columnsOf(query, parts);
  const rowLimit = options.limits?.rows ?? DEFAULT_LIMITS.rows;
  if (query.explain) return { columns: PLAN_COLUMNS, run: () => explained(parts) };
  return { columns, run: () => ({ columns, ...collect(parts, query, { context, rowLimit }) }) };
}

const PLAN_COLUMNS = ['step', 'does'];

interface CompiledQuery {
  readonly columns: readonly string[];
  readonly stages: readonly Stage[];
  readonly lines: readonly string[];
}

function columnsOf(query: Query, parts: readonly CompiledQuery[]): readonly string[] {
  const columns = parts[0]?.columns ?? [];
  for (const [index, part] of parts.entries()) {
    if (part.columns.join('\0') === columns.join('\0')) continue;
    throw queryError(
      'different-columns-in-union',
      'the queries of a UNION must have the same columns',
      query.parts[index]?.at ?? 0,
    );
  }
  return columns;
}

function explained(parts: readonly CompiledQuery[]): CypherResult {
  const lines = parts.flatMap(({ lines }) => lines);
  const rows = lines.map((line, index) => ({
    values: [BigInt(index + 1), line],
    trace: emptyTrace(),
  }));
  return { columns: PLAN_COLUMNS, rows, truncated: false };
}

function collect(
  parts: readonly CompiledQuery[],
  query: Query,
  { context, rowLimit }: { readonly context: Context; readonly rowLimit: number },
): Pick<CypherResult, 'rows' | 'truncated'> {
  const rows: ResultRow[] = [];
  const state = { truncated: false };
  const last: Sink = {
    push: (values, trace) => {
      if (rows.length >= rowLimit) state.truncated = true;
      else rows.push({ values: [...values], trace });
      return !state.truncated;
    },
    end: () => {},
  };
  const sink = parts.length > 1 && !query.all ? mergingDuplicates(last, context) : last;
  for (const { stages } of parts) {
    const first = stages.reduceRight((next, stage) => stage(next), {
      push: sink.push,
      end: () => {},
    });
    first.push([], emptyTrace());
    first.end();
  }
  sink.end();
  return { rows, truncated: state.truncated };
}

function mergingDuplicates(next: Sink, { budget }: Context): Sink {
  const rows = new Map<string, ResultRow>();
  return {
    push: (values, trace) => {
      const key = values.map(keyOfValue).join('|');
      budget.keep();
      const known = rows.get(key);
      if (known !== undefined) known.trace.before.push(trace);
      else rows.set(key, { values: [...values], trace: { ...emptyTrace(), before: [trace] } });
      return true;
    },
    end: () => {
      for (const { values, trace } of rows.values()) if (!next.push([...values], trace)) break;
      next.end();
    },
  };
}

function compileSingleQuery({ clauses }: SingleQuery, context: Context): CompiledQuery {
  let scope = new Scope();
  let columns: readonly string[] = [];
  const stages: Stage[] = [];
  const lines: string[] = [];
  let afterOptional = false;
  for (const clause of clauses) {
    requireOrder(clause, afterOptional);
    const compiled = compileClause(clause, scope, context);
    stages.push(compiled.stage);
    lines.push(...compiled.lines);
    scope = compiled.scope;
    columns = compiled.columns ?? columns;
    afterOptional = clause.kind === 'match' && clause.optional;
  }
  return { columns, stages, lines };
}

/** openCypher asks for WITH between OPTIONAL MATCH and MATCH. */
function requireOrder(clause: Clause, afterOptional: boolean): void {
  if (!afterOptional || clause.kind !== 'match' || clause.optional) return;
  throw queryError(
    'invalid-clause-composition',
    'MATCH cannot follow OPTIONAL MATCH; put WITH between them',
    clause.at,
  );
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
      stage: matchStage(clause, plan),
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
  const { slot } = scope.declare(clause.variable, 'value');
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

function matchStage(clause: MatchClause, plan: MatchPlan): Stage {
  const slots = [...plan.parts.nodes.keys()];
  return (next) => {
    const current = { found: false, trace: emptyTrace() };
    const run = plan.start((state) => {
      current.found = true;
      return next.push(state.row, traceOf(state, slots, current.trace));
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
