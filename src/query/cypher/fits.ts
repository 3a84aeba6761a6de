// Nodes and edges of a row, and whether they meet the labels and tests of a pattern.

import type { EdgeId, NodeId } from '../source.ts';
import type { Context } from './context.ts';
import type { EdgePart, NodePart, PropertyTest } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import { equalValues, isEdge, isList, isNode, type Value } from './value.ts';
import { matchesLabels } from './vocabulary.ts';

/** The node in a slot; undefined where it is null or no node. */
export function nodeIn(row: Row, slot: number): NodeId | undefined {
  const value = row[slot] ?? null;
  return isNode(value) ? value.id : undefined;
}

/** The edge in a slot; undefined where it is null or no edge. */
export function edgeIn(row: Row, slot: number): EdgeId | undefined {
  const value = row[slot] ?? null;
  return isEdge(value) ? value.id : undefined;
}

/** The edges of a list in a slot; of none where it is null. */
export function edgesIn(row: Row, slot: number): readonly EdgeId[] {
  const value = row[slot] ?? null;
  const items = isList(value) ? value : [value];
  return items.flatMap((item) => (isEdge(item) ? [item.id] : []));
}

/** Whether a node meets the labels and tests of a pattern. */
export function fitsNode(node: NodePart, id: NodeId, row: Row, { source }: Context): boolean {
  if (node.labels.length > 0 && !matchesLabels(node.labels, id, source)) return false;
  for (const test of node.tests) {
    if (!meets(test, source.nodeProperty(id, test.key), row)) return false;
  }
  return true;
}

/** Whether an edge meets the tests of a pattern. */
export function fitsEdge(edge: EdgePart, id: EdgeId, row: Row, { source }: Context): boolean {
  for (const test of edge.tests) {
    if (!meets(test, source.edgeProperty(id, test.key), row)) return false;
  }
  return true;
}

function meets({ value }: PropertyTest, found: Value, row: Row): boolean {
  return equalValues(found, value(row)) === true;
}
