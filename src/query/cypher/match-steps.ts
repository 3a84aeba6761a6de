// The steps of matching: each binds one part of a pattern in the row and goes on to the next step,
// once for every way to bind it. A step gives false to end the whole match.

import type { EdgeId, Ids, NodeId, QuerySource } from '../source.ts';
import { MAX_HOPS } from './budget.ts';
import type { Context, Evaluate } from './context.ts';
import { QueryError } from './fail.ts';
import type { EdgePart, NodePart, PropertyTest } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import { equalValues, isGraphValue, isList, type Value } from './value.ts';
import { matchesLabels } from './vocabulary.ts';

/** The row being filled and the edges that this MATCH has used. */
export interface MatchState {
  readonly row: Row;
  readonly used: EdgeId[];
}

/** Runs the rest of a match; false ends it. */
export type Runner = (state: MatchState) => boolean;

/** Where the nodes of a scan come from. */
export type Access =
  | { readonly kind: 'all' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'property'; readonly test: PropertyTest };

/** Binds a node to each node of the graph that fits. */
export function scanNode(node: NodePart, access: Access, context: Context, next: Runner): Runner {
  const { source, budget } = context;
  return (state) => {
    for (const id of accessed(access, state.row, context)) {
      budget.step();
      if (!fitsNode(node, id, state.row, context)) continue;
      state.row[node.slot] = { kind: 'node', id };
      if (!next(state)) return false;
    }
    return true;
  };

  function accessed(way: Access, row: Row, { source: graph }: Context): Iterable<NodeId> {
    if (way.kind === 'label') return source.nodesByLabel(way.label);
    if (way.kind === 'all') return source.allNodes();
    const value = way.test.value(row);
    if (value === null || typeof value === 'object') return value === null ? [] : graph.allNodes();
    return graph.findNodes({ property: way.test.key, lookup: { kind: 'equal', value } });
  }
}

/** Goes on only where a node that is bound already fits. */
export function checkNode(node: NodePart, context: Context, next: Runner): Runner {
  return (state) => {
    const id = nodeIn(state.row, node.slot);
    if (id === undefined || !fitsNode(node, id, state.row, context)) return true;
    return next(state);
  };
}

/** The node in a slot; undefined where it is null or no node. */
export function nodeIn(row: Row, slot: number): NodeId | undefined {
  const value = row[slot] ?? null;
  return isGraphValue(value) && value.kind === 'node' ? value.id : undefined;
}

/** Whether a node meets the labels and tests of a pattern. */
export function fitsNode(node: NodePart, id: NodeId, row: Row, { source }: Context): boolean {
  if (!matchesLabels(node.labels, id, source)) return false;
  return node.tests.every(
    ({ key, value }) => equalValues(source.nodeProperty(id, key), value(row)) === true,
  );
}

/** Whether an edge meets the tests of a pattern. */
export function fitsEdge(edge: EdgePart, id: EdgeId, row: Row, { source }: Context): boolean {
  return edge.tests.every(
    ({ key, value }) => equalValues(source.edgeProperty(id, key), value(row)) === true,
  );
}

/** An edge to follow and the node it leads to. */
export interface Hop {
  readonly edge: EdgeId;
  readonly node: NodeId;
}

/** The edges that an edge pattern allows from a node, walked from its left or its right end. */
export function* hopsFrom(
  edge: EdgePart,
  node: NodeId,
  fromLeft: boolean,
  { source }: Context,
): Iterable<Hop> {
  const { direction, types } = edge;
  if (direction === 'both' || (direction === 'out') === fromLeft) {
    for (const id of source.outgoing(node, types)) yield { edge: id, node: source.endOf(id) };
  }
  if (direction === 'both' || (direction === 'in') === fromLeft) {
    for (const id of source.incoming(node, types)) {
      const start = source.startOf(id);
      if (direction === 'both' && start === node) continue;
      yield { edge: id, node: start };
    }
  }
}

/** What an expansion goes from and to. */
export interface Expansion {
  readonly edge: EdgePart;
  readonly fromLeft: boolean;
  readonly target: NodePart;
  readonly targetBound: boolean;
}

/** Follows one edge from a bound node. */
export function expandEdge(expansion: Expansion, context: Context, next: Runner): Runner {
  const { edge, fromLeft, target, targetBound } = expansion;
  const { direction, types } = edge;
  const { source, budget } = context;
  const fromSlot = fromLeft ? edge.left : edge.right;
  const isOut = (direction === 'out') === fromLeft;
  const ways = direction === 'both' ? [true, false] : [isOut];
  return (state) => {
    const from = nodeIn(state.row, fromSlot);
    const to = targetBound ? nodeIn(state.row, target.slot) : undefined;
    const wanted = edge.bound ? edgeIn(state.row, edge.slot) : undefined;
    if (from === undefined || (targetBound && to === undefined)) return true;
    if (edge.bound && wanted === undefined) return true;
    for (const outward of ways) {
      const ids = outward ? shorter(source, [from, to], types) : shorter(source, [to, from], types);
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] as EdgeId;
        budget.step();
        const [near, far] = outward
          ? [source.startOf(id), source.endOf(id)]
          : [source.endOf(id), source.startOf(id)];
        if (near !== from || (to !== undefined && far !== to)) continue;
        // What leads back to its own node was met on its way out.
        if (near === far && !outward && direction === 'both') continue;
        if (wanted !== undefined && wanted !== id) continue;
        if (state.used.includes(id) || !fitsEdge(edge, id, state.row, context)) continue;
        if (!takeHop(expansion, { edge: id, node: far }, { state, context, next })) return false;
      }
    }
    return true;
  };
}

