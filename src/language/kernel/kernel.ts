/**
 * In: matrices of int8 and rows of floats. Out: their products, computed in WebAssembly.
 *
 * Rows are rounded to 16 bits with one scale each, which loses nothing that the 8-bit weights have
 * not lost already. The caller works with addresses in the kernel's memory.
 */
import type { Matrix } from '../model-file.ts';
import { assemble } from './assemble.ts';
import { exponentials, lstmStep } from './gates.ts';
import { MAX_ROWS, multiplyRows, PANEL_MULTIPLE, PANEL_OUTPUTS, panelGroups } from './products.ts';
import { packRectifiedSum, packRow, rectify, scoreRows } from './rows.ts';

const PAGE = 65_536;
/** Columns and rows of a matrix are padded to multiples of these. */
const INPUT_MULTIPLE = 8;
const OUTPUT_MULTIPLE = PANEL_OUTPUTS * PANEL_MULTIPLE;

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

/** The kernel and its memory; addresses are in bytes, sizes in numbers. */
export interface Kernel {
  /** Room for so many bytes, aligned to 16 and filled with zeros. Views taken before are void. */
  allocate(bytes: number): number;
  floats(address: number, count: number): Float32Array;
  shorts(address: number, count: number): Int16Array;
  pack(matrix: Matrix, bias: Float32Array | undefined): PackedMatrix;
  /** Writes `count` rows of `outputs` floats to `output`, `paddedOutputs` floats apart. */
  multiply(matrix: PackedMatrix, rows: PackedRows, count: number, output: number): void;
  /** Rounds the row of `size` floats at `source` to 16 bits. */
  packRow(source: number, target: number, scale: number, size: number): void;
  /** Rounds the sum of two rows, negative values set to zero. */
  packRectifiedSum(
    first: number,
    second: number,
    target: number,
    scale: number,
    size: number,
  ): void;
  /** Copies a row, negative values set to zero. */
  rectify(source: number, target: number, size: number): void;
  /** Products of a row with `4 * groups` rows that stand together. */
  scoreRows(row: number, rows: number, output: number, size: number, groups: number): void;
  /** One LSTM step; the new state is written to two places. See gates.ts. */
  lstmStep(
    recurrent: number,
    projected: number,
    cell: number,
    state: number,
    output: number,
    size: number,
  ): void;
  /** e^x, for x up to 80, of four times `count` floats. */
  exponentials(source: number, target: number, count: number): void;
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
  const exports = instantiate();
  const memory = exports['memory'] as Memory;
  const routine = (name: string): Routine => exports[name] as Routine;
  const products = Array.from({ length: MAX_ROWS }, (_, i) => routine(`multiply${i + 1}`));
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
  /** Multiplies `groups` groups of `size` rows, beginning with the row `first`. */
  const multiplyGroups = (
    { weights, scales, bias, outputs, paddedInputs, paddedOutputs }: PackedMatrix,
    rows: PackedRows,
    output: number,
    { first, size, groups }: RowGroups,
  ): void => {
    products[size - 1]?.(
      rows.values + first * paddedInputs * 2,
      weights,
      paddedInputs / 2,
      scales,
      bias,
      rows.scales + first * 4,
      output + first * paddedOutputs * 4,
      paddedOutputs * 4,
      panelGroups(size, outputs),
      groups,
    );
  };

  return {
    allocate,
    floats,
    shorts,
    packRow: routine('packRow'),
    packRectifiedSum: routine('packRectifiedSum'),
    rectify: routine('rectify'),
    scoreRows: routine('scoreRows'),
    lstmStep: routine('lstmStep'),
    exponentials: routine('exponentials'),
    pack: (matrix, bias) => {
      const paddedInputs = padded(matrix.columns, INPUT_MULTIPLE);
      const paddedOutputs = padded(matrix.rows, OUTPUT_MULTIPLE);
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
    multiply: (matrix, rows, count, output) => {
      const groups = Math.floor(count / MAX_ROWS);
      const first = groups * MAX_ROWS;
      if (groups > 0) multiplyGroups(matrix, rows, output, { first: 0, size: MAX_ROWS, groups });
      const size = count - first;
      if (size > 0) multiplyGroups(matrix, rows, output, { first, size, groups: 1 });
    },
  };
}

/** Some groups of rows that stand together. */
interface RowGroups {
  readonly first: number;
  readonly size: number;
  readonly groups: number;
}

function instantiate(): Readonly<Record<string, unknown>> {
  const products = Array.from({ length: MAX_ROWS }, (_, i) => multiplyRows(i + 1));
  const rows = [packRow(), packRectifiedSum(), rectify(), scoreRows()];
  const code = assemble([...products, ...rows, lstmStep(), exponentials()], 1);
  const { Instance, Module } = (globalThis as unknown as { WebAssembly: WebAssemblyApi })
    .WebAssembly;
  return new Instance(new Module(code)).exports;
}

function padded(size: number, multiple: number): number {
  return Math.ceil(size / multiple) * multiple;
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
