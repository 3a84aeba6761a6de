// Answers that are passed on while they are found: in pieces, at the pace of whoever takes them.

import { afterAll, describe, expect, it } from 'vitest';
import { QueryPool } from '../../../src/cli/asking/query-pool.ts';
import { streamIn } from '../../../src/cli/asking/stream-in.ts';
import { MOST_AHEAD, type StreamTask } from '../../../src/cli/asking/task.ts';
import type { StreamOptions } from '../../../src/server/index.ts';
import { denseFolder, ENDLESS_QUERY } from './dense-graph.ts';

const folder = denseFolder();
const pool = new QueryPool({
  folder: folder.path,
  limits: { threads: 1, rows: 2_000_000, memoryMb: 64, timeoutMs: 60_000 },
});
afterAll(async () => {
  await pool.close();
  folder.remove();
});

/** Some hundred pieces: 200 names with each of 200, five times over. */
const MANY = 'UNWIND [1, 2, 3, 4, 5] AS x MATCH (a), (b) RETURN x, a.name, b.name';
const MANY_ROWS = 200_000;

/** Rows, and then a search that never ends. */
const ROWS_AND_NO_END = `MATCH (n) RETURN n.name AS x LIMIT 3 UNION ALL ${ENDLESS_QUERY.query} AS x`;

function streamTask(query: string): StreamTask {
  const format = 'ndjson';
  return { kind: 'stream', query, parameters: {}, previous: [], rows: 2_000_000, format };
}

function stream(query: string, options: Partial<StreamOptions> = {}) {
  return streamIn(pool, query, { parameters: ENDLESS_QUERY.params, format: 'ndjson', ...options });
}

/** All lines of a stream, and what came after them. */
async function readAll(query: string, options: Partial<StreamOptions> = {}) {
  const pieces = stream(query, options);
  const decoder = new TextDecoder();
  let text = '';
  let step = await pieces.next();
  for (; step.done !== true; step = await pieces.next()) text += decoder.decode(step.value);
  return { lines: text.split(/\r?\n/).slice(0, -1), summary: step.value };
}

describe('a stream of rows', () => {
  it('has the lines and the summary of the answer in one piece', async () => {
    const query = 'MATCH (a)-[r:MET]->(b) RETURN a.name AS a, b.name AS b ORDER BY a, b LIMIT 3';
    const { lines, summary } = await readAll(query);
    const { value } = await pool.run({ ...streamTask(query), kind: 'ask' });
    const { kind, cypher, columns, assumptions, rows, nodes, edges } = value;
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { kind, cypher, columns, assumptions },
      ...rows.map((row) => ({ row, evidence: [] })),
    ]);
    expect(summary).toEqual({ rows: 3, nodes, edges, elapsedMs: expect.any(Number) });
  });

  it('answers a question too, with what was assumed', async () => {
    const { lines, summary } = await readAll('who met Person 3');
    const head: unknown = JSON.parse(lines[0] ?? '');
    expect(head).toMatchObject({ kind: 'question', cypher: expect.stringContaining('MET') });
    expect(lines).toHaveLength(1 + (summary?.rows ?? 0));
  });

  it('comes as CSV, under its names', async () => {
    const { lines } = await readAll('UNWIND [1, null, "=a,b"] AS x RETURN x AS `the x`', {
      format: 'csv',
    });
    expect(lines).toEqual(['the x', '1', '', `"'=a,b"`]);
  });

  it('begins before the query has ended, and ends with it when it is left', async () => {
    const pieces = stream(ROWS_AND_NO_END);
    const decoder = new TextDecoder();
    let text = '';
    while (text.split('\n').length < 5) {
      const { value } = await pieces.next();
      if (value instanceof Uint8Array) text += decoder.decode(value);
    }
    expect(text.split('\n')[1]).toBe('{"row":["Person 0"],"evidence":[]}');
    await pieces.return(undefined);
    // The only thread is free again.
    expect((await readAll('RETURN 1 AS one')).summary?.rows).toBe(1);
  });

  it('ends with the error that ends its query, after the rows found', async () => {
    const pieces = stream(ROWS_AND_NO_END, { timeoutMs: 500 });
    expect((await pieces.next()).value).toBeInstanceOf(Uint8Array);
    const rest = async () => {
      for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'query.limit' });
  });

  it('gives nothing of a query that fails before its first row', async () => {
    await expect(stream('RETURN 1 / 0 AS x').next()).rejects.toMatchObject({
      code: 'query.syntax',
    });
    await expect(stream('MATCH (a)-[:MEET]->(b) RETURN a').next()).rejects.toMatchObject({
      code: 'query.unknown-type',
    });
  });

  it('ends when its caller is gone', async () => {
    const gone = new AbortController();
    const pieces = stream(ENDLESS_QUERY.query, { signal: gone.signal });
    const first = pieces.next();
    gone.abort();
    await expect(first).rejects.toMatchObject({ code: 'query.cancelled' });
    expect((await readAll('RETURN 1 AS one')).summary?.rows).toBe(1);
  });
});

describe('a thread that is read from slowly', () => {
  it('runs no further ahead than a few pieces, and is not waited for without end', async () => {
    let pieces = 0;
    const onPiece = () => {
      pieces++;
    };
    await expect(pool.run(streamTask(MANY), { onPiece, timeoutMs: 300 })).rejects.toThrow(
      'no row was taken for 0.3 seconds',
    );
    expect(pieces).toBe(MOST_AHEAD);
  });

  it('has its time for itself: waiting is not counted', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
    const pieces = stream('MATCH (a), (b) RETURN a.name, b.name', { timeoutMs: 1_200 });
    let count = 0;
    for await (const piece of pieces) {
      expect(piece.length).toBeGreaterThan(0);
      if (count++ < 8) await pause();
    }
    expect(count).toBeGreaterThan(8);
  });

  it('holds no rows: more of them pass than it has memory for', async () => {
    const { lines, summary } = await readAll(MANY);
    expect(summary?.rows).toBe(MANY_ROWS);
    expect(lines).toHaveLength(MANY_ROWS + 1);
    // The same as one answer is too much for it.
    await expect(pool.run({ ...streamTask(MANY), kind: 'ask' })).rejects.toMatchObject({
      code: 'query.limit',
      message: expect.stringContaining('memory'),
    });
  });
});
