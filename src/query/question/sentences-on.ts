// A node or an edge in; out, the edges at it and the sentences that it rests on, no more of them than a guard may read.

import type { EdgeId, NodeId, QuerySource } from '../source.ts';

/** Edges at one node that are looked at. */
export const MOST_EDGES = 1_000;

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
