// Two bound nodes and an edge pattern in, the shortest path or all shortest paths between them out.
// Method: breadth first over nodes from both ends, the smaller side first, until they meet; where a
// condition looks at the whole path, breadth first over paths without a repeated edge, until one length
// has paths that meet it.

import type { EdgeId, NodeId } from '../source.ts';
import { MAX_HOPS } from './budget.ts';
import type { Context, Evaluate } from './context.ts';
import { fitsEdge, nodeIn } from './fits.ts';
import { hopsAt, visitHops } from './hops.ts';
import type { MatchState, Runner } from './match-state.ts';
import type { EdgePart, PathPart } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import type { PathValue, Value } from './value.ts';

/** A condition on every node, or on every relationship, of the path. */
export interface ElementTest {
  readonly over: 'nodes' | 'relationships';
  readonly slot: number;
  readonly wanted: boolean;
  readonly holds: Evaluate;
}

/** What a shortest path must meet. */
export interface ShortestConditions {
  readonly elements: readonly ElementTest[];
  /** Conditions that look at the path as a whole. */
  readonly whole: readonly Evaluate[];
}

/** Binds a shortest path between two bound nodes. */
export function shortestStep(
  path: PathPart,
  conditions: ShortestConditions,
  context: Context,
  next: Runner,
): Runner {
  const [edge] = path.edges;
  return (state) => {
    const from = nodeIn(state.row, edge?.left ?? -1);
    const to = nodeIn(state.row, edge?.right ?? -1);
    if (edge === undefined || from === undefined || to === undefined) return true;
    const search = new Search({ edge, from, to, row: state.row, context, conditions });
    const accepts = (found: PathValue): boolean => {
      bindPath(path, edge, found, state);
      return conditions.whole.every((holds) => holds(state.row) === true);
    };
    for (const found of conditions.whole.length > 0 ? search.byPaths(accepts) : search.byNodes()) {
      bindPath(path, edge, found, state);
      state.used.push(...found.edges);
      const goesOn = next(state);
      state.used.length -= found.edges.length;
      if (!goesOn) return false;
      if (path.shortest === 'one') return true;
    }
    return true;
  };
}

function bindPath(path: PathPart, edge: EdgePart, found: PathValue, { row }: MatchState): void {
  row[edge.slot] = found.edges.map((id): Value => ({ kind: 'edge', id }));
  if (path.slot !== undefined) row[path.slot] = found;
}

interface SearchInput {
  readonly edge: EdgePart;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly row: Row;
  readonly context: Context;
  readonly conditions: ShortestConditions;
}

/** The last hop of each shortest way to a node. */
type Ways = Map<NodeId, { readonly edge: EdgeId; readonly node: NodeId }[]>;

/** What has been reached from one end. */
interface Side {
  readonly fromLeft: boolean;
  readonly ways: Ways;
  layer: readonly NodeId[];
}

class Search {
  readonly #in: SearchInput;
  readonly #max: number;

  constructor(input: SearchInput) {
    this.#in = input;
    this.#max = Math.min(input.edge.length?.max ?? 1, MAX_HOPS);
  }

