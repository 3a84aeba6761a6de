/**
 * In: rows of rounded numbers and a weight matrix. Out: each row multiplied by the matrix, plus a
 * bias.
 */
import type { Kernel, PackedRows } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';

/** A linear layer with room for the rows of a batch. */
export interface Affine {
  readonly inputs: number;
  readonly outputs: number;
  /** The rows that are multiplied, `inputs` numbers apart. */
  readonly rows: PackedRows;
  /** Address of the results, whose rows are `stride` floats apart. */
  readonly output: number;
  readonly stride: number;
  /** Multiplies the first `count` rows. @returns a view of the results */
  run(count: number): Float32Array;
}

/** Where a layer takes its rows from. */
export interface AffineOptions {
  /** The most rows at a time. */
  readonly batch: number;
  /** Rows that something else fills; the layer has its own if this is missing. */
  readonly rows?: PackedRows;
}

/**
 * Reads the layer `name` and its bias `${name}.bias`.
 * @throws Error if the model lacks them, or the number of inputs is not a multiple of eight
 */
export function createAffine(
  kernel: Kernel,
  model: ModelFile,
  name: string,
  { batch, rows = undefined }: AffineOptions,
): Affine {
  const matrix = kernel.pack(model.matrix(name), model.vector(`${name}.bias`));
  const { inputs, outputs, paddedOutputs: stride } = matrix;
  if (inputs !== matrix.paddedInputs) {
    throw new Error(`the layer ${name} has ${inputs} inputs, which is not a multiple of eight`);
  }
  const own = rows ?? {
    values: kernel.allocate(batch * inputs * 2),
    scales: kernel.allocate(batch * 4),
  };
  const output = kernel.allocate(batch * stride * 4);
  return {
    inputs,
    outputs,
    rows: own,
    output,
    stride,
    run: (count) => {
      kernel.multiply(matrix, own, count, output);
      return kernel.floats(output, count * stride);
    },
  };
}
