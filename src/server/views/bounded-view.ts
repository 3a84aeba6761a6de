// A part of the picture and filters in; the best nodes that lie there and pass, and the edges between
// them, out: never more than a screen can hold, however large the graph.
// Method: nodes are ranked once for the filters, and the first of them in the box are taken; what lies
// where never changes, so zooming in shows more of the same picture.
// Source: Nachmanson et al., "GraphMaps: Browsing Large Graphs as Interactive Maps", GD 2015.

import { gzipSync } from 'node:zlib';
import type { Passing, ViewCounts, ViewFilters } from './view-filters.ts';
import { edgesAt, type ViewIndex } from './view-index.ts';
import { columnsOf, type GraphColumnsReply } from './view-reply.ts';

/** Up to so many nodes, a graph is sent whole. */
export const WHOLE_NODES = 2_000;
/** Most nodes and edges of a view of a larger graph. */
export const MAX_VIEW_NODES = 1_500;
export const MAX_VIEW_EDGES = 3_000;
/** Most bytes of such a view, compressed; one with long names has fewer of them. */
export const MAX_VIEW_BYTES = 64_000;

/** A part of the picture, in the graph's own units. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** What is asked for. */
export interface ViewRequest {
  readonly box?: Box | undefined;
  readonly filters: ViewFilters;
}

/** A view. */
export interface ViewReply extends GraphColumnsReply {
  /** Whether everything is here, whatever the filters say. */
  readonly whole: boolean;
  readonly extent: Box;
  readonly total: { readonly nodes: number; readonly edges: number };
  /** What passes the filters, in the whole graph. */
  readonly passing: { readonly nodes: number; readonly edges: number };
  /** How many of the passing nodes lie in the box. */
  readonly inBox: number;
  readonly counts: ViewCounts;
  readonly days: Passing['days'];
}

/** Chooses a view; cost: one pass over the nodes, besides finding what passes. */
export function viewOf(
  index: ViewIndex,
  passing: Passing,
  { box }: Pick<ViewRequest, 'box'>,
): ViewReply {
  if (index.nodeKeys.length <= WHOLE_NODES)
    return replyOf(index, passing, { ...everything(index), whole: true });
  let share = 1;
  for (;;) {
    const chosen = choose(index, passing, { box: box ?? index.extent, share });
    const reply = replyOf(index, passing, { ...chosen, whole: false });
    const bytes = gzipSync(JSON.stringify(reply)).length;
    if (share < 0.1 || bytes <= MAX_VIEW_BYTES) return reply;
    // A little less than in proportion, so that the second try nearly always fits.
    share *= Math.min(0.95, (0.96 * MAX_VIEW_BYTES) / bytes);
  }
}

function replyOf(
  index: ViewIndex,
  passing: Passing,
  chosen: Chosen & { readonly whole: boolean },
): ViewReply {
  return {
    whole: chosen.whole,
    extent: index.extent,
    total: { nodes: index.nodeKeys.length, edges: index.edgeKeys.length },
    passing: { nodes: passing.ranked.length, edges: passing.edgeCount },
    inBox: chosen.inBox,
    counts: passing.counts,
    days: passing.days,
    ...columnsOf(index, chosen.nodes, chosen.edges),
  };
}

interface Chosen {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly inBox: number;
}

function everything(index: ViewIndex): Chosen {
  const nodes = index.nodeKeys.map((_, node) => node);
  return { nodes, edges: index.edgeKeys.map((_, edge) => edge), inBox: nodes.length };
}

function choose(
  index: ViewIndex,
  { ranked, edges }: Passing,
  { box, share }: { readonly box: Box; readonly share: number },
): Chosen {
  const [left, bottom, right, top] = box;
  const nodes: number[] = [];
  let inBox = 0;
  for (const node of ranked) {
    const [x, y] = [index.x[node] ?? 0, index.y[node] ?? 0];
    if (x < left || x > right || y < bottom || y > top) continue;
    inBox += 1;
    if (nodes.length < MAX_VIEW_NODES * share) nodes.push(node);
  }
  const found = edgesBetween(index, { nodes, passes: edges, most: MAX_VIEW_EDGES * share });
  return { nodes, edges: found, inBox };
}

/** Edges that pass between the chosen; those of the best nodes first, as many as a view may have. */
function edgesBetween(
  index: ViewIndex,
  {
    nodes,
    passes,
    most,
  }: { readonly nodes: readonly number[]; readonly passes: Uint8Array; readonly most: number },
): readonly number[] {
  const chosen = new Set<number>();
  const found: number[] = [];
  for (const node of nodes) {
    chosen.add(node);
    for (const edge of edgesAt(index, node)) {
      if (passes[edge] !== 1) continue;
      // The end that was chosen later finds the edge, so each is found once.
      if (!chosen.has(index.source[edge] ?? 0) || !chosen.has(index.target[edge] ?? 0)) continue;
      if (found.length >= most) return found;
      found.push(edge);
    }
  }
  return found;
}
