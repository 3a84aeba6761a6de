// A graph in, what it holds in words out.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { NODE_TYPES, NODES, type NodeType, ROLE_EDGE_TYPES } from '../ontology/index.ts';

/** How many nodes there are of each type, and how many relations. */
export interface GraphCounts {
  readonly nodes: ReadonlyMap<NodeType, number>;
  /** Facts and projections; parts in events are not counted. */
  readonly relations: number;
}

/** Counts nodes by type, and relations. */
export function countGraph(graph: KnowledgeGraph): GraphCounts {
  const nodes = new Map<NodeType, number>();
  graph.forEachNode((_, { type }) => nodes.set(type, (nodes.get(type) ?? 0) + 1));
  const roles: ReadonlySet<string> = new Set(ROLE_EDGE_TYPES);
  const relations = graph.filterEdges((_, { type }) => !roles.has(type)).length;
  return { nodes, relations };
}

/** "2 articles, 12 persons, 5 groups, 14 organizations, 9 places, 23 events, 40 relations" */
export function describeCounts({ nodes, relations }: GraphCounts): string {
  const articlesFirst = ['article', ...NODE_TYPES.filter((type) => type !== 'article')] as const;
  const parts = articlesFirst.map((type) => {
    const count = nodes.get(type) ?? 0;
    const { label, plural } = NODES[type];
    return `${grouped(count)} ${count === 1 ? label : plural}`;
  });
  return [...parts, counted(relations, 'relation')].join(', ');
}

/** "1 article", "2 articles" */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1,234,567" */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
