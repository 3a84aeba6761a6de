// A parsed document in, the towns out that the recognizer passed over though the words before them say that something is
// there: "the works of Sfax", "rain fell in Igbokoda". Method: a word with a capital behind a preposition, which the
// tagger takes for a name and the gazetteer has; then the same word wherever else it stands.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';
import { isAmongWords } from './noun-lemma.ts';

const AT = /^(?:in|near|at|from|to|of|outside|around|into|towards|off|between|through)$/;

/** Mentions of towns that are no name yet. */
export function findLocatedPlaces(
  tree: Tree,
  names: readonly Mention[],
  taken: (token: number) => boolean,
): readonly Mention[] {
  const borne = new Set(names.flatMap(({ label }) => label.split(' ')));
  const isFree = (at: number) => !taken(at) && isByItself(tree, at) && !borne.has(wordOf(tree, at));
  const told = new Set(
    tree.tokens.flatMap((_, at) =>
      at > 0 && AT.test(wordOf(tree, at - 1)) && isFree(at) && isTown(wordOf(tree, at))
        ? [wordOf(tree, at)]
        : [],
    ),
  );
  return tree.tokens.flatMap((_, at) =>
    told.has(wordOf(tree, at)) && isFree(at)
      ? [placeMention(tree, { first: at, end: at + 1 })]
      : [],
  );
}

/** A name of one word among words in lower case. */
function isByItself(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || getToken(tree, at).upos !== 'PROPN') return false;
  const beside = [wordOf(tree, at - 1), wordOf(tree, at + 1)];
  return isAmongWords(tree, at) && !beside.some((other) => /^(?:\p{Lu}|[-&]$)/u.test(other));
}

function isTown(word: string): boolean {
  if (isCalendarWord(word) || givenNameGender(word) !== undefined) return false;
  return findPlaces(word).some(({ by, kind }) => by === 'name' && kind !== 'country');
}
