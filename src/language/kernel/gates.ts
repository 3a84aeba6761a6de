/**
 * The step of an LSTM and the exponential function, as WebAssembly.
 *
 * Only single IEEE operations in a fixed order, so that the same bits come out on every machine.
 */
import type { Code, FunctionSource } from './assemble.ts';
import {
  addFloats,
  addIntegers,
  advance,
  divideFloats,
  each,
  floats,
  get,
  halved,
  integer,
  integers,
  load,
  lowerOf,
  multiplyFloats,
  narrow,
  plus,
  repeat,
  set,
  shiftLeft,
  store,
  storeHalf,
  subtractFloats,
  subtractIntegers,
  times,
  upperOf,
} from './instructions.ts';

/**
 * Coefficients of a polynomial for 2^f, f in [-1/2, 1/2], lowest power first: the interpolation at
 * the Chebyshev nodes, whose error is below the precision of a float.
 */
const POWER_SERIES: readonly number[] = [
  1.0000000754548972, 0.6931471880262287, 0.24022107485308267, 0.05550357114219194,
  0.009676031918324871, 0.0013390863364616103,
];

/** 2^22 + 2^23: a float added to it is rounded to a whole number, which its lowest bits then hold. */
const ROUNDER = 12_582_912;
const ROUNDER_BITS = 0x4b400000;
/** Exponents are kept within this, so that products of three powers stay finite. */
const MAX_POWER = 40;
/** e^x is not followed below this power of two. */
const LEAST_POWER = -126;

/** Scratch vectors of a power of two. */
interface Scratch {
  readonly fraction: number;
  readonly square: number;
  readonly whole: number;
}

/** 2^t for the value of `t`; the terms are added in three pairs, so that they need not wait. */
function powerOfTwo(t: Code, { fraction, square, whole }: Scratch): Code {
  const pair = (first: number): Code =>
    addFloats(
      multiplyFloats(get(fraction), floats(POWER_SERIES[first + 1] ?? 0)),
      floats(POWER_SERIES[first] ?? 0),
    );
  const above = addFloats(multiplyFloats(pair(4), get(square)), pair(2));
  return [
    ...set(fraction, t),
    ...set(whole, addFloats(get(fraction), floats(ROUNDER))),
    ...set(fraction, subtractFloats(get(fraction), subtractFloats(get(whole), floats(ROUNDER)))),
    ...set(square, multiplyFloats(get(fraction), get(fraction))),
    ...addIntegers(
      addFloats(multiplyFloats(above, get(square)), pair(0)),
      shiftLeft(get(whole), 23),
    ),
  ];
}

/**
 * One step of an LSTM. Parameters: the recurrent products and the projected input (four gates of
 * SIZE floats each), the cell, two places for the state as 16-bit integers, SIZE (a multiple of 4).
 *
 * With I = e^-i and so on, the new cell is c / (1 + F) + (1 - G) / ((1 + I)(1 + G)), where G is
 * e^-2g, and the state (1 - C) / ((1 + O)(1 + C)), each brought to one division.
 */
export function lstmStep(): FunctionSource {
  const [recurrent, projected, cell, state, output, size] = [0, 1, 2, 3, 4, 5];
  const [count, gateBytes] = [6, 7];
  const [input, forget, memory, packed] = [8, 9, 10, 11];
  const scratch: Scratch = { fraction: 12, square: 13, whole: 14 };
  const one = floats(1);
  /** e^(-factor * x) */
  const decay = (x: Code, factor: number): Code => {
    const t = multiplyFloats(x, floats(-factor * Math.LOG2E));
    return powerOfTwo(lowerOf(upperOf(t, floats(-MAX_POWER)), floats(MAX_POWER)), scratch);
  };
  const gate = (index: number): Code => {
    const shift = times(get(gateBytes), integer(index));
    return addFloats(load(plus(get(recurrent), shift)), load(plus(get(projected), shift)));
  };
  const body: Code = [
    ...set(count, halved(halved(get(size)))),
    ...set(gateBytes, times(get(size), integer(4))),
    ...repeat(count, [
      ...set(input, addFloats(one, decay(gate(0), 1))),
      ...set(forget, addFloats(one, decay(gate(1), 1))),
      ...set(memory, decay(gate(2), 2)),
      ...set(input, multiplyFloats(get(input), addFloats(one, get(memory)))),
      ...set(
        memory,
        divideFloats(
          addFloats(
            multiplyFloats(load(get(cell)), get(input)),
            multiplyFloats(subtractFloats(one, get(memory)), get(forget)),
          ),
          multiplyFloats(get(input), get(forget)),
        ),
      ),
      ...store(get(cell), get(memory)),
      ...set(input, addFloats(one, decay(gate(3), 1))),
      ...set(memory, decay(get(memory), 2)),
      ...set(
        memory,
        divideFloats(
          subtractFloats(one, get(memory)),
          multiplyFloats(get(input), addFloats(one, get(memory))),
        ),
      ),
      ...set(memory, addFloats(multiplyFloats(get(memory), floats(32_767)), floats(ROUNDER))),
      ...set(packed, subtractIntegers(get(memory), integers(ROUNDER_BITS))),
      ...set(packed, narrow(get(packed), get(packed))),
      ...storeHalf(get(state), get(packed)),
      ...storeHalf(get(output), get(packed)),
      ...each(3, (pointer) => advance(pointer, 16)),
      ...advance(state, 8),
      ...advance(output, 8),
    ]),
  ];
  return { name: 'lstmStep', parameters: 6, integers: 2, vectors: 7, body };
}

/** e^x of COUNT vectors of four floats, none above 80, from one place to another. */
export function exponentials(): FunctionSource {
  const [source, target, count] = [0, 1, 2];
  const scratch: Scratch = { fraction: 3, square: 4, whole: 5 };
  const t = upperOf(multiplyFloats(load(get(source)), floats(Math.LOG2E)), floats(LEAST_POWER));
  const body: Code = [
    ...repeat(count, [
      ...store(get(target), powerOfTwo(t, scratch)),
      ...advance(source, 16),
      ...advance(target, 16),
    ]),
  ];
  return { name: 'exponentials', parameters: 3, integers: 0, vectors: 3, body };
}
