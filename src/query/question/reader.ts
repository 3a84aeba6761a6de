// What every part of the question reader shares: the words, the names, and whether a name that is not
// known may stand where a name is needed (so that the error can name it).

import type { NodeId, QuerySource } from '../source.ts';
import { askedType, countable, heldIn, plainKind } from './asked-types.ts';
import { descriptionsAt } from './descriptions.ts';
import type { AskedType, HowMany, Slot } from './frame.ts';
import type { NameIndex, NameMatch } from './names.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** The question being read. */
export interface Reader {
  readonly words: readonly Word[];
  /** The question as written; the places of its words are places in it. */
  readonly text: string;
  readonly names: NameIndex;
  readonly source: QuerySource;
  /** Whether unknown words may be taken for a name. */
  readonly lenient: boolean;
  /** Whether to leave out readings that take long. */
  readonly quick?: boolean;
  /** What a name at a place in the text was said to mean. */
  readonly choices?: ReadonlyMap<number, NodeId>;
  /** What pronouns may stand for: names of the question before. */
  readonly antecedents?: readonly NameMatch[];
}

/** Something read, and the index of the word after it. */
export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

/** The folded word at an index; empty beyond the end. */
export function wordAt({ words }: Reader, index: number): string {
  return words[index]?.folded ?? '';
}

/** Whether the words stand at an index. */
export function startsWith(reader: Reader, from: number, phrase: string): boolean {
  return phrase.split(' ').every((word, index) => wordAt(reader, from + index) === word);
}

/** The end of the first of the phrases that stands at an index. */
export function takePhrase(
  reader: Reader,
  from: number,
  phrases: readonly string[],
): number | undefined {
  const found = phrases.find((phrase) => startsWith(reader, from, phrase));
  return found === undefined ? undefined : from + found.split(' ').length;
}

const WHO = new Set(['who', 'whom', 'what', 'whoever']);
const ANYONE = new Set([
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'anything',
  'something',
]);
const RESERVED = new Set(
  (
    'who whom what which where when how many did does do has have had was were is are be been being will would shall ' +
    'may might could can in on at to of for from with by before after since until between and or both not never the a an ' +
    'about according there ever also that'
  ).split(' '),
);

/** `who`, `which organizations`, `what`, `which of the ministers`, `more than two people`. */
export function askedAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const word = wordAt(reader, from);
  if (['which', 'what'].includes(word)) {
    const of = takePhrase(reader, from + 1, ['of the', 'of these', 'of those']) ?? from + 1;
    const typed = kindAt(reader, of);
    if (typed !== undefined)
      return [{ value: { kind: 'asked', type: typed.value }, end: typed.end }];
  }
  if (!WHO.has(word)) return manyAt(reader, from);
  return [
    { value: { kind: 'asked' }, end: wordAt(reader, from + 1) === 'else' ? from + 2 : from + 1 },
  ];
}

/** A noun for what is asked for: "ministers", "other countries". */
export function kindAt(reader: Reader, from: number): Taken<AskedType> | undefined {
  const at = ['other', 'different'].includes(wordAt(reader, from)) ? from + 1 : from;
  for (const count of [3, 2, 1]) {
    const words = reader.words.slice(at, at + count);
    if (words.length < count) continue;
    const noun = words.map(({ folded }) => folded).join(' ');
    const type = askedType(noun, reader.names);
    if (type !== undefined) return { value: type, end: at + count };
  }
  return heldKindAt(reader, at);
}

/** "Egyptian ministers", "EU officials". */
function heldKindAt(reader: Reader, from: number): Taken<AskedType> | undefined {
  for (const { value, end } of indexedAt(reader, from)) {
    const bodies = value.candidates.filter(
      ({ type }) => type === 'place' || type === 'organization',
    );
    const [body] = bodies;
    if (body === undefined || bodies.length > 1) continue;
    for (const count of [3, 2, 1]) {
      const words = reader.words.slice(end, end + count);
      if (words.length < count) continue;
      const noun = words.map(({ folded }) => folded).join(' ');
      const type = askedType(noun, reader.names);
      const held = type === undefined ? undefined : heldIn(type, body);
      if (held !== undefined) return { value: held, end: end + count };
    }
  }
  return undefined;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value] as const),
);