/** The edges between two nodes are among those of either; the fewer are looked through. */
function shorter(
  source: QuerySource,
  [start, end]: readonly [NodeId | undefined, NodeId | undefined],
  types: readonly string[],
): Ids<EdgeId> {
  const leaving = start === undefined ? undefined : source.outgoing(start, types);
  const entering = end === undefined ? undefined : source.incoming(end, types);
  if (leaving === undefined) return entering ?? [];
  return entering !== undefined && entering.length < leaving.length ? entering : leaving;
}

/** The edges of a list in a slot; of none where it is null. */
export function edgesIn(row: Row, slot: number): readonly EdgeId[] {
  const value = row[slot] ?? null;
  const items = isList(value) ? value : [value];
  return items.flatMap((item) => (isGraphValue(item) && item.kind === 'edge' ? [item.id] : []));
}

/** The edge in a slot; undefined where it is null or no edge. */
export function edgeIn(row: Row, slot: number): EdgeId | undefined {
  const value = row[slot] ?? null;
  return isGraphValue(value) && value.kind === 'edge' ? value.id : undefined;
}

interface Walk {
  readonly state: MatchState;
  readonly context: Context;
  readonly next: Runner;
}

function takeHop(expansion: Expansion, hop: Hop, { state, context, next }: Walk): boolean {
  if (!reaches(expansion, hop.node, state.row, context)) return true;
  const { edge, target, targetBound } = expansion;
  if (!edge.bound) state.row[edge.slot] = { kind: 'edge', id: hop.edge };
  if (!targetBound) state.row[target.slot] = { kind: 'node', id: hop.node };
  state.used.push(hop.edge);
  const goesOn = next(state);
  state.used.pop();
  return goesOn;
}

function reaches(expansion: Expansion, node: NodeId, row: Row, context: Context): boolean {
  const { target, targetBound } = expansion;
  if (targetBound) return nodeIn(row, target.slot) === node;
  return fitsNode(target, node, row, context);
}

/** Follows runs of edges from a bound node, each edge at most once, shorter runs first on each way. */
export function expandRun(expansion: Expansion, context: Context, next: Runner): Runner {
  const { edge, fromLeft, target, targetBound } = expansion;
  const { min, max } = edge.length ?? { min: 1, max: 1 };
  // A list of relationships that is bound already is the only run there is.
  const wantedIn = ({ row }: MatchState): readonly EdgeId[] | undefined => {
    if (!edge.bound) return undefined;
    const ids = edgesIn(row, edge.slot);
    return fromLeft ? ids : ids.toReversed();
  };
  const walk = (state: MatchState, at: NodeId, run: EdgeId[]): boolean => {
    const wanted = wantedIn(state);
    if (wanted !== undefined && run.length < wanted.length) return walkOn(state, at, run);
    if (run.length >= min && reaches(expansion, at, state.row, context)) {
      const ordered = fromLeft ? run : run.toReversed();
      state.row[edge.slot] = ordered.map((id): Value => ({ kind: 'edge', id }));
      if (!targetBound) state.row[target.slot] = { kind: 'node', id: at };
      if (!next(state)) return false;
    }
    if (run.length >= max || wanted !== undefined) return true;
    if (run.length >= MAX_HOPS) throw tooLong();
    return walkOn(state, at, run);
  };
  const walkOn = (state: MatchState, at: NodeId, run: EdgeId[]): boolean => {
    const wanted = wantedIn(state);
    for (const hop of hopsFrom(edge, at, fromLeft, context)) {
      context.budget.step();
      if (wanted !== undefined && hop.edge !== wanted[run.length]) continue;
      if (state.used.includes(hop.edge) || !fitsEdge(edge, hop.edge, state.row, context)) continue;
      state.used.push(hop.edge);
      run.push(hop.edge);
      const goesOn = walk(state, hop.node, run);
      run.pop();
      state.used.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  return (state) => {
    const from = nodeIn(state.row, fromLeft ? edge.left : edge.right);
    return from === undefined ? true : walk(state, from, []);
  };
}

function tooLong(): Error {
  return new QueryError(
    'too-much',
    `a path is longer than ${MAX_HOPS.toLocaleString('en-US')} relationships; give an upper bound, as in *1..5`,
    { code: 'query.limit' },
  );
}

/** Goes on only where a condition is true. */
export function filterRows(holds: Evaluate, next: Runner): Runner {
  return (state) => (holds(state.row) === true ? next(state) : true);
}
