// A graph in, the same graph with positions out: x and y, centred on 0, no unit, two decimals.
// Method: ForceAtlas2 from a start that depends on each node's key alone, then nodes that lie on one
// another are moved apart. A large graph starts from its communities, and then needs fewer rounds.
// Everything runs in the order of keys, so the same graph gives the same
// picture however it was put together.
// Source: Jacomy et al., "ForceAtlas2, a Continuous Graph Layout Algorithm", PLoS ONE 9(6), 2014.

import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { byCodeUnit, byKey, type EdgeAttributes, hashOf } from '../model/index.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { communityStart, type LayOutCoarse, type Ties } from './layout-communities.ts';
import { type Point, spreadOut } from './spread-out.ts';

// Its types say `default`, its CommonJS gives the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Above this many nodes, far ones repel as one (Barnes-Hut). */
const EXACT_NODES_MAX = 500;
/** Above this many nodes, overlaps are left as they are. */
const SPREAD_NODES_MAX = 2_000;
/** Mean distance between neighbours on the finished picture. */
const SPACING = 10;

/** Above this many nodes, communities are laid out first, then their members. */
const FLAT_NODES_MAX = 2_000;
/** How far a group of nodes must be to repel as one: the larger, the faster and the coarser. */
const FINE_THETA = 0.5;
const COARSE_THETA = 1.2;
/** Rounds from a start that is nearly right already. */
const FINE_ROUNDS = 30;

/** Sets `x` and `y` of every node. Cost: some tens of milliseconds for a hundred nodes, half a minute for 50,000. */
export function layOut(graph: KnowledgeGraph): void {
  const keys = graph.nodes().sort(byCodeUnit);
  const start = keys.map((key) => startOf(key, keys.length));
  const skeleton = skeletonOf(graph, keys, start);
  const drawn = scaled(settledFrom(skeleton, start));
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
  if (type === 'MENTIONED_IN' || type === 'QUOTED_IN') return 0.125;
  return type === 'REPORTED_IN' ? 0.25 : 1;
}

/** From the places of the keys, or from those of the communities where there are any. */
function settledFrom(skeleton: Skeleton, start: readonly Point[]): readonly Point[] {
  const rounds = Math.round(Math.min(500, Math.max(50, 200_000 / skeleton.order)));
  if (skeleton.order <= FLAT_NODES_MAX) return settled(skeleton, start, rounds);
  const near = communityStart(tiesOf(skeleton), layOutCoarse);
  if (near === undefined) return settled(skeleton, start, rounds);
  near.forEach(({ x, y }, index) => {
    skeleton.mergeNodeAttributes(String(index), { x, y });
  });
  return settled(skeleton, near, FINE_ROUNDS);
}

function tiesOf(skeleton: Skeleton): Ties {
  const ties = Array.from({ length: skeleton.order }, () => [] as (readonly [number, number])[]);
  skeleton.forEachEdge((_, { weight }, a, b) => {
    ties[Number(a)]?.push([Number(b), weight]);
    ties[Number(b)]?.push([Number(a), weight]);
  });
  return ties;
}

const layOutCoarse: LayOutCoarse = (order, ties) => {
  const coarse: Skeleton = new UndirectedGraph();
  const start = Array.from({ length: order }, (_, at) => startOf(`community ${at}`, order));
  for (const [at, point] of start.entries()) coarse.addNode(String(at), { ...point });
  for (const [a, row] of ties)
    for (const [b, weight] of row)
      coarse.addEdge(String(a), String(b), { weight: Math.sqrt(weight) });
  return settled(coarse, start, Math.round(Math.min(300, Math.max(40, 80_000 / order))));
};

function settled(
  skeleton: Skeleton,
  start: readonly Point[],
  iterations: number,
): readonly Point[] {
  const order = skeleton.order;
  if (order < 2) return start.map(() => ({ x: 0, y: 0 }));
  const positions = forceAtlas2(skeleton, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: order > EXACT_NODES_MAX,
      barnesHutTheta: order > FLAT_NODES_MAX ? COARSE_THETA : FINE_THETA,
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
