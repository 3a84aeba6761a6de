// A node type in, its shape out: never colour alone tells the types apart.

import type { NodeType, Status } from '../api/types.ts';

/** Shapes that the node program draws, as the number its shader knows. */
export const SHAPE_CODES = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  ring: 4,
  page: 5,
} as const;

/** Name of a shape. */
export type Shape = keyof typeof SHAPE_CODES;

/** The shape of each type. */
export const SHAPES: Readonly<Record<NodeType, Shape>> = {
  person: 'circle',
  group: 'ring',
  organization: 'square',
  place: 'diamond',
  event: 'triangle',
  article: 'page',
};

/** How a line says its status, as the number its shader knows. */
export const STROKE_CODES: Readonly<Record<Status, number>> = {
  occurred: 0,
  planned: 1,
  possible: 2,
  denied: 3,
};
