// A store in, its graph drawn anew out: identity across articles under what persons judged, then the
// projection and its layout.

import { buildGraph } from '../graph/build-graph.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { resolveJudged } from '../resolve/index.ts';
import type { Store } from '../store/index.ts';

/** Resolves and draws what the store holds. */
export function drawGraph(store: Store): KnowledgeGraph {
  const { articles, resolution } = resolveJudged([...store.articles()], store.judgements());
  return buildGraph(articles, resolution);
}
