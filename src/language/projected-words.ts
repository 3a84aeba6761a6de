/**
 * In: the words of some sentences. Out: where their input vectors lie, already multiplied by the
 * input weights of the first layer.
 *
 * The product is exact and depends on the word and its rows in the gazetteer alone, so it is kept:
 * most words of a text have been seen a short while before. Keeping changes the time a result takes,
 * never the result.
 */
import type { Embedder } from './embed.ts';
import type { Kernel, PackedMatrix } from './kernel/kernel.ts';
import { createSlots } from './slots.ts';

/** Room for the products that are kept. */
const ROOM_BYTES = 24 * 2 ** 20;

/** Projects words. */
export interface ProjectedWords {
  /**
   * The addresses of the products of all words, the sentences one after another. They hold until
   * the next call.
   */
  addresses(sentences: readonly (readonly string[])[]): Int32Array;
}

/** A word whose product is not kept yet, and the slot that it gets. */
interface NewWord {
  readonly surface: string;
  readonly places: readonly number[];
  readonly slot: number;
}

/** @param batch the most words of one call */
export function createProjectedWords(
  kernel: Kernel,
  embedder: Embedder,
  weights: PackedMatrix,
  batch: number,
): ProjectedWords {
  const { outputs } = weights;
  const capacity = Math.max(2 * batch, Math.floor(ROOM_BYTES / (outputs * 4)));
  const room = kernel.allocate(capacity * outputs * 4);
  const project = createProjector(kernel, embedder, weights, batch);
  const slots = createSlots(capacity);
  return {
    addresses: (sentences) => {
      slots.turn();
      const slotOf = new Int32Array(sentences.reduce((sum, words) => sum + words.length, 0));
      const fresh: NewWord[] = [];
      let index = 0;
      for (const words of sentences) {
        const placesOf = embedder.places(words);
        for (const [at, surface] of words.entries()) {
          const places = placesOf[at] ?? [];
          // No word holds a space.
          const key = places.length === 0 ? surface : `${places.join(',')} ${surface}`;
          let slot = slots.find(key);
          if (slot === undefined) {
            slot = slots.add(key);
            fresh.push({ surface, places, slot });
          }
          slotOf[index] = slot;
          index += 1;
        }
      }
      project(fresh, room);
      return slotOf.map((slot) => room + slot * outputs * 4);
    },
  };
}

/** Makes what computes products and writes them to their slots. */
function createProjector(
  kernel: Kernel,
  embedder: Embedder,
  weights: PackedMatrix,
  batch: number,
): (words: readonly NewWord[], room: number) => void {
  const { paddedInputs: width, outputs, paddedOutputs } = weights;
  const vectors = kernel.allocate(batch * width * 4);
  const products = kernel.allocate(batch * paddedOutputs * 4);
  const rows = {
    values: kernel.allocate(batch * width * 2),
    scales: kernel.allocate(batch * 4),
  };
  return (words, room) => {
    const view = kernel.floats(vectors, words.length * width);
    for (const [row, { surface, places }] of words.entries()) {
      embedder.embed(surface, places, view.subarray(row * width, (row + 1) * width));
      const from = vectors + row * width * 4;
      kernel.packRow(from, rows.values + row * width * 2, rows.scales + row * 4, width);
    }
    kernel.multiply(weights, rows, words.length, products);
    for (const [row, { slot }] of words.entries()) {
      const product = kernel.floats(products + row * paddedOutputs * 4, outputs);
      kernel.floats(room + slot * outputs * 4, outputs).set(product);
    }
  };
}
