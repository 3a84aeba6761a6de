// A graph in; the view that the server gives of it, as the page decodes it, and its model, out.

import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { viewOf, type ViewReply as WireView } from '../../src/server/views/bounded-view.ts';
import { createPassing, type ViewFilters } from '../../src/server/views/view-filters.ts';
import { createViewIndex } from '../../src/server/views/view-index.ts';
import { decodeView } from '../../web/api/decode-view.ts';
import type { ViewReply } from '../../web/api/types.ts';
import { buildModel, type GraphModel } from '../../web/state/model.ts';

/** Filters that let everything pass. */
export const ALL_PASSES: ViewFilters = {
  hide: [],
  without: [],
  status: [],
  loose: true,
  undated: true,
};

/** What GET /api/view sends. */
export function wireView(graph: KnowledgeGraph, filters: ViewFilters = ALL_PASSES): WireView {
  const index = createViewIndex(graph);
  return JSON.parse(JSON.stringify(viewOf(index, createPassing(index)(filters), {})));
}

/** The same, as the page decodes it. */
export function replyOf(graph: KnowledgeGraph): ViewReply {
  return decodeView(wireView(graph));
}

/** The page's model of a graph. */
export function modelOf(graph: KnowledgeGraph): GraphModel {
  return buildModel(replyOf(graph).part);
}
