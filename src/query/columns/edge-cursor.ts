// Edges grouped by node and the numbers of some types in, a cursor out that goes from node to node and
// copies nothing. The edges of a node lie in the order of their numbers, so those of one type lie together.

import type { EdgeCursor, EdgeId, Ids, NodeId } from '../source.ts';
import type { Range } from '../type-ranges.ts';
import type { Adjacency } from './adjacency.ts';

/** A cursor over the edges whose numbers are in any of the ranges, which do not overlap. */
export function edgeCursor(
  adjacency: Adjacency,
  others: Uint32Array,
  ranges: readonly Range[],
): EdgeCursor {
  const sides: Sides = {
    ...adjacency,
    ids: adjacency.edges as ArrayLike<number> as ArrayLike<EdgeId>,
    others,
  };
  const joined = joinRanges(ranges);
  const [only = [0, 0] as const] = joined;
  if (joined.length > 1) return new ScatteredCursor(sides, joined);
  const isAll = only[0] === 0 && only[1] === others.length;
  return isAll ? new WholeCursor(sides) : new RangeCursor(sides, only);
}

/** The edges at one node, as a list. */
export function edgesAt(cursor: EdgeCursor, node: NodeId): Ids<EdgeId> {
  cursor.seek(node);
  const { edges, from, to } = cursor;
  const list: Iterable<number> & ArrayLike<number> =
    edges instanceof Uint32Array ? edges.subarray(from, to) : Array.from(edges);
  return list as Ids<EdgeId>;
}

/** Edges by the node at one of their ends, and the node at the other end. */
interface Sides extends Adjacency {
  readonly ids: ArrayLike<EdgeId>;
  readonly others: Uint32Array;
}

/** Ranges in ascending order, those that touch made one. */
function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (from === to) continue;
    if (last?.[1] === from) joined[joined.length - 1] = [last[0], to];
    else joined.push([from, to]);
  }
  return joined;
}

/** Every edge of a node. */
class WholeCursor implements EdgeCursor {
  readonly edges: ArrayLike<EdgeId>;
  readonly #others: Uint32Array;
  readonly #offsets: Uint32Array;
  from = 0;
  to = 0;

  constructor({ ids, others, offsets }: Sides) {
    this.edges = ids;
    this.#others = others;
    this.#offsets = offsets;
  }

  seek(node: NodeId): void {
    this.from = this.#offsets[node] ?? 0;
    this.to = this.#offsets[node + 1] ?? 0;
  }

  otherOf(edge: EdgeId): NodeId {
    return this.#others[edge] as NodeId;
  }
}

/** Nodes with up to so many edges are looked through, not searched. */
const FEW = 8;

/** The edges of a node whose numbers are in one range. */
class RangeCursor implements EdgeCursor {
  readonly edges: ArrayLike<EdgeId>;
  readonly #others: Uint32Array;
  readonly #adjacency: Adjacency;
  readonly #range: Range;
  from = 0;
  to = 0;

  constructor(sides: Sides, range: Range) {
    this.edges = sides.ids;
    this.#others = sides.others;
    this.#adjacency = sides;
    this.#range = range;
  }

  seek(node: NodeId): void {
    const { offsets, edges } = this.#adjacency;
    const [first, past] = this.#range;
    let low = offsets[node] ?? 0;
    let high = offsets[node + 1] ?? 0;
    if (high - low > FEW) {
      low = firstFrom(edges, low, high, first);
      high = firstFrom(edges, low, high, past);
    } else {
      while (low < high && (edges[low] ?? 0) < first) low++;
      while (low < high && (edges[high - 1] ?? 0) >= past) high--;
    }
    this.from = low;
    this.to = high;
  }

  otherOf(edge: EdgeId): NodeId {
    return this.#others[edge] as NodeId;
  }
}

/** As partitionPoint, without a call at each step, which costs an eighth of the time of triangles. */
function firstFrom(edges: Uint32Array, from: number, to: number, edge: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The edges of a node whose numbers are in several ranges, gathered. */
class ScatteredCursor implements EdgeCursor {
  edges: readonly EdgeId[] = [];
  readonly #others: Uint32Array;
  readonly from = 0;
  readonly #parts: readonly RangeCursor[];

  constructor(sides: Sides, ranges: readonly Range[]) {
    this.#others = sides.others;
    this.#parts = ranges.map((range) => new RangeCursor(sides, range));
  }

  get to(): number {
    return this.edges.length;
  }

  seek(node: NodeId): void {
    const found: EdgeId[] = [];
    for (const part of this.#parts) {
      part.seek(node);
      for (let at = part.from; at < part.to; at++) found.push(part.edges[at] as EdgeId);
    }
    this.edges = found;
  }

  otherOf(edge: EdgeId): NodeId {
    return this.#others[edge] as NodeId;
  }
}
