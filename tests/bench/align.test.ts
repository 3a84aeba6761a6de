import { describe, expect, it } from 'vitest';
import { alignWords } from '../../bench/score/language/align.ts';
import { wordsOf } from './treebank-cases.ts';

/** Aligned pairs, as `gold/given` forms. */
function aligned(gold: string, given: string): string {
  const [left, right] = [wordsOf(gold), wordsOf(given)];
  return alignWords(left, right)
    .map(([a, b]) => `${left[a]?.form}/${right[b]?.form}`)
    .join(' ');
}

describe('alignWords', () => {
  it.each([
    ['the same words', 'a b c', 'a b c', 'a/a b/b c/c'],
    ['one word given as two', 'a bc d', 'a b c d', 'a/a d/d'],
    ['two words given as one', 'a b c d', 'a bc d', 'a/a d/d'],
    ['words divided otherwise', 'ab cd', 'a bc d', ''],
    [
      'a multiword token, given as words',
      "I don't=do+n't go",
      "I do n't go",
      "I/I do/do n't/n't go/go",
    ],
    ['a multiword token, given whole', "I don't=do+n't go", "I don't go", 'I/I go/go'],
    ['a multiword token of other forms', 'zum=zu+dem x', 'zum=zu+der x', 'zu/zu x/x'],
    ['forms that differ in case', "Don't=Do+n't", "do N'T", "Do/do n't/N'T"],
    ['the longest common run of forms', 'abc=a+b+c', 'abc=b+c', 'b/b c/c'],
    ['a multiword token on the given side', "do n't", "don't=do+n't", "do/do n't/n't"],
    ['one that sticks out of another', 'ab=a+b c', 'a bc=b+c', 'a/a b/b c/c'],
    ['a word that lags behind a multiword token', 'ab cd=c+d', 'a b c d', 'c/c d/d'],
    ['nothing given', 'a b', '', ''],
  ])('aligns %s', (_, gold, given, pairs) => {
    expect(aligned(gold, given)).toBe(pairs);
  });
});
