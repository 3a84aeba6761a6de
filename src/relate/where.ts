// The head of an event in, its place out: its own phrase first, then its clause, then the clause that governs it.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../language/dependency-tree.ts';
import { PLACE_NOUNS } from '../mention/agent-nouns.ts';
import { findCapital } from '../mention/index.ts';
import { type EventType, findNounSenses } from '../ontology/index.ts';
import { mentionsOf } from './arguments.ts';
import { isCalendarWord } from './clause/calendar-words.ts';
import { isPredicate } from './clause/find-clauses.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { ReadingContext } from './context.ts';
import { levelsAbove } from './levels-above.ts';

/** Prepositions before where something is. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'within',
  'across',
  'throughout',
  'around',
  'through',
  'off',
]);

const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest'.split(' '),
);

/** What things happen on. */
const SURFACES = new Set(
  'island isle coast peninsula shore beach border outskirt outskirts highway motorway road lake river bridge mount mountain volcano square'.split(
    ' ',
  ),
);

/** What is done to people where they are. */
const HITTING: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'AID',
  'RETREAT',
  'DISASTER',
]);

/** What is done where somebody or something is taken from: "rescued from a cave near Vik". */
const TAKING = new Set(
  'abduct abduction evacuate evacuation free kidnap kidnapping loot pluck pull rescue snatch steal theft'.split(
    ' ',
  ),
);

/** How deep a place may stand inside the phrase that says where. */
const MAX_DEPTH = 2;

