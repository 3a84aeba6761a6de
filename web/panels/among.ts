// Several selected nodes in; what they have to do with each other, out: the relations among them and the
// neighbours they share.

import { type EdgeItem, type GraphModel, type NodeItem, otherEnd } from '../state/model.ts';
import type { Filters } from '../state/view.ts';
import { edgePasses } from '../state/visible.ts';

/** Relations with both ends among `keys` that pass the filters, in the order of their keys. */
export function relationsAmong(
  model: GraphModel,
  keys: readonly string[],
  hidden: Filters,
): readonly EdgeItem[] {
  const chosen = new Set(keys);
  const found = new Map<string, EdgeItem>();
  for (const edge of edgesAt(model, keys, hidden))
    if (chosen.has(edge.source) && chosen.has(edge.target)) found.set(edge.key, edge);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A node that is joined to several of those selected. */
export interface SharedNeighbour {
  readonly node: NodeItem;
  /** To how many of them. */
  readonly count: number;
}

/** Nodes joined to at least two of `keys` by what passes the filters; those joined to most come first. */
export function sharedNeighbours(
  model: GraphModel,
  keys: readonly string[],
  hidden: Filters,
): readonly SharedNeighbour[] {
  const chosen = new Set(keys);
  const reached = new Map<string, Set<string>>();
  for (const key of chosen)
    for (const edge of edgesAt(model, [key], hidden)) {
      const other = otherEnd(edge, key);
      if (chosen.has(other)) continue;
      const from = reached.get(other) ?? new Set();
      reached.set(other, from.add(key));
    }
  return [...reached]
    .flatMap(([key, from]) => {
      const node = model.nodes.get(key);
      return node === undefined || from.size < 2 ? [] : [{ node, count: from.size }];
    })
    .sort((a, b) => b.count - a.count || (a.node.key < b.node.key ? -1 : 1));
}

function edgesAt(model: GraphModel, keys: readonly string[], hidden: Filters): readonly EdgeItem[] {
  return keys.flatMap((key) =>
    [...(model.edgesOf.get(key) ?? [])].flatMap((edgeKey) => {
      const edge = model.edges.get(edgeKey);
      return edge !== undefined && edgePasses(model, hidden, edge) ? [edge] : [];
    }),
  );
}
