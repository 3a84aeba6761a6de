// A graph in; the time to light a node and its neighbours by the page's reducers, and by reducers that ask
// the graph for each node and edge whether it is near, out.
// Source of the other way: LightRAG before its pull request 3304.

import { MultiDirectedGraph } from 'graphology';
import { createViewIndex } from '../../src/server/views/view-index.ts';
import { columnsOf } from '../../src/server/views/view-reply.ts';
import { decodePart } from '../../web/api/decode-view.ts';
import type { Palette } from '../../web/explorer/palette.ts';
import { drawEdge, drawNode } from '../../web/explorer/reducers.ts';
import { nodeFocus } from '../../web/state/focus.ts';
import { buildModel, type GraphModel } from '../../web/state/model.ts';
import { inventGraph } from './invent-graph.ts';
import { bestOf, table, whole } from './timing.ts';

const RUNS = 5;
const GREY = '#888888';
const PALETTE = new Proxy({} as Palette, {
  get: (_, name) =>
    name === 'node' || name === 'edge' ? new Proxy({}, { get: () => GREY }) : GREY,
});

function modelOf(nodes: number): GraphModel {
  const index = createViewIndex(inventGraph(nodes, nodes * 3));
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const columns = columnsOf(index, all(index.nodeKeys.length), all(index.edgeKeys.length));
  return buildModel(decodePart(JSON.parse(JSON.stringify(columns))));
}

/** Looks of all nodes and edges with a set of what is lit. */
function lightWith(
  model: GraphModel,
  key: string,
  visible: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
): void {
  const look = { focus: nodeFocus(model, key, visible), palette: PALETTE };
  for (const node of model.nodes.values()) drawNode(node.key, node.attributes, look);
  for (const { key: edge, attributes } of model.edges.values())
    drawEdge(edge, { attributes, relationClass: 'fact', symmetric: false }, look);
}

/** The same with questions to the graph. */
function byAsking(model: GraphModel, graph: MultiDirectedGraph, key: string): void {
  const lit = { focus: undefined, palette: PALETTE };
  for (const node of model.nodes.values()) {
    const isLit = node.key === key || graph.neighbors(node.key).includes(key);
    const look = drawNode(node.key, node.attributes, lit);
    if (!isLit) Object.assign({}, look, { color: GREY });
  }
  for (const { key: edge, attributes } of model.edges.values()) {
    const isLit = graph.extremities(edge).includes(key);
    const look = drawEdge(edge, { attributes, relationClass: 'fact', symmetric: false }, lit);
    if (!isLit) Object.assign({}, look, { color: GREY });
  }
}

function row(nodes: number): readonly string[] {
  const model = modelOf(nodes);
  const graph = new MultiDirectedGraph();
  for (const key of model.nodes.keys()) graph.addNode(key);
  for (const { key, source, target } of model.edges.values())
    graph.addDirectedEdgeWithKey(key, source, target);
  const degree = (key: string) => model.edgesOf.get(key)?.size ?? 0;
  const hub = [...model.nodes.keys()].reduce((a, b) => (degree(b) > degree(a) ? b : a));
  const visible = { nodes: new Set(model.nodes.keys()), edges: new Set(model.edges.keys()) };
  const asking = bestOf(RUNS, () => byAsking(model, graph, hub));
  const sets = bestOf(RUNS, () => lightWith(model, hub, visible));
  return [
    whole(nodes),
    whole(model.edges.size),
    whole(degree(hub)),
    asking.toFixed(1),
    sets.toFixed(1),
    `1/${(asking / sets).toFixed(1)}`,
  ];
}

/** A row for each size. */
export function benchHighlight(sizes: readonly number[]): string {
  const head = 'nodes, edges, edges of the hub, asking the graph ms, sets ms, ratio';
  return table(head.split(', '), sizes.map(row));
}
