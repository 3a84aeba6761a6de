// The graph as the program holds it: graphology's MultiDirectedGraph with our attributes.

import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/index.ts';

/** What the graph says of itself. */
export interface GraphMetadata {
  /** Name of the project and version of the readers that made it. */
  readonly generator?: string;
}

/** Nodes are entities, events and articles; edges are facts, roles and projections. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphMetadata>;

/** A new, empty graph. */
export function createGraph(): KnowledgeGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphMetadata>();
}
