// In: arc scores. Out: whether the decoder finds the best tree.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTree, isTree } from '../../src/language/tree.ts';

it('always gives one tree with one root', () => {
  const sentence = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.float({ min: -10, max: 10, noNaN: true }), {
        minLength: n * (n + 1),
        maxLength: n * (n + 1),
      }),
    ),
  );
  fc.assert(
    fc.property(sentence, ([n, scores]) => {
      const heads = decodeTree(Float32Array.from(scores), n);
      expect(heads).toHaveLength(n);
      expect(isTree(heads)).toBe(true);
    }),
  );
});

it('finds the best projective tree where the best heads form a cycle', () => {
  // Words 0 and 1 prefer each other; the root prefers word 1.
  const scores = Float32Array.of(1, 0, 5, 2, 5, 0);
  expect([...decodeTree(scores, 2)]).toEqual([1, -1]);
});

it('gives nothing for an empty sentence', () => {
  expect(decodeTree(new Float32Array(0), 0)).toHaveLength(0);
});
