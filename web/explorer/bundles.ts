// Edges that are shown in; lines to draw, out: relations between the same two names are one line with a
// count, until one of them is looked at, and then a line each.

import type { EdgeItem } from '../state/model.ts';

/** A line and the edges that it stands for. */
export interface Bundle {
  /** The first edge in the order of keys; the line runs its way. */
  readonly first: EdgeItem;
  readonly edges: readonly EdgeItem[];
}

/** Bundles of parallel edges; a pair with an edge in `unfolded` has a line for each. Cost: linear. */
export function bundlesOf(
  edges: readonly EdgeItem[],
  unfolded: ReadonlySet<string>,
): readonly Bundle[] {
  const pairs = new Map<string, EdgeItem[]>();
  for (const edge of edges) {
    const { source, target } = edge;
    const pair = JSON.stringify(source < target ? [source, target] : [target, source]);
    const held = pairs.get(pair);
    if (held === undefined) pairs.set(pair, [edge]);
    else held.push(edge);
  }
  return [...pairs.values()].flatMap((parallel) => {
    const sorted = parallel.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    if (sorted.some(({ key }) => unfolded.has(key)))
      return sorted.map((edge) => ({ first: edge, edges: [edge] }));
    const [first] = sorted;
    return first === undefined ? [] : [{ first, edges: sorted }];
  });
}
