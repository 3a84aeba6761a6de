/**
 * In: rows of numbers and a weight matrix. Out: each row multiplied by the matrix, plus a bias.
 */
import type { Kernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';
import { MAX_SENTENCE_TOKENS } from './split.ts';

/** A linear layer ready to run on the words of a sentence. */
export interface Affine {
  readonly inputs: number;
  readonly outputs: number;
  /** Distance between the rows of the result. */
  readonly stride: number;
  /**
   * Multiplies the first `count` rows of `input`.
   * @returns `count * stride` numbers, valid until the layer is applied again
   */
  apply(input: Float32Array, count: number): Float32Array;
}

/** Reads the layer `name` and its bias `${name}.bias`. @throws Error if the model lacks them */
export function createAffine(kernel: Kernel, model: ModelFile, name: string): Affine {
  const matrix = kernel.pack(model.matrix(name), model.vector(`${name}.bias`));
  const rows = {
    values: kernel.allocate(MAX_SENTENCE_TOKENS * matrix.paddedInputs * 2),
    scales: kernel.allocate(MAX_SENTENCE_TOKENS * 4),
  };
  const output = kernel.allocate(MAX_SENTENCE_TOKENS * matrix.paddedOutputs * 4);
  return {
    inputs: matrix.inputs,
    outputs: matrix.outputs,
    stride: matrix.paddedOutputs,
    apply: (input, count) => {
      kernel.packRows(input, count, matrix.inputs, matrix.paddedInputs, rows);
      kernel.multiply(matrix, rows, count, output);
      return kernel.floats(output, count * matrix.paddedOutputs);
    },
  };
}
