// Suggested questions cost little on a large graph, and are the same at every call.

import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { graphologySource, type QuerySource, suggestQuestions } from '../../src/query/index.ts';

const PEOPLE = 60;

/** People who met and criticized each other, `count` times each. */
function busyGraph(count: number): KnowledgeGraph {
  const graph = createGraph();
  const place = { aliases: [], x: 0, y: 0, mentions: 1, articles: 1 };
  for (let at = 0; at < PEOPLE; at++)
    graph.addNode(`p${at}`, { label: `Person Number${at}`, type: 'person', ...place });
  for (let index = 0; index < count; index++) {
    const [from, to] = [`p${index % PEOPLE}`, `p${(index * 7 + 1) % PEOPLE}`];
    for (const type of ['MET', 'CRITICIZED'] as const) {
      const key = `${type}${String(index).padStart(6, '0')}`;
      const edge = { type, status: 'occurred', articles: 1, evidence: [] } as const;
      graph.addDirectedEdgeWithKey(key, from, to, edge);
    }
  }
  return graph;
}

/** The source, counting the edges that are looked at. */
function counting(source: QuerySource): {
  readonly counted: QuerySource;
  readonly seen: () => number;
} {
  let seen = 0;
  const counted = new Proxy(source, {
    get: (target, name) => {
      if (name === 'startOf' || name === 'edgeProperty') seen++;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { counted, seen: () => seen };
}

describe('suggested questions', () => {
  it('look at fewer edges than a large graph has', () => {
    const graph = busyGraph(10_000);
    const { counted, seen } = counting(graphologySource(graph));
    expect(suggestQuestions(counted, 12).length).toBeGreaterThan(3);
    expect(seen()).toBeLessThan(graph.size / 2);
  });

  it('are the same at every call', () => {
    const source = graphologySource(busyGraph(200));
    expect(suggestQuestions(source, 3)).toEqual(suggestQuestions(source, 12).slice(0, 3));
    expect(suggestQuestions(graphologySource(busyGraph(200)), 12)).toEqual(
      suggestQuestions(source, 12),
    );
  });
});
