// The nouns that are one deed of many of their kind, and those that stand for all of it.

import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/query/question/noun-wording.ts';

describe('the words of a deed', () => {
  it.each([
    ['raid', 'raided'],
    ['strike', 'walkout'],
    ['evacuation', 'evacuated'],
    ['motion', 'vote'],
    ['inauguration', 'sworn'],
    ['arrival', 'arrived'],
    ['seizure', 'seized'],
    ['fire', 'blaze'],
  ])('%s: %s', (noun, word) => {
    expect(wordingOf({ lemma: noun, before: [] }, 'ASSAULT')).toContain(word);
  });

  it('says what crashed', () => {
    const words = wordingOf({ lemma: 'accident', before: ['ferry'] }, 'DISASTER');
    expect(words).toContain('boat');
    expect(words).not.toContain('helicopter');
  });

  it.each(['attack', 'meeting', 'visit', 'arrest', 'dismissal', 'agreement', 'protest'])(
    '%s stands for its whole relation',
    (noun) => {
      expect(wordingOf({ lemma: noun, before: [] }, 'ASSAULT')).toBeUndefined();
    },
  );
});
