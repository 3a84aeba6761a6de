// A document of a treebank and what a program found in it in; the words whose head or relation is wrong
// out, each with its kind.

import type { Span } from '../../../src/model/span.ts';
import { alignWords, type Pair } from './align.ts';
import type { ErrorCase } from './error-kinds.ts';
import { universal } from './evaluate.ts';
import type { Analysed, GoldDocument, Word } from './word.ts';

export const PARSE_COLUMNS = ['gold', 'given', 'word', 'head', 'attachment'] as const;

export type ParseColumn = (typeof PARSE_COLUMNS)[number];

const NEIGHBOURS = 3;

/** The errors of LAS among the aligned words; relations without their subtypes. */
export function parseErrors(
  source: string,
  gold: GoldDocument,
  given: Analysed,
): readonly ErrorCase<ParseColumn>[] {
  const pairs = alignWords(gold.words, given.words);
  const goldOf = new Map(pairs.map(([a, b]) => [b, a]));
  const isCut = cutTest(gold.sentences, given.sentences);
  return pairs.flatMap((pair) => {
    const [right, wrong] = [gold.words[pair[0]], given.words[pair[1]]];
    if (!right || !wrong) return [];
    const givenHead = wrong.head < 0 ? -1 : (goldOf.get(wrong.head) ?? undefined);
    const sameHead = givenHead === right.head;
    if (sameHead && universal(right.deprel) === universal(wrong.deprel)) return [];
    const heads = { right: posOf(gold.words, right.head), wrong: posOf(gold.words, givenHead) };
    const kind = {
      gold: universal(right.deprel),
      given: universal(wrong.deprel),
      word: change(right.upos, wrong.upos, ' as '),
      head:
        right.upos === 'PUNCT'
          ? 'any'
          : sameHead
            ? heads.right
            : `${heads.right}, not ${heads.wrong}`,
      attachment: sameHead ? 'same head' : isCut(right) ? 'sentence cut elsewhere' : 'other head',
    };
    return [{ kind, source, example: exampleOf(gold, pair, givenHead) }];
  });
}

/** Whether the sentence around a word was given other bounds than it has. */
function cutTest(gold: readonly Span[], given: readonly Span[]): (word: Word) => boolean {
  const known = new Set(given.map(({ start, end }) => `${start}-${end}`));
  const cut = gold.filter(({ start, end }) => !known.has(`${start}-${end}`));
  return (word) => cut.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** Part of speech of a head: `root` above a root, `?` for a word that is not in the gold text. */
function posOf(words: readonly Word[], head: number | undefined): string {
  if (head === undefined) return '?';
  return head < 0 ? 'root' : (words[head]?.upos ?? '?');
}

function change(gold: string, given: string, link: string): string {
  return gold === given ? gold : `${gold}${link}${given}`;
}

/** The word between its neighbours, with the heads it should have and was given. */
function exampleOf(gold: GoldDocument, [at]: Pair, givenHead: number | undefined): string {
  const word = gold.words[at];
  if (!word) return '';
  const nearby = gold.words.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const marked = nearby.map((one) => (one === word ? `**${one.form}**` : one.form)).join(' ');
  const formOf = (head: number | undefined) =>
    head === undefined || head < 0 ? 'root' : (gold.words[head]?.form ?? '?');
  const heads =
    word.head === givenHead ? formOf(word.head) : `${formOf(word.head)}, not ${formOf(givenHead)}`;
  return `${marked} (${heads})`;
}
