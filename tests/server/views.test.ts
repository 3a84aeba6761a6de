// What the page asks as a reader looks around, over a made graph.

import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { hashOf, toEdtf } from '../../src/model/index.ts';
import { createApp } from '../../src/server/index.ts';
import {
  MAX_VIEW_EDGES,
  MAX_VIEW_NODES,
  type ViewReply,
  viewOf,
} from '../../src/server/views/bounded-view.ts';
import { type ExpandReply, expandView } from '../../src/server/views/expand-view.ts';
import { pathView } from '../../src/server/views/path-view.ts';
import { createPassing, type ViewFilters } from '../../src/server/views/view-filters.ts';
import { createViewIndex } from '../../src/server/views/view-index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { sampleSnapshot } from './sample-context.ts';

const ALL: ViewFilters = { hide: [], without: [], status: [], loose: true, undated: true };

/** Persons on a grid, each tied to the next, to the first of its row, and to the first of all. */
function gridGraph(side: number): KnowledgeGraph {
  const graph = createGraph();
  const key = (index: number) => `person:${String(index).padStart(6, '0')}`;
  for (let index = 0; index < side * side; index += 1)
    graph.addNode(key(index), {
      label: `Person ${hashOf([String(index)], 12)}`,
      type: 'person',
      aliases: [],
      x: (index % side) * 10,
      y: Math.floor(index / side) * 10,
      mentions: 1,
      articles: 1,
    });
  for (let index = 1; index < side * side; index += 1)
    for (const other of new Set([index - 1, index - (index % side), 0])) {
      if (other === index) continue;
      const month = String(1 + (index % 12)).padStart(2, '0');
      graph.addDirectedEdgeWithKey(
        hashOf([String(index), String(other)], 16),
        key(index),
        key(other),
        {
          type: index % 3 === 0 ? 'MET' : 'CRITICIZED',
          status: index % 5 === 0 ? 'denied' : 'occurred',
          articles: 1,
          ...(index % 2 === 0 ? { date: toEdtf(`2024-${month}-05`) } : {}),
          evidence: [],
        },
      );
    }
  return graph;
}

describe('views of a large graph', () => {
  const graph = gridGraph(80);
  const index = createViewIndex(graph);
  const passing = createPassing(index);
  const look = (box?: readonly [number, number, number, number], filters = ALL): ViewReply =>
    viewOf(index, passing(filters), { box });

  it('hold the best, no more than a screen can, and say of how many', () => {
    const view = look();
    expect(view.whole).toBe(false);
    expect(view.total.nodes).toBe(6_400);
    expect(view.passing.nodes).toBe(6_400);
    expect(view.nodes.key.length).toBeLessThanOrEqual(MAX_VIEW_NODES);
    expect(view.edges.key.length).toBeLessThanOrEqual(MAX_VIEW_EDGES);
    expect(gzipSync(JSON.stringify(view)).length).toBeLessThanOrEqual(64_000);
    expect(view.nodes.key[0]).toBe('person:000000');
    const worst = Math.min(...view.nodes.key.map((key) => graph.degree(key)));
    expect(worst).toBeGreaterThanOrEqual(4);
  });

  it('reach every node by looking closer, and nothing moves', () => {
    const seen = new Map<string, string>();
    const visit = (box: readonly [number, number, number, number], depth: number): void => {
      const view = look(box);
      view.nodes.key.forEach((key, at) => {
        const place = `${view.nodes.x[at]},${view.nodes.y[at]}`;
        expect(seen.get(key) ?? place).toBe(place);
        seen.set(key, place);
      });
      if (view.inBox <= view.nodes.key.length || depth > 6) return;
      const [left, bottom, right, top] = box;
      const [x, y] = [(left + right) / 2, (bottom + top) / 2];
      visit([left, bottom, x, y], depth + 1);
      visit([x, bottom, right, y], depth + 1);
      visit([left, y, x, top], depth + 1);
      visit([x, y, right, top], depth + 1);
    };
    visit(index.extent, 0);
    expect(seen.size).toBe(6_400);
  });

  it('apply the filters before they rank', () => {
    const filters = { ...ALL, without: ['CRITICIZED'], status: ['denied'], loose: false };
    const view = look(undefined, filters);
    const types = view.edges.type.map((type) => view.edgeTypes[type]);
    expect(new Set(types)).toEqual(new Set(['MET']));
    const passes = graph.filterEdges(
      (_, { type, status }) => type === 'MET' && status !== 'denied',
    );
    expect(view.passing.edges).toBe(passes.length);
    const ends = new Set(passes.flatMap((edge) => graph.extremities(edge)));
    expect(view.passing.nodes).toBe(ends.size);
    for (const key of view.nodes.key) expect(ends.has(key)).toBe(true);
  });

  it('keep to a window of time, and count what has no date', () => {
    const filters = { ...ALL, since: '2024-03-01', until: '2024-03-31', undated: false };
    const view = look(undefined, filters);
    const inMarch = graph.filterEdges((_, { date }) => date?.startsWith('2024-03') === true);
    expect(view.passing.edges).toBe(inMarch.length);
    const undated = graph.filterEdges((_, { date }) => date === undefined);
    expect(view.days[0]).toEqual([0, undated.length]);
    const dated = view.days.slice(1).reduce((sum, [, count]) => sum + count, 0);
    expect(dated + undated.length).toBe(graph.size);
  });
});

describe('a small graph', () => {
  it('is sent whole, whatever the filters', () => {
    const graph = sampleGraph();
    const index = createViewIndex(graph);
    const view = viewOf(index, createPassing(index)({ ...ALL, hide: ['person'] }), {});
    expect(view.whole).toBe(true);
    expect([view.nodes.key.length, view.edges.key.length]).toEqual([graph.order, graph.size]);
  });
});

