// A graph in; typed arrays of what views choose by, out: numbers for nodes and edges in the order of
// their keys, their types, places and days, and the edges at each node.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { byCodeUnit, daysOf, STATUSES } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES, ROLE_EDGE_TYPES } from '../../ontology/index.ts';

/** A graph as views see it; everything is by the number of a node or of an edge. */
export interface ViewIndex {
  readonly graph: KnowledgeGraph;
  readonly nodeKeys: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Index into NODE_TYPES. */
  readonly nodeType: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Relations with other names; of an event or an article, all its edges. */
  readonly relations: Uint32Array;
  readonly edgeKeys: readonly string[];
  readonly edgeNumberOf: ReadonlyMap<string, number>;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Index into EDGE_TYPES. */
  readonly edgeType: Uint16Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** First and last day as 20240213; both 0 where there is no date. */
  readonly firstDay: Uint32Array;
  readonly lastDay: Uint32Array;
  readonly sentences: Uint32Array;
  /** The edges at node n are incident[offsets[n]] to incident[offsets[n + 1]], the last not included. */
  readonly offsets: Uint32Array;
  readonly incident: Uint32Array;
  /** Smallest box around all nodes. */
  readonly extent: readonly [left: number, bottom: number, right: number, top: number];
}

const ROLES: ReadonlySet<string> = new Set(ROLE_EDGE_TYPES);
const IS_ROLE: readonly boolean[] = EDGE_TYPES.map((type) => ROLES.has(type));
const EVENT = NODE_TYPES.indexOf('event');
const ARTICLE = NODE_TYPES.indexOf('article');

/** Whether an edge type ties things to where they are told of, by its index. */
export function isRole(edgeType: number): boolean {
  return IS_ROLE[edgeType] === true;
}

/** Indexes a graph. Cost: a sort of its keys, then one pass. */
export function createViewIndex(graph: KnowledgeGraph): ViewIndex {
  const nodes = nodeColumns(graph);
  const edges = edgeColumns(graph, nodes.numberOf);
  const { offsets, incident } = incidence(nodes.nodeKeys.length, edges);
  const relations = new Uint32Array(nodes.nodeKeys.length);
  edges.edgeKeys.forEach((_, edge) => {
    for (const end of [edges.source[edge] ?? 0, edges.target[edge] ?? 0]) {
      const type = nodes.nodeType[end];
      const isTold = type === EVENT || type === ARTICLE;
      if (isTold || !isRole(edges.edgeType[edge] ?? 0)) relations[end] = (relations[end] ?? 0) + 1;
    }
  });
  return { graph, ...nodes, ...edges, offsets, incident, relations, extent: extentOf(nodes) };
}

/** The edges at a node, by number. */
export function edgesAt(index: ViewIndex, node: number): Uint32Array {
  return index.incident.subarray(index.offsets[node] ?? 0, index.offsets[node + 1] ?? 0);
}

/** The other end of an edge. */
export function otherEnd(index: ViewIndex, edge: number, node: number): number {
  const source = index.source[edge] ?? 0;
  return source === node ? (index.target[edge] ?? 0) : source;
}

function nodeColumns(graph: KnowledgeGraph) {
  const nodeKeys = graph.nodes().sort(byCodeUnit);
  const nodeType = new Uint8Array(nodeKeys.length);
  const x = new Float64Array(nodeKeys.length);
  const y = new Float64Array(nodeKeys.length);
  nodeKeys.forEach((key, node) => {
    const attributes = graph.getNodeAttributes(key);
    nodeType[node] = NODE_TYPES.indexOf(attributes.type);
    x[node] = attributes.x;
    y[node] = attributes.y;
  });
  const numberOf = new Map(nodeKeys.map((key, node) => [key, node] as const));
  return { nodeKeys, numberOf, nodeType, x, y };
}

function edgeColumns(graph: KnowledgeGraph, numberOf: ReadonlyMap<string, number>) {
  const edgeKeys = graph.edges().sort(byCodeUnit);
  const [source, target] = [new Uint32Array(edgeKeys.length), new Uint32Array(edgeKeys.length)];
  const [firstDay, lastDay] = [new Uint32Array(edgeKeys.length), new Uint32Array(edgeKeys.length)];
  const edgeType = new Uint16Array(edgeKeys.length);
  const status = new Uint8Array(edgeKeys.length);
  const sentences = new Uint32Array(edgeKeys.length);
  const types = new Map<string, number>(EDGE_TYPES.map((type, at) => [type, at] as const));
  edgeKeys.forEach((key, edge) => {
    const attributes = graph.getEdgeAttributes(key);
    const days = attributes.date === undefined ? undefined : daysOf(attributes.date);
    source[edge] = numberOf.get(graph.source(key)) ?? 0;
    target[edge] = numberOf.get(graph.target(key)) ?? 0;
    edgeType[edge] = types.get(attributes.type) ?? 0;
    status[edge] = STATUSES.indexOf(attributes.status);
    firstDay[edge] = days === undefined ? 0 : dayNumber(days[0]);
    lastDay[edge] = days === undefined ? 0 : dayNumber(days[1]);
    sentences[edge] = attributes.evidence.length;
  });
  const edgeNumberOf = new Map(edgeKeys.map((key, edge) => [key, edge] as const));
  return {
    edgeKeys,
    edgeNumberOf,
    source,
    target,
    edgeType,
    status,
    firstDay,
    lastDay,
    sentences,
  };
}

/** 2024-02-13 as 20240213; the first day of all is 1, so that 0 is left for what has none. */
export function dayNumber(day: string): number {
  return Math.max(1, Number(day.replaceAll('-', '')));
}

function incidence(
  order: number,
  { source, target }: { readonly source: Uint32Array; readonly target: Uint32Array },
) {
  const offsets = new Uint32Array(order + 1);
  const ends = (edge: number): readonly number[] => {
    const [from, to] = [source[edge] ?? 0, target[edge] ?? 0];
    return from === to ? [from] : [from, to];
  };
  for (let edge = 0; edge < source.length; edge += 1)
    for (const end of ends(edge)) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let node = 0; node < order; node += 1)
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const incident = new Uint32Array(offsets[order] ?? 0);
  const next = offsets.slice(0, order);
  for (let edge = 0; edge < source.length; edge += 1)
    for (const end of ends(edge)) {
      incident[next[end] ?? 0] = edge;
      next[end] = (next[end] ?? 0) + 1;
    }
  return { offsets, incident };
}

function extentOf({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }) {
  let [left, bottom, right, top] = [0, 0, 0, 0];
  x.forEach((at, node) => {
    const up = y[node] ?? 0;
    if (node === 0) [left, bottom, right, top] = [at, up, at, up];
    left = Math.min(left, at);
    right = Math.max(right, at);
    bottom = Math.min(bottom, up);
    top = Math.max(top, up);
  });
  return [left, bottom, right, top] as const;
}
