// The part of the reader that every way of running it computes: two bidirectional LSTM layers and the
// joint output layer, with the vectors of the words given.

import type { Matrix, ModelFile } from '../../src/language/model-file.ts';

/** The most words read at a time, as in src/language/reader.ts. */
export const BATCH = 256;

/** One way of running the network, set up. */
export interface Network {
  /**
   * Reads sentences; each is the vectors of its words, one after another.
   * @returns for each sentence the outputs of its words, one word after another
   */
  run(sentences: readonly Float32Array[]): Promise<readonly Float32Array[]>;
}

/** One direction of a layer; its matrices have the four gates in the order of src/language/lstm.ts. */
export interface Direction {
  readonly input: Matrix;
  readonly recurrent: Matrix;
  readonly bias: Float32Array;
}

/** The numbers of the network. */
export interface Weights {
  /** Lower, then upper layer; forward, then backward direction. */
  readonly layers: readonly (readonly Direction[])[];
  readonly heads: Matrix;
  readonly headsBias: Float32Array;
  /** Numbers in the vector of a word, and in the state of one direction. */
  readonly inputs: number;
  readonly hidden: number;
}

/** Picks the network out of a model file. @throws Error if a tensor is missing */
export function networkWeights(model: ModelFile): Weights {
  const layers = ['lstm1', 'lstm2'].map((layer) =>
    ['forward', 'backward'].map((side) => ({
      input: model.matrix(`${layer}.${side}.input`),
      recurrent: model.matrix(`${layer}.${side}.recurrent`),
      bias: model.vector(`${layer}.${side}.bias`),
    })),
  );
  return {
    layers,
    heads: model.matrix('heads'),
    headsBias: model.vector('heads.bias'),
    inputs: layers[0]?.[0]?.input.columns ?? 0,
    hidden: layers[0]?.[0]?.recurrent.columns ?? 0,
  };
}

/** The matrices of the network. */
export function matricesOf({ layers, heads }: Weights): readonly Matrix[] {
  return [...layers.flat().flatMap(({ input, recurrent }) => [input, recurrent]), heads];
}

/** Divides sentences into runs of at most `BATCH` words of `inputs` numbers. */
export function batchesOf(
  sentences: readonly Float32Array[],
  inputs: number,
): readonly (readonly Float32Array[])[] {
  const batches: Float32Array[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const words = sentence.length / inputs;
    if (words > room) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(sentence);
    room -= words;
  }
  return batches;
}