describe('neighbours', () => {
  const graph = gridGraph(12);
  const index = createViewIndex(graph);
  const passing = createPassing(index)(ALL);

  it('come at most 25 at a time, always new ones, until all are there', () => {
    const have = new Set(['person:000000']);
    const all = new Set(graph.neighbors('person:000000'));
    let left = Number.POSITIVE_INFINITY;
    let calls = 0;
    while (left > 0) {
      const reply: ExpandReply = expandView(index, passing, {
        key: 'person:000000',
        have: [...have],
        limit: 25,
      });
      const fresh = reply.nodes.key.filter((key) => !have.has(key));
      expect(fresh.length).toBeGreaterThan(0);
      expect(fresh.length).toBeLessThanOrEqual(25);
      for (const key of fresh) have.add(key);
      expect(reply.left).toBe(all.size + 1 - have.size);
      left = reply.left;
      calls += 1;
    }
    expect(calls).toBe(Math.ceil(all.size / 25));
    for (const key of all) expect(have.has(key)).toBe(true);
  });

  it('are counted by relation first', () => {
    const { groups, nodes } = expandView(index, passing, {
      key: 'person:000000',
      have: ['person:000003'],
      limit: 0,
    });
    const met = groups.find(({ type }) => type === 'MET');
    const into = new Set(
      graph
        .inEdges('person:000000')
        .filter((edge) => graph.getEdgeAttribute(edge, 'type') === 'MET')
        .map((edge) => graph.source(edge)),
    );
    expect(met).toEqual({ type: 'MET', direction: 'in', total: into.size, fresh: into.size - 1 });
    expect(nodes.key).toEqual([]);
  });
});

describe('ways', () => {
  it('are the shortest, over relations where these lead', () => {
    const index = createViewIndex(gridGraph(12));
    const { paths, over } = pathView(index, 'person:000005', 'person:000140');
    expect(over).toBe('relations');
    expect(paths[0]?.nodes).toEqual(['person:000005', 'person:000000', 'person:000140']);
    expect(paths[0]?.edges.length).toBe(2);
  });

  it('lead over events and articles only where they must', () => {
    const graph = sampleGraph();
    const index = createViewIndex(graph);
    expect(pathView(index, 'person:lind', 'person:holt').over).toBe('relations');
    const { over, paths } = pathView(index, 'person:lind', 'place:oslo');
    expect(over).toBe('events');
    expect(paths[0]?.nodes.at(-1)).toBe('place:oslo');
    expect(() => pathView(index, 'person:lind', 'nobody')).toThrow('not in the graph');
  });
});

describe('the addresses', () => {
  let ask: (path: string, body?: unknown) => Promise<Response>;
  beforeAll(() => {
    const graph = sampleGraph();
    const snapshot = { ...sampleSnapshot(), graph };
    const app = createApp({ version: '0', snapshot: () => snapshot });
    ask = async (path, body) =>
      app.request(`http://127.0.0.1${path}`, {
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
  });

  it.each([
    [
      '/api/view?hide=event.article&loose=hidden&since=2024-01-01&box=-10,-10,10,10',
      undefined,
      200,
    ],
    ['/api/view?since=yesterday', undefined, 400],
    ['/api/view?box=1,2,3', undefined, 400],
    ['/api/ways?from=person:lind&to=person:holt', undefined, 200],
    ['/api/ways?from=person:lind&to=nobody', undefined, 404],
    ['/api/expand', { key: 'person:lind', have: [] }, 200],
    ['/api/expand', { key: 'nobody', have: [] }, 404],
    ['/api/expand', { key: 'person:lind', have: [], limit: 26 }, 400],
    ['/api/part', { nodes: ['person:lind', 'nobody'], edges: ['e1'] }, 200],
    ['/api/evidence', { edges: ['e1', 'nothing'] }, 200],
    ['/api/export/docx', { nodes: ['person:lind'] }, 404],
    ['/api/export/gexf', { nodes: 'person:lind' }, 400],
  ])('%s answers %j with %i', async (path, body, status) => {
    expect((await ask(path, body)).status).toBe(status);
  });

  it('give a part as a file: what is named, with both ends of each edge', async () => {
    const keys = { nodes: ['person:holt', 'nobody'], edges: ['e1', 'e1', 'nothing'] };
    const reply = await ask('/api/export/json', keys);
    expect(reply.headers.get('content-disposition')).toContain('rapport.json');
    const { nodes, edges } = JSON.parse(await reply.text()) as ReturnType<KnowledgeGraph['export']>;
    const whole = sampleGraph();
    const ends = [...new Set([...whole.extremities('e1'), 'person:holt'])].toSorted();
    expect(nodes.map(({ key }) => key)).toEqual(ends);
    expect(edges.map(({ key }) => key)).toEqual(['e1']);
    expect(edges[0]?.attributes).toEqual(whole.getEdgeAttributes('e1'));
  });

  it('take as many long keys as a screen may hold, and no more than 1 MB of them', async () => {
    const nodes = Array.from({ length: 2_000 }, (_, at) => `person:${'x'.repeat(60)}${at}`);
    expect((await ask('/api/part', { nodes })).status).toBe(200);
    expect((await ask('/api/expand', { key: 'person:lind', have: nodes })).status).toBe(200);
    expect((await ask('/api/part', { nodes: ['x'.repeat(1_100_000)] })).status).toBe(413);
  });

  it('give the sentences of edges', async () => {
    const reply = await (await ask('/api/evidence', { edges: ['e1', 'e6'] })).json();
    expect(reply).toMatchObject({ evidence: [{ edge: 'e1' }, { edge: 'e6' }], total: 2 });
  });
});
