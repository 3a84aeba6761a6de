// Drawn nodes and edges with their places on screen in; the labels that want to be written, with
// their weight and lettering, out.

import type { Focus } from '../state/focus.ts';
import type { Lettering } from './draw-labels.ts';
import type { DrawnEdge, DrawnNode } from './drawn.ts';
import type { Palette } from './palette.ts';
import type { Wish } from './place-labels.ts';

/** A label that wants a place; without lettering it is an obstacle only. */
export interface LabelWish extends Wish {
  readonly lettering?: Lettering;
  /** Key of the node or edge. */
  readonly of: string;
}

/** A round thing on screen, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What measuring and lettering need. */
export interface WishTools {
  readonly palette: Palette;
  readonly focus: Focus | undefined;
  /** From so many relations on, a name is written even where it must cover others; see hub-degree.ts. */
  readonly hub: number;
  readonly widths: TextWidths;
  readonly context: CanvasRenderingContext2D;
}

/** Up to so many lit names, all are written where there is any room. */
const MAX_BOLD = 40;

/** Widths of texts, measured once each. */
export class TextWidths {
  readonly #known = new Map<string, number>();

  of(context: CanvasRenderingContext2D, font: string, text: string): number {
    const key = `${font}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    this.#known.set(key, width);
    return width;
  }
}

/** The label of a node: always an obstacle, written unless it is dimmed or under its hover box. */
export function nodeWish(
  node: DrawnNode,
  place: Disc & { readonly isHovered: boolean },
  { palette, focus, hub, widths, context }: WishTools,
): LabelWish {
  const strong = focus?.strong.has(node.key) ?? false;
  const lit = focus?.nodes.has(node.key) ?? true;
  const size = place.radius >= 9 ? 13 : 12;
  const font = `${strong ? 600 : 500} ${size}px ${palette.font}`;
  const base = {
    key: `n:${node.key}`,
    of: node.key,
    x: place.x,
    y: place.y,
    radius: place.radius,
    width: widths.of(context, font, node.label),
    height: size + 3,
    weight: (strong ? 2_000 : 0) + (focus !== undefined && lit ? 1_000 : 0) + node.degree,
    bold:
      strong || (focus === undefined ? node.degree >= hub : focus.nodes.size <= MAX_BOLD && lit),
  };
  if (!lit || place.isHovered) return base;
  return { ...base, lettering: { text: node.label, font, color: palette.ink } };
}

/** Where a line runs on screen. */
export interface Line {
  readonly from: Disc;
  readonly to: Disc;
  readonly bend: number;
  /** Whether it is lit; the count of a bundle is also written when it is not. */
  readonly isLit: boolean;
}

/** The words of a lit edge, or the count of a bundle, at the middle of its curve. */
export function edgeWish(
  edge: DrawnEdge,
  { from, to, bend, isLit }: Line,
  { palette, widths, context }: WishTools,
): LabelWish {
  const font = `500 11px ${palette.font}`;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const width = widths.of(context, font, edge.label);
  const strong = edge.attributes.status === 'denied' ? palette.denied : palette.accent;
  const color = isLit ? strong : palette.softInk;
  return {
    key: `e:${edge.key}`,
    of: edge.key,
    // The screen's y points down: the left of the line, seen from its start, is (dy, -dx).
    x: (from.x + to.x) / 2 + (dy * bend) / 2,
    y: (from.y + to.y) / 2 - (dx * bend) / 2,
    radius: 0,
    width,
    height: 13,
    weight: isLit ? 500 : 0,
    bold: false,
    lettering: { text: edge.label, font, color },
  };
}
