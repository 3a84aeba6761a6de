import { describe, expect, it } from 'vitest';
import { goldSpans } from '../../bench/score/attributions-gold.ts';
import { ATTRIBUTIONS } from '../fixtures/attributions.ts';
import { HELD_ATTRIBUTIONS } from '../fixtures/attributions-held.ts';

describe.each([
  ['our own attributed sentences', ATTRIBUTIONS, 80],
  ['our held attributed sentences', HELD_ATTRIBUTIONS, 120],
] as const)('%s', (_, sentences, least) => {
  it('are many', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it.each(sentences)('$kind: $text', (sentence) => {
    const quoted = goldSpans(sentence).map(({ source, content }) => [
      source === undefined ? '' : sentence.text.slice(source.start, source.end),
      sentence.text.slice(content.start, content.end),
    ]);
    expect(quoted.map(([source]) => source)).toEqual(sentence.says.map(([source]) => source));
    quoted.forEach(([, content], at) => {
      expect(content).toContain(sentence.says[at]?.[1]);
    });
  });
});

describe('the quotation marks around what is said', () => {
  it.each([
    ['"We agree," he said.', 'We agree', '"We agree,"'],
    ['He said: "We agree."', 'We agree', '"We agree."'],
    ['He said he would "agree".', 'he would "agree"', 'he would "agree"'],
  ])('%s', (text, said, expected) => {
    const [spans] = goldSpans({ kind: 'direct', text, says: [['', said]] });
    expect(text.slice(spans?.content.start, spans?.content.end)).toBe(expected);
  });
});
