import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toCsv, toGexf, toGraphml, toJson } from '../../src/export/index.ts';
import { EDGE_TYPES, EVENT_TYPES, NODE_TYPES } from '../../src/ontology/index.ts';
import { explanationReply } from '../../src/server/explanation-schema.ts';
import { createApp } from '../../src/server/index.ts';
import * as querySchemas from '../../src/server/query-schemas.ts';
import * as schemas from '../../src/server/schemas.ts';
import { readGraph } from '../fixtures/read-graph.ts';
import { SAMPLE_TEXT, sampleGraph } from '../fixtures/sample-graph.ts';
import { sampleContext, sampleSnapshot } from './sample-context.ts';

const app = createApp(sampleContext());

async function getJson(path: string, status = 200): Promise<unknown> {
  const reply = await app.request(path);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toContain('application/json');
  return reply.json();
}

/** The reply as its schema describes it. */
async function get<S extends z.ZodType>(path: string, schema: S, status = 200) {
  return schema.parse(await getJson(path, status)) as z.output<S>;
}

function post(body: string, headers: Record<string, string> = {}) {
  return app.request('/api/query', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('every reply is what the OpenAPI document says, no more and no less', () => {
  const cases: readonly (readonly [path: string, schema: z.ZodType])[] = [
    ['/api/health', schemas.healthReply],
    ['/api/graph', schemas.graphReply],
    ['/api/ontology', schemas.ontologyReply],
    ['/api/entities/person:lind', schemas.entityReply],
    ['/api/edges/e1', schemas.edgeReply],
    ['/api/edges/e1/explanation', explanationReply],
    ['/api/search?q=lind', schemas.searchReply],
    ['/api/articles', schemas.articlesReply],
    ['/api/articles/article:1', schemas.articleReply],
    ['/api/examples', schemas.examplesReply],
    ['/api/path?from=Anna%20Lind&to=Norne%20Bank', querySchemas.pathReply],
  ];
  it.each(cases)('%s', async (path, schema) => {
    const reply = await getJson(path);
    expect(schema.parse(reply)).toEqual(reply);
  });

  it('POST /api/query', async () => {
    const reply: unknown = await (await post('{"query":"who met whom"}')).json();
    const answer = querySchemas.answerReply.parse(reply);
    expect(answer).toEqual(reply);
    expect(answer.rows).toEqual([['Anna Lind', 'Jonas Berg']]);
  });

  it.each([
    ['/api/entities/nobody', 404],
    ['/api/edges/none', 404],
    ['/api/edges/none/explanation', 404],
    ['/api/edges/__proto__/explanation', 404],
    ['/api/articles/article:9', 404],
    ['/api/articles/person:lind', 404],
    ['/api/export/docx', 404],
    ['/api/nowhere', 404],
    ['/api', 404],
    ['/api/search?limit=0', 400],
    ['/api/search?limit=many', 400],
    ['/api/search?type=ghost', 400],
    ['/api/entities/__proto__', 404],
    ['/api/entities/constructor', 404],
  ])('the failure of %s, status %i', async (path, status) => {
    const reply = await getJson(path, status);
    const { error } = schemas.errorReply.parse(reply);
    expect({ error }).toEqual(reply);
    expect(error.message).not.toBe('');
    expect(error.suggestions.length).toBeGreaterThan(0);
  });
});

describe('GET /api/health', () => {
  it('counts what the graph holds', async () => {
    expect(await getJson('/api/health')).toEqual({
      status: 'ok',
      version: '1.2.3',
      articles: 1,
      correctable: false,
      fetches: false,
      nodes: 10,
      edges: 17,
    });
  });
});

describe('GET /api/graph', () => {
  it('is graphology’s serialized form, with the amount of evidence in place of the evidence', async () => {
    const reply = await get('/api/graph', schemas.graphReply);
    expect(reply.options).toEqual({ type: 'directed', multi: true, allowSelfLoops: true });
    const edge = reply.edges.find(({ key }) => key === 'e1');
    expect(edge).toEqual({
      key: 'e1',
      source: 'person:lind',
      target: 'person:berg',
      attributes: {
        type: 'MET',
        status: 'occurred',
        date: '2024-02-12',
        place: 'Oslo',
        event: 'event:1',
        articles: 1,
        evidenceCount: 1,
      },
    });
    expect(JSON.stringify(reply)).not.toContain('sentence');
  });

  it('is sent again only when it has changed', async () => {
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const first = await app.request('/api/graph', { headers });
      const tag = first.headers.get('etag') ?? '';
      expect(tag).not.toBe('');
      const again = { headers: { ...headers, 'if-none-match': tag } };
      expect((await app.request('/api/graph', again)).status).toBe(304);
    }
  });

  it('is compressed for those who can read that', async () => {
    const reply = await app.request('/api/graph', { headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    const plain = reply.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(plain).json()).toEqual(await getJson('/api/graph'));
  });
});

describe('GET /api/ontology', () => {
  it('names every kind of node, edge and event, and whether an edge is read both ways', async () => {
    const { nodes, relations, events } = await get('/api/ontology', schemas.ontologyReply);
    expect(Object.keys(nodes).sort()).toEqual([...NODE_TYPES].sort());
    expect(Object.keys(relations).sort()).toEqual([...EDGE_TYPES].sort());
    expect(Object.keys(events).sort()).toEqual([...EVENT_TYPES].sort());
    expect(relations['MET']).toMatchObject({ symmetric: true, class: 'projection' });
    expect(relations['LEADS']).toMatchObject({ symmetric: false, class: 'fact' });
    expect(relations['ACTOR_IN']).toMatchObject({ symmetric: false, class: 'role' });
  });
});

describe('GET /api/entities/:key', () => {
  it('gives each tie with its direction, its other end and the words it rests on', async () => {
    const { relations } = await get('/api/entities/person%3Aholt', schemas.entityReply);
    const summary = relations.map(
      (relation) => `${relation.direction} ${relation.type} ${relation.other.label}`,
    );
    expect(summary).toEqual([
      'in ARRESTED Police',
      'out MENTIONED_IN A day in Oslo',
      'in MET Anna Lind',
      'in MET Jonas Berg',
      'out RECIPIENT_IN arrested: Mara Holt',
    ]);
    const { sentence, start, end } = relations[0]?.attributes.evidence[0] ?? {};
    expect(sentence).toBe('Police arrested Mara Holt in Oslo.');
    expect(SAMPLE_TEXT.slice(start, end)).toBe(sentence);
  });
});

describe('GET /api/edges/:key/explanation', () => {
  const { graph, findReading } = readGraph('Anna Lind denied that she had met Jonas Berg.');
  const reading = createApp(
    sampleContext({ snapshot: () => ({ ...sampleSnapshot(), graph, findReading }) }),
  );

  it('gives the sentence, its parse, the rule and what decided the status', async () => {
    const [key = ''] = graph.filterEdges((_, { type }) => type === 'MET');
    const reply: unknown = await (await reading.request(`/api/edges/${key}/explanation`)).json();
    const explanation = explanationReply.parse(reply);
    expect(explanation).toEqual(reply);
    const [evidence] = explanation.evidence;
    expect(evidence?.rule).toMatchObject({ id: 'verb.meet', pattern: 'meet' });
    expect(evidence?.status).toMatchObject({ value: 'denied', rule: { id: 'governor.word' } });
    expect(evidence?.parse.map(({ text }) => text)).toContain('denied');
  });

  it('is in the OpenAPI document', async () => {
    const document = JSON.stringify(await getJson('/api/openapi.json'));
    expect(document).toContain('"/api/edges/{key}/explanation"');
    expect(document).toContain('EdgeExplanation');
  });
});

describe('GET /api/articles/:key', () => {
  it('gives the text that all offsets are of', async () => {
    const article = await get('/api/articles/article%3A1', schemas.articleReply);
    expect(article.text).toBe(SAMPLE_TEXT);
    expect(article.title).toBe('A day in Oslo');
    expect(article.regions).toEqual([{ start: 0, end: SAMPLE_TEXT.length, kind: 'body' }]);
  });
});

describe('POST /api/query', () => {
  it('refuses what is not understood with 422, the place and suggestions', async () => {
    const reply = await post('{"query":"who zorped whom"}');
    expect(reply.status).toBe(422);
    expect(await reply.json()).toEqual({
      error: {
        code: 'query.not-understood',
        message: 'I do not understand the question.',
        suggestions: ['who met whom'],
        position: 4,
      },
    });
  });

  it.each([
    ['no JSON', '{"query":', 400],
    ['an empty body', '', 400],
    ['a list', '[]', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query":5}', 400],
    ['a query of 20,001 characters', JSON.stringify({ query: 'x'.repeat(20_001) }), 400],
    ['a parameter that is an object', '{"query":"x","params":{"a":{}}}', 400],
    [
      'a parameter nested without end',
      `{"query":"x","params":{"a":${'['.repeat(9000)}${']'.repeat(9000)}}}`,
      400,
    ],
    ['a body above 64 KB', JSON.stringify({ query: 'x', params: { a: 'x'.repeat(66_000) } }), 413],
  ])('refuses %s', async (_, body, status) => {
    const reply = await post(body, { 'content-length': String(Buffer.byteLength(body)) });
    expect(reply.status).toBe(status);
    expect(schemas.errorReply.parse(await reply.json()).error.code).toMatch(/^request\./);
  });

  it('refuses a body of another media type, which a foreign form could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const reply = await post('{"query":"who met whom"}', { 'content-type': type });
      expect(reply.status).toBe(415);
      const { error } = schemas.errorReply.parse(await reply.json());
      expect(error.message).toContain(`Content-Type must be application/json; it is "${type}"`);
    }
  });

  it('passes parameters on', async () => {
    const seen: unknown[] = [];
    const snapshot = sampleSnapshot();
    const spying = createApp({
      ...sampleContext(),
      snapshot: () => ({
        ...snapshot,
        ask: (query, options) => {
          seen.push(options.parameters);
          return snapshot.ask(query, options);
        },
      }),
    });
    await spying.request('/api/query', {
      method: 'POST',
      body: '{"query":"who met whom","params":{"name":"Anna","days":[1,2]}}',
      headers: { 'content-type': 'application/json' },
    });
    expect(seen).toEqual([{ name: 'Anna', days: [1, 2] }]);
  });
});

describe('what is wrong with a request', () => {
  const parameters = (value: unknown) => JSON.stringify({ query: 'x', params: value });
  it.each([
    ['{"query":', 'The body of the request is not valid JSON.'],
    ['[]', 'the body must be a JSON object.'],
    ['null', 'the body must be a JSON object.'],
    ['{}', '"query" is missing.'],
    ['{"query":5}', '"query" must be text.'],
    ['{"query":null}', '"query" must be text.'],
    [
      JSON.stringify({ query: 'x'.repeat(20_001) }),
      '"query" must be at most 20,000 characters long.',
    ],
    [parameters(7), '"params" must be an object.'],
    [
      parameters({ a: {} }),
      '"params.a" must be text, a number, true, false, null, or a list of these.',
    ],
    [parameters({ ['k'.repeat(201)]: 1 }), 'has a name that is too long.'],
  ])('is said in plain words: %.60s', async (body, words) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(schemas.errorReply.parse(await reply.json()).error.message).toContain(words);
  });

  it.each([
    ['limit=0', 'limit must be at least 1.'],
    ['limit=201', 'limit must be at most 200.'],
    ['limit=1e30', 'limit must be at most 200.'],
    ['limit=few', 'limit must be a number.'],
    ['limit=1.5', 'limit must be a whole number.'],
    ['limit=1&limit=2', 'limit is given more than once.'],
    ['type=robot', 'type must be one of person, '],
    [`q=${'x'.repeat(501)}`, 'q must be at most 500 characters long.'],
  ])('is said in plain words: %.60s', async (query, words) => {
    const reply = await app.request(`/api/search?${query}`);
    expect(reply.status).toBe(400);
    expect(schemas.errorReply.parse(await reply.json()).error.message).toContain(words);
  });
});

