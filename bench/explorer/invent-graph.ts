// Numbers of nodes and edges in; a graph of invented names out, in which few have many relations, as in
// the news. Everything follows from a seeded generator.

import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { hashOf, toEdtf } from '../../src/model/index.ts';

const FIRST = [
  'Anna',
  'Jonas',
  'Mara',
  'Petra',
  'Luis',
  'Hiro',
  'Elif',
  'Dmitri',
  'Nadia',
  'Greta',
];
const SYLLABLES = [
  'ka',
  'ro',
  'lin',
  'ber',
  'gos',
  'mar',
  'ten',
  'vik',
  'sol',
  'dan',
  'hor',
  'pet',
];
const NODE_TYPES = ['person', 'organization', 'place', 'group'] as const;
const EDGE_TYPES = ['MET', 'LEADS', 'CRITICIZED', 'VISITED', 'ATTACKED', 'WORKS_FOR'] as const;
const STATUSES = ['occurred', 'occurred', 'occurred', 'planned', 'denied', 'possible'] as const;

/** Numbers in [0, 1) that depend on the seed alone. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A graph with places at random; the layout is measured elsewhere. */
export function inventGraph(nodes: number, edges: number): KnowledgeGraph {
  const next = random(7);
  const any = <T>(items: readonly T[], skew = 1): T | undefined =>
    items[Math.floor(next() ** skew * items.length)];
  const graph = createGraph();
  const side = 10 * Math.sqrt(nodes);
  const keys = Array.from({ length: nodes }, (_, at) => {
    const last = [0, 1, 2].map(() => any(SYLLABLES) ?? '').join('');
    const label = `${any(FIRST)} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
    const type = any(NODE_TYPES, 2) ?? 'person';
    const key = `${type}:${label.toLowerCase().replace(' ', '-')}~${hashOf([String(at)], 8)}`;
    const [x, y] = [(next() - 0.5) * side, (next() - 0.5) * side];
    graph.addNode(key, { label, type, aliases: [], x, y, mentions: 1, articles: 1 });
    return key;
  });
  for (let at = 0; at < edges; at += 1) {
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    graph.addDirectedEdgeWithKey(
      hashOf(['edge', String(at)], 16),
      any(keys, 3) ?? '',
      any(keys, 1.3) ?? '',
      {
        type: any(EDGE_TYPES) ?? 'MET',
        status: any(STATUSES) ?? 'occurred',
        articles: 1,
        ...(next() < 0.7
          ? { date: toEdtf(`${2020 + Math.floor(next() * 5)}-${month}-${day}`) }
          : {}),
        evidence: [],
      },
    );
  }
  return graph;
}
