// Two nodes and what leads on from a node in, every shortest path between them out. Method: breadth first from
// both ends, the smaller front first, until an edge joins what was reached from the one and from the other;
// each reached node keeps the edges that lead to it by a shortest way.
// @source I. Pohl, "Bi-directional search", Machine Intelligence 6 (1971)

import type { EdgeId, NodeId } from '../source.ts';
import type { Visit } from './hops.ts';
import type { PathValue } from './value.ts';

/** What a search is told of the graph. */
export interface SearchSpace {
  /** Visits what leads on from a node, walked from the left end or from the right. */
  readonly visit: (node: NodeId, fromLeft: boolean, see: Visit) => void;
  /** Whether a path may lead through a node. */
  readonly allows: (node: NodeId) => boolean;
  /** Told how many nodes each front has. */
  readonly reached: (count: number) => void;
  /** The most edges a path may have. */
  readonly longest: number;
}

/** A node that was reached, by number: what was reached first has the least. */
type Place = number;

/** An edge that joins the two sides. */
interface Joint {
  readonly edge: EdgeId;
  readonly left: Place;
  readonly right: Place;
}

/** Marks for the nodes of a graph, all 0 between two searches. */
export type Marks = Int32Array;

/**
 * Finds shortest paths between two different nodes: every one of them, or only the first.
 * `marks` has a number for each node of the graph.
 */
export function* shortestPaths(
  [from, to]: readonly [NodeId, NodeId],
  space: SearchSpace,
  marks: Marks,
  onlyFirst: boolean,
): Iterable<PathValue> {
  const search = new TwoSidedSearch(space, marks, onlyFirst);
  try {
    for (const joint of search.joints(from, to)) yield* search.paths(joint);
  } finally {
    search.clear();
  }
}

class TwoSidedSearch {
  readonly #space: SearchSpace;
  readonly #onlyFirst: boolean;
  /** One more than the place of a node, below 0 where it was reached from the right; 0 where it was not reached. */
  readonly #marks: Marks;
  readonly #nodes: NodeId[] = [];
  /** By place: the first edge that leads to a node by a shortest way, and where it comes from; -1 at the ends. */
  readonly #edges: number[] = [];
  readonly #from: Place[] = [];
  /** The other edges that do, by place. */
  readonly #more = new Map<Place, { readonly edge: EdgeId; readonly from: Place }[]>();

  constructor(space: SearchSpace, marks: Marks, onlyFirst: boolean) {
    this.#space = space;
    this.#marks = marks;
    this.#onlyFirst = onlyFirst;
  }

  /** Gives the marks back as they were. */
  clear(): void {
    for (const node of this.#nodes) this.#marks[node] = 0;
  }

  /** The edges in the middle of all shortest paths; none where there is no path. */
  joints(from: NodeId, to: NodeId): readonly Joint[] {
    let left: readonly Place[] = [this.#add(from, true)];
    let right: readonly Place[] = [this.#add(to, false)];
    for (let length = 1; length <= this.#space.longest; length++) {
      const isLeft = left.length <= right.length;
      const { front, joints } = this.#grow(isLeft ? left : right, isLeft);
      if (joints.length > 0 || front.length === 0) return joints;
      if (isLeft) left = front;
      else right = front;
    }
    return [];
  }

  #add(node: NodeId, fromLeft: boolean, edge = -1, from: Place = -1): Place {
    const place = this.#nodes.length;
    this.#nodes.push(node);
    this.#edges.push(edge);
    this.#from.push(from);
    this.#marks[node] = fromLeft ? place + 1 : -place - 1;
    return place;
  }

  /** Goes one edge on from each node of a front. */
  #grow(
    from: readonly Place[],
    fromLeft: boolean,
  ): { readonly front: readonly Place[]; readonly joints: readonly Joint[] } {
    const front: Place[] = [];
    const joints: Joint[] = [];
    const firstNew = this.#nodes.length;
    let at: Place = 0;
    const see: Visit = (edge, other) => {
      const mark = this.#marks[other] ?? 0;
      if (mark === 0) {
        if (this.#space.allows(other)) front.push(this.#add(other, fromLeft, edge, at));
        return true;
      }
      const place = Math.abs(mark) - 1;
      if (mark > 0 === fromLeft) {
        if (place >= firstNew && !this.#onlyFirst) this.#addWay(place, edge, at);
        return true;
      }
      joints.push(fromLeft ? { edge, left: at, right: place } : { edge, left: place, right: at });
      return !this.#onlyFirst;
    };
    for (at of from) {
      this.#space.visit(this.#nodes[at] as NodeId, fromLeft, see);
      if (this.#onlyFirst && joints.length > 0) break;
    }
    this.#space.reached(front.length);
    return { front, joints };
  }

  #addWay(place: Place, edge: EdgeId, from: Place): void {
    const more = this.#more.get(place);
    if (more === undefined) this.#more.set(place, [{ edge, from }]);
    else more.push({ edge, from });
  }

  /** Every path that leads over an edge in the middle. */
  *paths({ edge, left, right }: Joint): Iterable<PathValue> {
    for (const head of this.#trails(left)) {
      for (const tail of this.#trails(right)) {
        yield {
          kind: 'path',
          nodes: [...head.nodes, ...tail.nodes.toReversed()],
          edges: [...head.edges, edge, ...tail.edges.toReversed()],
        };
      }
    }
  }

  /** Every shortest way from the end where a side began to a node. */
  *#trails(place: Place): Iterable<Pick<PathValue, 'nodes' | 'edges'>> {
    const node = this.#nodes[place] as NodeId;
    const from = this.#from[place] ?? -1;
    if (from < 0) {
      yield { nodes: [node], edges: [] };
      return;
    }
    const first = { edge: this.#edges[place] as EdgeId, from };
    for (const way of [first, ...(this.#more.get(place) ?? [])]) {
      for (const { nodes, edges } of this.#trails(way.from)) {
        yield { nodes: [...nodes, node], edges: [...edges, way.edge] };
      }
    }
  }
}
