// The words of a question in; out, the names in them, and the words that are part of none.

import type { QuerySource } from '../source.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { nounTelling } from './tellings.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** The names in the words, and the words that are part of none. */
export function namesIn(source: QuerySource, words: readonly Word[]) {
  const index = nameIndexOf(source);
  const names: NameMatch[] = [];
  const free: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const name = isPlainWord(word) ? undefined : nameWithin(index.findAt(words, at), words);
    if (name !== undefined) {
      if (!isCommon(name)) names.push(name);
      at = name.end;
    } else {
      if (word !== undefined && !isNoun(words, at)) free.push(word);
      at += 1;
    }
  }
  return { names, free };
}

const ASKING = new Set(
  'who whom whose what which when where why how against about after before between by for from in into of on over since to under until with without'.split(
    ' ',
  ),
);

/** A verb, a noun for who somebody is, "who" or "against": though a name may have it in it, and the WHO is one. */
export function isPlainWord(word: Word | undefined): boolean {
  if (word === undefined || word.text !== word.folded) return false;
  if (ASKING.has(word.folded)) return true;
  return findVerbs(word.folded).length > 0 || nounTelling(word.folded).length > 0;
}

/** The longest name that does not go on behind "'s": of "Lind's wife" it is Lind. */
function nameWithin(names: readonly NameMatch[], words: readonly Word[]): NameMatch | undefined {
  const crosses = ({ end, position }: NameMatch) =>
    words.slice(0, end).some(({ folded, start }) => folded === "'s" && start > position);
  return names.find((name) => !crosses(name)) ?? names[0];
}

const DETERMINERS = new Set(['the', 'a', 'an']);

/** "Before the sanctions": behind an article no verb stands; a noun for who somebody is does. */
function isNoun(words: readonly Word[], at: number): boolean {
  const determined = DETERMINERS.has(words[at - 1]?.folded ?? '');
  return determined && nounTelling(words[at]?.folded ?? '').length === 0;
}

/** "People" and "the men" are in too many sentences to tell one from another. */
function isCommon({ candidates }: NameMatch): boolean {
  return candidates.every(({ type, name }) => type === 'group' || !/\p{Lu}/u.test(name));
}
