// The step that looks for an edge between two bound nodes. Method: from the end that has fewer edges; where
// one end stays the same for many rows, as the first corner of a triangle does, its edges are put into a
// table by the node that they lead to.

import type { EdgeId, NodeId } from '../source.ts';
import type { Context } from './context.ts';
import { edgeFits, edgeIn, nodeIn } from './fits.ts';
import { Hops } from './hops.ts';
import type { MatchState, Runner } from './match-state.ts';
import type { EdgePart } from './pattern-parts.ts';

/** Rows with one end the same after which a table of its edges is made. */
const TURNS = 8;
/** Edges from which on a table is worth making. */
const MANY = 8;

const NONE: readonly EdgeId[] = [];

/** Binds an edge to each edge between two nodes that are bound. */
export function joinEdge(edge: EdgePart, context: Context, next: Runner): Runner {
  const { source, budget } = context;
  const ways = { left: new Hops(edge, true, source), right: new Hops(edge, false, source) };
  const fits = edgeFits(edge, context);
  const ends = context.memory.of(() => ({
    left: new End(ways.left, context),
    right: new End(ways.right, context),
  }));
  // What the visit below works on, set anew for every row.
  let state: MatchState = { row: [], used: [] };
  let wanted: EdgeId | undefined;
  let goal: NodeId | undefined;
  const take = (id: EdgeId): boolean => {
    const { row, used } = state;
    if (wanted !== undefined && wanted !== id) return true;
    if (used.includes(id) || fits?.(id, row) === false) return true;
    if (!edge.bound) row[edge.slot] = { kind: 'edge', id };
    used.push(id);
    const goesOn = next(state);
    used.pop();
    return goesOn;
  };
  const visit = (id: EdgeId, other: NodeId): boolean => {
    budget.step();
    return other === goal ? take(id) : true;
  };
  const takeAll = (ids: readonly EdgeId[]): boolean => {
    budget.step(1 + ids.length);
    for (const id of ids) if (!take(id)) return false;
    return true;
  };
  return (current) => {
    const from = nodeIn(current.row, edge.left);
    const to = nodeIn(current.row, edge.right);
    if (from === undefined || to === undefined) return true;
    wanted = edge.bound ? edgeIn(current.row, edge.slot) : undefined;
    if (edge.bound && wanted === undefined) return true;
    state = current;
    const { left, right } = ends();
    const known = right.between(to, from) ?? left.between(from, to);
    if (known !== undefined) return takeAll(known);
    const fromLeft = left.count <= 1 || left.count <= right.count;
    goal = fromLeft ? to : from;
    return fromLeft ? left.hops.visit(from, visit) : right.hops.visit(to, visit);
  };
}

/** One end of an edge, with the edges at the node that it is now. */
class End {
  readonly hops: Hops;
  readonly #context: Context;
  #node: NodeId | undefined;
  #turns = 0;
  #table: ReadonlyMap<NodeId, readonly EdgeId[]> | undefined;
  /** How many edges there are at the node. */
  count = 0;

  constructor(hops: Hops, context: Context) {
    this.hops = hops;
    this.#context = context;
  }

  /** The edges from one node to another; undefined while there is no table of them. */
  between(node: NodeId, other: NodeId): readonly EdgeId[] | undefined {
    if (node !== this.#node) {
      this.#node = node;
      this.#turns = 0;
      this.#table = undefined;
      this.count = this.hops.countAt(node);
    }
    if (this.#turns++ === TURNS && this.count > MANY) this.#table = this.#tableAt(node);
    return this.#table === undefined ? undefined : (this.#table.get(other) ?? NONE);
  }

  #tableAt(node: NodeId): ReadonlyMap<NodeId, readonly EdgeId[]> {
    const table = new Map<NodeId, EdgeId[]>();
    this.#context.budget.step(this.count);
    this.hops.visit(node, (edge, other) => {
      const known = table.get(other);
      if (known === undefined) table.set(other, [edge]);
      else known.push(edge);
      return true;
    });
    return table;
  }
}
