// The words that the recognizer took for a name in, those that are the name out: without days, articles, posts and
// forms of address at its edges.

import { childrenBy, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { EntityType } from '../ontology/index.ts';
import { isPersonNoun } from './agent-nouns.ts';
import { WEEKDAY } from './calendar-words.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { startsSentence } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';
import { isMaker } from './type-cue-words.ts';

/** "NZ$": what a sum begins with. */
const MONEY = /^\p{Lu}{1,3}[$€£¥]$/u;
const EDGE = /^[\p{P}\p{S}\s]+$/u;

/** The first token of a name and the token after its last; the same where nothing is left. */
export function trimmed(tree: Tree, from: number, to: number, type: EntityType | undefined) {
  let [first, end] = [from, to];
  const drop = (index: number) => {
    const word = wordOf(tree, index);
    return (EDGE.test(word) && word !== '&') || WEEKDAY.test(word) || MONEY.test(word);
  };
  while (first < end && (drop(first) || /^(?:the|a|an)$/i.test(wordOf(tree, first)))) first += 1;
  while (end > first && (drop(end - 1) || /^['’]s?$/.test(wordOf(tree, end - 1)))) end -= 1;
  if (type === 'person') {
    if (end - first > 1 && isMonthBefore(tree, first)) first += 1;
    // "U Kyaw Than Nu"; "U Thant" has no other name.
    if (end - first > 2 && wordOf(tree, first) === 'U') first += 1;
    while (first < end - 1 && (isTitle(tree, first) || isOffice(tree, first))) first += 1;
  }
  if (type === 'organization') {
    const isPart = (index: number) => wordOf(tree, index + 1) === '-';
    while (first < end - 1 && /^\p{Ll}/u.test(wordOf(tree, first)) && !isPart(first)) first += 1;
  }
  if (first < end - 1 && isMakerBefore(tree, first)) first += 1;
  return { first, end };
}

/** "In January Broussard named": a month behind a preposition that begins the sentence, and no given name. */
function isMonthBefore(tree: Tree, first: number): boolean {
  return (
    MONTH.test(wordOf(tree, first)) &&
    startsSentence(tree, first - 1) &&
    /^(?:in|since|by|until|during|last)$/i.test(wordOf(tree, first - 1))
  );
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Minister Lind" loses its title; in "Dean Lind" the first word heads the name, so it is one. */
function isTitle(tree: Tree, first: number): boolean {
  if (isHonorific(wordOf(tree, first))) return true;
  if (childrenBy(tree, first, 'flat').length === 0) return isTitleWord(tree, first);
  return startsSentence(tree, first) && isTrade(tree, first);
}

/** "Shipbuilder Tanaka Heavy Industries": the first word of a sentence, which says what the firm makes. */
export function isMakerBefore(tree: Tree, first: number): boolean {
  const word = wordOf(tree, first).toLowerCase();
  const isFollowed = /^\p{Lu}/u.test(wordOf(tree, first + 1));
  return isFollowed && startsSentence(tree, first) && (isMaker(word) || BUILDER.test(word));
}

const BUILDER = /^(?:ship|car|plane|aircraft|house|home|coach)builder$/;

/** "Striker Okafor leaves": a headline's first word, which is no given name and goes with no crown. */
function isTrade(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  if (givenNameGender(word) !== undefined || CROWNED.test(word)) return false;
  return isTitleWord(tree, index) || isPersonNoun(word.toLowerCase());
}

const CROWNED = /^(?:crown|emperor|empress|king|pope|prince|princess|queen|saint|sultan)$/i;

/** "Secretary of | State Denise Harlan": the last word of a post that the recognizer took for a name. */
function isOffice(tree: Tree, first: number): boolean {
  return (
    first > 1 &&
    OFFICES.test(wordOf(tree, first)) &&
    /^of$/i.test(wordOf(tree, first - 1)) &&
    /^(?:(?:under)?secretary|minister|chief)$/i.test(wordOf(tree, first - 2))
  );
}

const OFFICES =
  /^(?:State|Defen[cs]e|Justice|Health|Finance|Labou?r|Education|Energy|Agriculture|Commerce|Interior|Staff|Transportation|Treasury|Trade|Culture|Tourism)$/;
