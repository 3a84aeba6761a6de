// A time with two ends, in the ways that people write it.

import { describe, expect, it } from 'vitest';
import { periodAt } from '../../src/query/question/periods.ts';
import { wordsOf } from '../../src/query/question/words.ts';

function periodIn(text: string) {
  const words = wordsOf(text);
  const found = periodAt(words, 0, () => '2024');
  return found === undefined
    ? undefined
    : [found.first, found.last, found.assumedYear, words.length - found.end];
}

describe('a period', () => {
  it.each([
    ['between 3 and 9 March 2023', ['2023-03-03', '2023-03-09', undefined, 0]],
    ['from 3 to 9 March', ['2024-03-03', '2024-03-09', '2024', 0]],
    ['between 3 and 9 March in Oslo', ['2024-03-03', '2024-03-09', '2024', 2]],
    ['3-9 March', ['2024-03-03', '2024-03-09', '2024', 0]],
    ['March 3-9, 2023', ['2023-03-03', '2023-03-09', undefined, 0]],
    ['March 3 to 9', ['2024-03-03', '2024-03-09', '2024', 0]],
    ['between January and March 2023', ['2023-01', '2023-03', undefined, 0]],
    ['from 28 March to 2 April', ['2024-03-28', '2024-04-02', '2024', 0]],
  ])('%s', (text, period) => {
    expect(periodIn(text)).toEqual(period);
  });

  it.each(['between Anna and Jonas', '3 and 9 people', 'between 3 and 40 March', '9 March'])(
    'is none: %s',
    (text) => {
      expect(periodIn(text)).toBeUndefined();
    },
  );
});
