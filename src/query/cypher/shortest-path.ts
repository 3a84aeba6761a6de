// Two bound nodes and an edge pattern in, the shortest path or all shortest paths between them out.
// Method: breadth first over nodes; where a condition looks at the whole path, breadth first over
// paths without a repeated edge, until one length has paths that meet it.

import type { EdgeId, NodeId } from '../source.ts';
import { MAX_HOPS } from './budget.ts';
import type { Context, Evaluate } from './context.ts';
import { fitsEdge, hopsFrom, type MatchState, nodeIn, type Runner } from './match-steps.ts';
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

type Parents = Map<NodeId, { readonly edge: EdgeId; readonly node: NodeId }[]>;

class Search {
  readonly #in: SearchInput;
  readonly #max: number;

  constructor(input: SearchInput) {
    this.#in = input;
    this.#max = Math.min(input.edge.length?.max ?? 1, MAX_HOPS);
  }

  /** Shortest paths, those over earlier edges first. */
  *byNodes(): Iterable<PathValue> {
    const { from, to, edge } = this.#in;
    if (!this.#allows('nodes', from) || !this.#allows('nodes', to)) return;
    if (from === to) {
      if ((edge.length?.min ?? 1) === 0) yield { kind: 'path', nodes: [from], edges: [] };
      return;
    }
    const parents = this.#layers();
    if (parents.has(to)) yield* this.#trails(to, parents);
  }

  #layers(): Parents {
    const { from, to } = this.#in;
    const parents: Parents = new Map([[from, []]]);
    let layer: readonly NodeId[] = [from];
    for (let depth = 0; depth < this.#max && layer.length > 0 && !parents.has(to); depth++) {
      const reached: Parents = new Map();
      for (const node of layer) this.#reach(node, parents, reached);
      for (const [node, ways] of reached) parents.set(node, ways);
      layer = [...reached.keys()];
    }
    return parents;
  }

  #reach(node: NodeId, parents: Parents, reached: Parents): void {
    for (const hop of this.#hops(node)) {
      if (parents.has(hop.node)) continue;
      const ways = reached.get(hop.node);
      if (ways !== undefined) ways.push({ edge: hop.edge, node });
      else if (this.#allows('nodes', hop.node)) reached.set(hop.node, [{ edge: hop.edge, node }]);
    }
  }

  *#hops(node: NodeId): Iterable<{ readonly edge: EdgeId; readonly node: NodeId }> {
    const { edge, row, context } = this.#in;
    for (const hop of hopsFrom(edge, node, true, context)) {
      context.budget.step();
      if (!fitsEdge(edge, hop.edge, row, context)) continue;
      if (this.#allows('relationships', hop.edge)) yield hop;
    }
  }

  *#trails(node: NodeId, parents: Parents): Iterable<PathValue> {
    const ways = parents.get(node) ?? [];
    if (ways.length === 0) {
      yield { kind: 'path', nodes: [node], edges: [] };
      return;
    }
    for (const way of ways) {
      for (const { nodes, edges } of this.#trails(way.node, parents)) {
        this.#in.context.budget.step();
        yield { kind: 'path', nodes: [...nodes, node], edges: [...edges, way.edge] };
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
    for (const { edge, node } of this.#hops(last)) {
      if (path.edges.includes(edge) || !this.#allows('nodes', node)) continue;
      longer.push({ kind: 'path', nodes: [...path.nodes, node], edges: [...path.edges, edge] });
    }
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
