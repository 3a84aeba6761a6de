import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byCodeUnit,
  bySpan,
  covers,
  documentIdOf,
  hashOf,
  isEdtf,
  overlaps,
  surface,
  toEdtf,
} from '../../src/model/index.ts';

describe('EDTF dates', () => {
  it.each([
    '2024-02-13',
    '2024-02',
    '2024',
    '2023-10-07/..',
    '../2025-03',
    '2015/2018',
    '199X',
    '2024~',
    '19XX',
  ])('takes %s', (value) => expect(toEdtf(value)).toBe(value));

  it.each([
    '',
    '/',
    'today',
    '24-02-13',
    '2024-2-3',
    '2024-02-13T10:00',
    '13.02.2024',
    ' 2024',
    '2024/'.repeat(9),
  ])('refuses %j and says so', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => toEdtf(value)).toThrow(/not an EDTF date/);
  });
});

describe('spans', () => {
  const span = fc
    .tuple(fc.nat(50), fc.nat(50))
    .map(([start, length]) => ({ start, end: start + length + 1 }));

  it('cover what they overlap wholly, and never without overlapping it', () => {
    fc.assert(fc.property(span, span, (a, b) => !covers(a, b) || overlaps(a, b)));
  });

  it('overlap either way round', () => {
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });

  it('are ordered by their start, the longer first', () => {
    const spans = [
      { start: 3, end: 4 },
      { start: 0, end: 2 },
      { start: 0, end: 9 },
    ];
    expect(spans.sort(bySpan)).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  it('give the words they cover, in UTF-16 units', () => {
    expect(surface('a 😀 b', { start: 2, end: 4 })).toBe('😀');
  });
});

describe('identity by content', () => {
  it('does not confuse two lists of parts that join to the same text', () => {
    expect(hashOf(['ab', 'c'])).not.toBe(hashOf(['a', 'bc']));
  });

  it('knows an article again, and tells it from one with another date, title or publisher', () => {
    const article = { text: 'Anna Lind met Jonas Berg.' };
    expect(documentIdOf(article)).toBe(documentIdOf({ ...article }));
    const others = [
      { date: '2024-02-14' },
      { title: 'Met' },
      { publisher: 'Norne Times' },
      { author: 'A. Roe' },
    ];
    const ids = new Set(
      [article, ...others.map((other) => ({ ...article, ...other }))].map(documentIdOf),
    );
    expect(ids.size).toBe(1 + others.length);
  });

  it('sorts by code unit, not by any locale', () => {
    expect(['ä', 'z', 'Z', 'a'].sort(byCodeUnit)).toEqual(['Z', 'a', 'z', 'ä']);
  });
});
