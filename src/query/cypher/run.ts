// A query and a graph in, rows with what each rests on out. A plan is kept for the next time that the same is
// asked of the same graph.

import type { QuerySource } from '../source.ts';
import { type CompiledParts, compileParts } from './compile-parts.ts';
import type { CypherOptions } from './open-context.ts';
import { parseQuery } from './parser.ts';
import { keptPlan } from './plan-cache.ts';
import { explained, profiled, type UsePlan } from './show-plan.ts';
import type { Trace } from './trace.ts';
import type { Value } from './value.ts';

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
  const compile = (given: CypherOptions) => compileParts(query, source, given);
  // Not there while a run is at work with it; where that is ended midway, what it held is let go with it.
  let plan: CompiledParts | undefined = compile(options);
  const fits = (next: CypherOptions): boolean => plan?.fits(next) ?? false;
  const using: UsePlan = (use, given = options) => {
    const taken = plan ?? compile(given);
    plan = undefined;
    const result = use(taken, given);
    plan = taken;
    return result;
  };
  if (query.mode === 'explain') return { ...explained(plan), fits };
  if (query.mode === 'profile') return { ...profiled(using), fits };
  const { columns } = plan;
  const stream: PreparedQuery['stream'] = (take, given) =>
    using(({ run }, now) => run(take, now), given);
  const run: PreparedQuery['run'] = (given) => {
    const rows: ResultRow[] = [];
    const { truncated } = stream((row) => rows.push(row) > 0, given);
    return { columns, rows, truncated };
  };
  return { columns, fits, run, stream };
}
