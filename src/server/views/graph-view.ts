// The graph in, replies out: the whole graph, one node with what it is tied to, one edge. Evidence is
// long, so the whole graph carries only how much of it there is.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import {
  byCodeUnit,
  type EdgeAttributes,
  type NodeAttributes,
  RapportError,
} from '../../model/index.ts';
import type { EdgeType, NodeType } from '../../ontology/index.ts';

/** Attributes of an edge without the evidence, and how many sentences there are. */
export interface EdgeSummary extends Omit<EdgeAttributes, 'evidence'> {
  readonly evidenceCount: number;
}

/** One tie of a node: the edge, and the node at its other end. */
export interface RelationView {
  readonly key: string;
  readonly type: EdgeType;
  readonly direction: 'out' | 'in';
  readonly other: { readonly key: string; readonly label: string; readonly type: NodeType };
  readonly attributes: EdgeAttributes;
}

/** A node and everything it is tied to. */
export interface EntityView {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly relations: readonly RelationView[];
}

/** The graph in graphology's serialized form, with `evidenceCount` in place of `evidence`. */
export function viewGraph(graph: KnowledgeGraph) {
  const { attributes, options, nodes, edges } = graph.export();
  return {
    attributes: attributes.generator === undefined ? {} : { generator: attributes.generator },
    options: {
      type: options.type ?? 'directed',
      multi: options.multi ?? true,
      allowSelfLoops: options.allowSelfLoops ?? true,
    },
    nodes: nodes.map(({ key, attributes }) => ({ key, attributes: attributesOf(attributes, key) })),
    edges: edges.map(({ key = '', source, target, attributes }) => ({
      key,
      source,
      target,
      attributes: summarize(attributesOf(attributes, key)),
    })),
  };
}

/**
 * One node with its edges, both ways, in the order of the edges' types and keys.
 *
 * @throws RapportError `not-found`.
 */
export function viewEntity(graph: KnowledgeGraph, key: string): EntityView {
  if (!graph.hasNode(key)) throw notFound('entity', key);
  const relations: RelationView[] = [];
  graph.forEachEdge(key, (edge, attributes, source, target) => {
    const direction = source === key ? 'out' : 'in';
    const other = source === key ? target : source;
    const { label, type } = graph.getNodeAttributes(other);
    relations.push({
      key: edge,
      type: attributes.type,
      direction,
      other: { key: other, label, type },
      attributes,
    });
  });
  relations.sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.key, b.key));
  return { key, attributes: graph.getNodeAttributes(key), relations };
}

/**
 * One edge with its evidence.
 *
 * @throws RapportError `not-found`.
 */
export function viewEdge(graph: KnowledgeGraph, key: string) {
  if (!graph.hasEdge(key)) throw notFound('edge', key);
  return {
    key,
    source: graph.source(key),
    target: graph.target(key),
    attributes: graph.getEdgeAttributes(key),
  };
}

/** The error for a key that the graph does not hold. */
export function notFound(what: 'entity' | 'edge' | 'article', key: string): RapportError {
  const shown = key.length > 80 ? `${key.slice(0, 80)}…` : key;
  return new RapportError('not-found', `There is no ${what} ${JSON.stringify(shown)}.`, {
    suggestions: [
      what === 'article'
        ? 'GET /api/articles lists the articles.'
        : 'GET /api/search?q= finds keys by name.',
    ],
  });
}

function summarize({ evidence, ...facts }: EdgeAttributes): EdgeSummary {
  return { ...facts, evidenceCount: evidence.length };
}

// graphology types the attributes of a serialized item as optional; ours always has them.
function attributesOf<T>(attributes: T | undefined, key: string): T {
  if (attributes === undefined) throw new TypeError(`no attributes at ${key}`);
  return attributes;
}
