// A graph of planted communities in; what its layout costs, and how well it keeps neighbours together, out:
// from its communities as it is built, and flat, by ForceAtlas2 alone.

import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { layOut } from '../../src/graph/layout.ts';
import { random } from './invent-graph.ts';
import { spent, table, whole } from './timing.ts';

// Its types say `default`, its CommonJS gives the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const COMMUNITY = 40;
const NEAREST = 8;
const SAMPLE = 400;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nine of ten edges stay within a community of forty. */
function plantedPairs(nodes: number): readonly (readonly [number, number])[] {
  const next = random(3);
  return Array.from({ length: nodes * 3 }, (_, at) => {
    const node = at % nodes;
    const own = Math.floor(node / COMMUNITY) * COMMUNITY + Math.floor(next() * COMMUNITY);
    const other = next() < 0.9 ? Math.min(nodes - 1, own) : Math.floor(next() * nodes);
    return [node, other] as const;
  }).filter(([a, b]) => a !== b);
}

const keyOf = (node: number): string => `person:${String(node).padStart(6, '0')}`;

function knowledgeGraph(
  nodes: number,
  pairs: readonly (readonly [number, number])[],
): KnowledgeGraph {
  const graph = createGraph();
  const counts = { x: 0, y: 0, mentions: 1, articles: 1 };
  for (let node = 0; node < nodes; node += 1)
    graph.addNode(keyOf(node), { label: 'x', type: 'person', aliases: [], ...counts });
  for (const [at, [a, b]] of pairs.entries())
    graph.addDirectedEdgeWithKey(`e${at}`, keyOf(a), keyOf(b), {
      type: 'MET',
      status: 'occurred',
      articles: 1,
      evidence: [],
    });
  return graph;
}

function flat(
  nodes: number,
  pairs: readonly (readonly [number, number])[],
  iterations: number,
): readonly Point[] {
  const graph = new UndirectedGraph();
  const next = random(11);
  for (let node = 0; node < nodes; node += 1)
    graph.addNode(node, { x: next() * 1_000, y: next() * 1_000 });
  for (const [a, b] of pairs) graph.mergeEdge(a, b);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
  const places = forceAtlas2(graph, { iterations, settings });
  return Array.from({ length: nodes }, (_, node) => places[String(node)] ?? { x: 0, y: 0 });
}

/** Share of the eight nearest that are of the same community, over a sample. */
function purity(points: readonly Point[]): number {
  const step = Math.max(1, Math.floor(points.length / SAMPLE));
  const sample = points.map((_, node) => node).filter((node) => node % step === 0);
  const shares = sample.map((node) => {
    const { x, y } = points[node] ?? { x: 0, y: 0 };
    const near = points
      .map((other, at) => ({ at, far: (other.x - x) ** 2 + (other.y - y) ** 2 }))
      .sort((a, b) => a.far - b.far)
      .slice(1, NEAREST + 1);
    const own = Math.floor(node / COMMUNITY);
    return near.filter(({ at }) => Math.floor(at / COMMUNITY) === own).length / NEAREST;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Rows of one size: ours, then flat with each number of rounds. */
export function benchLayout(nodes: number, rounds: readonly number[]): string {
  const pairs = plantedPairs(nodes);
  const graph = knowledgeGraph(nodes, pairs);
  const [, ownMs] = spent(() => layOut(graph));
  const own = Array.from({ length: nodes }, (_, node) => graph.getNodeAttributes(keyOf(node)));
  const row = (name: string, ms: number, points: readonly Point[]) => [
    name,
    whole(ms),
    (ms / ownMs).toFixed(1),
    purity(points).toFixed(3),
  ];
  const rows = rounds.map((iterations) => {
    const [points, ms] = spent(() => flat(nodes, pairs, iterations));
    return row(`ForceAtlas2, ${iterations} rounds`, ms, points);
  });
  const head = [`${whole(nodes)} nodes`, 'CPU ms', 'against ours', 'neighbours of one community'];
  return table(head, [row('from communities (ours)', ownMs, own), ...rows]);
}
