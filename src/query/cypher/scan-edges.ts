// The step that begins with an edge: both of its ends are bound at once, for every edge that fits, in
// either direction where the pattern gives none.

import type { EdgeId, Lookup, NodeId } from '../source.ts';
import type { Context } from './context.ts';
import { edgeIn, fitsEdge, fitsNode, type MatchState, probed, type Runner } from './match-steps.ts';
import type { EdgePart, NodePart } from './pattern-parts.ts';
import type { PropertyProbe } from './property-probe.ts';

/** An edge and the nodes on its left and right, none of them bound yet; the edge may be. */
export interface EdgeScan {
  readonly edge: EdgePart;
  readonly left: NodePart;
  readonly right: NodePart;
  /** The lookup that finds it; absent where every edge of its types is looked at. */
  readonly probe?: PropertyProbe;
}

/** Binds an edge to each edge of its types that fits, and its two nodes with it. */
export function scanEdges(scan: EdgeScan, context: Context, next: Runner): Runner {
  const { edge } = scan;
  const { source, budget } = context;
  return (state) => {
    for (const id of candidates(scan, state, context)) {
      budget.step();
      if (state.used.includes(id) || !fitsEdge(edge, id, state.row, context)) continue;
      const [start, end] = [source.startOf(id), source.endOf(id)];
      const take = (left: NodeId, right: NodeId): boolean =>
        takeEdge(scan, { id, left, right }, { state, context, next });
      if (edge.direction !== 'in' && !take(start, end)) return false;
      if (edge.direction === 'out' || (edge.direction === 'both' && start === end)) continue;
      if (!take(end, start)) return false;
    }
    return true;
  };
}

function candidates(
  { edge, probe }: EdgeScan,
  { row }: MatchState,
  { source }: Context,
): Iterable<EdgeId> {
  if (!edge.bound) {
    const { types } = edge;
    const find = (property: string) => (lookup: Lookup) =>
      source.findEdges({ types, property, lookup });
    const found = probe === undefined ? undefined : probed(probe, row, find(probe.property));
    return found ?? source.edgesOfTypes(types);
  }
  const id = edgeIn(row, edge.slot);
  if (id === undefined) return [];
  return edge.types.length === 0 || edge.types.includes(source.typeOf(id)) ? [id] : [];
}

interface Found {
  readonly id: EdgeId;
  readonly left: NodeId;
  readonly right: NodeId;
}

interface Walk {
  readonly state: MatchState;
  readonly context: Context;
  readonly next: Runner;
}

function takeEdge(
  { edge, left, right }: EdgeScan,
  found: Found,
  { state, context, next }: Walk,
): boolean {
  const { row } = state;
  if (left.slot === right.slot && found.left !== found.right) return true;
  if (!fitsNode(left, found.left, row, context)) return true;
  if (!fitsNode(right, found.right, row, context)) return true;
  if (!edge.bound) row[edge.slot] = { kind: 'edge', id: found.id };
  row[left.slot] = { kind: 'node', id: found.left };
  row[right.slot] = { kind: 'node', id: found.right };
  state.used.push(found.id);
  const goesOn = next(state);
  state.used.pop();
  return goesOn;
}
