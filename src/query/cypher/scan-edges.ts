// The step that begins with an edge: both of its ends are bound at once, for every edge that fits, in
// either direction where the pattern gives none.

import type { EdgeId, Ids, Lookup, NodeId } from '../source.ts';
import type { Context } from './context.ts';
import { edgeFits, edgeIn, nodeFits } from './fits.ts';
import type { MatchState, Runner } from './match-state.ts';
import type { EdgePart, NodePart } from './pattern-parts.ts';
import type { PropertyProbe } from './property-probe.ts';
import { probed } from './scan-node.ts';

/** An edge and the nodes on its left and right, none of them bound yet; the edge may be. */
export interface EdgeScan {
  readonly edge: EdgePart;
  readonly left: NodePart;
  readonly right: NodePart;
  /** The lookup that finds it; absent where every edge of its types is looked at. */
  readonly probe?: PropertyProbe;
  /** Whether the lookup goes from the last value to the first. */
  readonly descending?: boolean;
}

/** Binds an edge to each edge of its types that fits, and its two nodes with it. */
export function scanEdges(scan: EdgeScan, context: Context, next: Runner): Runner {
  const { edge, left, right } = scan;
  const { direction } = edge;
  const { source, budget } = context;
  const fits = edgeFits(edge, context);
  const fitsLeft = nodeFits(left, context);
  const fitsRight = nodeFits(right, context);
  const isAlone = direction !== 'both' && left.isUnseen && right.isUnseen;
  const give = (state: MatchState, id: EdgeId): boolean => {
    if (!edge.bound) state.row[edge.slot] = { kind: 'edge', id };
    state.used.push(id);
    const goesOn = next(state);
    state.used.pop();
    return goesOn;
  };
  const take = (state: MatchState, id: EdgeId, leftId: NodeId, rightId: NodeId): boolean => {
    const { row } = state;
    if (left.slot === right.slot && leftId !== rightId) return true;
    if (fitsLeft?.(leftId, row) === false || fitsRight?.(rightId, row) === false) return true;
    if (!left.isUnseen) row[left.slot] = { kind: 'node', id: leftId };
    if (!right.isUnseen) row[right.slot] = { kind: 'node', id: rightId };
    return give(state, id);
  };
  const see = (state: MatchState, id: EdgeId): boolean => {
    budget.step();
    if (state.used.includes(id) || fits?.(id, state.row) === false) return true;
    if (isAlone) return give(state, id);
    const start = source.startOf(id);
    const end = source.endOf(id);
    if (direction !== 'in' && !take(state, id, start, end)) return false;
    if (direction === 'out' || (direction === 'both' && start === end)) return true;
    return take(state, id, end, start);
  };
  return (state) => {
    const found = candidates(scan, state, context);
    if (!isIndexed(found)) {
      for (const id of found) if (!see(state, id)) return false;
      return true;
    }
    // Counting is faster than an iterator over many.
    for (let at = 0; at < found.length; at++) if (!see(state, found[at] as EdgeId)) return false;
    return true;
  };
}

function isIndexed(edges: Iterable<EdgeId>): edges is Ids<EdgeId> {
  return Array.isArray(edges) || ArrayBuffer.isView(edges);
}

function candidates(
  { edge, probe, descending = false }: EdgeScan,
  { row }: MatchState,
  { source }: Context,
): Iterable<EdgeId> {
  if (!edge.bound) {
    const { types } = edge;
    const find = (property: string) => (lookup: Lookup) =>
      source.findEdges({ types, property, lookup, descending });
    const found = probe === undefined ? undefined : probed(probe, row, find(probe.property));
    return found ?? source.edgesOfTypes(types);
  }
  const id = edgeIn(row, edge.slot);
  if (id === undefined) return [];
  return edge.types.length === 0 || edge.types.includes(source.typeOf(id)) ? [id] : [];
}
