// A person corrects the graph through the API: over a real store, with the graph drawn anew after each.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { openServedGraph, type ServedGraph } from '../../src/cli/served-graph.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { createApp } from '../../src/server/index.ts';
import * as judging from '../../src/server/judging-schemas.ts';
import { errorReply, graphReply } from '../../src/server/schemas.ts';
import { STORE_FILE } from '../../src/store/index.ts';
import { makeGraphFolder, readTold, TOLD } from '../judge/graph-folder.ts';
import { sampleContext } from './sample-context.ts';

let articles: readonly ArticleReading[] = [];
let folder: Awaited<ReturnType<typeof makeGraphFolder>>;
let served: ServedGraph;
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  articles = Object.values(TOLD).map(readTold);
}, 120_000);
beforeEach(async () => {
  folder = await makeGraphFolder(articles);
  served = await openServedGraph(folder.path);
  const { snapshot, desk } = served;
  app = createApp(sampleContext({ snapshot, ...(desk === undefined ? {} : { desk }) }));
});
afterEach(async () => {
  await served.close();
  folder.remove();
});

async function get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
  const reply = await app.request(path);
  expect(reply.status).toBe(200);
  const body: unknown = await reply.json();
  const parsed = schema.parse(body);
  expect(parsed).toEqual(body);
  return parsed;
}

