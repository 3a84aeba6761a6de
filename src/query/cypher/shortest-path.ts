// Two bound nodes and an edge pattern in, the shortest path or all shortest paths between them out.
// Method: breadth first over nodes from both ends; where a condition looks at the whole path, breadth first
// over paths without a repeated edge, until one length has paths that meet it.

import type { EdgeId, NodeId } from '../source.ts';
import { MAX_HOPS } from './budget.ts';
import type { Context, Evaluate } from './context.ts';
import { edgeFits, type Fits, nodeIn } from './fits.ts';
import { Hops, type Visit } from './hops.ts';
import { borrowMarks, returnMarks } from './marks-pool.ts';
import type { MatchState, Runner } from './match-state.ts';
import type { EdgePart, PathPart } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import { type SearchSpace, shortestPaths } from './two-sided-search.ts';
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
  if (edge === undefined) return () => true;
  const { source } = context;
  const fits = edgeFits(edge, context);
  const ways = { left: new Hops(edge, true, source), right: new Hops(edge, false, source) };
  return (state) => {
    const from = nodeIn(state.row, edge.left);
    const to = nodeIn(state.row, edge.right);
    if (from === undefined || to === undefined) return true;
    const search = new Search({
      edge,
      from,
      to,
      row: state.row,
      context,
      conditions,
      fits,
      ...ways,
    });
    const accepts = (found: PathValue): boolean => {
      bindPath(path, edge, found, state);
      return conditions.whole.every((holds) => holds(state.row) === true);
    };
    const onlyFirst = path.shortest === 'one';
    const byPaths = conditions.whole.length > 0;
    for (const found of byPaths ? search.byPaths(accepts) : search.byNodes(onlyFirst)) {
      bindPath(path, edge, found, state);
      state.used.push(...found.edges);
      const goesOn = next(state);
      state.used.length -= found.edges.length;
      if (!goesOn) return false;
      if (onlyFirst) return true;
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
  /** Tests its edges for their properties. */
  readonly fits: Fits<EdgeId> | undefined;
  /** What leads on from a node, walked from the left end of the path and from the right. */
  readonly left: Hops;
  readonly right: Hops;
}

class Search {
  readonly #in: SearchInput;
  readonly #max: number;

  constructor(input: SearchInput) {
    this.#in = input;
    this.#max = Math.min(input.edge.length?.max ?? 1, MAX_HOPS);
  }

  /** Every shortest path, or the first. */
  *byNodes(onlyFirst: boolean): Iterable<PathValue> {
    const { from, to, edge, context } = this.#in;
    if (!this.#allows('nodes', from) || !this.#allows('nodes', to)) return;
    if (from === to) {
      if ((edge.length?.min ?? 1) === 0) yield { kind: 'path', nodes: [from], edges: [] };
      return;
    }
    const space: SearchSpace = {
      visit: (node, fromLeft, see) => this.#eachHop(node, fromLeft, see),
      allows: (node) => this.#allows('nodes', node),
      reached: (count) => context.budget.keep(count),
      longest: this.#max,
    };
    const marks = borrowMarks(context.source);
    try {
      yield* shortestPaths([from, to], space, marks, onlyFirst);
    } finally {
      returnMarks(context.source, marks);
    }
  }

  #eachHop(node: NodeId, fromLeft: boolean, see: Visit): void {
    const { edge, row, context, left, right, conditions, fits } = this.#in;
    const { budget } = context;
    const hops = fromLeft ? left : right;
    if (edge.tests.length === 0 && conditions.elements.length === 0) {
      budget.step(hops.countAt(node));
      hops.visit(node, see);
      return;
    }
    hops.visit(node, (id, other) => {
      budget.step();
      const isWanted = fits?.(id, row) !== false && this.#allows('relationships', id);
      return isWanted ? see(id, other) : true;
    });
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
      if (path.edges.includes(edge) || !this.#allows('nodes', node)) return true;
      longer.push({ kind: 'path', nodes: [...path.nodes, node], edges: [...path.edges, edge] });
      return true;
    });
    return longer;
  }

  #allows(over: ElementTest['over'], id: NodeId | EdgeId): boolean {
    const { row, conditions } = this.#in;
    if (conditions.elements.length === 0) return true;
    return conditions.elements.every((test) => {
      if (test.over !== over) return true;
      row[test.slot] =
        over === 'nodes' ? { kind: 'node', id: id as NodeId } : { kind: 'edge', id: id as EdgeId };
      return test.holds(row) === test.wanted;
    });
  }
}
