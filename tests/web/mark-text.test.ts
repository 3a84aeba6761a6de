import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByMarks } from '../../web/panels/mark-text.ts';

const TEXT = 'Anna Lind met Jonas Berg in Oslo.';

describe('marks', () => {
  it('cut a sentence at their edges', () => {
    const pieces = splitByMarks(TEXT, [
      { start: 0, end: 9, name: 'subject' },
      { start: 14, end: 24, name: 'object' },
    ]);
    expect(pieces.map(({ text, names }) => [text, ...names])).toEqual([
      ['Anna Lind', 'subject'],
      [' met '],
      ['Jonas Berg', 'object'],
      [' in Oslo.'],
    ]);
  });

  it('may lie in one another', () => {
    const pieces = splitByMarks('abcd', [
      { start: 0, end: 4, name: 'sentence' },
      { start: 1, end: 2, name: 'trigger' },
    ]);
    expect(pieces.map(({ names }) => names)).toEqual([
      ['sentence'],
      ['sentence', 'trigger'],
      ['sentence'],
    ]);
  });

  it('that are empty, turned around or beyond the text mark nothing', () => {
    const marks = [
      { start: 3, end: 3, name: 'a' },
      { start: 9, end: 2, name: 'b' },
      { start: 90, end: 99, name: 'c' },
    ];
    expect(splitByMarks('hello', marks)).toEqual([{ text: 'hello', start: 0, names: [] }]);
  });

  it('never change the text, and cover exactly their words', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      name: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = splitByMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end, name } of marks) {
          const first = Math.max(0, start);
          const covered = pieces.filter((p) => p.start >= first && p.start < end && p.text !== '');
          for (const piece of covered) expect(piece.names).toContain(name);
        }
      }),
    );
  });
});