  /** Every shortest path. */
  *byNodes(): Iterable<PathValue> {
    const { from, to, edge } = this.#in;
    if (!this.#allows('nodes', from) || !this.#allows('nodes', to)) return;
    if (from === to) {
      if ((edge.length?.min ?? 1) === 0) yield { kind: 'path', nodes: [from], edges: [] };
      return;
    }
    const left: Side = { fromLeft: true, ways: new Map([[from, []]]), layer: [from] };
    const right: Side = { fromLeft: false, ways: new Map([[to, []]]), layer: [to] };
    for (const node of this.#meet(left, right)) yield* this.#joined(node, left, right);
  }

  /** The nodes in the middle of all shortest paths, in the order of the left; none where there is no path. */
  #meet(left: Side, right: Side): readonly NodeId[] {
    for (let depth = 0; depth < this.#max; depth++) {
      const near = left.layer.length <= right.layer.length ? left : right;
      this.#grow(near);
      if (near.layer.length === 0) return [];
      const met = left.layer.filter((node) => right.ways.has(node));
      if (met.length > 0) return met;
    }
    return [];
  }

  #grow(side: Side): void {
    const { budget } = this.#in.context;
    const reached: Ways = new Map();
    for (const node of side.layer) {
      this.#eachHop(node, side.fromLeft, (edge, other) => {
        if (side.ways.has(other)) return;
        const ways = reached.get(other);
        if (ways !== undefined) ways.push({ edge, node });
        else if (this.#allows('nodes', other)) reached.set(other, [{ edge, node }]);
      });
    }
    budget.keep(reached.size);
    for (const [node, ways] of reached) side.ways.set(node, ways);
    side.layer = [...reached.keys()];
  }

  #eachHop(node: NodeId, fromLeft: boolean, visit: (edge: EdgeId, other: NodeId) => void): void {
    const { edge, row, context } = this.#in;
    visitHops(hopsAt(edge, node, fromLeft, context.source), context.source, (id, other) => {
      context.budget.step();
      if (fitsEdge(edge, id, row, context) && this.#allows('relationships', id)) visit(id, other);
      return true;
    });
  }

  *#joined(node: NodeId, left: Side, right: Side): Iterable<PathValue> {
    for (const head of this.#trails(node, left.ways)) {
      for (const tail of this.#trails(node, right.ways)) {
        yield {
          kind: 'path',
          nodes: [...head.nodes, ...tail.nodes.toReversed().slice(1)],
          edges: [...head.edges, ...tail.edges.toReversed()],
        };
      }
    }
  }

  /** Every way from the end where a side began to a node. */
  *#trails(node: NodeId, ways: Ways): Iterable<Pick<PathValue, 'nodes' | 'edges'>> {
    const last = ways.get(node) ?? [];
    if (last.length === 0) {
      yield { nodes: [node], edges: [] };
      return;
    }
    for (const way of last) {
      for (const { nodes, edges } of this.#trails(way.node, ways)) {
        this.#in.context.budget.step();
        yield { nodes: [...nodes, node], edges: [...edges, way.edge] };
      }
    }
  }

  /** Paths of the first length at which any is accepted. */
  *byPaths(accepts: (path: PathValue) => boolean): Iterable<PathValue> {
    const { from, to, edge, context } = this.#in;
    if (!this.#allows('nodes', from) || !this.#allows('nodes', to)) return;
    const min = edge.length?.min ?? 1;
    let layer: readonly PathValue[] = [{ kind: 'path', nodes: [from], edges: [] }];
    for (let length = 0; length <= this.#max && layer.length > 0; length++) {
      const found = layer.filter(
        (path) => path.nodes.at(-1) === to && length >= min && accepts(path),
      );
      if (found.length > 0) {
        yield* found;
        return;
      }
      layer = layer.flatMap((path) => this.#longer(path));
      context.budget.keep(layer.length);
    }
  }

  #longer(path: PathValue): readonly PathValue[] {
    const last = path.nodes.at(-1);
    const longer: PathValue[] = [];
    if (last === undefined) return longer;
    this.#eachHop(last, true, (edge, node) => {
      if (path.edges.includes(edge) || !this.#allows('nodes', node)) return;
      longer.push({ kind: 'path', nodes: [...path.nodes, node], edges: [...path.edges, edge] });
    });
    return longer;
  }

  #allows(over: ElementTest['over'], id: NodeId | EdgeId): boolean {
    const { row, conditions } = this.#in;
    return conditions.elements.every((test) => {
      if (test.over !== over) return true;
      row[test.slot] =
        over === 'nodes' ? { kind: 'node', id: id as NodeId } : { kind: 'edge', id: id as EdgeId };
      return test.holds(row) === test.wanted;
    });
  }
}
