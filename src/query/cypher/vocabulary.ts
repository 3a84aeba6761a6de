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

/** Tests nodes for every one of the labels, each by one of its alternatives. Nodes share their lists of labels. */
export function labelTest(labels: Labels, source: QuerySource): (node: NodeId) => boolean {
  const known = new WeakMap<readonly string[], boolean>();
  const holds = (present: readonly string[]): boolean => {
    const found =
      known.get(present) ??
      labels.every((names) => names.some(({ name }) => present.includes(name)));
    known.set(present, found);
    return found;
  };
  // Nodes that follow one another are often of one type.
  let last: readonly string[] | undefined;
  let isLastFit = false;
  return (node) => {
    const present = source.labelsOf(node);
    if (present !== last) {
      isLastFit = holds(present);
      last = present;
    }
    return isLastFit;
  };
}
