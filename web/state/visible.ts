// The model and the filters in; which nodes and edges are drawn, and the counts of the legend, out.
// What was asked for (a selection, an answer) is always drawn, whatever the filters say.

import type { Counts } from '../api/types.ts';
import { type EdgeItem, type GraphModel, otherEnd } from './model.ts';
import { ANY_TIME, type Filters, type TimeWindow } from './view.ts';

/** Keys of what is drawn. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function typeShown(model: GraphModel, hidden: Filters, key: string): boolean {
  const node = model.nodes.get(key);
  return node !== undefined && !hidden.nodeTypes.has(node.attributes.type);
}

function endsShown(model: GraphModel, hidden: Filters, edge: EdgeItem): boolean {
  return typeShown(model, hidden, edge.source) && typeShown(model, hidden, edge.target);
}

/** Whether a relation may have been on one of the days; without a date, whether such ones pass. */
export function isInTime({ days }: Pick<EdgeItem, 'days'>, time: TimeWindow): boolean {
  if (days === undefined) return time.undated;
  return (time.from ?? '') <= days[1] && days[0] <= (time.to ?? '9999-12-31');
}

/** Whether a relation passes the filters, of its days too, and so do both its ends. */
export function edgePasses(model: GraphModel, hidden: Filters, edge: EdgeItem): boolean {
  const { type, status } = edge.attributes;
  if (hidden.edgeTypes.has(type) || hidden.statuses.has(status)) return false;
  return isInTime(edge, hidden.time) && endsShown(model, hidden, edge);
}

/** What passes the filters, and what was asked for besides. Cost: one pass over nodes and edges. */
export function visibleOf(model: GraphModel, hidden: Filters, asked: Visible): Visible {
  const edges = new Set<string>();
  const nodes = new Set<string>();
  for (const edge of model.edges.values()) {
    if (!edgePasses(model, hidden, edge)) continue;
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  for (const key of model.nodes.keys())
    if (!hidden.loose && typeShown(model, hidden, key)) nodes.add(key);
  return withAsked(model, { nodes, edges }, asked);
}

/** What is visible, with what was asked for added: nodes, and edges with both their ends. */
export function withAsked(model: GraphModel, visible: Visible, asked: Visible): Visible {
  const nodes = new Set(visible.nodes);
  const edges = new Set(visible.edges);
  for (const key of asked.nodes) if (model.nodes.has(key)) nodes.add(key);
  for (const key of asked.edges) {
    const edge = model.edges.get(key);
    if (edge === undefined) continue;
    edges.add(key);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges };
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Counts for the legend: nodes by type in the whole graph; relations by type and by status among
 * the node types that are shown. Cost: one pass over nodes and edges.
 */
export function countsOf(model: GraphModel, hidden: Filters): Counts {
  const nodeTypes = new Map<string, number>();
  const edgeTypes = new Map<string, number>();
  const statuses = new Map<string, number>();
  const tied = new Set<string>();
  for (const edge of model.edges.values()) {
    if (!endsShown(model, hidden, edge)) continue;
    if (!isInTime(edge, hidden.time)) continue;
    const { type, status } = edge.attributes;
    if (!hidden.statuses.has(status)) bump(edgeTypes, type);
    if (!hidden.edgeTypes.has(type)) bump(statuses, status);
    if (edgePasses(model, hidden, edge)) tied.add(edge.source).add(edge.target);
  }
  let loose = 0;
  for (const node of model.nodes.values()) {
    bump(nodeTypes, node.attributes.type);
    if (!tied.has(node.key) && typeShown(model, hidden, node.key)) loose += 1;
  }
  return { nodeTypes, edgeTypes, statuses, loose };
}

/** Whether drawing only what has relations would draw nothing. */
export function nothingTied(model: GraphModel, hidden: Filters): boolean {
  for (const edge of model.edges.values()) if (edgePasses(model, hidden, edge)) return false;
  return true;
}

/** The edges of a node whose type is hidden to nodes that are shown, so that it is not drawn alone. */
export function tiesOfHidden(model: GraphModel, hidden: Filters, key: string): readonly string[] {
  if (typeShown(model, hidden, key)) return [];
  return [...(model.edgesOf.get(key) ?? [])].filter((edgeKey) => {
    const edge = model.edges.get(edgeKey);
    return edge !== undefined && typeShown(model, hidden, otherEnd(edge, key));
  });
}

/** Relations that pass all filters but the window of time, by their first day; under '' those without. */
export function daysOf(model: GraphModel, hidden: Filters): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const anyTime = { ...hidden, time: ANY_TIME };
  for (const edge of model.edges.values())
    if (edgePasses(model, anyTime, edge)) bump(days, edge.days?.[0] ?? '');
  return days;
}
