/**
 * In: rows of numbers, one a word, and the lanes in which the words stand. Out: the states of a
 * bidirectional LSTM, the forward state before the backward state in each row.
 *
 * Sentences are read side by side, so that the recurrent weights once loaded serve several of them.
 * All products are exact, so a sentence has the same states whatever stands beside it.
 * @source Hochreiter and Schmidhuber 1997; gates in the order input, forget, cell, output
 */
import type { Kernel, PackedMatrix, PackedRows } from './kernel/kernel.ts';
import { LARGEST } from './kernel/rows.ts';
import { type Lanes, MAX_LANES } from './lanes.ts';
import type { Matrix, ModelFile } from './model-file.ts';

/** One bidirectional layer. */
export interface Lstm {
  /** Width of a row of states. */
  readonly width: number;
  /** Weights from the input to the four gates of the forward, then of the backward direction. */
  readonly input: PackedMatrix;
  /**
   * Writes the states of every row to `output`.
   * @param projected for each row the address of its input, multiplied by the input weights
   */
  run(projected: Int32Array, lanes: Lanes, output: PackedRows): void;
}

/** Addresses of what both directions work on, one row a lane. */
interface Workspace {
  readonly gates: number;
  readonly cells: number;
  readonly states: PackedRows;
}

interface Direction {
  readonly reverse: boolean;
  readonly recurrent: PackedMatrix;
}

/** States are at most 1 in size, so that one scale fits all of them. */
const STATE_SCALE = 1 / LARGEST;

/** Room for the states of `count` rows of `width` numbers. */
export function allocateStates(kernel: Kernel, count: number, width: number): PackedRows {
  const values = kernel.allocate(count * width * 2);
  const scales = kernel.allocate(count * 4);
  kernel.floats(scales, count).fill(STATE_SCALE);
  return { values, scales };
}

/** Reads the layer whose tensors are called `${name}.forward.input` and so on. */
export function createLstm(kernel: Kernel, model: ModelFile, name: string): Lstm {
  const recurrent = (side: string): PackedMatrix =>
    kernel.pack(model.matrix(`${name}.${side}.recurrent`), undefined);
  const sides = ['forward', 'backward'];
  const input = kernel.pack(
    stacked(sides.map((side) => model.matrix(`${name}.${side}.input`))),
    joined(sides.map((side) => model.vector(`${name}.${side}.bias`))),
  );
  const directions: readonly Direction[] = sides.map((side, index) => ({
    reverse: index === 1,
    recurrent: recurrent(side),
  }));
  const hidden = directions[0]?.recurrent.inputs ?? 0;
  if (hidden % 8 !== 0) throw new Error('the size of an LSTM state must be a multiple of 8');
  const space: Workspace = {
    gates: kernel.allocate(MAX_LANES * hidden * 16),
    cells: kernel.allocate(MAX_LANES * hidden * 4),
    states: allocateStates(kernel, MAX_LANES, hidden),
  };
  return {
    width: 2 * hidden,
    input,
    run: (projected, lanes, output) => {
      for (const direction of directions) {
        runDirection(kernel, direction, space, { projected, lanes, output });
      }
    },
  };
}

/** What one run reads and writes. */
interface Run {
  readonly projected: Int32Array;
  readonly lanes: Lanes;
  readonly output: PackedRows;
}

function runDirection(
  kernel: Kernel,
  { reverse, recurrent }: Direction,
  { gates, cells, states }: Workspace,
  { projected, lanes, output }: Run,
): void {
  const hidden = recurrent.inputs;
  const gateBytes = recurrent.paddedOutputs * 4;
  const projectedShift = reverse ? hidden * 16 : 0;
  const outputShift = output.values + (reverse ? hidden * 2 : 0);
  const begins = reverse ? lanes.last : lanes.first;
  const cell = kernel.floats(cells, MAX_LANES * hidden);
  const state = kernel.shorts(states.values, MAX_LANES * hidden);
  const count = lanes.steps.length - 1;
  for (let k = 0; k < count; k += 1) {
    const step = reverse ? count - 1 - k : k;
    const from = lanes.steps[step] as number;
    const end = lanes.steps[step + 1] as number;
    for (let row = from; row < end; row += 1) {
      if (begins[row] === 0) continue;
      const lane = (row - from) * hidden;
      cell.fill(0, lane, lane + hidden);
      state.fill(0, lane, lane + hidden);
    }
    kernel.multiply(recurrent, states, end - from, gates);
    for (let row = from; row < end; row += 1) {
      const lane = row - from;
      kernel.lstmStep(
        gates + lane * gateBytes,
        (projected[row] as number) + projectedShift,
        cells + lane * hidden * 4,
        states.values + lane * hidden * 2,
        outputShift + row * hidden * 4,
        hidden,
      );
    }
  }
}

/** The rows of some matrices one after another. */
function stacked(parts: readonly Matrix[]): Matrix {
  const columns = parts[0]?.columns ?? 0;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const values = new Int8Array(rows * columns);
  let at = 0;
  for (const part of parts) {
    values.set(part.values, at * columns);
    at += part.rows;
  }
  return { rows, columns, scales: joined(parts.map((part) => part.scales)), values };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}
