// A question that no form fits is asked in other words that mean the same, or nearly; of what is near, the sentence is quoted.

import { describe, expect, it } from 'vitest';
import { nearlyInOtherWords, sameInOtherWords } from '../../src/query/question/other-wordings.ts';
import { preparedWords } from '../../src/query/question/prepare-words.ts';

function worded(question: string): readonly string[] {
  const words = preparedWords(question);
  return [...sameInOtherWords(words), ...nearlyInOtherWords(words)].map((other) => {
    const text = other.words.map((word) => word.text).join(' ');
    return 'says' in other ? `${text} + ${other.says?.join(' ')}` : text;
  });
}

describe('the same in other words', () => {
  it.each([
    ['who is expected in Oslo', 'who will travel to Oslo'],
    ['is Anna Lind expected in Oslo', 'will Anna Lind travel to Oslo'],
    ['when is Lind due in Oslo', 'when will Lind travel to Oslo'],
    ['who was mayor of Oslo before Lind', 'who did Lind succeed'],
    ['who ran Norne Bank before Anna Lind', 'who did Anna Lind succeed'],
    ['who is the director of Norne Bank after Lind', 'who succeeded Lind'],
    ['who founded Norne Bank and when', 'who founded Norne Bank'],
    ['who did Lind meet and where', 'who did Lind meet'],
    ['who accused Lind of hiding losses', 'who accused Lind + hid loss'],
    ['who called for an early election', 'who called + early election'],
    ['who condemned the arrest of Anna Lind', 'who condemned + arrest anna lind'],
    ['where has Lind been', 'where did Lind travel'],
    ['where has Lind been since May', 'where did Lind travel since May'],
    ['is Anna Lind free', 'was Anna Lind released'],
    ['when Lind arrested', 'when was Lind arrested'],
    ['where Lind met Berg', 'where did Lind meet Berg'],
    ['ex-wife of Lind', 'wife of Lind + ex'],
    ["Lind's former husband", "Lind 's husband + former"],
    ['did Lind reject the offer', 'did Lind reject + offer'],
  ])('%s', (question, other) => {
    expect(worded(question)).toContain(other);
  });
});

describe('left as it is', () => {
  it.each([
    // A day, not a place.
    ['what is expected in May', /travel/],
    // Something was done before.
    ['who was arrested by the mayor before Lind', /succeed/],
    ['who met Lind before May', /succeed/],
    ['who was mayor of Oslo before 2020', /succeed/],
    // "Of" belongs to the noun, and to no verb of saying what for.
    ['who attacked a convoy of the Red Cross', /convoy \+ red/],
    ['what did Lind accuse the government of', /\+/],
    ['who is the mayor', /\+/],
    // Something else than a journey was.
    ['where has Lind been arrested', /travel/],
    ['when was Lind arrested', /was Lind was|did/],
  ])('%s', (question, never) => {
    for (const other of worded(question)) expect(other).not.toMatch(never);
  });
});
