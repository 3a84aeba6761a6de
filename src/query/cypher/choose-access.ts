// A node or an edge to begin with in, the cheapest way to find it out, with what that costs in steps.

import type { QuerySource } from '../source.ts';
import type { Context } from './context.ts';
import type { Access } from './match-steps.ts';
import type { Condition, EdgePart, NodePart, PartsBuilder, PropertyTest } from './pattern-parts.ts';
import type { Scope } from './scope.ts';

/** What choosing looks at. */
export interface Known {
  readonly conditions: readonly Condition[];
  readonly scope: Scope;
  readonly context: Context;
  readonly builder: PartsBuilder;
}

/** A way to find a node. */
export interface ChosenAccess {
  readonly access: Access;
  /** Nodes looked at. */
  readonly cost: number;
  /** For people. */
  readonly text: string;
}

/** The cheapest way to find a node: an index, a label, or every node. */
export function chooseAccess(node: NodePart, known: Known): ChosenAccess {
  const { source } = known.context;
  const test = indexedTest(node, known);
  if (test !== undefined)
    return { access: { kind: 'property', test }, cost: 1, text: `by ${test.key}` };
  const labels = node.labels.flatMap((alternatives) =>
    alternatives.length === 1 ? alternatives : [],
  );
  const label = cheapest(labels, ({ name }) => source.countLabel(name))?.name;
  if (label === undefined)
    return { access: { kind: 'all' }, cost: source.nodeCount + 2, text: 'every node' };
  return {
    access: { kind: 'label', label },
    cost: source.countLabel(label) + 1,
    text: `by label ${label}`,
  };
}

function indexedTest(node: NodePart, known: Known): PropertyTest | undefined {
  const { source } = known.context;
  const isIndexed = ({ key }: PropertyTest) => source.hasNodeIndex(key, 'equal');
  return [...node.tests, ...equalities(node, known)].find(isIndexed);
}

/** `n.key = value` in WHERE, where the value is known before n is. */
function equalities(
  node: NodePart,
  { builder, conditions, context, scope }: Known,
): readonly PropertyTest[] {
  return conditions.flatMap(({ expression }) => {
    if (expression?.kind !== 'compare' || expression.rest.length !== 1) return [];
    const [{ operator, right }] = expression.rest as [(typeof expression.rest)[number]];
    const { first } = expression;
    if (operator !== '=' || first.kind !== 'property' || first.of.kind !== 'variable') return [];
    if (scope.find(first.of.name)?.slot !== node.slot || builder.needsOf(right).size > 0) return [];
    return [{ key: first.name, value: context.compile(right, scope) }];
  });
}

/** How many edges have a type that an edge pattern allows. */
export function countEdges({ types }: EdgePart, source: QuerySource): number {
  if (types.length === 0) return source.edgeCount;
  return types.reduce((sum, type) => sum + source.countType(type), 0);
}

/** The first item of the least cost. */
export function cheapest<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  let best: { readonly item: T; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}