describe('an address with a method that it does not take', () => {
  it.each([
    ['POST', '/api/health', 'GET, HEAD'],
    ['DELETE', '/api/entities/person%3Alind', 'GET, HEAD'],
    ['PUT', '/api/graph', 'GET, HEAD'],
    ['OPTIONS', '/api/search', 'GET, HEAD'],
    ['GET', '/api/query', 'POST'],
    ['HEAD', '/api/query', 'POST'],
    ['DELETE', '/api/query', 'POST'],
    ['POST', '/api/openapi.json', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('%s %s has status 405 and names what it takes', async (method, path, allowed) => {
    const reply = await app.request(path, { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe(allowed);
    expect(reply.headers.get('content-security-policy')).not.toBeNull();
    if (method === 'HEAD' || path === '/') return;
    const { error } = schemas.errorReply.parse(await reply.json());
    expect(error.message).toContain(`${method} is not possible at ${path}`);
    expect(error.suggestions.join()).toContain(allowed);
  });

  it.each([
    ['POST', '/api/nowhere'],
    ['GET', '/api/nowhere'],
    ['GET', '/api/entities/nobody'],
    ['POST', '/nowhere'],
  ])('is another thing than no address: %s %s', async (method, path) => {
    const reply = await app.request(path, { method });
    expect(reply.status).toBe(404);
    expect(reply.headers.get('allow')).toBeNull();
  });
});

describe('GET /api/export/:format', () => {
  it.each([
    ['graphml', 'application/graphml+xml', toGraphml],
    ['gexf', 'application/gexf+xml', toGexf],
    ['json', 'application/json', toJson],
    ['csv', 'text/csv', toCsv],
  ] as const)('%s is a file to take away', async (name, type, write) => {
    const reply = await app.request(`/api/export/${name}`);
    const { headers } = reply;
    expect(headers.get('content-disposition')).toBe(`attachment; filename="rapport.${name}"`);
    expect(headers.get('content-type')).toContain(type);
    expect(await reply.text()).toBe(write(sampleGraph()));
  });
});

describe('what the program did not foresee', () => {
  it('is a neutral 500 and is told to the program', async () => {
    const told: unknown[] = [];
    const failing = createApp(sampleContext({ onUnexpected: (error) => told.push(error) }));
    const reply = await failing.request('/api/query', {
      method: 'POST',
      body: '{"query":"break"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.status).toBe(500);
    const text = await reply.text();
    expect(JSON.parse(text).error.code).toBe('internal');
    expect(text).not.toMatch(/secret|inside.ts|TypeError|node_modules|\bat /);
    expect(told).toHaveLength(1);
  });
});

const openApi = z.object({
  openapi: z.string(),
  servers: z.array(z.unknown()),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe('GET /api/openapi.json', () => {
  it('lists every address of the API', async () => {
    const { openapi, paths } = openApi.parse(await getJson('/api/openapi.json'));
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).sort()).toEqual([
      '/api/articles',
      '/api/articles/{key}',
      '/api/check',
      '/api/complete',
      '/api/edges/{key}',
      '/api/edges/{key}/explanation',
      '/api/entities/{key}',
      '/api/entities/{key}/mentions',
      '/api/evidence',
      '/api/examples',
      '/api/expand',
      '/api/export/{format}',
      '/api/graph',
      '/api/health',
      '/api/judgements',
      '/api/judgements/{seq}',
      '/api/ontology',
      '/api/part',
      '/api/path',
      '/api/query',
      '/api/review',
      '/api/search',
      '/api/view',
      '/api/ways',
    ]);
  });

  it('says where the server is, and what any address may reply', async () => {
    const { servers, paths } = openApi.parse(await getJson('/api/openapi.json'));
    expect(servers).toEqual([expect.objectContaining({ url: '/' })]);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    for (const { responses } of operations) {
      const codes = Object.keys(responses);
      expect(codes).toEqual(expect.arrayContaining(['403', '405', '500']));
      expect(codes.filter((code) => code.startsWith('2'))).toHaveLength(1);
    }
    expect(Object.keys(paths['/api/query']?.['post']?.responses ?? {})).toContain('415');
  });

  it('refers only to schemas that it holds', async () => {
    const document = openApi.parse(await getJson('/api/openapi.json'));
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, name] of references)
      expect(document.components.schemas).toHaveProperty(name ?? '');
  });
});

describe('a graph that was built anew', () => {
  it('is served from the next request on', async () => {
    let snapshot = sampleSnapshot();
    const served = createApp(sampleContext({ snapshot: () => snapshot }));
    const graph = snapshot.graph.copy();
    graph.setNodeAttribute('person:lind', 'label', 'Ingrid Vik');
    const before = await served.request('/api/search?q=ingrid');
    snapshot = { ...snapshot, graph: graph as typeof snapshot.graph };
    const after = await served.request('/api/search?q=ingrid');
    expect(await before.json()).toMatchObject({ total: 0 });
    expect(await after.json()).toMatchObject({ total: 1 });
  });
});
