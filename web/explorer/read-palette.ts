// The style sheet in, the colours of the canvas out: one palette for the panels and the picture.

import type { Palette } from './palette.ts';

/** Reads the palette that the current theme gives an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#808080';
  return {
    node: {
      person: color('person'),
      group: color('group'),
      organization: color('organization'),
      place: color('place'),
      event: color('event'),
      article: color('article'),
    },
    edge: {
      fact: color('edge-fact'),
      projection: color('edge-projection'),
      role: color('edge-role'),
    },
    background: color('canvas'),
    ink: color('ink'),
    softInk: color('ink-soft'),
    dimNode: color('dim-node'),
    dimEdge: color('dim-edge'),
    accent: color('accent'),
    denied: color('denied'),
    surface: color('surface'),
    border: color('line-strong'),
    font: style.getPropertyValue('font-family'),
  };
}
