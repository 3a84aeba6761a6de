/**
 * The matrix products of the kernel, as WebAssembly: several rows at a time, so that weights once
 * loaded serve all of them.
 *
 * They run on 16-bit integers with exact 32-bit sums, so that a row gives the same bits whatever
 * rows it is multiplied with. Weights are packed in panels of eight outputs: for each pair of inputs
 * the eight pairs of weights stand together.
 */
import type { Code, FunctionSource } from './assemble.ts';
import {
  addFloats,
  addIntegers,
  advance,
  dotPairs,
  each,
  get,
  halved,
  integer,
  integers,
  load,
  loadSplat,
  multiplyFloats,
  plus,
  repeat,
  set,
  store,
  times,
  toFloats,
} from './instructions.ts';

/** Outputs of a panel, and bytes of one step through it: two inputs, eight outputs, 16 bits each. */
export const PANEL_OUTPUTS = 8;
const PANEL_STEP = 32;
const OUTPUT_STEP = 32;
/** Steps through a panel in one turn of the inner loop. */
const UNROLLED = 2;

/** The most rows that one product takes at a time. */
export const MAX_ROWS = 4;
/** The number of panels that a product of so many rows takes at a time: what the registers hold. */
const PANELS_BY_ROWS: Readonly<Record<number, number>> = { 1: 4, 2: 2, 3: 1, 4: 1 };
/** Every number of panels is a multiple of this. */
export const PANEL_MULTIPLE = 4;

/** Parameters of the matrix products; all but the counts are in bytes. */
const [INPUT, WEIGHTS, PAIRS, SCALES, BIAS, ROW_SCALES, OUTPUT, STRIDE, PANELS, GROUPS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const PARAMETERS = 10;

/**
 * Products of `rows` rows at a time: PANELS panels of the matrix times GROUPS groups of rows.
 * PAIRS is half the width of a row, STRIDE the distance between rows of the output.
 */
export function multiplyRows(rows: number): FunctionSource {
  const width = PANELS_BY_ROWS[rows] ?? 1;
  const halves = 2 * width;
  const [panels, groups, steps, input, output, rowScale] = [10, 11, 12, 13, 14, 15];
  const row = (r: number): number => 16 + r;
  const weight = (panel: number): number => 16 + rows + panel;
  const firstVector = 16 + rows + width;
  const sum = (r: number, half: number): number => firstVector + halves * r + half;
  const weights = (half: number): number => firstVector + halves * rows + half;
  const pair = firstVector + halves * rows + halves;
  const panelBytes = times(get(PAIRS), integer(PANEL_STEP));
  const inputStride = times(get(PAIRS), integer(4));

  const step = (offset: number): Code => [
    ...each(halves, (half) => {
      const at = offset * PANEL_STEP + 16 * (half % 2);
      return set(weights(half), load(get(weight(Math.floor(half / 2))), at));
    }),
    ...each(rows, (r) => [
      ...set(pair, loadSplat(get(row(r)), 4 * offset)),
      ...each(halves, (half) => {
        const product = dotPairs(get(pair), get(weights(half)));
        return set(sum(r, half), addIntegers(get(sum(r, half)), product));
      }),
    ]),
  ];
  const finish = (r: number, half: number): Code => {
    const scale = load(get(SCALES), 16 * half);
    const scaled = multiplyFloats(toFloats(get(sum(r, half))), scale);
    const ofRow = multiplyFloats(scaled, loadSplat(get(rowScale), 4 * r));
    const address = plus(get(output), times(get(STRIDE), integer(r)));
    return store(address, addFloats(ofRow, load(get(BIAS), 16 * half)), 16 * half);
  };
  const group: Code = [
    ...each(rows, (r) => set(row(r), plus(get(input), times(inputStride, integer(r))))),
    ...each(width, (p) => set(weight(p), plus(get(WEIGHTS), times(panelBytes, integer(p))))),
    ...each(rows * halves, (i) => set(firstVector + i, integers(0))),
    ...set(steps, halved(get(PAIRS))),
    ...repeat(steps, [
      ...each(UNROLLED, step),
      ...each(width, (p) => advance(weight(p), UNROLLED * PANEL_STEP)),
      ...each(rows, (r) => advance(row(r), 4 * UNROLLED)),
    ]),
    ...each(rows, (r) => each(halves, (half) => finish(r, half))),
    ...set(input, plus(get(input), times(inputStride, integer(rows)))),
    ...set(output, plus(get(output), times(get(STRIDE), integer(rows)))),
    ...advance(rowScale, 4 * rows),
  ];
  const body: Code = [
    ...set(panels, get(PANELS)),
    ...repeat(panels, [
      ...set(input, get(INPUT)),
      ...set(output, get(OUTPUT)),
      ...set(rowScale, get(ROW_SCALES)),
      ...set(groups, get(GROUPS)),
      ...repeat(groups, group),
      ...set(WEIGHTS, plus(get(WEIGHTS), times(panelBytes, integer(width)))),
      ...advance(SCALES, OUTPUT_STEP * width),
      ...advance(BIAS, OUTPUT_STEP * width),
      ...advance(OUTPUT, OUTPUT_STEP * width),
    ]),
  ];
  return {
    name: `multiply${rows}`,
    parameters: PARAMETERS,
    integers: firstVector - PARAMETERS,
    vectors: halves * rows + halves + 1,
    body,
  };
}

/** How many groups of panels a product of `rows` rows must run through for so many outputs. */
export function panelGroups(rows: number, outputs: number): number {
  return Math.ceil(outputs / PANEL_OUTPUTS / (PANELS_BY_ROWS[rows] ?? 1));
}
