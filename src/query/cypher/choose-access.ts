// A node or an edge to begin with in, the cheapest way to find it out, with what that costs in steps.

import type { Lookup, QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import type { Context } from './context.ts';
import type { Condition, EdgePart, NodePart, PartsBuilder } from './pattern-parts.ts';
import { findProbes, type PropertyProbe } from './property-probe.ts';
import type { Scope } from './scope.ts';

/** What choosing looks at. */
export interface Known {
  readonly conditions: readonly Condition[];
  readonly scope: Scope;
  readonly context: Context;
  readonly builder: PartsBuilder;
  readonly bound: ReadonlySet<number>;
}

/** Where the nodes of a scan come from. */
export type Access =
  | { readonly kind: 'all' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'property'; readonly probe: PropertyProbe }
  /** A table of all nodes, or those of a label, by the value of a property, made when it is first used. */
  | { readonly kind: 'hash'; readonly probe: PropertyProbe; readonly label: string | undefined };

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
  const labels = node.labels.flatMap((alternatives) =>
    alternatives.length === 1 ? alternatives : [],
  );
  const ways: readonly ChosenAccess[] = [
    ...probesOf(node, known)
      .filter(({ property, kind }) => source.hasNodeIndex(property, kind))
      .map((probe): ChosenAccess => {
        const cost = probeCost(probe, known.context, {
          all: source.nodeCount,
          count: (search) => source.countNodes(search),
        });
        return { access: { kind: 'property', probe }, cost, text: probe.text };
      }),
    ...labels.map(({ name }): ChosenAccess => {
      const cost = source.countLabel(name) + 1;
      return { access: { kind: 'label', label: name }, cost, text: `by label ${name}` };
    }),
  ];
  const hash = hashOf(node, known, cheapest(labels, ({ name }) => source.countLabel(name))?.name);
  const every: ChosenAccess = {
    access: { kind: 'all' },
    cost: source.nodeCount + 2,
    text: 'every node',
  };
  return cheapest([...ways, ...hash], ({ cost }) => cost) ?? every;
}

/** Where rows so far give the value of a property that is not indexed: a join by hash. */
function hashOf(node: NodePart, known: Known, label: string | undefined): readonly ChosenAccess[] {
  const { source } = known.context;
  const probe = probesOf(node, known).find(
    ({ kind, givenBy }) => kind === 'equal' && givenBy === 'row',
  );
  if (probe === undefined || known.bound.size === 0) return [];
  const nodes = label === undefined ? source.nodeCount : source.countLabel(label);
  const text = `${probe.text}, joined by hash`;
  return [{ access: { kind: 'hash', probe, label }, cost: 1 + nodes / 2, text }];
}

/** A lookup of edges, and how many it finds. */
export interface ChosenProbe {
  readonly probe: PropertyProbe;
  readonly cost: number;
}

/** The lookup that finds the fewest edges; undefined where no index answers any. */
export function chooseEdgeProbe(edge: EdgePart, known: Known): ChosenProbe | undefined {
  const { source } = known.context;
  const { types } = edge;
  const ways = probesOf(edge, known)
    .filter(({ property, kind }) => source.hasEdgeIndex(property, kind))
    .map((probe): ChosenProbe => {
      const cost = probeCost(probe, known.context, {
        all: countEdges(edge, source),
        count: (search) => source.countEdges({ types, ...search }),
      });
      return { probe, cost };
    });
  return cheapest(ways, ({ cost }) => cost);
}

function probesOf(part: NodePart | EdgePart, known: Known): readonly PropertyProbe[] {
  const { conditions, scope, context, builder, bound } = known;
  return findProbes({
    name: part.name,
    tests: part.tests,
    conditions,
    compile: (expression) => context.compile(expression, scope),
    isKnown: (expression: Expression) =>
      [...builder.needsOf(expression)].every((slot) => bound.has(slot)),
  });
}

/** Of all, how many an index gives for a lookup whose values are not known yet. */
const GUESSES: Readonly<Record<Lookup['kind'], number>> = { equal: 0, prefix: 0.01, range: 0.1 };

interface Counting {
  readonly all: number;
  readonly count: (search: { readonly property: string; readonly lookup: Lookup }) => number;
}

/** How many a lookup finds; where parameters give its values, only the size of that number is looked at. */
function probeCost(
  { property, kind, lookups, givenBy }: PropertyProbe,
  { basis }: Context,
  { all, count }: Counting,
): number {
  if (givenBy === 'row') return 1 + all * GUESSES[kind];
  const measured = (): number => {
    const found = lookups([]);
    if (found === undefined) return all + 1;
    return found.reduce((sum, lookup) => sum + count({ property, lookup }), 1);
  };
  return givenBy === 'parameter' ? basis.of(() => roundedUp(measured())) : measured();
}

/** The next power of two. */
function roundedUp(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
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
