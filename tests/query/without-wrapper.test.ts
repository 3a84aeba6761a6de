// What wraps a question is left out, and what stands within it is put into the order of a question; what only looks
// like a wrapping stays.

import { describe, expect, it } from 'vitest';
import { preparedWords } from '../../src/query/question/prepare-words.ts';

function plain(text: string): string {
  return preparedWords(text)
    .map(({ text: word }) => word)
    .join(' ');
}

describe('the words of a question', () => {
  it.each([
    ['Can you tell me where Anna Lind studied?', 'where did Anna Lind study'],
    ['could you please tell me who met Anna Lind', 'who met Anna Lind'],
    ["I'd like to know who sued Jonas Berg", 'who sued Jonas Berg'],
    ['I would really like to know when anna lind was arrested', 'when was anna lind arrested'],
    ["I'm trying to find out who Anna Lind met", 'who did Anna Lind meet'],
    [
      'do you happen to know who the director of Norne Bank is',
      'who is the director of Norne Bank',
    ],
    ['I wonder whether Anna Lind met Jonas Berg', 'did Anna Lind meet Jonas Berg'],
    ['tell me if Anna Lind is a member of Norne', 'is Anna Lind a member of Norne'],
    ['can you tell me how many people died in Oslo', 'how many people died in Oslo'],
    ['i want to know which countries accused Norway', 'which countries accused Norway'],
    ['can you tell me where did Anna Lind study', 'where did Anna Lind study'],
    ['let me know what Anna Lind said about Jonas Berg', 'what did Anna Lind say about Jonas Berg'],
    ["I'd like to know about Anna Lind", 'tell me about Anna Lind'],
  ])('%s', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  it.each([
    'who wants to know Anna Lind',
    'did Anna Lind tell Jonas Berg',
    'where did Anna Lind study',
    'who told Anna Lind where Jonas Berg studied',
  ])('left as they are: %s', (text) => {
    expect(plain(text)).toBe(text);
  });
});
