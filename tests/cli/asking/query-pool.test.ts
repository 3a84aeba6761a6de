import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { QueryPool } from '../../../src/cli/asking/query-pool.ts';
import type { AskTask } from '../../../src/cli/asking/task.ts';
import { denseFolder, ENDLESS_QUERY, RUNAWAYS } from './dense-graph.ts';

const folder = denseFolder();
const opened: QueryPool[] = [];
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close();
});
/** For tests that need no limits of their own: a thread takes longer to start than to answer. */
const shared = new QueryPool({ folder: folder.path });
afterAll(async () => {
  await shared.close();
  folder.remove();
});

function openPool(limits: ConstructorParameters<typeof QueryPool>[0]['limits'] = {}): QueryPool {
  const pool = new QueryPool({ folder: folder.path, limits });
  opened.push(pool);
  return pool;
}

function asking(query: string, rows = 100): AskTask {
  return { kind: 'ask', query, parameters: {}, previous: [], rows };
}

const COUNT = asking('MATCH (n) RETURN count(n) AS n');
const ENDLESS: AskTask = { ...asking(ENDLESS_QUERY.query), parameters: ENDLESS_QUERY.params };

describe('a pool of threads that answer queries', () => {
  it('answers, and says how long it took', async () => {
    const { value, elapsedMs } = await shared.run(COUNT);
    expect(value).toMatchObject({ kind: 'cypher', columns: ['n'], rows: [[200]] });
    expect(elapsedMs).toBeGreaterThan(0);
  });

  it.each(RUNAWAYS)('ends %s with an error that says which limit', async (_, query) => {
    const pool = openPool({ timeoutMs: 300, threads: 1 });
    await expect(pool.run(asking(query))).rejects.toMatchObject({
      code: 'query.limit',
      suggestions: [expect.stringMatching(/./)],
    });
    expect((await pool.run(COUNT)).value.rows).toEqual([[200]]);
  });

  it('says so when a query needs too much memory, and goes on', async () => {
    // A thread needs some 30 MB for itself, the lists of this query more than 200.
    const pool = openPool({ memoryMb: 64, threads: 1, timeoutMs: 60_000 });
    await expect(
      pool.run(asking('UNWIND range(1, 1900000) AS x RETURN collect([x, x + 1])')),
    ).rejects.toMatchObject({
      code: 'query.limit',
      message: expect.stringContaining('64 MB of memory'),
    });
    expect((await pool.run(COUNT)).value.rows).toEqual([[200]]);
  });

  it('lets a query ask for less time than it may have, not for more', async () => {
    const pool = openPool({ timeoutMs: 400 });
    await expect(pool.run(ENDLESS, { timeoutMs: 100 })).rejects.toThrow('0.1 seconds');
    await expect(pool.run(ENDLESS, { timeoutMs: 60_000 })).rejects.toThrow('0.4 seconds');
  });

  it('cuts rows at the limit, and says so', async () => {
    const { value } = await shared.run(asking('MATCH (n) RETURN n.name', 5));
    expect(value.rows).toHaveLength(5);
    expect(value.truncated).toMatchObject({ shown: 5 });
  });

  it('ends a query that is cancelled, and the next one has its thread', async () => {
    const pool = openPool({ threads: 1, timeoutMs: 60_000 });
    const stop = new AbortController();
    const running = pool.run(ENDLESS, { signal: stop.signal });
    const next = pool.run(COUNT);
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'query.cancelled' });
    expect((await next).value.rows).toEqual([[200]]);
  });

  it('forgets a query that is cancelled while it waits', async () => {
    const pool = openPool({ threads: 1, timeoutMs: 1_000 });
    const stop = new AbortController();
    const running = pool.run(ENDLESS);
    const waiting = pool.run(COUNT, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'query.cancelled' });
    await expect(running).rejects.toMatchObject({ code: 'query.limit' });
    await expect(pool.run(COUNT, { signal: stop.signal })).rejects.toMatchObject({
      code: 'query.cancelled',
    });
  });

  it('answers one query while another runs away', async () => {
    const pool = openPool({ threads: 2, timeoutMs: 60_000 });
    const stop = new AbortController();
    const running = pool.run(ENDLESS, { signal: stop.signal });
    expect((await pool.run(COUNT)).value.rows).toEqual([[200]]);
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'query.cancelled' });
  });

  it('takes no more than a hundred that wait', async () => {
    const pool = openPool({ threads: 1, timeoutMs: 60_000 });
    const asked = Array.from({ length: 102 }, () => pool.run(ENDLESS));
    const outcomes = Promise.allSettled(asked);
    await expect(asked[101]).rejects.toMatchObject({ code: 'server.busy' });
    await pool.close();
    const codes = (await outcomes).map((one) => one.status === 'rejected' && one.reason.code);
    expect(codes.filter((code) => code === 'query.cancelled')).toHaveLength(101);
  });

  it('passes on what a query is refused for', async () => {
    await expect(shared.run(asking('MATCH (a)-[:MEET]->(b) RETURN a'))).rejects.toMatchObject({
      code: 'query.unknown-type',
      position: expect.any(Number),
      suggestions: expect.arrayContaining(['MET']),
    });
  });

  it('understands a question from the one before', async () => {
    const task = { ...asking('and Person 4?'), previous: ['who met Person 3'] };
    const { value } = await shared.run(task);
    expect(value).toMatchObject({ kind: 'question', cypher: expect.stringContaining('Person 4') });
  });

  it('says what time it is to a query that asks', async () => {
    const { value } = await shared.run(asking('RETURN date().year > 2000 AS later'));
    expect(value.rows).toEqual([[true]]);
  });

  it('keeps its thread through one stop after another', async () => {
    const pool = openPool({ threads: 1, timeoutMs: 50 });
    for (let times = 0; times < 3; times++)
      await expect(pool.run(ENDLESS)).rejects.toMatchObject({ code: 'query.limit' });
    expect((await pool.run(COUNT)).value.rows).toEqual([[200]]);
  });

  it('says that nothing was built where nothing was', async () => {
    const pool = new QueryPool({ folder: '/nowhere/at/all' });
    opened.push(pool);
    await expect(pool.run(COUNT)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('asks nothing once it is closed', async () => {
    const pool = openPool();
    await pool.close();
    await expect(pool.run(COUNT)).rejects.toMatchObject({ code: 'query.cancelled' });
  });
});
