/**
 * In: the joint layer and the head of every word. Out: the relation of every word to its head.
 * @source Dozat and Manning 2017, https://arxiv.org/abs/1611.01734
 */
import { createAffine } from './affine.ts';
import { highest, type Joint } from './joint.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';

/** Labels the arcs of a batch. */
export interface RelationLabeller {
  /** Numbers in the vectors of heads and dependents. */
  readonly width: number;
  /**
   * The label of every row.
   * @param headRows for each row the row of its head, or -1
   */
  label(joint: Joint, headRows: Int32Array): readonly string[];
}

/** Reads the layer `relation` and the vector `root.relation`. */
export function createRelationLabeller(
  kernel: Kernel,
  model: ModelFile,
  batch: number,
): RelationLabeller {
  const layer = createAffine(kernel, model, 'relation', { batch });
  const { inputs: width, rows } = layer;
  const root = kernel.allocate(width * 4);
  kernel.floats(root, width).set(model.vector('root.relation'));
  const labels = model.deprels;
  return {
    width,
    label: (joint, headRows) => {
      for (const [row, head] of headRows.entries()) {
        kernel.packRectifiedSum(
          joint.address(row, 'relation'),
          head < 0 ? root : joint.address(head, 'relationHead'),
          rows.values + row * width * 2,
          rows.scales + row * 4,
          width,
        );
      }
      const scores = layer.run(headRows.length);
      return Array.from(headRows, (head, row) => {
        if (head < 0) return 'root';
        const label = labels[highest(scores, row * layer.stride, labels.length)] ?? 'dep';
        return label === 'root' ? 'dep' : label;
      });
    },
  };
}
