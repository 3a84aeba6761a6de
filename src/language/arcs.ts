/**
 * In: the joint layer. Out: a score for every arc of each sentence.
 *
 * The score of an arc is the product of the vector of the dependent, multiplied by a matrix, and
 * the vector of the head.
 * @source Dozat and Manning 2017, https://arxiv.org/abs/1611.01734
 */
import { createAffine } from './affine.ts';
import type { Joint } from './joint.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';
import { MAX_SENTENCE_TOKENS } from './split.ts';

/** Scores the arcs of the sentences of a batch. */
export interface ArcScorer {
  /** Numbers in the vectors of heads and dependents. */
  readonly width: number;
  /** Takes in the first `count` rows of the joint layer. */
  prepare(joint: Joint, count: number): void;
  /**
   * Scores of every head, the root first, for every word of one sentence.
   * @param rows the rows of the words
   * @returns `n * (n + 1)` numbers, valid until the next call
   */
  score(joint: Joint, rows: Int32Array): Float32Array;
}

/** Reads the layer `arc` and the vector `root.arc`. */
export function createArcScorer(kernel: Kernel, model: ModelFile, batch: number): ArcScorer {
  const layer = createAffine(kernel, model, 'arc', { batch });
  const { inputs: width, rows: packed } = layer;
  const none = kernel.allocate(width * 4);
  // The root and the words of a sentence, and what rounds their number up to groups of four.
  const heads = kernel.allocate((MAX_SENTENCE_TOKENS + 4) * width * 4);
  const scores = kernel.allocate((MAX_SENTENCE_TOKENS + 4) * MAX_SENTENCE_TOKENS * 4);
  kernel.floats(heads, width).set(model.vector('root.arc'));
  return {
    width,
    prepare: (joint, count) => {
      for (let row = 0; row < count; row += 1) {
        const target = packed.values + row * width * 2;
        const vector = joint.address(row, 'arc');
        kernel.packRectifiedSum(vector, none, target, packed.scales + row * 4, width);
      }
      layer.run(count);
    },
    score: (joint, rows) => {
      const count = rows.length;
      for (const [word, row] of rows.entries()) {
        kernel.rectify(joint.address(row, 'arcHead'), heads + (word + 1) * width * 4, width);
      }
      const groups = Math.ceil((count + 1) / 4);
      for (const [word, row] of rows.entries()) {
        // What a group writes beyond the last head is overwritten by the next word.
        const target = scores + word * (count + 1) * 4;
        kernel.scoreRows(layer.output + row * layer.stride * 4, heads, target, width, groups);
      }
      return kernel.floats(scores, count * (count + 1));
    },
  };
}