function numberAt(reader: Reader, at: number): number | undefined {
  const word = wordAt(reader, at);
  return NUMBERS.get(word) ?? (/^\d{1,6}$/.test(word) ? Number(word) : undefined);
}

/** How many of what follows: "more than two", "at least three", "the most"; at most is never known. */
function manyAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const found = howManyAt(reader, from);
  const kind = found === undefined ? undefined : kindAt(reader, found.end);
  const type = kind === undefined ? undefined : countable(kind.value, reader.names);
  if (found === undefined || kind === undefined || type === undefined) return [];
  return [{ value: { kind: 'asked', type, howMany: found.value }, end: kind.end }];
}

function howManyAt(reader: Reader, from: number): Taken<HowMany> | undefined {
  const most = takePhrase(reader, from, ['the most', 'most', 'the largest number of']);
  if (most !== undefined) return { value: 'most', end: most };
  const several = takePhrase(reader, from, ['several', 'multiple', 'more than one']);
  if (several !== undefined) return { value: { atLeast: 2 }, end: several };
  const above = takePhrase(reader, from, ['more than', 'over']);
  const number = above === undefined ? undefined : numberAt(reader, above);
  if (above !== undefined && number !== undefined)
    return { value: { atLeast: number + 1 }, end: above + 1 };
  const least = takePhrase(reader, from, ['at least']);
  const atLeast = least === undefined ? undefined : numberAt(reader, least);
  if (least === undefined || atLeast === undefined) return undefined;
  return { value: { atLeast }, end: least + 1 };
}

/** A name, with "the" or the kind of thing before it, longest first; unknown words where that is allowed. */
export function nameAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
  const known = knownAt(reader, from);
  if (known.length > 0) return known;
  return unknownAt(reader, from).map(({ value, end }) => ({
    value: { ...value, end, candidates: [] },
    end,
  }));
}

function knownAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
  const described = descriptionsAt(reader, from, (at) => indexedAt(reader, at));
  const found = [...described, ...plainAt(reader, from), ...pronounAt(reader, from)];
  const { choices } = reader;
  if (choices === undefined) return found;
  return found.map(({ value, end }) => {
    const chosen = choices.get(value.position);
    const candidates = value.candidates.filter(({ id }) => id === chosen);
    return candidates.length === 0 ? { value, end } : { value: { ...value, candidates }, end };
  });
}

const PRONOUNS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['he', 'him', 'his', 'she', 'her'].map((word) => [word, ['person']] as const),
  ...['it', 'its'].map((word) => [word, ['organization', 'group', 'place']] as const),
  ...['they', 'them', 'their'].map((word) => [word, ['organization', 'group']] as const),
  ['there', ['place']],
]);

/** A pronoun, where the question before named something that it may stand for. */
function pronounAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
  const types = PRONOUNS.get(wordAt(reader, from));
  const word = reader.words[from];
  if (types === undefined || word === undefined || reader.antecedents === undefined) return [];
  const candidates = reader.antecedents.flatMap((match) =>
    match.candidates.filter(({ type }) => types.includes(type)),
  );
  if (candidates.length === 0) return [];
  const { start: position, text: written } = word;
  const match = { position, written, end: from + 1, candidates: [...new Set(candidates)] };
  return [{ value: match, end: from + 1 }];
}

function indexedAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
  return reader.names.findAt(reader.words, from).map((value) => ({ value, end: value.end }));
}

function plainAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
  const found = indexedAt(reader, from);
  if (found.length > 0) return found;
  if (['the', 'a', 'an'].includes(wordAt(reader, from))) return knownAt(reader, from + 1);
  const number = numberAt(reader, from);
  if (number !== undefined && number > 1)
    return indexedAt(reader, from + 1).filter(({ value }) => isGroup(value));
  const type = plainKind(wordAt(reader, from));
  return type === undefined
    ? []
    : knownAt(reader, from + 1).flatMap(({ value, end }) => ofType(value, type, end));
}

