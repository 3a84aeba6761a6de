// A parsed document in, the bodies out that the recognizer passed over though a noun before them says what they are:
// "the union Sintrapel", "Rival Audent", "its largest union, Sintrapel,". Method: words with a capital that the tagger
// takes for a name, right behind a noun for bodies or set beside it; and the same word wherever else it stands.

import { getToken, relationOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { BODY_NOUNS } from './agent-nouns.ts';
import { isCalendarWord } from './calendar-words.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { nounLemma, startsSentence } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';
import { EITHER_FIRMS, FIRM_NOUNS } from './type-cue-words.ts';

const WORDS_MAX = 3;
const CALLED = /^(?:called|named|dubbed)$/;
const RIVAL = /^(?:rival|competitor|start-?up|newcomer)$/;

/** Bodies that a noun before them tells, where no name is known. */
export function findIntroducedBodies(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let first = 1; first < tree.tokens.length; first += 1) {
    const isCalled = CALLED.test(wordOf(tree, first - 1));
    const isPart = (at: number) => isNameWord(tree, at, taken) && (isCalled || isNamed(tree, at));
    if (!isPart(first) || !isIntroduced(tree, nounBefore(tree, first))) continue;
    let end = first + 1;
    while (end < first + WORDS_MAX && isPart(end)) end += 1;
    // More words than that, or a person behind the name, and it is no plain name.
    if (isPart(end) || /^\p{Lu}/u.test(wordOf(tree, end))) continue;
    found.push(bodyMention(tree, { first, end }));
    first = end;
  }
  return [...found, ...repeated(tree, found, taken)];
}

/** The word before a name, or before "called" in "a group called Red Lantern", or before the comma of an apposition. */
function nounBefore(tree: Tree, first: number): number {
  const isBeside = relationOf(tree, first) === 'appos' && getToken(tree, first).head === first - 2;
  if (isBeside && wordOf(tree, first - 1) === ',') return first - 2;
  return first > 1 && /^(?:called|named|dubbed)$/.test(wordOf(tree, first - 1))
    ? first - 2
    : first - 1;
}

/** The other places where a body of one word is named. */
function repeated(
  tree: Tree,
  bodies: readonly Mention[],
  taken: (token: number) => boolean,
): readonly Mention[] {
  const words = new Set(bodies.flatMap(({ label }) => (label.includes(' ') ? [] : [label])));
  if (words.size === 0) return [];
  const known = new Set(bodies.map(({ first }) => first));
  return tree.tokens.flatMap((_, first) => {
    const isAgain = words.has(wordOf(tree, first)) && !known.has(first) && !taken(first);
    return isAgain ? [bodyMention(tree, { first, end: first + 1 })] : [];
  });
}

/** A noun for bodies in the singular, in lower case or at the start of a sentence. */
function isIntroduced(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  const isFirst = startsSentence(tree, index);
  if (!/^\p{Ll}/u.test(word) && !isFirst) return false;
  const { upos, xpos } = getToken(tree, index);
  if (xpos === 'NNS' || !/^(?:NOUN|PROPN|ADJ)$/.test(upos)) return false;
  const noun = nounLemma(tree, index);
  if (RIVAL.test(noun)) return true;
  return (BODY_NOUNS.has(noun) || FIRM_NOUNS.has(noun)) && !EITHER_FIRMS.has(noun);
}

function isNameWord(tree: Tree, index: number, taken: (token: number) => boolean): boolean {
  if (index >= tree.tokens.length || taken(index)) return false;
  const word = wordOf(tree, index);
  if (!/^\p{Lu}\p{L}*\p{Ll}$/u.test(word)) return false;
  if (startsSentence(tree, index) || isCalendarWord(word) || isHonorific(word)) return false;
  if (isTitleWord(tree, index) || givenNameGender(word) !== undefined) return false;
  return findCountry(word) === undefined && findDemonym(word) === undefined;
}

/** Behind "called" any word with a capital is part of a name; elsewhere the tagger has to take it for one. */
function isNamed(tree: Tree, index: number): boolean {
  return getToken(tree, index).upos === 'PROPN';
}
