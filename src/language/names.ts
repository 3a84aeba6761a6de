/**
 * In: the joint layer. Out: the names of each sentence.
 */
import { createAffine } from './affine.ts';
import { createCrf, decodeNames, type NameRange } from './crf.ts';
import type { Joint } from './joint.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';

/** Finds the names of the sentences of a batch. */
export interface NameFinder {
  /** Numbers in the vector that a word starts from. */
  readonly width: number;
  /** Takes in the first `count` rows of the joint layer. */
  prepare(joint: Joint, count: number): void;
  /** The names of the sentence whose words have these rows. */
  find(rows: Int32Array): readonly NameRange[];
}

/** Reads the layer `name` and the scores `name.transition`. */
export function createNameFinder(kernel: Kernel, model: ModelFile, batch: number): NameFinder {
  const layer = createAffine(kernel, model, 'name', { batch });
  const { inputs: width, rows: packed } = layer;
  const none = kernel.allocate(width * 4);
  const crf = createCrf(kernel, model.nameTags, model.vector('name.transition'));
  let scores: Float32Array = new Float32Array(0);
  return {
    width,
    prepare: (joint, count) => {
      for (let row = 0; row < count; row += 1) {
        const target = packed.values + row * width * 2;
        const vector = joint.address(row, 'name');
        kernel.packRectifiedSum(vector, none, target, packed.scales + row * 4, width);
      }
      scores = layer.run(count);
    },
    find: (rows) => decodeNames(crf, scores, layer.stride, rows),
  };
}
