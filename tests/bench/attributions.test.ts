import { describe, expect, it } from 'vitest';
import { goldSpans } from '../../bench/score/attribution.ts';
import { ATTRIBUTIONS } from '../fixtures/attributions.ts';

describe('our own attributed sentences', () => {
  it('are many', () => {
    expect(ATTRIBUTIONS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ATTRIBUTIONS.map(({ text }) => text)).size).toBe(ATTRIBUTIONS.length);
  });

  it.each(ATTRIBUTIONS)('$kind: $text', (sentence) => {
    const quoted = goldSpans(sentence).map(({ source, content }) =>
      [source, content].map(({ start, end }) => sentence.text.slice(start, end)),
    );
    expect(quoted).toEqual(sentence.says);
  });
});
