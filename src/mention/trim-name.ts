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
  const isOwner = (index: number) =>
    /^['’]s?$/.test(wordOf(tree, index)) && !isHouse(tree, first, index);
  while (end > first && (drop(end - 1) || isOwner(end - 1))) end -= 1;
  if (type === 'place') while (end - first > 1 && PARTS.test(wordOf(tree, end - 1))) end -= 1;
  if (type === 'person') {
    if (end - first > 1 && isMonthBefore(tree, first)) first += 1;
    // "U Kyaw Than Nu"; "U Thant" has no other name.
    if (end - first > 2 && wordOf(tree, first) === 'U') first += 1;
    while (first < end - 1 && (isTitle(tree, first) || isOffice(tree, first))) first += 1;
  }
  // "U.S. District | Judge Anna Holt"
  if (type === 'place' && end - first > 1 && isOfCourt(tree, end)) end -= 1;
  while (type === 'person' && end - first > 1 && isCalled(tree, end - 1)) end -= 1;
  if (type === 'organization') {
    const isPart = (index: number) => wordOf(tree, index + 1) === '-';
    while (first < end - 1 && /^\p{Ll}/u.test(wordOf(tree, first)) && !isPart(first)) first += 1;
    // "Trade union Solidaritas"
    const isCalled =
      startsSentence(tree, first) &&
      /^(?:union|group|party|bank|charity)$/.test(wordOf(tree, first + 1));
    if (isCalled && end - first > 2 && /^\p{Lu}/u.test(wordOf(tree, first + 2))) first += 2;
  }
  if (first < end - 1 && isMakerBefore(tree, first)) first += 1;
  return { first, end };
}

/** What a place is, in lower case behind its name: "Duhok province". */
const PARTS =
  /^(?:area|county|district|governorate|hill|jail|mill|municipality|neighbou?rhood|plant|prefecture|prison|province|region|state|suburb)$/;

/** "sacked from St Guthlac's before": a school or a church is called so; nothing of it follows. */
function isHouse(tree: Tree, first: number, index: number): boolean {
  const next = tree.tokens[index + 1]?.upos ?? 'PUNCT';
  return (
    /^(?:St|Saint)$/.test(wordOf(tree, first).replace('.', '')) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next)
  );
}

/** What stands behind a name to honour its bearer: "Ramashish babu". */
const CALLED = /^(?:babu|bhai|didi|ji|sahib|saheb|bey|hanım|efendi|san|sensei)$/;

/** Behind a hyphen it is a part of the name: "Bae Min-ji". */
function isCalled(tree: Tree, index: number): boolean {
  return CALLED.test(wordOf(tree, index)) && wordOf(tree, index - 1) !== '-';
}

/** A district that has a judge or a court. */
function isOfCourt(tree: Tree, end: number): boolean {
  return (
    wordOf(tree, end - 1) === 'District' &&
    /^(?:Judge|Attorney|Magistrate)$/.test(wordOf(tree, end))
  );
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
  // "Datuk Seri Hamid Zain"
  if (
    /^(?:Seri|Sri)$/.test(wordOf(tree, first)) &&
    /^(?:Datuk|Dato['’]?|Tan)$/.test(wordOf(tree, first - 1))
  )
    return true;
  if (childrenBy(tree, first, 'flat').length === 0)
    return isTitleWord(tree, first) || (startsSentence(tree, first) && isTradeOfFull(tree, first));
  return startsSentence(tree, first) && isTrade(tree, first);
}

/** "Shipbuilder Tanaka Heavy Industries", "Rival Keld": the first word of a sentence, which says what the firm makes or is. */
export function isMakerBefore(tree: Tree, first: number): boolean {
  const word = wordOf(tree, first).toLowerCase();
  const isFollowed = /^\p{Lu}/u.test(wordOf(tree, first + 1));
  return isFollowed && startsSentence(tree, first) && (isMaker(word) || BUILDER.test(word));
}

const BUILDER = /^(?:(?:ship|car|plane|aircraft|house|home|coach)builder|rival|competitor)$/;

/** "Striker Okafor leaves": a headline's first word, which is no given name and goes with no crown. */
function isTrade(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  if (givenNameGender(word) !== undefined || CROWNED.test(word)) return false;
  return isTitleWord(tree, index) || isPersonNoun(word.toLowerCase());
}

/** "Heir Anna Lind sued": a given name and a surname are left without it. */
function isTradeOfFull(tree: Tree, index: number): boolean {
  const isFull =
    givenNameGender(wordOf(tree, index + 1)) !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(wordOf(tree, index + 2));
  return isFull && isTrade(tree, index);
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
