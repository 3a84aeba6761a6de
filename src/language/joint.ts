/**
 * In: the states of the network. Out: the joint output layer: the scores of the tags, and the
 * vectors that the scorers of arcs, relations and names start from.
 */
import type { Affine } from './affine.ts';

/** Columns of the joint output layer, in its order. */
export type Part = 'upos' | 'xpos' | 'arcHead' | 'arc' | 'relationHead' | 'relation' | 'name';

/** The results of the joint layer for a batch. */
export interface Joint {
  /** Address of the columns of one part in a row. */
  address(row: number, part: Part): number;
  /** The column with the highest value in each of some rows; the first of equal ones. */
  best(values: Float32Array, rows: Int32Array, part: Part): readonly number[];
}

/** Lays the parts out; `widths` lists all of them in order. */
export function createJoint(
  { output, stride }: Affine,
  widths: readonly (readonly [Part, number])[],
): Joint {
  const starts = new Map<Part, number>();
  let end = 0;
  for (const [part, width] of widths) {
    starts.set(part, end);
    end += width;
  }
  const start = (part: Part): number => starts.get(part) ?? 0;
  const widthOf = new Map(widths);
  return {
    address: (row, part) => output + (row * stride + start(part)) * 4,
    best: (values, rows, part) => {
      const width = widthOf.get(part) ?? 0;
      return Array.from(rows, (row) => highest(values, row * stride + start(part), width));
    },
  };
}

/** The index, counted from `start`, of the first of the highest of `width` values. */
export function highest(values: Float32Array, start: number, width: number): number {
  let top = 0;
  for (let i = 1; i < width; i += 1) {
    if ((values[start + i] as number) > (values[start + top] as number)) top = i;
  }
  return top;
}
