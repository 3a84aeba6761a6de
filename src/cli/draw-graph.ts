// A store in, its graph drawn anew out: identity across articles, then the projection and its layout.

import { buildGraph } from '../graph/build-graph.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { resolveCorpus } from '../resolve/index.ts';
import type { Store } from '../store/index.ts';

/** Resolves and draws what the store holds. */
export function drawGraph(store: Store): KnowledgeGraph {
  const articles = [...store.articles()];
  const judgements = store.judgements();
  return buildGraph(articles, resolveCorpus(articles, judgements), judgements);
}
