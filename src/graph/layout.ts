// A graph in, the same graph with positions out: x and y, centred on 0, no unit, two decimals.
// Method: ForceAtlas2 from a start that depends on each node's key alone, then nodes that lie on one
// another are moved apart. Everything runs in the order of keys, so the same graph gives the same
// picture however it was put together.
// Source: Jacomy et al., "ForceAtlas2, a Continuous Graph Layout Algorithm", PLoS ONE 9(6), 2014.

import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { byCodeUnit, byKey, type EdgeAttributes, hashOf } from '../model/index.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { type Point, spreadOut } from './spread-out.ts';

// Its types say `default`, its CommonJS gives the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Above this many nodes, far ones repel as one (Barnes-Hut). */
const EXACT_NODES_MAX = 500;
/** Above this many nodes, overlaps are left as they are. */
const SPREAD_NODES_MAX = 2_000;
/** Mean distance between neighbours on the finished picture. */
const SPACING = 10;

/** Sets `x` and `y` of every node. Cost: some tens of milliseconds for a hundred nodes, a minute for 50,000. */
export function layOut(graph: KnowledgeGraph): void {
  const keys = graph.nodes().sort(byCodeUnit);
  const start = keys.map((key) => startOf(key, keys.length));
  const drawn = scaled(settled(skeletonOf(graph, keys, start), start));
  const apart = keys.length <= SPREAD_NODES_MAX ? spreadOut(drawn, SPACING) : drawn;
  for (const [index, key] of keys.entries()) {
    const { x, y } = apart[index] ?? { x: 0, y: 0 };
    graph.mergeNodeAttributes(key, { x: rounded(x), y: rounded(y) });
  }
}

type Skeleton = UndirectedGraph<Point, { readonly weight: number }>;

/** Nodes as numbers, one edge for each pair that is joined: what ForceAtlas2 needs, in one order. */
function skeletonOf(
  graph: KnowledgeGraph,
  keys: readonly string[],
  start: readonly Point[],
): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph();
  const numbers = new Map(keys.map((key, index) => [key, String(index)] as const));
  for (const [index, point] of start.entries()) skeleton.addNode(String(index), { ...point });
  for (const { source, target, attributes } of [...graph.edgeEntries()].sort(
    byKey(({ edge }) => edge),
  )) {
    const a = numbers.get(source);
    const b = numbers.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    const known = skeleton.edge(a, b);
    const weight = pull(attributes);
    if (known === undefined) skeleton.addEdge(a, b, { weight });
    else skeleton.updateEdgeAttribute(known, 'weight', (sum) => Math.min(3, (sum ?? 0) + weight));
  }
  return skeleton;
}

// An article names everything in it; pulled as hard as by facts, all would lie in one heap around it.
function pull({ type }: EdgeAttributes): number {
  return type === 'MENTIONED_IN' ? 0.125 : type === 'REPORTED_IN' ? 0.25 : 1;
}

function settled(skeleton: Skeleton, start: readonly Point[]): readonly Point[] {
  const order = skeleton.order;
  if (order < 2) return start.map(() => ({ x: 0, y: 0 }));
  const positions = forceAtlas2(skeleton, {
    iterations: Math.round(Math.min(500, Math.max(50, 200_000 / order))),
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: order > EXACT_NODES_MAX,
      // Gravity that grows with distance keeps what is joined to nothing from drifting away.
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 1 + Math.log(order),
    },
  });
  return start.map((point, index) => {
    const moved = positions[String(index)];
    return moved && Number.isFinite(moved.x) && Number.isFinite(moved.y) ? moved : point;
  });
}

/** Centred, and as wide as gives each node its share of room. */
function scaled(points: readonly Point[]): readonly Point[] {
  const xs = points.map(({ x }) => x).sort((a, b) => a - b);
  const ys = points.map(({ y }) => y).sort((a, b) => a - b);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const width = Math.max(right - left, bottom - top);
  const factor = width > 0 ? (SPACING * Math.sqrt(points.length)) / width : 1;
  return points.map(({ x, y }) => ({
    x: (x - (left + right) / 2) * factor,
    y: (y - (top + bottom) / 2) * factor,
  }));
}

/** Where a node starts: anywhere in a square, as its key alone says. */
function startOf(key: string, count: number): Point {
  const random = mulberry32(Number.parseInt(hashOf(['start', key], 8), 16));
  const side = 10 * Math.sqrt(count);
  return { x: (random() - 0.5) * side, y: (random() - 0.5) * side };
}

/**
 * Numbers in [0, 1) that depend on the seed alone.
 *
 * @source Tommy Ettinger, Mulberry32, 2017, public domain.
 */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function rounded(value: number): number {
  const cents = Math.round(value * 100) / 100;
  return cents === 0 ? 0 : cents;
}
