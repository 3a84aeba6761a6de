// A node or an edge in; out, the edges at it and the sentences that it rests on, no more of them than a guard may read.

import type { EdgeId, NodeId, QuerySource } from '../source.ts';

/** Edges at one node that are looked at. */
export const MOST_EDGES = 1_000;

/** Articles that are looked at. */
const MOST_ARTICLES = 20;

/** Of more articles than these, none is read for words alone. */
export const FEW_ARTICLES = 50;

/** The articles that speak of any of the nodes. */
export function articlesOf(source: QuerySource, ids: ReadonlySet<NodeId>): readonly NodeId[] {
  const edges = [...ids].flatMap((id) =>
    [...source.outgoing(id, ['MENTIONED_IN'])].slice(0, MOST_EDGES),
  );
  return [...new Set(edges.map((edge) => source.endOf(edge)))].slice(0, MOST_ARTICLES);
}

/** The edges at a node, in either direction. */
export function edgesOf(source: QuerySource, node: NodeId): readonly EdgeId[] {
  const edges: EdgeId[] = [];
  for (const found of [source.outgoing(node, []), source.incoming(node, [])]) {
    for (const edge of found) {
      if (edges.length >= MOST_EDGES) return edges;
      edges.push(edge);
    }
  }
  return edges;
}

/** What an edge rests on. */
export function sentencesOn(source: QuerySource, edge: EdgeId): readonly string[] {
  return source.evidenceOf(edge).map(({ sentence }) => sentence);
}
