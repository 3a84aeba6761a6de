// One state of the graph and the key of an edge in, why the edge is there out.

import { type EdgeExplanation, explainEdge } from '../../explain/index.ts';
import type { GraphSnapshot } from '../context.ts';
import { notFound } from './graph-view.ts';

/**
 * One edge, explained.
 *
 * @throws RapportError `not-found`.
 */
export function viewExplanation(snapshot: GraphSnapshot, key: string): EdgeExplanation {
  const { graph, findReading } = snapshot;
  if (!graph.hasEdge(key)) throw notFound('edge', key);
  return explainEdge(graph, key, findReading);
}
