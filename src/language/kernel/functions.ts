/**
 * The three functions of the kernel, as WebAssembly.
 *
 * Matrix products run on 16-bit integers with exact 32-bit sums, so their result does not depend on
 * the order of addition; everything else is single IEEE operations in a fixed order. The same bytes
 * come out on every machine. Weights are packed in panels of eight outputs: for each pair of inputs
 * the eight pairs of weights stand together.
 */
import type { Code, FunctionSource } from './assemble.ts';
import {
  addFloats,
  addIntegers,
  advance,
  divideFloats,
  dotPairs,
  floats,
  get,
  integer,
  integers,
  load,
  loadSplat,
  maxFloats,
  minFloats,
  multiplyFloats,
  narrow,
  nearest,
  plus,
  repeat,
  set,
  shiftLeft,
  store,
  storeHalf,
  subtractFloats,
  times,
  toFloats,
  toIntegers,
} from './instructions.ts';

/** Bytes of one step through a panel: two inputs, eight outputs, 16 bits each. */
const PANEL_STEP = 32;
const OUTPUT_STEP = 32;
const ROWS = 4;
const PANELS = 4;

/** Parameters of the matrix products, all pointers in bytes. */
const [INPUT, WEIGHTS, PAIRS, SCALES, BIAS, ROW_SCALES, OUTPUT, STRIDE, PANEL_COUNT, ROW_GROUPS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const each = (count: number, code: (index: number) => Code): Code => range(count).flatMap(code);
const zero = integers(0);

/**
 * Four rows at a time times all panels: for PANEL_COUNT panels and ROW_GROUPS groups of four rows.
 * STRIDE is the distance between rows of the output.
 */
export function multiplyFourRows(): FunctionSource {
  const [panels, groups, steps, weight, input, output, rowScale] = [10, 11, 12, 13, 14, 15, 16];
  const row = (r: number): number => 17 + r;
  const sum = (r: number, half: number): number => 21 + 2 * r + half;
  const panel = (half: number): number => 29 + half;
  const inputStride = times(get(PAIRS), integer(4));
  const step = (offset: number): Code => [
    ...each(2, (half) => set(panel(half), load(get(weight), offset * PANEL_STEP + 16 * half))),
    ...each(ROWS, (r) => [
      ...set(31, loadSplat(get(row(r)), 4 * offset)),
      ...each(2, (half) =>
        set(sum(r, half), addIntegers(get(sum(r, half)), dotPairs(get(31), get(panel(half))))),
      ),
    ]),
  ];
  const finish = (r: number, half: number): Code =>
    store(
      plus(get(output), times(get(STRIDE), integer(r))),
      scaled(
        sum(r, half),
        load(get(SCALES), 16 * half),
        loadSplat(get(rowScale), 4 * r),
        load(get(BIAS), 16 * half),
      ),
      16 * half,
    );
  const group: Code = [
    ...each(ROWS, (r) => set(row(r), plus(get(input), times(inputStride, integer(r))))),
    ...each(2 * ROWS, (i) => set(21 + i, zero)),
    ...set(weight, get(WEIGHTS)),
    ...set(steps, halved(PAIRS)),
    ...repeat(steps, [
      ...step(0),
      ...step(1),
      ...advance(weight, 2 * PANEL_STEP),
      ...each(ROWS, (r) => advance(row(r), 8)),
    ]),
    ...each(ROWS, (r) => each(2, (half) => finish(r, half))),
    ...set(input, plus(get(input), times(inputStride, integer(ROWS)))),
    ...set(output, plus(get(output), times(get(STRIDE), integer(ROWS)))),
    ...advance(rowScale, 4 * ROWS),
  ];
  const body: Code = [
    ...set(panels, get(PANEL_COUNT)),
    ...repeat(panels, [
      ...set(input, get(INPUT)),
      ...set(output, get(OUTPUT)),
      ...set(rowScale, get(ROW_SCALES)),
      ...set(groups, get(ROW_GROUPS)),
      ...repeat(groups, group),
      ...set(WEIGHTS, get(weight)),
      ...advance(SCALES, OUTPUT_STEP),
      ...advance(BIAS, OUTPUT_STEP),
      ...advance(OUTPUT, OUTPUT_STEP),
    ]),
  ];
  return { name: 'multiplyFourRows', parameters: 10, integers: 11, vectors: 11, body };
}

/** One row times four panels at a time: PANEL_COUNT is the number of groups of four panels. */
export function multiplyOneRow(): FunctionSource {
  const [groups, steps, input] = [9, 10, 11];
  const weight = (p: number): number => 12 + p;
  const sum = (p: number, half: number): number => 16 + 2 * p + half;
  const panelBytes = times(get(PAIRS), integer(PANEL_STEP));
  const step = (offset: number): Code => [
    ...set(24, loadSplat(get(input), 4 * offset)),
    ...each(PANELS, (p) =>
      each(2, (half) =>
        set(
          sum(p, half),
          addIntegers(
            get(sum(p, half)),
            dotPairs(get(24), load(get(weight(p)), offset * PANEL_STEP + 16 * half)),
          ),
        ),
      ),
    ),
  ];
  const finish = (p: number, half: number): Code => {
    const offset = OUTPUT_STEP * p + 16 * half;
    return store(
      get(OUTPUT),
      scaled(
        sum(p, half),
        load(get(SCALES), offset),
        loadSplat(get(ROW_SCALES)),
        load(get(BIAS), offset),
      ),
      offset,
    );
  };
  const body: Code = [
    ...set(groups, get(PANEL_COUNT)),
    ...repeat(groups, [
      ...each(PANELS, (p) => set(weight(p), plus(get(WEIGHTS), times(panelBytes, integer(p))))),
      ...each(2 * PANELS, (i) => set(16 + i, zero)),
      ...set(input, get(INPUT)),
      ...set(steps, halved(PAIRS)),
      ...repeat(steps, [
        ...step(0),
        ...step(1),
        ...each(PANELS, (p) => advance(weight(p), 2 * PANEL_STEP)),
        ...advance(input, 8),
      ]),
      ...each(PANELS, (p) => each(2, (half) => finish(p, half))),
      ...set(WEIGHTS, plus(get(WEIGHTS), times(panelBytes, integer(PANELS)))),
      ...advance(SCALES, OUTPUT_STEP * PANELS),
      ...advance(BIAS, OUTPUT_STEP * PANELS),
      ...advance(OUTPUT, OUTPUT_STEP * PANELS),
    ]),
  ];
  return { name: 'multiplyOneRow', parameters: 9, integers: 7, vectors: 9, body };
}

/** sum * scale * rowScale + bias, in this order. */
function scaled(sum: number, scale: Code, rowScale: Code, bias: Code): Code {
  return addFloats(multiplyFloats(multiplyFloats(toFloats(get(sum)), scale), rowScale), bias);
}

/** An integer local divided by two. */
function halved(local: number): Code {
  return [...get(local), ...integer(1), 0x76];
}

/**
 * One step of an LSTM. Parameters: the recurrent products, the projected input (four gates of SIZE
 * floats each), the cell, the state as floats, the state as 16-bit integers, SIZE (a multiple of 4).
 */
export function lstmStep(): FunctionSource {
  const [recurrent, projected, cell, state, packed, size] = [0, 1, 2, 3, 4, 5];
  const [count, gateBytes] = [6, 7];
  const [power, whole, value, memory] = [8, 9, 10, 11];
  const gate = (index: number): Code => {
    const shift = times(get(gateBytes), integer(index));
    return addFloats(load(plus(get(recurrent), shift)), load(plus(get(projected), shift)));
  };
  const sigmoid = (x: Code): Code => logistic(x, power, whole);
  const tanh = (x: Code): Code =>
    subtractFloats(multiplyFloats(sigmoid(multiplyFloats(x, floats(2))), floats(2)), floats(1));
  const body: Code = [
    ...set(count, [...get(size), ...integer(2), 0x76]),
    ...set(gateBytes, times(get(size), integer(4))),
    ...repeat(count, [
      ...set(memory, multiplyFloats(sigmoid(gate(1)), load(get(cell)))),
      ...set(value, sigmoid(gate(0))),
      ...set(memory, addFloats(get(memory), multiplyFloats(get(value), tanh(gate(2))))),
      ...store(get(cell), get(memory)),
      ...set(value, sigmoid(gate(3))),
      ...set(value, multiplyFloats(get(value), tanh(get(memory)))),
      ...store(get(state), get(value)),
      ...set(value, toIntegers(nearest(multiplyFloats(get(value), floats(32767))))),
      ...storeHalf(get(packed), narrow(get(value), get(value))),
      ...each(4, (pointer) => advance(pointer, 16)),
      ...advance(packed, 8),
    ]),
  ];
  return { name: 'lstmStep', parameters: 6, integers: 2, vectors: 4, body };
}

/** Coefficients of 2^f for f in [-1/2, 1/2]: ln(2)^k / k!, good to the last bit of a float. */
const POWER_SERIES = range(7).map((k) =>
  range(k).reduce((term, i) => (term * Math.LN2) / (i + 1), 1),
);

/** 1 / (1 + 2^t) with t = -x / ln 2, by splitting t into a whole part and a fraction. */
function logistic(x: Code, power: number, whole: number): Code {
  const bounded = minFloats(
    maxFloats(multiplyFloats(x, floats(-Math.LOG2E)), floats(-126)),
    floats(126),
  );
  const series = POWER_SERIES.reduceRight<Code>(
    (sum, coefficient) =>
      sum.length === 0
        ? floats(coefficient)
        : addFloats(multiplyFloats(sum, get(power)), floats(coefficient)),
    [],
  );
  const twoToWhole = shiftLeft(addIntegers(toIntegers(get(whole)), integers(127)), 23);
  return [
    ...set(power, bounded),
    ...set(whole, nearest(get(power))),
    ...set(power, subtractFloats(get(power), get(whole))),
    ...divideFloats(floats(1), addFloats(floats(1), multiplyFloats(series, twoToWhole))),
  ];
}
