import { describe, expect, it } from 'vitest';
import { counted, describeCounts } from '../../src/cli/counts.ts';

describe('counts in words', () => {
  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [999, '999 articles'],
    [1_000, '1,000 articles'],
    [1_234_567, '1,234,567 articles'],
  ])('%i', (count, words) => {
    expect(counted(count, 'article')).toBe(words);
  });

  it('names every type of node, articles first, with separators', () => {
    const words = describeCounts({
      nodes: new Map([
        ['article', 1],
        ['person', 12_345],
      ]),
      relations: 6_789,
    });
    expect(words).toMatch(/^1 article, 12,345 persons, .*, 6,789 relations$/);
  });
});
