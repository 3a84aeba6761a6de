/**
 * Instructions of WebAssembly, as functions from operands to bytes in the order of execution.
 * @source https://webassembly.github.io/spec/core/binary/instructions.html
 */
import { type Code, signed, unsigned } from './assemble.ts';

const vector = (operation: number, ...operands: readonly Code[]): Code => [
  ...operands.flat(),
  0xfd,
  ...unsigned(operation),
];
const memory = (offset: number): Code => [2, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];

/** An integer shifted right by one bit. */
export const halved = (value: Code): Code => [...value, ...integer(1), 0x76];

/** The code for 0, 1 and so on up to `count`, in a row. */
export const each = (count: number, code: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => index).flatMap(code);

/** Adds a constant to an integer local. */
export const advance = (local: number, by: number): Code =>
  set(local, plus(get(local), integer(by)));

/** Runs the body as often as the integer local says (at least once), counting it down to zero. */
export const repeat = (counter: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...plus(get(counter), integer(-1)),
  ...[0x22, ...unsigned(counter)],
  ...[0x0d, 0, 0x0b],
];

export const load = (address: Code, offset = 0): Code => [
  ...address,
  0xfd,
  0x00,
  ...memory(offset),
];
/** Loads 32 bits into every lane. */
export const loadSplat = (address: Code, offset = 0): Code => [
  ...address,
  0xfd,
  0x09,
  ...memory(offset),
];
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...[0xfd, 0x0b],
  ...memory(offset),
];
/** Stores the lower half of a vector. */
export const storeHalf = (address: Code, value: Code): Code => [
  ...address,
  ...value,
  ...[0xfd, 0x5b],
  ...memory(0),
  0,
];

/** Stores the first 32 bits of a vector. */
export const storeFirst = (address: Code, value: Code): Code => [
  ...address,
  ...value,
  ...[0xfd, 0x5a],
  ...memory(0),
  0,
];

/** A vector of four equal floats. */
export const floats = (value: number): Code => {
  const bytes = [...new Uint8Array(Float32Array.of(value).buffer)];
  return [0xfd, 0x0c, ...bytes, ...bytes, ...bytes, ...bytes];
};
/** A vector of four equal integers. */
export const integers = (value: number): Code => {
  const bytes = [...new Uint8Array(Int32Array.of(value).buffer)];
  return [0xfd, 0x0c, ...bytes, ...bytes, ...bytes, ...bytes];
};

export const addFloats = (a: Code, b: Code): Code => vector(0xe4, a, b);
export const subtractFloats = (a: Code, b: Code): Code => vector(0xe5, a, b);
export const multiplyFloats = (a: Code, b: Code): Code => vector(0xe6, a, b);
export const divideFloats = (a: Code, b: Code): Code => vector(0xe7, a, b);
/** The lower, or the upper, of two floats of which neither is a NaN. */
export const lowerOf = (a: Code, b: Code): Code => vector(0xea, a, b);
export const upperOf = (a: Code, b: Code): Code => vector(0xeb, a, b);
/** Floats without their sign. */
export const sizeOf = (a: Code): Code => vector(0xe0, a);
export const toFloats = (a: Code): Code => vector(0xfa, a);
export const addIntegers = (a: Code, b: Code): Code => vector(0xae, a, b);
export const subtractIntegers = (a: Code, b: Code): Code => vector(0xb1, a, b);
export const shiftLeft = (a: Code, by: number): Code => vector(0xab, a, integer(by));
/** Products of 16-bit integers, neighbours added: four 32-bit sums. */
export const dotPairs = (a: Code, b: Code): Code => vector(0xba, a, b);
/** Eight 16-bit integers from two vectors of 32-bit integers, with saturation. */
export const narrow = (a: Code, b: Code): Code => vector(0x85, a, b);
/** Four 32-bit lanes chosen from the eight of two vectors. */
export const choose = (a: Code, b: Code, lanes: readonly number[]): Code => [
  ...vector(0x0d, a, b),
  ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
];
