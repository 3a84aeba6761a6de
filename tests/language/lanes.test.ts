// In: lengths of sentences. Out: whether every word has a row and the order is that of the lanes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_LANES, shareOut } from '../../src/language/lanes.ts';

it('gives every word a row of its own, and the words of a sentence steps in a row', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(lengths, (given) => {
      const { rows, steps, first, last, rowsOf } = shareOut(given);
      const all = rowsOf.flatMap((own) => [...own]).sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: rows }, (_, row) => row));
      expect(rowsOf.map((own) => own.length)).toEqual(given);
      const stepOf = (row: number): number => steps.findLastIndex((start) => start <= row);
      for (const own of rowsOf) {
        const places = Array.from(own, (row) => ({
          step: stepOf(row),
          lane: row - (steps[stepOf(row)] ?? 0),
        }));
        for (const [word, { step, lane }] of places.entries()) {
          expect(step).toBe((places[0]?.step ?? 0) + word);
          expect(lane).toBe(places[0]?.lane);
        }
        expect(Array.from(own, (row) => first[row])).toEqual(marks(own.length, 0));
        expect(Array.from(own, (row) => last[row])).toEqual(marks(own.length, own.length - 1));
      }
    }),
  );
});

it('never opens a lane after the first step, and no more than there are', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lengths, (given) => {
      const { steps } = shareOut(given);
      const open = Array.from(steps.subarray(1), (end, k) => end - (steps[k] ?? 0));
      expect(open[0]).toBe(Math.min(MAX_LANES, given.length));
      expect(open).toEqual(open.toSorted((a, b) => b - a));
    }),
  );
});

/** Zeros with a one. */
function marks(length: number, at: number): readonly number[] {
  return Array.from({ length }, (_, i) => (i === at ? 1 : 0));
}
