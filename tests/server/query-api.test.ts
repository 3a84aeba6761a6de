import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Answer, RapportError } from '../../src/model/index.ts';
import { type AnswerStream, createApp, type GraphSnapshot } from '../../src/server/index.ts';
import * as schemas from '../../src/server/query-schemas.ts';
import { sampleContext, sampleSnapshot } from './sample-context.ts';
import { streamAnswer } from './stream-answer.ts';

const app = createApp(sampleContext());

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** The reply as its schema describes it, with nothing beside. */
async function checked<S extends z.ZodType>(reply: Response, schema: S) {
  const body: unknown = await reply.json();
  const value = schema.parse(body);
  expect(value).toEqual(body);
  return value as z.output<S>;
}

const HOSTILE: Answer = {
  kind: 'cypher',
  cypher: 'RETURN 1',
  columns: ['=a', 'b,"c"'],
  rows: [
    ['=HYPERLINK("http://example.test")', 'line\nbreak'],
    ['back\\slash "quoted"', ['+1', -1, null]],
    [-5, '\u2028\ud800'],
  ],
  evidence: [1, 0, 1].map((row, index) => ({
    row,
    edge: `e${index}`,
    article: 'article:1',
    start: 0,
    end: 4,
    sentence: `Sentence "${index}"\n`,
    rule: 'test',
    confidence: 1,
  })),
  nodes: ['n'],
  edges: ['e0', 'e1', 'e2'],
  assumptions: ['only what occurred'],
  truncated: { shown: 3, reason: 'only the first 3 rows are shown' },
};

function hostileApp() {
  const ask = () => ({ ...HOSTILE, elapsedMs: 1.5 });
  return appOver({ ask, stream: (_, { format }) => streamAnswer(ask, format) });
}

function appOver(
  changes: Partial<GraphSnapshot>,
  onUnexpected: (error: unknown) => void = () => {},
) {
  const snapshot = { ...sampleSnapshot(), ...changes };
  return createApp(sampleContext({ snapshot: () => snapshot, onUnexpected }));
}

async function answerAs(accept: string) {
  const reply = await queryOf(hostileApp(), accept);
  expect(reply.status).toBe(200);
  return reply;
}

describe('an answer', () => {
  it('is sent line by line: the head, each row with its evidence, the summary', async () => {
    const reply = await answerAs('application/x-ndjson');
    expect(reply.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await reply.text()).split('\n');
    expect(lines.pop()).toBe('');
    const values = lines.map((line): unknown => JSON.parse(line));
    expect(values.map((value) => schemas.answerLine.parse(value))).toEqual(values);
    const { columns, rows, evidence, nodes, edges, truncated } = HOSTILE;
    expect(values).toEqual([
      { kind: 'cypher', cypher: 'RETURN 1', columns, assumptions: ['only what occurred'] },
      { row: rows[0], evidence: [evidence[1]] },
      { row: rows[1], evidence: [evidence[0], evidence[2]] },
      { row: rows[2], evidence: [] },
      { rows: 3, nodes, edges, truncated, elapsedMs: 1.5 },
    ]);
  });

  it('is sent as JSON that gives back every letter, unless something else is asked for', async () => {
    for (const accept of ['application/json', '*/*', 'text/html', '']) {
      const reply = await answerAs(accept);
      expect(await reply.json()).toEqual({ ...HOSTILE, elapsedMs: 1.5 });
    }
  });

  it('is sent as CSV that no spreadsheet runs', async () => {
    const reply = await answerAs('text/csv');
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await reply.text()).toBe(
      [
        `'=a,"b,""c"""`,
        `"'=HYPERLINK(""http://example.test"")","line\nbreak"`,
        `"back\\slash ""quoted""","'+1, -1, "`,
        '-5,\u2028\ufffd',
        '',
      ].join('\r\n'),
    );
  });

  it('tells caches that it depends on what is accepted', async () => {
    expect((await answerAs('text/csv')).headers.get('vary')).toContain('Accept');
  });
});

/** A stream of two rows that fails after the first of them. */
async function* failing(error: Error): AnswerStream {
  const whole = streamAnswer(() => HOSTILE, 'ndjson');
  for (let lines = 0; lines < 2; lines++) {
    const { value } = await whole.next();
    if (value instanceof Uint8Array) yield value;
  }
  throw error;
}

function queryOf(app: ReturnType<typeof createApp>, accept: string) {
  return app.request('/api/query', {
    method: 'POST',
    body: '{"query":"x"}',
    headers: { 'content-type': 'application/json', accept },
  });
}

