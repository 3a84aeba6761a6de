// What could be drawn in; no more of it than a picture can hold, out: first what was asked for, then the
// nodes with the most edges among those that could be drawn.

import type { GraphModel } from './model.ts';
import type { Visible } from './visible.ts';

/** Most nodes that are drawn at once: more of them are neither read by eye nor drawn smoothly. */
export const MAX_DRAWN_NODES = 2_000;

/** Most edges that are drawn at once. */
export const MAX_DRAWN_EDGES = 4_000;

/** How a choice is made. */
export interface ChoiceOptions {
  /** Nodes that go before all others, in order: the selected ones, those of the answer. */
  readonly first: Iterable<string>;
  /** Most nodes; MAX_DRAWN_NODES unless given. */
  readonly limit?: number;
}

/**
 * At most `limit` nodes and the edges between them; all of `wanted` where it is small enough. Nodes
 * with as many edges come in the order of their keys. Cost: one pass over edges, a sort of nodes.
 */
export function bestConnected(
  model: GraphModel,
  wanted: Visible,
  { first, limit = MAX_DRAWN_NODES }: ChoiceOptions,
): Visible {
  if (wanted.nodes.size <= limit && wanted.edges.size <= MAX_DRAWN_EDGES) return wanted;
  const nodes = new Set<string>();
  for (const key of [...first, ...ranked(model, wanted)]) {
    if (nodes.size >= limit) break;
    if (wanted.nodes.has(key)) nodes.add(key);
  }
  const edges = [...wanted.edges].filter((key) => {
    const edge = model.edges.get(key);
    return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  });
  return { nodes, edges: new Set(bestBorne(model, edges)) };
}

/** As many as may be drawn: those with more sentences first. */
function bestBorne(model: GraphModel, edges: readonly string[]): readonly string[] {
  if (edges.length <= MAX_DRAWN_EDGES) return edges;
  const sentences = (key: string) => model.edges.get(key)?.attributes.evidenceCount ?? 0;
  return edges
    .toSorted((a, b) => sentences(b) - sentences(a) || (a < b ? -1 : 1))
    .slice(0, MAX_DRAWN_EDGES);
}

function ranked(model: GraphModel, { nodes, edges }: Visible): readonly string[] {
  const degrees = new Map<string, number>();
  for (const key of edges) {
    const edge = model.edges.get(key);
    for (const end of edge === undefined ? [] : [edge.source, edge.target])
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const degree = (key: string) => degrees.get(key) ?? 0;
  return [...nodes].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
}
