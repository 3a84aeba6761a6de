import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint, partitionPointNear } from '../../src/query/partition-point.ts';

const split = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
  .map(([from, holding, rest]) => ({ from, end: from + holding, to: from + holding + rest }));

it('the place where a test begins to fail is found, whichever end the search begins from', () => {
  fc.assert(
    fc.property(split, ({ from, end, to }) => {
      const holds = (place: number) => {
        expect(place).toBeGreaterThanOrEqual(from);
        expect(place).toBeLessThan(to);
        return place < end;
      };
      expect(partitionPoint(from, to, holds)).toBe(end);
      expect(partitionPointNear(from, to, holds)).toBe(end);
    }),
  );
});

it('what is near takes few tests', () => {
  for (const distance of [0, 1, 3, 1000]) {
    let tests = 0;
    partitionPointNear(0, 1_000_000, (place) => {
      tests++;
      return place < distance;
    });
    expect(tests).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(distance + 2)) + 2);
  }
});
