// A parsed document in, the names of bodies out that no recognizer knows and that the noun before them
// introduces: "distributor Bluefin", "a group called Red Lantern". Method: the words with a capital right behind.

import { getToken, lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { NAMED_BODY_NOUNS } from './agent-nouns.ts';
import { isCalendarWord } from './calendar-words.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isTitleWord } from './titles.ts';

const WORDS_MAX = 4;
/** Nouns that only bodies have beside those of agents. */
const FIRMS = new Set(
  'union distributor wholesaler manufacturer chain supermarket shipyard brewery winery refinery utility telecom carmaker drugmaker chipmaker shipbuilder'.split(
    ' ',
  ),
);

/** The bodies, in order of text. */
export function findIntroducedBodies(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  const isOwn = (at: number) =>
    at < tree.tokens.length &&
    !taken(at) &&
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, at)) &&
    !isTitleWord(tree, at) &&
    !isCalendarWord(wordOf(tree, at)) &&
    findCountry(wordOf(tree, at)) === undefined &&
    findDemonym(wordOf(tree, at)) === undefined;
  return tree.tokens.flatMap((_, noun) => {
    if (!isBodyNoun(tree, noun)) return [];
    const first = /^(?:called|named|dubbed)$/.test(wordOf(tree, noun + 1)) ? noun + 2 : noun + 1;
    let end = first;
    while (end - first < WORDS_MAX && isOwn(end)) end += 1;
    const isCut = end < tree.tokens.length && taken(end) && wordOf(tree, end - 1) !== ',';
    return end === first || isCut ? [] : [bodyMention(tree, { first, end })];
  });
}

/** "distributor", in lower case and in the singular. */
function isBodyNoun(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  return (
    getToken(tree, at).upos === 'NOUN' &&
    lemmaOf(tree, at) === word &&
    (NAMED_BODY_NOUNS.has(word) || FIRMS.has(word))
  );
}
