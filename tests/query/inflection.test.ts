// Forms of verbs and nouns.

import { describe, expect, it } from 'vitest';
import { pluralsOf, verbForms } from '../../src/query/question/inflection.ts';

describe('the forms of', () => {
  it.each([
    ['meet', 'meets', 'met', 'met', 'meeting'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['arrest', 'arrests', 'arrested', 'arrested', 'arresting'],
    ['criticize', 'criticizes', 'criticized', 'criticized', 'criticizing'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['ban', 'bans', 'banned', 'banned', 'banning'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['kidnap', 'kidnaps', 'kidnapped', 'kidnapped', 'kidnapping'],
    ['free', 'frees', 'freed', 'freed', 'freeing'],
    ['flee', 'flees', 'fled', 'fled', 'fleeing'],
    ['lie', 'lies', 'lay', 'lain', 'lying'],
    ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
    ['overthrow', 'overthrows', 'overthrew', 'overthrown', 'overthrowing'],
    ['re-elect', 're-elects', 're-elected', 're-elected', 're-electing'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['attack', 'attacks', 'attacked', 'attacked', 'attacking'],
    ['quit', 'quits', 'quit', 'quit', 'quitting'],
  ])('%s', (lemma, third, past, participle, gerund) => {
    const forms = verbForms(lemma);
    expect(forms.third).toContain(third);
    expect(forms.past).toContain(past);
    expect(forms.participle).toContain(participle);
    expect(forms.gerund).toContain(gerund);
  });

  it('verbs spelt in two ways', () => {
    expect(verbForms('travel').past).toEqual(['traveled', 'travelled']);
  });

  it.each([
    ['talk', 'talks'],
    ['country', 'countries'],
    ['spokeswoman', 'spokeswomen'],
    ['child', 'children'],
    ['ally', 'allies'],
    ['speech', 'speeches'],
  ])('%s in the plural', (noun, plural) => {
    expect(pluralsOf(noun)).toContain(plural);
  });
});
