// The real program serving: what runs away is ended, and meanwhile everybody else is answered.

import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, startProgram } from '../run-program.ts';
import { denseFolder, ENDLESS_QUERY, RUNAWAYS } from './dense-graph.ts';

const folder = denseFolder();
let child: ChildProcess;
let url = '';

beforeAll(async () => {
  const limits = ['--timeout', '30', '--limit', '50', '--memory', '512'];
  child = startProgram(['serve', '--graph', folder.path, '--port', '0', ...limits], folder.path);
  url = await printedUrl(child);
});
afterAll(async () => {
  child.kill('SIGINT');
  expect(await ended(child)).toMatchObject({ status: 0 });
  folder.remove();
});

function printedUrl(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0];
      if (found !== undefined) resolve(found);
    });
    program.on('close', () => reject(new Error(`ended before it served: ${seen}`)));
  });
}

function post(body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/api/query`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  });
}

const COUNT = { query: 'MATCH (n) RETURN count(n) AS n' };

describe('rapport serve', () => {
  it.each(RUNAWAYS)('ends %s, and answers others meanwhile', async (_, query) => {
    const finished: string[] = [];
    const runaway = post({ query, timeoutMs: 1_000 }).finally(() => finished.push('runaway'));
    const [health, answer] = await Promise.all([fetch(`${url}/api/health`), post(COUNT)]);
    expect(health.status).toBe(200);
    expect(await answer.json()).toMatchObject({ rows: [[200]] });
    const reply = await runaway;
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error: { code: 'query.limit' } });
    expect(finished).toEqual(['runaway']);
  });

  it('gives a query up when nobody waits for it any more', async () => {
    // More than there are threads: if they went on, the last would not be answered.
    for (let times = 0; times < 3; times++) {
      const leaving = new AbortController();
      const gone = post(ENDLESS_QUERY, { signal: leaving.signal });
      await post({ query: 'RETURN 1' });
      leaving.abort();
      await expect(gone).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(await (await post(COUNT)).json()).toMatchObject({ rows: [[200]] });
  });

  it('sends no more rows than it may, and says so', async () => {
    const reply = await post({ query: 'MATCH (n) RETURN n.name', limit: 1_000 });
    expect(await reply.json()).toMatchObject({
      truncated: { shown: 50 },
      elapsedMs: expect.any(Number),
    });
  });

  it('sends an answer line by line', async () => {
    const query = 'MATCH (a)-[r:MET]->(b) RETURN a.name AS a, b.name AS b ORDER BY a, b LIMIT 3';
    const reply = await post({ query }, { headers: { accept: 'application/x-ndjson' } });
    expect(reply.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await reply.text()).trimEnd().split('\n');
    const [head, ...rest] = lines.map((line): unknown => JSON.parse(line));
    expect(head).toEqual({ kind: 'cypher', cypher: query, columns: ['a', 'b'], assumptions: [] });
    expect(rest).toHaveLength(4);
    expect(rest[0]).toEqual({ row: ['Person 0', 'Person 105'], evidence: [] });
    expect(rest.at(-1)).toMatchObject({ rows: 3, elapsedMs: expect.any(Number) });
  });

  it('sends rows before the query has ended, and ends it when the reader leaves', async () => {
    const query = `MATCH (n) RETURN n.name AS x LIMIT 3 UNION ALL ${ENDLESS_QUERY.query} AS x`;
    const headers = { accept: 'application/x-ndjson' };
    // More than there are threads: if they went on, the last would not be answered.
    for (let times = 0; times < 3; times++) {
      const leaving = new AbortController();
      const { signal } = leaving;
      const reply = await post({ query, params: ENDLESS_QUERY.params }, { headers, signal });
      expect(reply.status).toBe(200);
      const reader = reply.body?.getReader();
      const first = new TextDecoder().decode((await reader?.read())?.value);
      expect(first.split('\n')[1]).toBe('{"row":["Person 0"],"evidence":[]}');
      leaving.abort();
    }
    expect(await (await post(COUNT)).json()).toMatchObject({ rows: [[200]] });
  });

  it('says in the last line that time ran out after some rows', async () => {
    const query = `MATCH (n) RETURN n.name AS x LIMIT 3 UNION ALL ${ENDLESS_QUERY.query} AS x`;
    const body = { query, params: ENDLESS_QUERY.params, timeoutMs: 1_000 };
    const reply = await post(body, { headers: { accept: 'application/x-ndjson' } });
    const lines = (await reply.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({ error: { code: 'query.limit' } });
    const asCsv = await post(body, { headers: { accept: 'text/csv' } });
    expect(asCsv.status).toBe(200);
    await expect(asCsv.text()).rejects.toThrow();
  });

  it('finds the way between two names', async () => {
    const reply = await fetch(`${url}/api/path?from=Person%200&to=Person%2014`);
    expect(await reply.json()).toMatchObject({
      found: true,
      steps: [{ type: 'MET', from: { name: 'Person 0' }, to: { name: 'Person 14' } }],
    });
  });
});