describe('an answer that fails', () => {
  const tooLong = new RapportError('query.limit', 'too long', { suggestions: ['add LIMIT'] });

  it('before its first row is an error like any other', async () => {
    const reply = await queryOf(createApp(sampleContext()), 'application/x-ndjson');
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error: { code: 'query.not-understood' } });
  });

  it('after its first row ends with the error in a line of its own', async () => {
    const reply = await queryOf(
      appOver({ stream: () => failing(tooLong) }),
      'application/x-ndjson',
    );
    expect(reply.status).toBe(200);
    const values = (await reply.text())
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(values.map((value) => schemas.answerLine.parse(value))).toEqual(values);
    expect(values).toHaveLength(3);
    expect(values[2]).toEqual({
      error: { code: 'query.limit', message: 'too long', suggestions: ['add LIMIT'] },
    });
  });

  it('tells nothing of what the program did not foresee', async () => {
    const seen: unknown[] = [];
    const broken = appOver({ stream: () => failing(new TypeError('secret')) }, (error) =>
      seen.push(error),
    );
    const text = await (await queryOf(broken, 'application/x-ndjson')).text();
    expect(text).not.toContain('secret');
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      error: { code: 'internal' },
    });
    expect(seen).toEqual([new TypeError('secret')]);
  });

  it('breaks off as CSV, which has no line for it', async () => {
    const reply = await queryOf(appOver({ stream: () => failing(tooLong) }), 'text/csv');
    await expect(reply.text()).rejects.toThrow('too long');
  });
});

it('a reply that is left ends its stream', async () => {
  let isLeft = false;
  async function* endless(): AnswerStream {
    try {
      for (;;) yield new Uint8Array(10);
    } finally {
      isLeft = true;
    }
  }
  const reply = await queryOf(appOver({ stream: endless }), 'application/x-ndjson');
  const reader = reply.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(isLeft).toBe(true);
});

describe('the limits of a query', () => {
  it('are passed on, with a signal that ends with the request', async () => {
    const seen: unknown[] = [];
    const snapshot = sampleSnapshot();
    const spying = createApp(
      sampleContext({
        snapshot: () => ({
          ...snapshot,
          ask: (query, options) => {
            seen.push([options.rows, options.timeoutMs, options.signal instanceof AbortSignal]);
            return snapshot.ask(query, options);
          },
        }),
      }),
    );
    await spying.request('/api/query', {
      method: 'POST',
      body: '{"query":"who met whom","limit":5,"timeoutMs":100}',
      headers: { 'content-type': 'application/json' },
    });
    expect(seen).toEqual([[5, 100, true]]);
  });

  it.each([
    [{ query: 'x', limit: 0 }, '"limit" must be at least 1.'],
    [{ query: 'x', limit: 1.5 }, '"limit" must be a whole number.'],
    [{ query: 'x', timeoutMs: -1 }, '"timeoutMs" must be at least 1.'],
    [{ query: 'x', timeoutMs: 'long' }, '"timeoutMs" must be a number.'],
  ])('are refused in plain words: %j', async (body, words) => {
    const reply = await post('/api/query', body);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(await reply.json())).toContain(JSON.stringify(words).slice(1, -1));
  });
});

describe('POST /api/complete', () => {
  it('says what could be written, and in place of what', async () => {
    const reply = await post('/api/complete', { text: 'MATCH (a:Per) RETURN a', position: 12 });
    const { from, to, options } = await checked(reply, schemas.completeReply);
    expect([from, to]).toEqual([9, 12]);
    expect(options).toEqual([
      { kind: 'label', label: 'Person', text: 'Person', detail: expect.stringMatching(/^\d+$/) },
    ]);
  });

  it('goes on from the end where no place is given', async () => {
    const reply = await post('/api/complete', { text: "MATCH (a {name: 'ann" });
    const { options } = await checked(reply, schemas.completeReply);
    expect(options.map(({ label }) => label)).toEqual(['Anna Lind']);
  });
});

describe('POST /api/check', () => {
  it('says what is wrong without running it', async () => {
    const reply = await post('/api/check', { query: 'MATCH (a)-[:MEET]->(b) RETURN a' });
    const { problems } = await checked(reply, schemas.checkReply);
    expect(problems).toMatchObject([{ position: 12, suggestions: ['MET'] }]);
  });

  it('finds nothing wrong with a query that would run', async () => {
    const reply = await post('/api/check', { query: 'MATCH (a) RETURN a' });
    expect(await checked(reply, schemas.checkReply)).toEqual({ problems: [] });
  });
});

describe('GET /api/path', () => {
  it.each([
    ['?from=Lind', 'to is missing.'],
    ['?from=&to=Lind', 'from must be at least 1'],
  ])('refuses %s', async (search, words) => {
    const reply = await app.request(`/api/path${search}`);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(await reply.json())).toContain(words);
  });

  it('answers a name that it does not know with 422', async () => {
    const reply = await app.request('/api/path?from=Zorp&to=Lind');
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error: { code: 'query.unknown-name' } });
  });
});
