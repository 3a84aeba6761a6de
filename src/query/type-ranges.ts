// Where the numbers of each type of node and edge begin in, which type a number is of, and which numbers a
// label or type has, out. For sources that number nodes and edges in the order of row-order.ts.

import { NODES } from '../ontology/nodes.ts';
import { EDGE_TYPES, NODE_TYPES } from '../ontology/types.ts';
import { partitionPoint } from './partition-point.ts';

/** Numbers from one up to, not including, another. */
export type Range = readonly [from: number, to: number];

/** The first number of each type, in the order of NODE_TYPES or EDGE_TYPES, and the end. */
export type Boundaries = ArrayLike<number>;

/** Labels of each type of NODE_TYPES. */
export const LABELS: readonly (readonly string[])[] = NODE_TYPES.map(
  (type) => NODES[type].cypherLabels,
);
const TYPE_PLACES: ReadonlyMap<string, number> = new Map(EDGE_TYPES.map((type, at) => [type, at]));

/** The numbers of nodes with a label: a range for each type of node that has it. */
export function labelRanges(boundaries: Boundaries, label: string): readonly Range[] {
  return LABELS.flatMap((labels, at) => (labels.includes(label) ? [rangeAt(boundaries, at)] : []));
}

/** The labels of a node. */
export function labelsIn(boundaries: Boundaries, node: number): readonly string[] {
  return LABELS[groupOf(boundaries, node)] ?? [];
}

/** The numbers of the edges of a type; none for a type that there is not. */
export function typeRange(boundaries: Boundaries, type: string): Range {
  const at = TYPE_PLACES.get(type);
  return at === undefined ? [0, 0] : rangeAt(boundaries, at);
}

/** The type of an edge. */
export function typeIn(boundaries: Boundaries, edge: number): string {
  return EDGE_TYPES[groupOf(boundaries, edge)] ?? '';
}

/** A range between two neighbours of a list of beginnings. */
export function rangeAt(boundaries: Boundaries, at: number): Range {
  return [boundaries[at] ?? 0, boundaries[at + 1] ?? 0];
}

function groupOf(boundaries: Boundaries, index: number): number {
  return partitionPoint(0, boundaries.length, (group) => (boundaries[group] ?? 0) <= index) - 1;
}
