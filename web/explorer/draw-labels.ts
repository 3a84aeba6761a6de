// Placed labels in, ink on a canvas out.

import type { Palette } from './palette.ts';
import type { Placed } from './place-labels.ts';

/** How a label is written. */
export interface Lettering {
  readonly text: string;
  /** CSS font, "500 13px system-ui". */
  readonly font: string;
  readonly color: string;
}

/** Writes labels with a halo in the colour of the background. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly Placed[],
  { letterings, palette }: { letterings: ReadonlyMap<string, Lettering>; palette: Palette },
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  for (const { key, x, y } of placed) {
    const lettering = letterings.get(key);
    if (lettering === undefined) continue;
    context.font = lettering.font;
    context.lineWidth = 3.5;
    context.strokeStyle = palette.background;
    context.strokeText(lettering.text, x, y);
    context.fillStyle = lettering.color;
    context.fillText(lettering.text, x, y);
  }
}

/** What the box beside a hovered node says. */
export interface HoverCard {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly title: string;
  readonly note: string;
}

/** Draws the box of a hovered node, in the colours of the theme. */
export function drawHoverCard(
  context: CanvasRenderingContext2D,
  card: HoverCard,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): void {
  const titleFont = `600 13px ${palette.font}`;
  const noteFont = `400 12px ${palette.font}`;
  context.font = titleFont;
  const titleWidth = context.measureText(card.title).width;
  context.font = noteFont;
  const inner = Math.max(titleWidth, context.measureText(card.note).width);
  const boxWidth = inner + 20;
  const right = card.x + card.radius + 8;
  const left = right + boxWidth > width ? card.x - card.radius - 8 - boxWidth : right;
  const top = card.y - 23;
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 0.18)';
  context.shadowBlur = 12;
  context.shadowOffsetY = 3;
  context.fillStyle = palette.surface;
  context.beginPath();
  context.roundRect(left, top, boxWidth, 46, 6);
  context.fill();
  context.restore();
  context.strokeStyle = palette.border;
  context.lineWidth = 1;
  context.stroke();
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = titleFont;
  context.fillStyle = palette.ink;
  context.fillText(card.title, left + 10, top + 15);
  context.font = noteFont;
  context.fillStyle = palette.softInk;
  context.fillText(card.note, left + 10, top + 32);
}
