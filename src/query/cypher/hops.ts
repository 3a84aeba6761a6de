// An edge pattern in, the edges that lead on from a node out, walked from its left or its right end.

import type { EdgeCursor, EdgeId, EdgeSearch, Ids, NodeId, QuerySource } from '../source.ts';
import type { EdgePart } from './pattern-parts.ts';

/** Looks at an edge and the node that it leads to; false where that is enough. */
export type Visit = (edge: EdgeId, other: NodeId) => boolean;

type Narrow = Omit<EdgeSearch, 'types'>;
type Side = 'out' | 'in';

/** Where a node has more edges than this, looking up those that fit is cheaper than looking at all. */
const MANY = 64;

/** The edges of a pattern at one node after another. */
export class Hops {
  readonly #source: QuerySource;
  readonly #types: readonly string[];
  readonly #out: EdgeCursor | undefined;
  readonly #in: EdgeCursor | undefined;

  constructor({ direction, types }: EdgePart, fromLeft: boolean, source: QuerySource) {
    this.#source = source;
    this.#types = types;
    const leaves = direction === 'both' || (direction === 'out') === fromLeft;
    const enters = direction === 'both' || (direction === 'in') === fromLeft;
    this.#out = leaves ? cursorOf(source, 'out', types) : undefined;
    this.#in = enters ? cursorOf(source, 'in', types) : undefined;
  }

  /** How many edges lead on from a node; a loop counts for each of its ends. */
  countAt(node: NodeId): number {
    let count = 0;
    for (const cursor of [this.#out, this.#in]) {
      if (cursor === undefined) continue;
      cursor.seek(node);
      count += cursor.to - cursor.from;
    }
    return count;
  }

  /** Visits each edge, a loop once; false where a visit was enough. */
  visit(node: NodeId, see: Visit, narrow?: Narrow): boolean {
    return this.#visitOut(node, see, narrow) && this.#visitIn(node, see, narrow);
  }

  #visitOut(node: NodeId, see: Visit, narrow: Narrow | undefined): boolean {
    const cursor = this.#out;
    if (cursor === undefined) return true;
    // A visit may move the cursor.
    const { edges, from, to } = this.#at('out', cursor, node, narrow);
    for (let at = from; at < to; at++) {
      const edge = edges[at] as EdgeId;
      if (!see(edge, cursor.otherOf(edge))) return false;
    }
    return true;
  }

  #visitIn(node: NodeId, see: Visit, narrow: Narrow | undefined): boolean {
    const cursor = this.#in;
    if (cursor === undefined) return true;
    const skipsLoops = this.#out !== undefined;
    const { edges, from, to } = this.#at('in', cursor, node, narrow);
    for (let at = from; at < to; at++) {
      const edge = edges[at] as EdgeId;
      const other = cursor.otherOf(edge);
      if (skipsLoops && other === node) continue;
      if (!see(edge, other)) return false;
    }
    return true;
  }

  #at(side: Side, cursor: EdgeCursor, node: NodeId, narrow: Narrow | undefined): Part {
    cursor.seek(node);
    if (narrow === undefined || cursor.to - cursor.from <= MANY) return cursor;
    const edges = edgesAt(this.#source, { side, types: this.#types, narrow })(node);
    return { edges, from: 0, to: edges.length };
  }
}

type Part = Pick<EdgeCursor, 'edges' | 'from' | 'to'>;

function cursorOf(source: QuerySource, side: Side, types: readonly string[]): EdgeCursor {
  return source.cursor?.(side, types) ?? new ListCursor(source, { side, types });
}

interface WantedEdges {
  readonly side: Side;
  readonly types: readonly string[];
  readonly narrow?: Narrow;
}

function edgesAt(
  source: QuerySource,
  { side, types, narrow }: WantedEdges,
): (node: NodeId) => Ids<EdgeId> {
  return (node) =>
    side === 'out' ? source.outgoing(node, types, narrow) : source.incoming(node, types, narrow);
}

/** A cursor over the lists that a source gives; the list of the last node is kept. */
class ListCursor implements EdgeCursor {
  edges: Ids<EdgeId> = [];
  readonly from = 0;
  readonly otherOf: (edge: EdgeId) => NodeId;
  readonly #list: (node: NodeId) => Ids<EdgeId>;
  #node: NodeId | undefined;

  constructor(source: QuerySource, wanted: WantedEdges) {
    this.#list = edgesAt(source, wanted);
    this.otherOf =
      wanted.side === 'out' ? (edge) => source.endOf(edge) : (edge) => source.startOf(edge);
  }

  get to(): number {
    return this.edges.length;
  }

  seek(node: NodeId): void {
    if (node === this.#node) return;
    this.edges = this.#list(node);
    this.#node = node;
  }
}
