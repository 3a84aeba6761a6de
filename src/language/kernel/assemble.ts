/**
 * In: functions as lists of instructions. Out: the bytes of a WebAssembly module.
 *
 * Just enough of an assembler for the kernel of the network: all parameters are 32-bit integers,
 * no function returns a value, and the one memory is exported as "memory".
 * @source https://webassembly.github.io/spec/core/binary/index.html
 */

/** A run of instruction bytes. */
export type Code = readonly number[];

/** One function of a module. */
export interface FunctionSource {
  readonly name: string;
  /** Number of i32 parameters: locals 0 up to this. */
  readonly parameters: number;
  /** Number of further i32 locals, and of v128 locals after them. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

/** Unsigned LEB128. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

/** The bytes of a module with these functions and a memory of `pages` pages of 64 KiB. */
export function assemble(
  functions: readonly FunctionSource[],
  pages: number,
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    ...unsigned(parameters),
    ...Array.from({ length: parameters }, () => I32),
    0,
  ]);
  const exports = [
    [...text('memory'), 2, 0],
    ...functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]),
  ];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    ...section(5, [[0, ...unsigned(pages)]]),
    ...section(7, exports),
    ...section(10, functions.map(functionBody)),
  ]);
}

function section(id: number, items: readonly Code[]): Code {
  const content = [...unsigned(items.length), ...items.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function functionBody({ integers, vectors, body }: FunctionSource): Code {
  const locals = [2, ...unsigned(integers), I32, ...unsigned(vectors), V128];
  return [...unsigned(locals.length + body.length + 1), ...locals, ...body, END];
}

function text(value: string): Code {
  const bytes = [...new TextEncoder().encode(value)];
  return [...unsigned(bytes.length), ...bytes];
}
