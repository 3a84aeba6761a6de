import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, MAX_LABEL_GRAPHEMES } from '../../web/explorer/label-text.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string): number => [...segmenter.segment(text)].length;
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe('labels', () => {
  const cases: readonly (readonly [raw: string, clean: string])[] = [
    ['Anna Lind', 'Anna Lind'],
    ['  Anna \n\t Lind ', 'Anna Lind'],
    ['Anna\u202E\u2066Lind', 'AnnaLind'],
    ['Jo\u200Bnas\u00AD Berg\uFEFF', 'Jonas Berg'],
    ['a\u0000b\u001b[31m', 'a b [31m'],
    ['', '(no name)'],
    ['\u202E', '(no name)'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['\uD800lone', 'lone'],
  ];
  it.each(cases)('%j becomes %j', (raw, clean) => {
    expect(cleanLabel(raw)).toBe(clean);
  });

  it('are cut at whole graphemes, with an ellipsis', () => {
    expect(cleanLabel('e\u0301'.repeat(100))).toBe(`${'e\u0301'.repeat(MAX_LABEL_GRAPHEMES)}…`);
    expect(cleanLabel('abc', 2)).toBe('ab…');
  });

  it('hold nothing unseen and are short, whatever the name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...HOSTILE_NAMES),
    );
    fc.assert(
      fc.property(name, (raw) => {
        const label = cleanLabel(raw);
        expect(label).not.toMatch(TURNING);
        expect(label).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(graphemes(label)).toBeLessThanOrEqual(MAX_LABEL_GRAPHEMES + 1);
        expect(label.length).toBeLessThan(1_400);
        expect(label).not.toBe('');
      }),
    );
  });

  it('are clean already once cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const once = cleanLabel(raw);
        expect(cleanLabel(once)).toBe(once);
      }),
    );
  });
});
