/**
 * In: the words of a batch of sentences. Out: the states of a two-layer bidirectional LSTM, one row
 * a word.
 */
import type { Embedder } from './embed.ts';
import type { Kernel, PackedRows } from './kernel/kernel.ts';
import type { Lanes } from './lanes.ts';
import { allocateStates, createLstm } from './lstm.ts';
import type { ModelFile } from './model-file.ts';
import { createProjectedWords } from './projected-words.ts';

/** The part of the network that reads words in their sentence. */
export interface Encoder {
  /** The states of the batch read last. */
  readonly states: PackedRows;
  /** Reads the words of a batch; `lanes` says in which row each stands. */
  run(sentences: readonly (readonly string[])[], lanes: Lanes): void;
}

/** @param batch the most words at a time */
export function createEncoder(
  kernel: Kernel,
  model: ModelFile,
  embedder: Embedder,
  batch: number,
): Encoder {
  const lower = createLstm(kernel, model, 'lstm1');
  const upper = createLstm(kernel, model, 'lstm2');
  const words = createProjectedWords(kernel, embedder, lower.input, batch);
  const between = allocateStates(kernel, batch, lower.width);
  const states = allocateStates(kernel, batch, upper.width);
  const stride = upper.input.paddedOutputs * 4;
  const projected = kernel.allocate(batch * stride);
  const upperAt = Int32Array.from({ length: batch }, (_, row) => projected + row * stride);
  const lowerAt = new Int32Array(batch);
  return {
    states,
    run: (sentences, lanes) => {
      const addresses = words.addresses(sentences);
      let word = 0;
      for (const row of lanes.rowsOf.flatMap((rows) => [...rows])) {
        lowerAt[row] = addresses[word] as number;
        word += 1;
      }
      lower.run(lowerAt, lanes, between);
      kernel.multiply(upper.input, between, lanes.rows, projected);
      upper.run(upperAt, lanes, states);
    },
  };
}
