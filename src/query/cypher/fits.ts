// Nodes and edges of a row, and what tests whether they meet the labels and tests of a pattern.

import type { EdgeId, NodeId } from '../source.ts';
import type { Context } from './context.ts';
import type { EdgePart, NodePart, PropertyTest } from './pattern-parts.ts';
import { edgeReader, nodeReader } from './readers.ts';
import type { Row } from './scope.ts';
import { equalValues, isEdge, isList, isNode, type Value } from './value.ts';
import { labelTest } from './vocabulary.ts';

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

/** Whether a node or an edge meets what a pattern asks of it. */
export type Fits<T extends NodeId | EdgeId> = (id: T, row: Row) => boolean;

/** Tests nodes for the labels and properties of a pattern; undefined where it asks for none. */
export function nodeFits(
  { labels, tests }: NodePart,
  { source }: Context,
): Fits<NodeId> | undefined {
  const meets = meetsAll(tests, (key) => nodeReader(source, key));
  if (labels.length === 0) return meets;
  const isLabelled = labelTest(labels, source);
  if (meets === undefined) return isLabelled;
  return (id, row) => isLabelled(id) && meets(id, row);
}

/** Tests edges for the properties of a pattern, not for its types; undefined where it asks for none. */
export function edgeFits({ tests }: EdgePart, { source }: Context): Fits<EdgeId> | undefined {
  return meetsAll(tests, (key) => edgeReader(source, key));
}

function meetsAll<T extends NodeId | EdgeId>(
  tests: readonly PropertyTest[],
  readerOf: (key: string) => (id: T) => Value,
): Fits<T> | undefined {
  const compiled = tests.map(({ key, value }): Fits<T> => {
    const read = readerOf(key);
    return (id, row) => equalValues(read(id), value(row)) === true;
  });
  const [only, ...more] = compiled;
  if (more.length === 0) return only;
  return (id, row) => {
    for (const meets of compiled) if (!meets(id, row)) return false;
    return true;
  };
}
