// The network as the product runs it: src/language/lstm.ts and affine.ts on the WebAssembly kernel.
// Unlike the product, it keeps no products of words that it has seen before.

import { createAffine } from '../../src/language/affine.ts';
import { createKernel } from '../../src/language/kernel/kernel.ts';
import { type Lanes, shareOut } from '../../src/language/lanes.ts';
import { allocateStates, createLstm, type Lstm } from '../../src/language/lstm.ts';
import type { ModelFile } from '../../src/language/model-file.ts';
import { BATCH, batchesOf, type Network } from './network.ts';

/** Sets the network up in a kernel of its own. */
export function createKernelNetwork(model: ModelFile): Network {
  const kernel = createKernel();
  const lower = createLstm(kernel, model, 'lstm1');
  const upper = createLstm(kernel, model, 'lstm2');
  // The kernel reads rows of whole vectors: what is behind the last number of a word is zero.
  const { inputs, paddedInputs: width } = lower.input;
  const vectors = kernel.allocate(BATCH * width * 4);
  const rows = { values: kernel.allocate(BATCH * width * 2), scales: kernel.allocate(BATCH * 4) };
  const between = allocateStates(kernel, BATCH, lower.width);
  const states = allocateStates(kernel, BATCH, upper.width);
  const heads = createAffine(kernel, model, 'heads', { batch: BATCH, rows: states });
  const projectedAt = (layer: Lstm): Int32Array => {
    const stride = layer.input.paddedOutputs * 4;
    const start = kernel.allocate(BATCH * stride);
    return Int32Array.from({ length: BATCH }, (_, row) => start + row * stride);
  };
  const [lowerAt, upperAt] = [projectedAt(lower), projectedAt(upper)];

  const packWords = (sentences: readonly Float32Array[], { rowsOf }: Lanes): void => {
    const view = kernel.floats(vectors, BATCH * width);
    for (const [index, sentence] of sentences.entries()) {
      for (const [word, row] of (rowsOf[index] ?? new Int32Array(0)).entries()) {
        view.set(sentence.subarray(word * inputs, (word + 1) * inputs), row * width);
        const target = rows.values + row * width * 2;
        kernel.packRow(vectors + row * width * 4, target, rows.scales + row * 4, width);
      }
    }
  };
  const readBatch = (sentences: readonly Float32Array[]): readonly Float32Array[] => {
    const lanes = shareOut(sentences.map(({ length }) => length / inputs));
    packWords(sentences, lanes);
    kernel.multiply(lower.input, rows, lanes.rows, lowerAt[0] ?? 0);
    lower.run(lowerAt, lanes, between);
    kernel.multiply(upper.input, between, lanes.rows, upperAt[0] ?? 0);
    upper.run(upperAt, lanes, states);
    const output = heads.run(lanes.rows);
    return lanes.rowsOf.map((own) => {
      const values = new Float32Array(own.length * heads.outputs);
      for (const [word, row] of own.entries()) {
        const start = row * heads.stride;
        values.set(output.subarray(start, start + heads.outputs), word * heads.outputs);
      }
      return values;
    });
  };
  return { run: async (sentences) => batchesOf(sentences, inputs).flatMap(readBatch) };
}
