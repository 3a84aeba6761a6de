import { describe, expect, it } from 'vitest';
import { evaluate, type Layer, sumLayers } from '../../bench/score/language/evaluate.ts';
import { f1, precision, recall } from '../../bench/score/language/tally.ts';
import type { Word } from '../../bench/score/language/word.ts';
import { analysed, wordsOf } from './treebank-cases.ts';

/** The words of a sentence, one of them changed. */
function changed(words: readonly Word[], at: number, change: Partial<Word>): readonly Word[] {
  return words.map((word, index) => (index === at ? { ...word, ...change } : word));
}

const GOLD = changed(wordsOf('a b c d'), 2, { deprel: 'nsubj:pass' });

describe('evaluate', () => {
  it.each<[string, Partial<Word>, Partial<Record<Layer, number>>]>([
    ['nothing wrong', {}, { upos: 4, xpos: 4, lemmas: 4, uas: 4, las: 4, lasSubtypes: 4 }],
    ['a tag', { upos: 'Y' }, { upos: 3, xpos: 4, las: 4 }],
    ['a lemma', { lemma: 'y' }, { lemmas: 3, upos: 4 }],
    ['a head', { head: 0 }, { uas: 3, las: 3, lasSubtypes: 3, upos: 4 }],
    ['a root too many', { head: -1 }, { uas: 3, las: 3 }],
    ['a relation', { deprel: 'obj' }, { uas: 4, las: 3, lasSubtypes: 3 }],
    ['a subtype alone', { deprel: 'nsubj' }, { uas: 4, las: 4, lasSubtypes: 3 }],
  ])('counts what is right with %s', (_, change, right) => {
    const given = analysed(changed(GOLD, 2, change), [4]);
    const tallies = evaluate(analysed(GOLD, [4]), given);
    for (const [layer, count] of Object.entries(right)) {
      expect([layer, tallies[layer as Layer]]).toEqual([
        layer,
        { right: count, gold: 4, given: 4 },
      ]);
    }
  });

  it('takes a gold lemma that is not told as right', () => {
    const gold = changed(GOLD, 1, { lemma: '_' });
    expect(evaluate(analysed(gold, [4]), analysed(GOLD, [4])).lemmas.right).toBe(4);
  });

  it('takes a head that is not aligned as wrong', () => {
    const gold = wordsOf('ab c');
    const given = wordsOf('a b c');
    const { words, uas } = evaluate(analysed(gold, [2]), analysed(given, [3]));
    expect(words).toEqual({ right: 1, gold: 2, given: 3 });
    expect(uas.right).toBe(0);
  });

  it.each([
    ['the same sentences', [2, 4], { right: 2, gold: 2, given: 2 }],
    ['one sentence for two', [4], { right: 0, gold: 2, given: 1 }],
    ['one end right of three', [1, 2, 4], { right: 1, gold: 2, given: 3 }],
  ])('compares sentences by both ends: %s', (_, ends, tally) => {
    expect(evaluate(analysed(GOLD, [2, 4]), analysed(GOLD, ends)).sentences).toEqual(tally);
  });

  it('adds documents up before it divides', () => {
    const one = evaluate(analysed(GOLD, [4]), analysed(GOLD, [4]));
    const none = evaluate(analysed(GOLD, [4]), analysed([], []));
    expect(sumLayers([one, none]).words).toEqual({ right: 4, gold: 8, given: 4 });
  });
});

describe('a tally', () => {
  it.each([
    [{ right: 1, gold: 2, given: 4 }, [0.25, 0.5, 1 / 3]],
    [{ right: 0, gold: 0, given: 0 }, [0, 0, 0]],
    [{ right: 0, gold: 3, given: 0 }, [0, 0, 0]],
  ])('gives precision, recall and F1 of %j', (tally, shares) => {
    expect([precision(tally), recall(tally), f1(tally)]).toEqual(shares);
  });
});
