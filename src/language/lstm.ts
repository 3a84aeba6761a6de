/**
 * In: one row of numbers for each word of a sentence. Out: the states of a bidirectional LSTM, the
 * forward state before the backward state in each row.
 * @source Hochreiter and Schmidhuber 1997; gates in the order input, forget, cell, output
 */
import type { Kernel, PackedMatrix, PackedRows } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';
import { MAX_SENTENCE_TOKENS } from './split.ts';

/** One bidirectional layer. */
export interface Lstm {
  /** States of `count` words: `count * 2 * hidden` numbers. */
  run(input: Float32Array, count: number): Float32Array<ArrayBuffer>;
}

interface Direction {
  readonly reverse: boolean;
  readonly input: PackedMatrix;
  readonly recurrent: PackedMatrix;
}

/** Addresses of what both directions work on. */
interface Workspace {
  readonly rows: PackedRows;
  readonly projected: number;
  readonly gates: number;
  readonly cell: number;
  readonly state: number;
  readonly packed: PackedRows;
}

/** States are at most 1 in size, so that one scale fits all of them. */
const STATE_SCALE = 1 / 32_767;

/** Reads the layer whose tensors are called `${name}.forward.input` and so on. */
export function createLstm(kernel: Kernel, model: ModelFile, name: string): Lstm {
  const directions: readonly Direction[] = ['forward', 'backward'].map((side) => ({
    reverse: side === 'backward',
    input: kernel.pack(model.matrix(`${name}.${side}.input`), model.vector(`${name}.${side}.bias`)),
    recurrent: kernel.pack(model.matrix(`${name}.${side}.recurrent`), undefined),
  }));
  const { inputs = 0, paddedInputs = 0 } = directions[0]?.input ?? {};
  const hidden = directions[0]?.recurrent.inputs ?? 0;
  if (hidden % 8 !== 0) throw new Error('the size of an LSTM state must be a multiple of 8');
  const space = createWorkspace(kernel, paddedInputs, hidden);
  return {
    run: (input, count) => {
      const output = new Float32Array(count * 2 * hidden);
      kernel.packRows(input, count, inputs, paddedInputs, space.rows);
      for (const direction of directions) runDirection(kernel, direction, space, count, output);
      return output;
    },
  };
}

function createWorkspace(kernel: Kernel, width: number, hidden: number): Workspace {
  const scales = kernel.allocate(4);
  kernel.floats(scales, 1)[0] = STATE_SCALE;
  return {
    rows: {
      values: kernel.allocate(MAX_SENTENCE_TOKENS * width * 2),
      scales: kernel.allocate(MAX_SENTENCE_TOKENS * 4),
    },
    projected: kernel.allocate(MAX_SENTENCE_TOKENS * hidden * 16),
    gates: kernel.allocate(hidden * 16),
    cell: kernel.allocate(hidden * 4),
    state: kernel.allocate(hidden * 4),
    packed: { values: kernel.allocate(hidden * 2), scales },
  };
}

function runDirection(
  kernel: Kernel,
  { reverse, input, recurrent }: Direction,
  space: Workspace,
  count: number,
  output: Float32Array,
): void {
  const hidden = recurrent.inputs;
  const state = kernel.floats(space.state, hidden);
  kernel.multiply(input, space.rows, count, space.projected);
  kernel.floats(space.cell, hidden).fill(0);
  kernel.floats(space.packed.values, hidden / 2).fill(0);
  for (let k = 0; k < count; k += 1) {
    const word = reverse ? count - 1 - k : k;
    const projected = space.projected + word * hidden * 16;
    kernel.multiply(recurrent, space.packed, 1, space.gates);
    kernel.lstmStep(space.gates, projected, space.cell, space.state, space.packed.values, hidden);
    output.set(state, (2 * word + (reverse ? 1 : 0)) * hidden);
  }
}