/** "The two sides": how many a group are says nothing more of which it is. */
function isGroup({ candidates }: NameMatch): boolean {
  return candidates.every(({ type }) => type === 'group');
}

function ofType(name: NameMatch, type: AskedType, end: number): readonly Taken<NameMatch>[] {
  const candidates = name.candidates.filter(({ label }) => label === type.label);
  return candidates.length === 0 ? [] : [{ value: { ...name, candidates }, end }];
}

/** A thing that is named, or anyone: whoever it is, the answer names. */
export function thingAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  if (ANYONE.has(wordAt(reader, from))) return [{ value: { kind: 'asked' }, end: from + 1 }];
  const names = knownAt(reader, from).map(
    ({ value, end }): Taken<Slot> => ({ value: { kind: 'name', name: value }, end }),
  );
  return [
    ...pairsAt(reader, from),
    ...names,
    ...(names.length === 0 ? unknownSlots(reader, from) : []),
  ];
}

/** "both X and Y", "X and Y", "X, Y and Z", "X or Y". */
function pairsAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const start = ['both', 'either'].includes(wordAt(reader, from)) ? from + 1 : from;
  return nameAt(reader, start).flatMap((first) => listed(reader, [first.value], first.end));
}

const MOST_NAMES = 6;

function listed(reader: Reader, names: readonly NameMatch[], at: number): readonly Taken<Slot>[] {
  const word = wordAt(reader, at);
  const joins = word === 'and' || word === 'or';
  if (!joins && (names.length >= MOST_NAMES || !hasComma(reader, at))) return [];
  return nameAt(reader, joins ? at + 1 : at).flatMap((next) => {
    const all = [...names, next.value];
    if (!joins) return listed(reader, all, next.end);
    const either = word === 'or' ? { either: true } : {};
    return [{ value: { kind: 'names', names: all, ...either }, end: next.end }];
  });
}

/** A comma is no word; it shows in the gap before one. */
function hasComma({ words, text }: Reader, at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return (
    before !== undefined && here !== undefined && text.slice(before.end, here.start).includes(',')
  );
}

/** What may stand at a side of a relation. */
export function slotAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  return [...askedAt(reader, from), ...thingAt(reader, from)];
}

const MOST_UNKNOWN_WORDS = 5;

/** Words that should be a name and are none that is known. */
export interface UnknownName {
  readonly written: string;
  readonly position: number;
}

function unknownSlots(reader: Reader, from: number): readonly Taken<Slot>[] {
  return unknownAt(reader, from).map(({ value, end }) => ({
    value: { kind: 'unknown', ...value },
    end,
  }));
}

function unknownAt(reader: Reader, from: number): readonly Taken<UnknownName>[] {
  if (!reader.lenient) return [];
  const start = ['the', 'a', 'an'].includes(wordAt(reader, from)) ? from + 1 : from;
  const words = reader.words.slice(start, start + MOST_UNKNOWN_WORDS);
  const found: Taken<UnknownName>[] = [];
  for (const [index, word] of words.entries()) {
    if (!mayBeUnknown(reader, start + index, index === 0)) break;
    const written = words.slice(0, index + 1).map(({ text }) => text);
    const value = { written: written.join(' '), position: words[0]?.start ?? word.start };
    found.push({ value, end: start + index + 1 });
  }
  return found.reverse();
}

/** A verb in small letters ends a name, unless it begins it. */
function mayBeUnknown(reader: Reader, at: number, isFirst: boolean): boolean {
  const word = reader.words[at];
  if (word === undefined || word.folded === "'s" || RESERVED.has(word.folded)) return false;
  if (reader.names.findAt(reader.words, at).length > 0) return false;
  return isFirst || word.text !== word.folded || findVerbs(word.folded).length === 0;
}
