import { describe, expect, it } from 'vitest';
import { bCubed, type ClusteredItem } from '../../bench/score/b-cubed.ts';

/** "a1 a1 b2 a": thing and node of each item, no node where it was not found. */
function items(drawn: string): readonly ClusteredItem[] {
  return drawn
    .split(' ')
    .map(([gold = '', found]) => (found === undefined ? { gold } : { gold, found }));
}

describe('B3', () => {
  it.each([
    ['a1 a1 b2', 1, 1],
    ['a1 a2', 1, 1 / 2],
    ['a1 b1', 1 / 2, 1],
    // Twelve items in clusters of 5, 2 and 5, of which the last two were joined: the classic example.
    ['a1 a1 a1 a1 a1 b2 b2 c2 c2 c2 c2 c2', (5 + 4 / 7 + 25 / 7) / 12, 1],
    ['a1 a1 a', 1, 5 / 9],
    ['a a a', 1, 1 / 3],
  ])('of %s', (drawn, precision, recall) => {
    const scores = bCubed(items(drawn));
    expect(scores.precision).toBeCloseTo(precision, 10);
    expect(scores.recall).toBeCloseTo(recall, 10);
    expect(scores.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
  });

  it('of nothing is 0', () => {
    expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
