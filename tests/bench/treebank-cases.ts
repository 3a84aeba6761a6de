// Short notations in, words and documents out, for tests of the evaluation.

import type { Analysed, Word } from '../../bench/score/language/word.ts';

/**
 * Words from `form`, or from `written=form+form` for a multiword token; spans run on as if there were no
 * spaces. Tags are `X`, lemmas the form, each word hangs from the one before it as `dep`.
 */
export function wordsOf(notation: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const token of notation.split(' ')) {
    const [written = '', parts] = token.split('=');
    const span = { start: at, end: at + written.length };
    for (const form of parts?.split('+') ?? [written]) {
      const common = {
        upos: 'X',
        xpos: 'X',
        lemma: form,
        deprel: words.length > 0 ? 'dep' : 'root',
      };
      words.push({
        ...span,
        form,
        multiword: parts !== undefined,
        head: words.length - 1,
        ...common,
      });
    }
    at = span.end;
  }
  return words;
}

/** Words in sentences that end before the given indices of words. */
export function analysed(words: readonly Word[], ends: readonly number[]): Analysed {
  const sentences = ends.map((end, at) => ({
    start: words[at === 0 ? 0 : (ends[at - 1] ?? 0)]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
  }));
  return { words, sentences };
}
