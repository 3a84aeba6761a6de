// Parts of the graph in; nodes and edges by key, with neighbours precomputed, out. Everything on the page
// reads this one model. A model never changes: what is loaded later gives another.

import type { Days, GraphEdgeAttributes, GraphNodeAttributes, GraphPart } from '../api/types.ts';

/** A node of the page. */
export interface NodeItem {
  readonly key: string;
  readonly attributes: GraphNodeAttributes;
}

/** An edge of the page. */
export interface EdgeItem {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: GraphEdgeAttributes;
  /** The days that its date may mean; absent where it has none. */
  readonly days?: Days;
}

/** The graph as the page holds it. */
export interface GraphModel {
  readonly nodes: ReadonlyMap<string, NodeItem>;
  readonly edges: ReadonlyMap<string, EdgeItem>;
  /** Keys of the edges at each node. */
  readonly edgesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes a graph; edges without both ends are left out. Cost: one pass. */
export function buildModel(reply: GraphPart): GraphModel {
  const nodes = new Map(reply.nodes.map((node) => [node.key, node] as const));
  const edges = new Map<string, EdgeItem>();
  const edgesOf = new Map<string, Set<string>>();
  for (const key of nodes.keys()) edgesOf.set(key, new Set());
  for (const edge of reply.edges) {
    const atSource = edgesOf.get(edge.source);
    const atTarget = edgesOf.get(edge.target);
    if (atSource === undefined || atTarget === undefined) continue;
    edges.set(edge.key, edge);
    atSource.add(edge.key);
    atTarget.add(edge.key);
  }
  return { nodes, edges, edgesOf };
}

/** A model with a part added; what both hold stays as it was, so that nothing moves. Cost: one pass. */
export function withPart(model: GraphModel, part: GraphPart): GraphModel {
  const nodes = part.nodes.filter(({ key }) => !model.nodes.has(key));
  const edges = part.edges.filter(({ key }) => !model.edges.has(key));
  if (nodes.length === 0 && edges.length === 0) return model;
  return buildModel({
    nodes: [...model.nodes.values(), ...nodes],
    edges: [...model.edges.values(), ...edges],
  });
}

/** A model of some nodes alone, and the edges between them. */
export function keepNodes(model: GraphModel, keys: ReadonlySet<string>): GraphModel {
  const nodes = [...model.nodes.values()].filter(({ key }) => keys.has(key));
  return buildModel({ nodes, edges: [...model.edges.values()] });
}

/** The other end of an edge. */
export function otherEnd(edge: EdgeItem, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}

/** The nodes that share one of `among` with a node. */
export function neighboursOf(
  model: GraphModel,
  key: string,
  among: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const edgeKey of model.edgesOf.get(key) ?? []) {
    const edge = model.edges.get(edgeKey);
    if (edge !== undefined && among.has(edgeKey)) found.add(otherEnd(edge, key));
  }
  return found;
}