/** The place of what a token says: an index into `mentions`. */
export function findPlace(context: ReadingContext, head: number): number | undefined {
  for (const level of levelsAbove(context.tree, head)) {
    const found = placeUnder(context, level) ?? placeInRelative(context, level);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "the bomb that killed two in Vik": where the clause that describes a noun has it. */
function placeInRelative(context: ReadingContext, noun: number): number | undefined {
  if (isPredicate(context.tree, noun)) return undefined;
  return childrenBy(context.tree, noun, 'acl')
    .filter((child) => isPredicate(context.tree, child))
    .map((child) => placeUnder(context, child))
    .find((place) => place !== undefined);
}

/** The place that a phrase names: "a police post in the city". */
export function findPlaceInside(context: ReadingContext, head: number): number | undefined {
  return placeUnder(context, head);
}

/** The only town that the article names, if it names but one beside capitals, which may stand for their states. */
export function onlyTown(context: ReadingContext): number | undefined {
  const towns = context.mentions.flatMap((mention, index) =>
    isNamedPlace(context, index) && (mention.placeKind ?? 'city') === 'city' ? [index] : [],
  );
  const isCapital = (index: number) =>
    findCapital(context.mentions[index]?.label ?? '') !== undefined;
  const own = towns.filter((index) => !isCapital(index));
  const meant = own.length > 0 ? own : towns;
  const names = new Set(meant.map((index) => context.mentions[index]?.label));
  return names.size === 1 ? meant[0] : undefined;
}

/** The only region that the article names, where it names no town. */
export function onlyRegion({ mentions }: ReadingContext): number | undefined {
  const places = mentions.flatMap(({ kind, type, demonym, placeKind }, index) =>
    kind === 'name' && type === 'place' && demonym !== true && placeKind !== 'country'
      ? [index]
      : [],
  );
  const names = new Set(places.map((index) => mentions[index]?.label));
  const [place] = places;
  return names.size === 1 && mentions[place ?? -1]?.placeKind === 'region' ? place : undefined;
}

/**
 * In a phrase below the level, or in one below its object or an event that is its subject; a town says more
 * than its country.
 */
function placeUnder(context: ReadingContext, level: number): number | undefined {
  const { tree, mentions } = context;
  const own = placesIn(context, level);
  const beside = isPredicate(tree, level) ? besideVerb(context, level) : [];
  const hit = isPredicate(tree, level) ? [] : besideNoun(context, level);
  const all = [
    ...placeSaid(context, level),
    ...own,
    ...hit,
    ...beside,
    ...placeThere(context, level),
    ...placeWhere(context, level),
  ];
  return all.find((place) => mentions[place]?.placeKind !== 'country') ?? all[0];
}

/** "was in Oslo for talks": the sentence says where. */
function placeSaid(context: ReadingContext, level: number): readonly number[] {
  const { tree } = context;
  const isThere = isPredicate(tree, level) && PLACE_PREPOSITIONS.has(prepositionOf(tree, level));
  const place = isThere ? placeMention(context, level) : undefined;
  return place === undefined ? [] : [place];
}

/** "arrested two men in Oslo", "a blast outside a hotel in Oslo killed two", "police in Oslo arrested". */
function besideVerb(context: ReadingContext, verb: number): readonly number[] {
  const { tree } = context;
  const particle = childrenBy(tree, verb, 'xcomp', 'advmod').filter((child) => child === verb + 1);
  const subjects = childrenBy(tree, verb, 'nsubj').filter((subject) =>
    isSomewhere(context, subject),
  );
  return [...childrenBy(tree, verb, 'obj', 'obl:agent'), ...particle, ...subjects].flatMap(
    (argument) => placesIn(context, argument),
  );
}

/** "an attack on a convoy near Gao": the parse hangs the place on what was attacked. */
function besideNoun(context: ReadingContext, noun: number): readonly number[] {
  const { tree } = context;
  if (!findNounSenses(lemmaOf(tree, noun)).some(({ event }) => HITTING.has(event))) return [];
  return childrenBy(tree, noun, 'nmod')
    .filter((child) => ['on', 'against', 'of'].includes(prepositionOf(tree, child)))
    .filter((child) => placeMention(context, child) === undefined)
    .flatMap((child) => placesIn(context, child));
}

/** An event, or people who are only described, act where they are; who has a name may be anywhere. */
function isSomewhere({ tree, mentionAt, mentions }: ReadingContext, subject: number): boolean {
  // "U.S. Secretary of State Anna Lind"
  const isNamed = childrenBy(tree, subject, 'appos').some(
    (child) => mentions[mentionAt(child) ?? -1]?.type === 'person',
  );
  if (isNamed) return false;
  const mention = mentions[mentionAt(subject) ?? -1];
  return mention?.kind === 'nominal' || findNounSenses(lemmaOf(tree, subject)).length > 0;
}

/** The places that phrases below name, and those inside them: "near a checkpoint in Oslo". */
function placesIn(context: ReadingContext, level: number, depth = 0): readonly number[] {
  const { tree } = context;
  const beside = depth === 0 ? phraseBehind(tree, level) : [];
  const phrases = [...childrenBy(tree, level, 'obl', 'nmod', 'advmod'), ...beside].filter(
    (child) =>
      PLACE_PREPOSITIONS.has(prepositionOf(tree, child)) ||
      (prepositionOf(tree, child) === 'from' && TAKING.has(lemmaOf(tree, level))) ||
      lemmaOf(tree, child) === 'street' ||
      // "sank south of Crete"
      DIRECTIONS.has(lemmaOf(tree, child)) ||
      (prepositionOf(tree, child) === 'on' && SURFACES.has(lemmaOf(tree, child))) ||
      (prepositionOf(tree, child) === 'on' && isOfPeople(context, level)) ||
      // "a riot in the jail of Vik"
      (depth > 0 && prepositionOf(tree, child) === 'of'),
  );
  const modifiers = (isPredicate(tree, level) ? [] : childrenBy(tree, level, 'compound')).filter(
    (child) => !isOrigin(context, level, child),
  );
  const direct = [...phrases, ...modifiers, ...behindDate(tree, level)].flatMap(
    (child) => placeMention(context, child) ?? [],
  );
  const isTown = direct.some((index) => context.mentions[index]?.placeKind !== 'country');
  if (isTown || depth >= MAX_DEPTH) return direct;
  const inside = phrases
    .filter((child) => !isPredicate(tree, child) && placeMention(context, child) === undefined)
    .flatMap((child) => placesIn(context, child, depth + 1));
  return [...direct, ...inside];
}

/** "held since May 11 near Vik": the parse hangs the place on the date. */
function behindDate(tree: Tree, level: number): readonly number[] {
  const isName = (word: number) =>
    isDay(tree, word) && /^(?:PROPN|NUM)$/.test(getToken(tree, word).upos);
  const isDate = (phrase: number) =>
    isName(phrase) || childrenBy(tree, phrase, 'nmod:unmarked', 'compound').some(isName);
  return childrenBy(tree, level, 'obl')
    .filter((phrase) => isDate(phrase))
    .flatMap((phrase) => childrenBy(tree, phrase, 'nmod'))
    .filter((child) => PLACE_PREPOSITIONS.has(prepositionOf(tree, child)));
}

/** "after a bomb in Vik": the phrase right behind a noun, where the parse hangs it on what governs the noun. */
function phraseBehind(tree: Tree, noun: number): readonly number[] {
  if (isPredicate(tree, noun)) return [];
  const { head } = getToken(tree, noun);
  const next = (subtreeOf(tree, noun).at(-1) ?? noun) + 1;
  return head < 0
    ? []
    : childrenBy(tree, head, 'obl', 'nmod').filter((child) => subtreeOf(tree, child)[0] === next);
}

/** "farmers on Crete" */
function isOfPeople({ mentionAt, mentions }: ReadingContext, head: number): boolean {
  return mentions[mentionAt(head) ?? -1]?.kind === 'nominal';
}

/** "US soldiers", "U.S. talks": from where they are, and not where. */
function isOrigin(context: ReadingContext, noun: number, modifier: number): boolean {
  const { tree, mentions, mentionAt } = context;
  const isHeldThere = /^(?:election|poll|referendum|vote)$/.test(lemmaOf(tree, noun));
  if (!isHeldThere && /^U\.?[SK]\.?(?:A\.?)?$/.test(wordOf(tree, modifier))) return true;
  const isCountry = mentions[mentionAt(modifier) ?? -1]?.placeKind === 'country';
  const described = mentions[mentionAt(noun) ?? -1];
  // "in southern Lebanon Sunday sources said": the parse may join them.
  const isPhrase = childrenBy(tree, modifier, 'case', 'amod').length > 0;
  return isCountry && !isPhrase && described?.kind === 'nominal' && described.type !== 'place';
}

function placeMention(context: ReadingContext, head: number): number | undefined {
  return (
    mentionsOf(context, head).find((index) => isNamedPlace(context, index)) ??
    placeCalled(context, head) ??
    placeSpokenOf(context, head)
  );
}

/** "the Somali capital Mogadishu": the name right behind what it is. */
function placeCalled(context: ReadingContext, head: number): number | undefined {
  if (!PLACE_NOUNS.has(lemmaOf(context.tree, head))) return undefined;
  const index = context.mentions.findIndex(({ first }) => first === head + 1);
  return index >= 0 && isNamedPlace(context, index) ? index : undefined;
}

function isNamedPlace({ mentions }: ReadingContext, index: number): boolean {
  const mention = mentions[index];
  return mention?.type === 'place' && mention.demonym !== true && mention.kind === 'name';
}

/** "protests in the city": the town, province or country that was named last before. */
export function placeSpokenOf(context: ReadingContext, head: number): number | undefined {
  const { tree } = context;
  const kind = PLACE_NOUNS.get(lemmaOf(tree, head));
  if (kind === undefined || kind === 'facility' || !isJustThe(tree, head)) return undefined;
  return lastNamed(context, head, [kind]);
}

/** "killed two people there": the town or region that was named last before. */
function placeThere(context: ReadingContext, level: number): readonly number[] {
  const { tree } = context;
  const there = childrenBy(tree, level, 'advmod').find(
    (child) => lemmaOf(tree, child) === 'there' && child > level,
  );
  const place = there === undefined ? undefined : lastNamed(context, there, ['city', 'region']);
  return place === undefined ? [] : [place];
}

/** "flew to Oslo, where he met Berg": the place right before "where". */
function placeWhere(context: ReadingContext, level: number): readonly number[] {
  const { tree, mentions } = context;
  const where = childrenBy(tree, level, 'advmod').find(
    (child) => child < level && lemmaOf(tree, child) === 'where',
  );
  if (where === undefined || where === 0) return [];
  const place = lastNamed(context, where, ['city', 'region', 'country']);
  const before = wordOf(tree, where - 1) === ',' ? where - 2 : where - 1;
  const isRightBefore = (mentions[place ?? -1]?.end ?? 0) >= getToken(tree, before).end;
  return place !== undefined && isRightBefore ? [place] : [];
}

function lastNamed(
  context: ReadingContext,
  token: number,
  kinds: readonly string[],
): number | undefined {
  const { tree, mentions } = context;
  const { start } = getToken(tree, token);
  const known = mentions.flatMap((mention, index) =>
    mention.end <= start &&
    isNamedPlace(context, index) &&
    kinds.includes(mention.placeKind ?? 'city')
      ? [index]
      : [],
  );
  return known.at(-1);
}

function isDay(tree: Tree, phrase: number): boolean {
  return isCalendarWord(wordOf(tree, phrase), lemmaOf(tree, phrase));
}

/** "the city", with nothing else said of it. */
function isJustThe(tree: Tree, head: number): boolean {
  const [det, ...others] = (tree.children[head] ?? []).filter(
    (child) => !['case', 'punct'].includes(relationOf(tree, child)) && !isDay(tree, child),
  );
  return det !== undefined && others.length === 0 && lemmaOf(tree, det) === 'the';
}
