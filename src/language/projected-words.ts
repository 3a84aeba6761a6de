/**
 * In: the words of some sentences. Out: where their input vectors lie, already multiplied by the
 * input weights of the first layer.
 *
 * The product is exact and depends on the word and its rows in the gazetteer alone, so it is kept:
 * most words of a text have been seen a short while before. Keeping changes the time a result takes,
 * never the result. When the room is full it is emptied.
 */
import type { Embedder } from './embed.ts';
import type { Kernel, PackedMatrix } from './kernel/kernel.ts';

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

/** A word whose product is not kept yet. */
interface NewWord {
  readonly surface: string;
  readonly places: readonly number[];
}

/** @param batch the most words of one call */
export function createProjectedWords(
  kernel: Kernel,
  embedder: Embedder,
  weights: PackedMatrix,
  batch: number,
): ProjectedWords {
  const { paddedInputs: width, paddedOutputs } = weights;
  const bytes = paddedOutputs * 4;
  const capacity = Math.max(batch, Math.floor(ROOM_BYTES / bytes));
  const room = kernel.allocate(capacity * bytes);
  const vectors = kernel.allocate(batch * width * 4);
  const rows = {
    values: kernel.allocate(batch * width * 2),
    scales: kernel.allocate(batch * 4),
  };
  const kept = new Map<string, number>();

  const project = (words: readonly NewWord[], target: number): void => {
    const view = kernel.floats(vectors, words.length * width);
    for (const [row, { surface, places }] of words.entries()) {
      embedder.embed(surface, places, view.subarray(row * width, (row + 1) * width));
      const from = vectors + row * width * 4;
      kernel.packRow(from, rows.values + row * width * 2, rows.scales + row * 4, width);
    }
    kernel.multiply(weights, rows, words.length, target);
  };
  return {
    addresses: (sentences) => {
      const keys: string[] = [];
      const wanted = new Map<string, NewWord>();
      for (const words of sentences) {
        const places = embedder.places(words);
        for (const [at, surface] of words.entries()) {
          const own = places[at] ?? [];
          // No word holds a space.
          const key = own.length === 0 ? surface : `${own.join(',')} ${surface}`;
          keys.push(key);
          wanted.set(key, { surface, places: own });
        }
      }
      let missing = [...wanted].filter(([key]) => !kept.has(key));
      if (kept.size + missing.length > capacity) {
        kept.clear();
        missing = [...wanted];
      }
      project(
        missing.map(([, word]) => word),
        room + kept.size * bytes,
      );
      for (const [key] of missing) kept.set(key, room + kept.size * bytes);
      return Int32Array.from(keys, (key) => kept.get(key) as number);
    },
  };
}
