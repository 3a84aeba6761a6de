// A parsed document in, the towns out that the recognizer passed over though the words before them say that something is
// there: "the works of Sfax", "rain fell in Igbokoda". Method: a word with a capital behind a preposition, which the
// tagger takes for a name and the gazetteer has, or which is so many miles away, or stands beside such; then the same word wherever else it stands.

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
  const places = new Set(
    names.flatMap(({ type, first, endToken }) => (type === 'place' ? [first, endToken] : [])),
  );
  const isThere = (at: number) =>
    at > 0 &&
    isFree(at) &&
    ((AT.test(wordOf(tree, at - 1)) && isTown(wordOf(tree, at))) ||
      isFar(tree, at) ||
      isSecond(tree, at, places));
  const told = new Set(tree.tokens.flatMap((_, at) => (isThere(at) ? [wordOf(tree, at)] : [])));
  const ofTwo = tree.tokens.flatMap((_, at) => {
    const isBehind =
      AT.test(wordOf(tree, at - 1)) || (wordOf(tree, at - 1) === 'and' && places.has(at - 1));
    const isPair = isBehind && !taken(at) && !taken(at + 1) && isListedPair(tree, at);
    return isPair ? [placeMention(tree, { first: at, end: at + 2 })] : [];
  });
  return [
    ...ofTwo,
    ...tree.tokens.flatMap((_, at) =>
      told.has(wordOf(tree, at)) && isFree(at)
        ? [placeMention(tree, { first: at, end: at + 1 })]
        : [],
    ),
  ];
}

/** "Moose Jaw and Swift Current": two words with a capital and no third, which the gazetteer has as a town. */
function isListedPair(tree: Tree, at: number): boolean {
  const [one, two] = [wordOf(tree, at), wordOf(tree, at + 1)];
  if (![one, two].every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) || !isAmongWords(tree, at))
    return false;
  const isTight = getToken(tree, at + 1).start - getToken(tree, at).end === 1;
  if (!isTight || /^(?:\p{Lu}|[-&]$)/u.test(wordOf(tree, at + 2)) || isCalendarWord(two))
    return false;
  return findPlaces(`${one} ${two}`).some(({ by, kind }) => by === 'name' && kind === 'city');
}

const UNITS = /^(?:km|kilomet(?:er|re)s?|miles?|hours?)$/;
const WAY =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|upstream|downstream|inland)$/;

/** "off Gavdos", "20 km east of Lindmark", "within two miles of Keld": only a place is so far. */
function isFar(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (isCalendarWord(word) || givenNameGender(word) !== undefined || isOwner(tree, at))
    return false;
  const [before, behind] = [wordOf(tree, at - 1), wordOf(tree, at - 2)];
  if (!/^(?:of|from)$/.test(before))
    return /^(?:off)$/.test(before) && /^(?:[,.]|in|on)$/.test(wordOf(tree, at + 1));
  return UNITS.test(behind) || WAY.test(behind);
}

/** "residents of Applethorpe and Cottonvale": beside a place that something is in, of or between. */
function isSecond(tree: Tree, at: number, places: ReadonlySet<number>): boolean {
  const word = wordOf(tree, at);
  if (wordOf(tree, at - 1) !== 'and' || !places.has(at - 1) || !places.has(at - 2)) return false;
  if (isCalendarWord(word) || givenNameGender(word) !== undefined || isOwner(tree, at))
    return false;
  return /^(?:in|of|between|near|from)$/.test(wordOf(tree, at - 3));
}

function isOwner(tree: Tree, at: number): boolean {
  return /^['’]s?$/.test(wordOf(tree, at + 1));
}

/** A name of one word among words in lower case. */
function isByItself(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || !/^(?:PROPN|NOUN)$/.test(getToken(tree, at).upos))
    return false;
  const beside = [wordOf(tree, at - 1), wordOf(tree, at + 1)];
  return isAmongWords(tree, at) && !beside.some((other) => /^(?:\p{Lu}|[-&]$)/u.test(other));
}

function isTown(word: string): boolean {
  if (isCalendarWord(word) || givenNameGender(word) !== undefined) return false;
  return findPlaces(word).some(({ by, kind }) => by === 'name' && kind !== 'country');
}
