// Keys in; those nodes and edges with both ends, or the sentences of edges, out: what the page asks for
// when an answer, a link or a selection names what it has not loaded.

import type { EdgeEvidence } from '../../model/index.ts';
import type { ViewIndex } from './view-index.ts';
import { columnsOf, type GraphColumnsReply } from './view-reply.ts';

/** Nodes and edges by key; keys that are unknown are left out. */
export function partView(
  index: ViewIndex,
  keys: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
): GraphColumnsReply {
  const edges = keys.edges
    .map((key) => index.edgeNumberOf.get(key))
    .filter((edge) => edge !== undefined);
  const named = keys.nodes
    .map((key) => index.numberOf.get(key))
    .filter((node) => node !== undefined);
  const ends = edges.flatMap((edge) => [index.source[edge] ?? 0, index.target[edge] ?? 0]);
  return columnsOf(index, [...new Set([...named, ...ends])], [...new Set(edges)]);
}

/** A sentence with the edge that rests on it. */
export interface EdgeSentence extends EdgeEvidence {
  readonly edge: string;
}

/** The sentences of edges, in the order of the keys; at most `limit`, and how many there are. */
export function evidenceView(
  { graph }: ViewIndex,
  keys: readonly string[],
  limit: number,
): { readonly evidence: readonly EdgeSentence[]; readonly total: number } {
  const all = keys
    .filter((key) => graph.hasEdge(key))
    .flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence').map((item) => ({ ...item, edge })));
  return { evidence: all.slice(0, limit), total: all.length };
}
