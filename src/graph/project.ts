// Articles and their resolution in, the graph out, without positions.
// Law: the graph depends only on the set of articles and the resolution, never on their order; nodes
// and edges are added in the order of their keys.

import { type ArticleReading, byKey, type Resolution } from '../model/index.ts';
import { indexCorpus } from './corpus.ts';
import { settleEdges } from './edge-ledger.ts';
import { articleNodes, entityNodes } from './entity-nodes.ts';
import { eventNodes } from './event-nodes.ts';
import { sourceCounter } from './independent-sources.ts';
import { createGraph, type KnowledgeGraph } from './knowledge-graph.ts';
import { quoteClaims } from './quote-edges.ts';
import { relationClaims } from './relation-edges.ts';
import { eventClaims, mentionClaims } from './role-edges.ts';

/** Draws the graph: nodes for entities, events and articles; edges for facts, projections and roles. */
export function projectGraph(
  articles: readonly ArticleReading[],
  resolution: Resolution,
): KnowledgeGraph {
  const corpus = indexCorpus(articles, resolution);
  const countSources = sourceCounter(corpus);
  const graph = createGraph();
  const nodes = [
    ...entityNodes(corpus),
    ...eventNodes(corpus, countSources),
    ...articleNodes(corpus),
  ];
  for (const { key, attributes } of nodes.sort(byKey(({ key }) => key))) {
    graph.addNode(key, attributes);
  }
  const claims = [
    ...relationClaims(corpus),
    ...eventClaims(corpus),
    ...mentionClaims(corpus),
    ...quoteClaims(corpus),
  ];
  for (const { key, source, target, attributes } of settleEdges(claims, countSources)) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return graph;
}
