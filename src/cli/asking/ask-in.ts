// A pool and a query in, its answer and how long that took out.

import type { FoundPath } from '../../query/index.ts';
import type { QueryOptions, TimedAnswer } from '../../server/index.ts';
import type { QueryPool } from './query-pool.ts';

/** Answers a question or openCypher. @throws RapportError `query.*`, `server.busy` */
export async function askIn(
  pool: QueryPool,
  query: string,
  { parameters, previous = [], rows = pool.limits.rows, timeoutMs, signal }: QueryOptions,
): Promise<TimedAnswer> {
  const { value, elapsedMs } = await pool.run(
    { kind: 'ask', query, parameters, previous, rows: Math.min(rows, pool.limits.rows) },
    { timeoutMs, signal },
  );
  return { ...value, elapsedMs };
}

/** The shortest way between two names. @throws RapportError `query.*`, `server.busy` */
export async function pathIn(
  pool: QueryPool,
  [from, to]: readonly [from: string, to: string],
  signal?: AbortSignal,
): Promise<FoundPath> {
  return (await pool.run({ kind: 'path', from, to }, { signal })).value;
}
