// The order in which every source numbers nodes and edges, so that one query gives its rows in one order
// whatever stands behind it: nodes by type and key, edges by type, date and key.

import { byCodeUnit } from '../model/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../ontology/types.ts';
import type { EdgeView, NodeView } from './graph-properties.ts';

const NODE_RANK: ReadonlyMap<NodeType, number> = new Map(NODE_TYPES.map((type, at) => [type, at]));
const EDGE_RANK: ReadonlyMap<EdgeType, number> = new Map(EDGE_TYPES.map((type, at) => [type, at]));

/** The order of nodes by number. */
export function byTypeAndKey(a: NodeView, b: NodeView): number {
  return (
    (NODE_RANK.get(a.attributes.type) ?? 0) - (NODE_RANK.get(b.attributes.type) ?? 0) ||
    byCodeUnit(a.key, b.key)
  );
}

/** The order of edges by number; what has no date comes first. */
export function byTypeDateAndKey(a: EdgeView, b: EdgeView): number {
  return (
    (EDGE_RANK.get(a.attributes.type) ?? 0) - (EDGE_RANK.get(b.attributes.type) ?? 0) ||
    byCodeUnit(a.attributes.date ?? '', b.attributes.date ?? '') ||
    byCodeUnit(a.key, b.key)
  );
}
