// The ontology in, the names out that a query over a KnowledgeGraph may use.

import { NODES } from '../ontology/nodes.ts';
import { EDGE_TYPES } from '../ontology/types.ts';
import type { Vocabulary } from './source.ts';

/** Names that a query over a KnowledgeGraph may use: the ontology's. */
export const GRAPH_VOCABULARY: Vocabulary = {
  labels: [...new Set(Object.values(NODES).flatMap((node) => [...node.cypherLabels]))],
  types: [...EDGE_TYPES],
};
