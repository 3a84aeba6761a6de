// A query and a graph in, rows with what each rests on out. Stages are joined from last to first, and rows
// flow through them one by one. A plan is kept for the next time that the same is asked of the same graph.

import type { QuerySource } from '../source.ts';
import type { Query } from './ast.ts';
import { DEFAULT_LIMITS } from './budget.ts';
import { type CompiledQuery, compileSingleQuery } from './compile-query.ts';
import type { Context } from './context.ts';
import { mergingDuplicates } from './merge-duplicates.ts';
import { beginRun, type CypherOptions, givenIn, openContext } from './open-context.ts';
import { parseQuery } from './parser.ts';
import { keptPlan } from './plan-cache.ts';
import { endless, joined, type Sink } from './sink.ts';
import { NO_TRACE, type Trace } from './trace.ts';
import { unionColumns } from './union-columns.ts';
import type { MapValue, Value } from './value.ts';

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

/** Takes a row as soon as it is found; false when no more are wanted. */
export type TakeRow = (row: ResultRow) => boolean;

/** A query that is parsed, checked and planned; it may run many times, one run after another. */
export interface PreparedQuery {
  readonly columns: readonly string[];
  /** Whether it would be planned alike with these, and is not running. */
  readonly fits: (options: CypherOptions) => boolean;
  /** @throws RapportError query.syntax where a value is not as it must be, query.limit */
  readonly run: (options?: CypherOptions) => CypherResult;
  /** Runs it and keeps no row. @throws RapportError as `run`, after the rows found so far are given */
  readonly stream: (take: TakeRow, options?: CypherOptions) => Pick<CypherResult, 'truncated'>;
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
  return planCypher(source, text, options).run(options);
}

/**
 * The plan of a query, kept from an earlier run where that would be chosen again.
 *
 * @throws RapportError query.syntax, query.unsupported, query.unknown-type
 */
export function planCypher(
  source: QuerySource,
  text: string,
  options: CypherOptions = {},
): PreparedQuery {
  return keptPlan(source, text, options, prepareCypher);
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
  const query = parseQuery(text);
  const context = openContext(source, options, query.mode === 'profile');
  const parts = query.parts.map((part) => compileSingleQuery(part, context));
  const columns = unionColumns(query.parts, parts);
  let fitting = new Map(context.run.given.parameters);
  let isRunning = false;
  const fits = (next: CypherOptions): boolean => {
    if (isRunning) return false;
    context.run.given = givenIn(next);
    const { parameters } = context.run.given;
    if (areAlike(fitting, parameters)) return true;
    if (!context.basis.holds()) return false;
    fitting = new Map(parameters);
    return true;
  };
  const stream = (take: TakeRow, given: CypherOptions = options) => {
    beginRun(context, given);
    const rowLimit = given.limits?.rows ?? DEFAULT_LIMITS.rows;
    isRunning = true;
    try {
      return give(parts, query, { context, rowLimit, take });
    } finally {
      isRunning = false;
    }
  };
  if (query.mode === 'explain') return { ...explained(parts), fits };
  if (query.mode === 'profile')
    return { ...profiled(parts, (given) => stream(() => true, given)), fits };
  const run = (given?: CypherOptions) => ({ columns, ...collect(stream, given) });
  return { columns, fits, run, stream };
}

/** Whether parameters are the same that were given before. */
function areAlike(before: MapValue, now: MapValue): boolean {
  if (before.size !== now.size) return false;
  for (const [name, value] of now) if (value !== before.get(name)) return false;
  return true;
}

type Shown = Omit<PreparedQuery, 'fits'>;

function explained(parts: readonly CompiledQuery[]): Shown {
  const columns = ['step', 'does'];
  const lines = parts.flatMap(({ plan }) => plan).map(({ does }, at) => [BigInt(at + 1), does]);
  return inOnePiece(columns, () => table(columns, lines));
}

function profiled(
  parts: readonly CompiledQuery[],
  run: (options?: CypherOptions) => unknown,
): Shown {
  const columns = ['step', 'does', 'rows', 'hits'];
  return inOnePiece(columns, (options) => {
    const steps = parts.flatMap(({ plan }) => plan);
    for (const step of steps) Object.assign(step, { rows: 0, hits: 0 });
    run(options);
    const lines = steps.map(({ does, rows, hits }, at) => [
      BigInt(at + 1),
      does,
      BigInt(rows),
      BigInt(hits),
    ]);
    return table(columns, lines);
  });
}

function inOnePiece(columns: readonly string[], run: PreparedQuery['run']): Shown {
  const stream: PreparedQuery['stream'] = (take, options) => {
    const { rows, truncated } = run(options);
    rows.every(take);
    return { truncated };
  };
  return { columns, run, stream };
}

function table(columns: readonly string[], lines: readonly (readonly Value[])[]): CypherResult {
  const rows = lines.map((values) => ({ values, trace: NO_TRACE.take() }));
  return { columns, rows, truncated: false };
}

function collect(
  stream: PreparedQuery['stream'],
  options?: CypherOptions,
): Pick<CypherResult, 'rows' | 'truncated'> {
  const rows: ResultRow[] = [];
  const { truncated } = stream((row) => rows.push(row) > 0, options);
  return { rows, truncated };
}

interface Giving {
  readonly context: Context;
  readonly rowLimit: number;
  readonly take: TakeRow;
}

function give(
  parts: readonly CompiledQuery[],
  query: Query,
  { context, rowLimit, take }: Giving,
): Pick<CypherResult, 'truncated'> {
  const state = { given: 0, isOver: false, truncated: false };
  // Every query ends in RETURN, whose rows are new ones.
  const last: Sink = {
    push: (values, trace) => {
      if (state.isOver) return false;
      state.truncated = state.given++ >= rowLimit;
      state.isOver = state.truncated || !take({ values, trace: trace.take() });
      return !state.isOver;
    },
    end: () => {},
  };
  const sink = parts.length > 1 && !query.all ? mergingDuplicates(last, context) : last;
  for (const { stages } of parts) {
    if (state.isOver) break;
    const first = joined(stages, endless(sink));
    first.push([], NO_TRACE);
    first.end();
  }
  sink.end();
  return { truncated: state.truncated };
}
