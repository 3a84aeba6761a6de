/**
 * What the kernel does to single rows of floats, as WebAssembly: rounding to 16 bits, setting
 * negative values to zero, and products of one row with others.
 *
 * Only single IEEE operations in a fixed order. Sizes are multiples of eight.
 */
import type { Code, FunctionSource } from './assemble.ts';
import {
  addFloats,
  advance,
  choose,
  divideFloats,
  each,
  floats,
  get,
  halved,
  integer,
  integers,
  load,
  multiplyFloats,
  narrow,
  plus,
  repeat,
  set,
  sizeOf,
  store,
  storeFirst,
  subtractIntegers,
  times,
  upperOf,
} from './instructions.ts';

/** The largest size of a rounded value. */
export const LARGEST = 32_767;
/** A row with nothing larger in it is rounded as if it had. */
const TINY = 1e-20;
/** A float added to this is rounded to a whole number, ties to even, in its lowest bits. */
const ROUNDER = 12_582_912;
const ROUNDER_BITS = 0x4b400000;

/** An integer divided by eight. */
const eighth = (value: Code): Code => halved(halved(halved(value)));
const zero = integers(0);

/** Parameters: a row, where its 16-bit form and its scale go, and its SIZE. */
export function packRow(): FunctionSource {
  const [source, target, scale, size] = [0, 1, 2, 3];
  const value = (offset: number): Code => load(get(source), offset);
  const body = rounding({ value, sources: [source], target, scale, size, scratch: 4 });
  return { name: 'packRow', parameters: 4, integers: 1, vectors: 2, body };
}

/** The same for the sum of two rows, negative values set to zero. */
export function packRectifiedSum(): FunctionSource {
  const [first, second, target, scale, size] = [0, 1, 2, 3, 4];
  const value = (offset: number): Code =>
    upperOf(addFloats(load(get(first), offset), load(get(second), offset)), zero);
  const body = rounding({ value, sources: [first, second], target, scale, size, scratch: 5 });
  return { name: 'packRectifiedSum', parameters: 5, integers: 1, vectors: 2, body };
}

/** Locals of a function that rounds a row; `scratch` is an integer with two vectors after it. */
interface Rounding {
  readonly value: (offset: number) => Code;
  readonly sources: readonly number[];
  readonly target: number;
  readonly scale: number;
  readonly size: number;
  readonly scratch: number;
}

/** Finds the largest value, then rounds every value to the multiple of its 32767th part. */
function rounding({ value, sources, target, scale, size, scratch }: Rounding): Code {
  const [count, top, factor] = [scratch, scratch + 1, scratch + 2];
  const move = (by: Code): Code => sources.flatMap((source) => set(source, plus(get(source), by)));
  const rounded = (offset: number): Code =>
    subtractIntegers(
      addFloats(multiplyFloats(value(offset), get(factor)), floats(ROUNDER)),
      integers(ROUNDER_BITS),
    );
  return [
    ...set(top, zero),
    ...set(count, eighth(get(size))),
    ...repeat(count, [
      ...each(2, (half) => set(top, upperOf(get(top), sizeOf(value(16 * half))))),
      ...move(integer(32)),
    ]),
    ...set(top, upperOf(get(top), choose(get(top), get(top), [2, 3, 0, 1]))),
    ...set(top, upperOf(get(top), choose(get(top), get(top), [1, 0, 3, 2]))),
    ...storeFirst(get(scale), divideFloats(get(top), floats(LARGEST))),
    ...set(factor, divideFloats(floats(LARGEST), upperOf(get(top), floats(TINY)))),
    ...move(times(get(size), integer(-4))),
    ...set(count, eighth(get(size))),
    ...repeat(count, [
      ...store(get(target), narrow(rounded(0), rounded(16))),
      ...move(integer(32)),
      ...advance(target, 16),
    ]),
  ];
}

/** Copies a row, negative values set to zero. Parameters: from, to, SIZE. */
export function rectify(): FunctionSource {
  const [source, target, size] = [0, 1, 2];
  const body: Code = [
    ...set(size, eighth(get(size))),
    ...repeat(size, [
      ...each(2, (half) =>
        store(get(target), upperOf(load(get(source), 16 * half), zero), 16 * half),
      ),
      ...advance(source, 32),
      ...advance(target, 32),
    ]),
  ];
  return { name: 'rectify', parameters: 3, integers: 0, vectors: 0, body };
}

/**
 * Products of one row with GROUPS times four rows that stand together, in single precision.
 * Parameters: the row, the rows, where the products go, SIZE, GROUPS.
 */
export function scoreRows(): FunctionSource {
  const [one, others, output, size, groups] = [0, 1, 2, 3, 4];
  const [count, at, bytes] = [5, 6, 7];
  const other = (r: number): number => 8 + r;
  const sum = (r: number): number => 12 + r;
  const [value, pairs, rest] = [16, 17, 18];
  const added = (a: number, b: number): Code =>
    addFloats(choose(get(a), get(b), [0, 1, 4, 5]), choose(get(a), get(b), [2, 3, 6, 7]));
  const body: Code = [
    ...set(bytes, times(get(size), integer(4))),
    ...repeat(groups, [
      ...set(at, get(one)),
      ...each(4, (r) => set(other(r), plus(get(others), times(get(bytes), integer(r))))),
      ...each(4, (r) => set(sum(r), zero)),
      ...set(count, halved(halved(get(size)))),
      ...repeat(count, [
        ...set(value, load(get(at))),
        ...each(4, (r) =>
          set(sum(r), addFloats(get(sum(r)), multiplyFloats(get(value), load(get(other(r)))))),
        ),
        ...each(4, (r) => advance(other(r), 16)),
        ...advance(at, 16),
      ]),
      // Four sums of four numbers become one vector of four numbers.
      ...set(pairs, added(sum(0), sum(1))),
      ...set(rest, added(sum(2), sum(3))),
      ...store(
        get(output),
        addFloats(
          choose(get(pairs), get(rest), [0, 2, 4, 6]),
          choose(get(pairs), get(rest), [1, 3, 5, 7]),
        ),
      ),
      ...set(others, plus(get(others), times(get(bytes), integer(4)))),
      ...advance(output, 16),
    ]),
  ];
  return { name: 'scoreRows', parameters: 5, integers: 7, vectors: 7, body };
}
