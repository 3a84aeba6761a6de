// What an item is, and what is lit, in; how it looks, out. Pure, so that a test can hold every look.

import type { GraphEdgeAttributes, NodeAttributes, RelationClass } from '../api/types.ts';
import type { Focus } from '../state/focus.ts';
import { mix, type Palette } from './palette.ts';
import { SHAPE_CODES, SHAPES, STROKE_CODES } from './shapes.ts';

/** How a node is drawn. */
export interface NodeDrawing {
  readonly color: string;
  readonly shape: number;
  readonly ringColor: string;
  readonly ring: number;
  readonly zIndex: number;
}

/** How an edge is drawn. */
export interface EdgeDrawing {
  readonly color: string;
  readonly size: number;
  readonly stroke: number;
  readonly arrow: boolean;
  readonly zIndex: number;
}

/** Up to so many nodes, each is drawn in full size. */
const ROOMY_NODES = 150;
const MIN_RADIUS_PX = 2.5;

/** Radius of a node in pixels, by its number of relations; smaller in a crowd of `shown` nodes. */
export function nodeSize(degree: number, shown = 0): number {
  const full = Math.min(15, 5 + 2.1 * Math.sqrt(Math.max(0, degree)));
  const room = Math.sqrt(ROOMY_NODES / Math.max(ROOMY_NODES, shown));
  return Math.max(MIN_RADIUS_PX, full * room);
}

/** A node at rest, lit, or dimmed. */
export function drawNode(
  key: string,
  attributes: Pick<NodeAttributes, 'type'> & { readonly pinned?: boolean },
  { focus, palette }: { readonly focus: Focus | undefined; readonly palette: Palette },
): NodeDrawing {
  const shape = SHAPE_CODES[SHAPES[attributes.type]];
  const full = palette.node[attributes.type];
  const held = attributes.pinned === true;
  const ringColor = held ? palette.accent : palette.background;
  const rest = { color: full, shape, ringColor, ring: held ? 2.5 : 1.5, zIndex: 1 };
  if (focus === undefined) return rest;
  if (focus.strong.has(key)) return { ...rest, ringColor: palette.ink, ring: 2, zIndex: 3 };
  if (focus.nodes.has(key)) return { ...rest, zIndex: 2 };
  return { ...rest, color: palette.dimNode, zIndex: 0 };
}

/** Colour of a line at rest: its class, lighter when it did not occur. */
function edgeColor(
  attributes: Pick<GraphEdgeAttributes, 'status'>,
  relationClass: RelationClass,
  palette: Palette,
): string {
  const full = palette.edge[relationClass];
  if (attributes.status === 'denied') return mix(palette.denied, palette.background, 0.25);
  return attributes.status === 'occurred' ? full : mix(full, palette.background, 0.18);
}

/** An edge at rest, lit, or dimmed. */
export function drawEdge(
  key: string,
  edge: {
    readonly attributes: Pick<GraphEdgeAttributes, 'status'>;
    readonly relationClass: RelationClass;
    readonly symmetric: boolean;
    /** Edges that the line stands for, where there are several. */
    readonly keys?: readonly string[];
  },
  { focus, palette }: { readonly focus: Focus | undefined; readonly palette: Palette },
): EdgeDrawing {
  const stroke = STROKE_CODES[edge.attributes.status];
  const color = edgeColor(edge.attributes, edge.relationClass, palette);
  const many = Math.log2(Math.max(1, edge.keys?.length ?? 1));
  const size = 1.3 + Math.min(2.2, 0.7 * many);
  const rest = { color, size, stroke, arrow: !edge.symmetric, zIndex: 0 };
  if (focus === undefined) return rest;
  const isLit = focus.edges.has(key) || (edge.keys ?? []).some((other) => focus.edges.has(other));
  if (!isLit) return { ...rest, color: palette.dimEdge, size: 1, zIndex: 0 };
  const strong = edge.attributes.status === 'denied' ? palette.denied : palette.accent;
  return { ...rest, color: strong, size: Math.max(2, size), zIndex: 2 };
}

/** Up to so many edges, each is drawn in full strength. */
const ROOMY_EDGES = 600;

/** A line at rest among `shown` others: thinner and fainter in a crowd, so that nodes stay in front. */
export function inCrowd(
  look: EdgeDrawing,
  shown: number,
  palette: Pick<Palette, 'background'>,
): EdgeDrawing {
  if (shown <= ROOMY_EDGES) return look;
  const room = Math.sqrt(ROOMY_EDGES / shown);
  const color = mix(look.color, palette.background, 0.95 * (1 - room));
  return { ...look, color, size: Math.max(0.5, look.size * room) };
}

/**
 * How far each of a set of parallel edges bows, by key; a single edge bows a little, so that lines
 * through a crowd can be told apart. The sign is seen from the source.
 */
export function bends(
  edges: readonly { readonly key: string; readonly source: string; readonly target: string }[],
): ReadonlyMap<string, number> {
  const pairs = new Map<string, { readonly key: string; readonly forward: boolean }[]>();
  for (const { key, source, target } of edges) {
    const forward = source < target;
    const pair = JSON.stringify(forward ? [source, target] : [target, source]);
    const held = pairs.get(pair) ?? [];
    held.push({ key, forward });
    pairs.set(pair, held);
  }
  const result = new Map<string, number>();
  for (const group of pairs.values())
    group.forEach(({ key, forward }, index) => {
      const spread = (index - (group.length - 1) / 2) * Math.min(0.22, 1.2 / group.length);
      const bow = group.length === 1 ? 0.06 : spread;
      result.set(key, forward ? bow : -bow);
    });
  return result;
}
