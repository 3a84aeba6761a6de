/**
 * In: matrices of int8 and rows of floats. Out: their products, computed in WebAssembly.
 *
 * Rows are rounded to 16 bits with one scale each, which loses nothing that the 8-bit weights have
 * not lost already. The caller works with addresses in the kernel's memory.
 */
import type { Matrix } from '../model-file.ts';
import { assemble } from './assemble.ts';
import { lstmStep, multiplyFourRows, multiplyOneRow } from './functions.ts';

const PAGE = 65_536;
const LARGEST = 32_767;

/** A matrix packed into the memory of the kernel. */
export interface PackedMatrix {
  /** Columns and rows of the matrix as it was. */
  readonly inputs: number;
  readonly outputs: number;
  /** Columns and rows with the padding that the kernel needs. */
  readonly paddedInputs: number;
  readonly paddedOutputs: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

/** Rows of 16-bit integers in the memory, `paddedInputs` apart, and one float scale for each row. */
export interface PackedRows {
  readonly values: number;
  readonly scales: number;
}

/** The kernel and its memory; addresses are in bytes. */
export interface Kernel {
  /** Room for so many bytes, aligned to 16 and filled with zeros. */
  allocate(bytes: number): number;
  floats(address: number, count: number): Float32Array;
  pack(matrix: Matrix, bias: Float32Array | undefined): PackedMatrix;
  /** Rounds `count` rows of `columns` floats to 16 bits; `width` is the padded width of a row. */
  packRows(
    input: Float32Array,
    count: number,
    columns: number,
    width: number,
    rows: PackedRows,
  ): void;
  /** Writes `count` rows of `paddedOutputs` floats to `output`. */
  multiply(matrix: PackedMatrix, rows: PackedRows, count: number, output: number): void;
  /** One LSTM step; see functions.ts. */
  lstmStep(
    recurrent: number,
    projected: number,
    cell: number,
    state: number,
    packed: number,
    size: number,
  ): void;
}

/** The part of the WebAssembly API used here; the type library of this project has no name for it. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

type Routine = (...parameters: number[]) => void;

/** Compiles the kernel; its memory grows as matrices are packed into it. */
export function createKernel(): Kernel {
  const code = assemble([multiplyFourRows(), multiplyOneRow(), lstmStep()], 1);
  const { Instance, Module } = (globalThis as unknown as { WebAssembly: WebAssemblyApi })
    .WebAssembly;
  const { exports } = new Instance(new Module(code));
  const memory = exports['memory'] as Memory;
  const fourRows = exports['multiplyFourRows'] as Routine;
  const oneRow = exports['multiplyOneRow'] as Routine;
  let free = 16;

  const allocate = (bytes: number): number => {
    const address = free;
    free += Math.ceil(bytes / 16) * 16;
    const missing = free - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return address;
  };
  const floats = (address: number, count: number): Float32Array =>
    new Float32Array(memory.buffer, address, count);
  const shorts = (address: number, count: number): Int16Array =>
    new Int16Array(memory.buffer, address, count);

  return {
    allocate,
    floats,
    lstmStep: exports['lstmStep'] as Routine,
    pack: (matrix, bias) => {
      const paddedInputs = Math.ceil(matrix.columns / 4) * 4;
      const paddedOutputs = Math.ceil(matrix.rows / 32) * 32;
      const weights = allocate(paddedInputs * paddedOutputs * 2);
      const scales = allocate(paddedOutputs * 4);
      const biasAt = allocate(paddedOutputs * 4);
      packPanels(matrix, paddedInputs, shorts(weights, paddedInputs * paddedOutputs));
      floats(scales, matrix.rows).set(matrix.scales);
      if (bias !== undefined) floats(biasAt, matrix.rows).set(bias);
      return {
        ...{ inputs: matrix.columns, outputs: matrix.rows, paddedInputs, paddedOutputs },
        ...{ weights, scales, bias: biasAt },
      };
    },
    packRows: (input, count, columns, width, rows) => {
      const values = shorts(rows.values, count * width);
      const scales = floats(rows.scales, count);
      for (let row = 0; row < count; row += 1) {
        scales[row] = packRow(input, row * columns, columns, values, row * width);
      }
    },
    multiply: (matrix, rows, count, output) => {
      const { weights, scales, bias, paddedInputs, paddedOutputs } = matrix;
      const pairs = paddedInputs / 2;
      const groups = Math.floor(count / 4);
      const stride = paddedOutputs * 4;
      if (groups > 0) {
        const panels = paddedOutputs / 8;
        fourRows(
          rows.values,
          weights,
          pairs,
          scales,
          bias,
          rows.scales,
          output,
          stride,
          panels,
          groups,
        );
      }
      for (let row = groups * 4; row < count; row += 1) {
        const values = rows.values + row * paddedInputs * 2;
        const at = output + row * stride;
        oneRow(
          values,
          weights,
          pairs,
          scales,
          bias,
          rows.scales + 4 * row,
          at,
          stride,
          paddedOutputs / 32,
        );
      }
    },
  };
}

/** Rounds one row and returns its scale. */
function packRow(
  input: Float32Array,
  from: number,
  columns: number,
  values: Int16Array,
  to: number,
): number {
  let top = 0;
  for (let i = from; i < from + columns; i += 1) {
    const size = Math.abs(input[i] as number);
    if (size > top) top = size;
  }
  const scale = Math.fround(top / LARGEST);
  const factor = top === 0 ? 0 : LARGEST / top;
  for (let i = 0; i < columns; i += 1) {
    values[to + i] = Math.round((input[from + i] as number) * factor);
  }
  return scale;
}

/** Order of the weights: panel of eight rows, pair of columns, row in the panel, column in the pair. */
function packPanels(matrix: Matrix, paddedInputs: number, target: Int16Array): void {
  const { rows, columns, values } = matrix;
  for (let row = 0; row < rows; row += 1) {
    const panel = Math.floor(row / 8) * 8 * paddedInputs + (row % 8) * 2;
    for (let column = 0; column < columns; column += 1) {
      target[panel + Math.floor(column / 2) * 16 + (column % 2)] = values[
        row * columns + column
      ] as number;
    }
  }
}
