// Labels and relation types: checked against what the graph may hold, and matched against nodes.

import type { NodeId, QuerySource } from '../source.ts';
import type { LabelName, Labels } from './ast.ts';
import { unknownName } from './fail.ts';

/** @throws RapportError query.unknown-type at the first label that no node can have. */
export function checkLabels(labels: Labels, { vocabulary }: QuerySource): void {
  if (vocabulary === undefined) return;
  for (const { name, at } of labels.flat()) {
    if (vocabulary.labels.includes(name)) continue;
    throw unknownName({ fault: 'unknown-name', noun: 'label', name }, at, vocabulary.labels);
  }
}

/** As `x:A` in an expression, where x may be a node or a relationship. @throws RapportError query.unknown-type */
export function checkLabelsOrTypes(labels: Labels, source: QuerySource): void {
  const types = source.vocabulary?.types ?? [];
  const other = labels.map((names) => names.filter(({ name }) => !types.includes(name)));
  checkLabels(other, source);
}

/** @throws RapportError query.unknown-type at the first type that no relationship can have. */
export function checkTypes(types: readonly LabelName[], { vocabulary }: QuerySource): void {
  if (vocabulary === undefined) return;
  for (const { name, at } of types) {
    if (vocabulary.types.includes(name)) continue;
    throw unknownName({ fault: 'unknown-name', noun: 'relation type', name }, at, vocabulary.types);
  }
}

/** For each list of labels in a pattern, what was found for the lists of labels that nodes have. */
const KNOWN = new WeakMap<Labels, WeakMap<readonly string[], boolean>>();

/** Whether a node has every one of the labels, each by one of its alternatives. */
export function matchesLabels(labels: Labels, node: NodeId, source: QuerySource): boolean {
  if (labels.length === 0) return true;
  const present = source.labelsOf(node);
  const found = KNOWN.get(labels)?.get(present);
  if (found !== undefined) return found;
  const holds = labels.every((names) => names.some(({ name }) => present.includes(name)));
  const known = KNOWN.get(labels) ?? new WeakMap<readonly string[], boolean>();
  KNOWN.set(labels, known);
  known.set(present, holds);
  return holds;
}