function post(body: unknown, headers: Record<string, string> = {}) {
  return app.request('/api/judgements', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Keeps a decision and gives what was kept. */
async function judge(body: unknown) {
  const reply = await post(body);
  const json: unknown = await reply.json();
  expect({ status: reply.status, json }).toMatchObject({ status: 201 });
  const parsed = judging.judgementReply.parse(json);
  expect(parsed).toEqual(json);
  return parsed;
}

async function refusal(reply: Response) {
  const body = errorReply.parse(await reply.json());
  return { status: reply.status, ...body.error };
}

async function undo(seq: number | string, headers: Record<string, string> = {}) {
  return app.request(`/api/judgements/${seq}`, { method: 'DELETE', headers });
}

async function nodes(type: string) {
  const { nodes } = await get('/api/graph', graphReply);
  return nodes.filter(({ attributes }) => attributes.type === type);
}

/** Key of the first node of a label. */
async function keyOf(label: string, type = 'person'): Promise<string> {
  return (await nodes(type)).find(({ attributes }) => attributes.label === label)?.key ?? '';
}

function drawn(): string {
  return readFileSync(join(folder.path, 'graph.json'), 'utf8');
}

const mentions = (key: string) =>
  get(`/api/entities/${encodeURIComponent(key)}/mentions`, judging.mentionsReply);

describe('the review', () => {
  it('shows both candidates side by side, their words marked in their sentences', async () => {
    const { items, total } = await get('/api/review', judging.reviewReply);
    expect(total).toBe(items.length);
    expect(items.length).toBeGreaterThan(1);
    for (const { left, right, score, reason } of items) {
      expect(left.key).not.toBe(right.key);
      expect(score).toBeGreaterThan(0);
      expect(reason).not.toBe('');
      for (const { mentions: told } of [left, right]) {
        expect(told.length).toBeGreaterThan(0);
        for (const { start, end, sentence, sentenceStart, words } of told)
          expect(sentence.slice(start - sentenceStart, end - sentenceStart)).toBe(words);
      }
    }
    const minister = items.flatMap(({ left, right }) => [left, right]).find(({ title }) => title);
    expect(minister?.relations.length).toBeGreaterThan(0);
  });

  it('lists as many as are asked for, and says how many there are', async () => {
    const all = await get('/api/review', judging.reviewReply);
    const one = await get('/api/review?limit=1', judging.reviewReply);
    expect(one).toEqual({ items: all.items.slice(0, 1), total: all.total });
    expect((await app.request('/api/review?limit=0')).status).toBe(400);
  });

  it.each(['same', 'different', 'unsure'] as const)(
    'takes the answer %s, does not ask again, and asks again once it is taken back',
    async (verdict) => {
      const before = await get('/api/review', judging.reviewReply);
      const bytes = drawn();
      const [item] = before.items;
      const { seq } = await judge({ act: 'decide', suggestion: item?.id, verdict, reason: 'x' });
      const after = await get('/api/review', judging.reviewReply);
      expect(after.items.map(({ id }) => id)).not.toContain(item?.id);
      const again = await refusal(await post({ act: 'decide', suggestion: item?.id, verdict }));
      expect(again).toMatchObject({ status: 404, code: 'not-found' });
      expect((await undo(seq)).status).toBe(200);
      expect(await get('/api/review', judging.reviewReply)).toEqual(before);
      expect(drawn()).toBe(bytes);
    },
  );
});

describe('a decision', () => {
  it('merges, lists who, when and why, and is undone to the byte', async () => {
    const before = drawn();
    const count = (await nodes('person')).length;
    const [left, right] = [await keyOf('Anna Dahl'), await keyOf('A. Lind')];
    const act = await judge({ act: 'merge', left, right, reason: 'married <b>' });
    expect(act).toMatchObject({ verdict: 'same', by: 'person', reason: 'married <b>' });
    expect(act.when).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect((await nodes('person')).length).toBe(count - 1);
    expect(act.nodes).toHaveLength(1);
    expect((await app.request(`/api/entities/${act.nodes[0]}`)).status).toBe(200);
    const { judgements } = await get('/api/judgements', judging.judgementsReply);
    expect(judgements).toEqual([act]);
    expect((await undo(act.seq)).status).toBe(200);
    expect(drawn()).toBe(before);
    const undone = await get('/api/judgements', judging.judgementsReply);
    expect(undone.judgements.map(({ standing }) => standing)).toEqual(['undone']);
  });

  it('says what linked a mention to the others of its article', async () => {
    const told = await mentions(await keyOf('Anna Dahl'));
    expect(told.mentions.map(({ words, rule }) => [words, rule?.id])).toEqual([
      ['Anna Dahl', undefined],
      ['Dahl', 'link.part-of-name'],
    ]);
  });

  it('splits mentions from the rest of their node', async () => {
    const entity = await keyOf('Jonas Berg');
    const told = await mentions(entity);
    expect(told.total).toBe(told.mentions.length);
    const chosen = told.mentions.slice(0, 1).map(({ anchor }) => anchor);
    await judge({ act: 'split', entity, mentions: chosen });
    const bergs = (await nodes('person')).filter(
      ({ attributes: { label } }) => label === 'Jonas Berg',
    );
    expect(bergs).toHaveLength(2);
    const refused = await refusal(
      await post({ act: 'split', entity: await keyOf('Anna Dahl'), mentions: chosen }),
    );
    expect(refused).toMatchObject({ status: 409, code: 'judgement.conflict' });
  });

  it('rejects an edge, of which every sentence is gone', async () => {
    const { edges } = await get('/api/graph', graphReply);
    const met = edges.find(({ attributes }) => attributes.type === 'MET');
    expect(met?.attributes.evidenceCount).toBeGreaterThan(1);
    const act = await judge({ act: 'reject', edge: met?.key });
    expect(act).toMatchObject({ verdict: 'rejected', edge: { type: 'MET', status: 'occurred' } });
    const left = (await get('/api/graph', graphReply)).edges;
    expect(left.filter(({ attributes }) => attributes.type === 'MET')).toEqual([]);
    expect(await refusal(await post({ act: 'reject', edge: met?.key }))).toMatchObject({
      status: 404,
    });
  });

  it('gives a node another type', async () => {
    const entity = await keyOf('Norne Bank', 'organization');
    const act = await judge({ act: 'retype', entity, type: 'place' });
    expect(act).toMatchObject({ verdict: 'retyped', type: 'place' });
    expect(await keyOf('Norne Bank', 'place')).not.toBe('');
    const [key] = act.nodes;
    const again = await refusal(await post({ act: 'retype', entity: key, type: 'place' }));
    expect(again).toMatchObject({ status: 409, message: 'Norne Bank is a place already.' });
  });

  it('merges two events, whose reports are then of one', async () => {
    const events = await nodes('event');
    const [a, b] = events;
    const act = await judge({ act: 'merge', left: a?.key, right: b?.key });
    expect(await nodes('event')).toHaveLength(events.length - 1);
    const told = await mentions(act.nodes[0] ?? '');
    expect(told.mentions.every(({ kind }) => kind === 'trigger')).toBe(true);
    expect(told.total).toBeGreaterThan(1);
    const mixed = await refusal(
      await post({ act: 'merge', left: act.nodes[0], right: await keyOf('Jonas Berg') }),
    );
    expect(mixed).toMatchObject({ status: 400 });
    expect(mixed.message).toMatch(/is an event, Jonas Berg a person\.$/);
  });

  it('comes one after the other, however many are sent at once', async () => {
    const [left, right] = [await keyOf('Anna Dahl'), await keyOf('A. Lind')];
    const merge = { act: 'merge', left, right };
    const replies = await Promise.all([post(merge), post(merge), post(merge)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
    const { judgements } = await get('/api/judgements', judging.judgementsReply);
    expect(judgements).toHaveLength(1);
  });

  it('is refused while another program writes, and nothing is kept', async () => {
    const [left, right] = [await keyOf('Anna Dahl'), await keyOf('A. Lind')];
    const before = drawn();
    const other = new Database(join(folder.path, STORE_FILE));
    other.exec('BEGIN IMMEDIATE');
    try {
      const refused = await refusal(await post({ act: 'merge', left, right }));
      expect(refused).toMatchObject({ status: 423, code: 'store.locked' });
      expect(refused.suggestions.length).toBeGreaterThan(0);
      expect(refused.message).not.toContain(folder.path);
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    expect(drawn()).toBe(before);
    expect((await get('/api/judgements', judging.judgementsReply)).judgements).toEqual([]);
    await judge({ act: 'merge', left, right });
  });
});

describe('what makes no sense', () => {
  const KEY = 'person:anna-dahl';
  it.each([
    ['no JSON', '{', 400, 'merge'],
    ['no object', '[]', 400, 'openapi'],
    ['no act', {}, 400, 'openapi'],
    ['an unknown act', { act: 'explode' }, 400, 'openapi'],
    ['half a merge', { act: 'merge', left: KEY }, 400, 'openapi'],
    ['a merge with nobody', { act: 'merge', left: KEY, right: '__proto__' }, 404, 'search'],
    ['a merge with itself', { act: 'merge', left: KEY, right: KEY }, 409, ''],
    ['an unknown type', { act: 'retype', entity: KEY, type: 'planet' }, 400, 'openapi'],
    ['no mentions', { act: 'split', entity: KEY, mentions: [] }, 400, 'openapi'],
    ['strange mentions', { act: 'split', entity: KEY, mentions: ['a@1-2'] }, 404, 'mentions'],
    ['no such edge', { act: 'reject', edge: 'constructor' }, 404, 'rejected'],
    ['no such pair', { act: 'decide', suggestion: 'f', verdict: 'same' }, 404, 'review'],
    ['a long reason', { act: 'reject', edge: 'x', reason: 'y'.repeat(2_001) }, 400, 'openapi'],
  ])('is refused with advice: %s', async (_, body, status, advice) => {
    const refused = await refusal(await post(body));
    expect(refused.status).toBe(status);
    expect(refused.message).not.toBe('');
    expect(refused.suggestions.join(' ')).toContain(advice);
    expect((await get('/api/judgements', judging.judgementsReply)).judgements).toEqual([]);
  });

  it.each(['0', 'x', '1.5', '999'])('to undo %s', async (seq) => {
    const refused = await refusal(await undo(seq));
    expect(refused.status).toBe(seq === '999' ? 404 : 400);
    expect(refused.suggestions.length).toBeGreaterThan(0);
  });

  it('takes no other method', async () => {
    expect((await app.request('/api/judgements', { method: 'PUT' })).status).toBe(405);
    expect((await app.request('/api/review', { method: 'DELETE' })).status).toBe(405);
  });

  it.each([
    [{ origin: 'https://news.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('writes nothing for a page of another site: %j', async (headers) => {
    const [left, right] = [await keyOf('Anna Dahl'), await keyOf('A. Lind')];
    expect((await post({ act: 'merge', left, right }, headers)).status).toBe(403);
    const { seq } = await judge({ act: 'merge', left, right });
    expect((await undo(seq, headers)).status).toBe(403);
    const { judgements } = await get('/api/judgements', judging.judgementsReply);
    expect(judgements.map(({ standing }) => standing)).toEqual(['holds']);
  });
});

describe('a graph without a store', () => {
  it('is shown, and cannot be corrected', async () => {
    const bare = await makeGraphFolder(articles.slice(0, 1));
    rmSync(join(bare.path, STORE_FILE));
    const { desk, snapshot, close } = await openServedGraph(bare.path);
    expect(desk).toBeUndefined();
    const plain = createApp(sampleContext({ snapshot }));
    for (const path of ['/api/review', '/api/judgements', '/api/entities/x/mentions']) {
      const refused = await refusal(await plain.request(path));
      expect(refused).toMatchObject({ status: 404 });
      expect(refused.suggestions.join()).toContain('rapport build');
    }
    await close();
    bare.remove();
  });
});
