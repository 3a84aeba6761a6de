// Articles and their resolution in, the graph as it goes out: projected, then laid out.

import type { ArticleReading, Resolution } from '../model/index.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { layOut } from './layout.ts';
import { projectGraph } from './project.ts';

/** Draws and lays out the graph; the same articles give the same bytes. */
export function buildGraph(
  articles: readonly ArticleReading[],
  resolution: Resolution,
): KnowledgeGraph {
  const graph = projectGraph(articles, resolution);
  layOut(graph);
  return graph;
}
