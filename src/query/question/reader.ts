// What every part of the question reader shares: the words, the names, and whether a name that is not
// known may stand where a name is needed (so that the error can name it).

import type { QuerySource } from '../source.ts';
import type { AskedType, Slot } from './frame.ts';
import type { NameIndex, NameMatch } from './names.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** The question being read. */
export interface Reader {
  readonly words: readonly Word[];
  readonly names: NameIndex;
  readonly source: QuerySource;
  /** Whether unknown words may be taken for a name. */
  readonly lenient: boolean;
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

/** Words for kinds of things that can be asked for. */
export const ASKED_TYPES: ReadonlyMap<string, AskedType> = new Map<string, AskedType>([
  ...each(['person', 'persons', 'people', 'individual', 'individuals'], { label: 'Person' }),
  ...each(['group', 'groups'], { label: 'Group' }),
  ...each(['organization', 'organizations', 'organisation', 'organisations'], {
    label: 'Organization',
  }),
  ...each(['place', 'places', 'location', 'locations'], { label: 'Place' }),
  ...each(['country', 'countries'], { label: 'Place', kind: 'country' }),
  ...each(['city', 'cities'], { label: 'Place', kind: 'city' }),
  ...each(['region', 'regions'], { label: 'Place', kind: 'region' }),
]);

function each(
  words: readonly string[],
  type: AskedType,
): readonly (readonly [string, AskedType])[] {
  return words.map((word) => [word, type] as const);
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

/** `who`, `which organizations`, `what`. */
export function askedAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const word = wordAt(reader, from);
  const type = ASKED_TYPES.get(wordAt(reader, from + 1));
  if (['which', 'what'].includes(word) && type !== undefined) {
    return [{ value: { kind: 'asked', type }, end: from + 2 }];
  }
  if (!WHO.has(word)) return [];
  return [
    { value: { kind: 'asked' }, end: wordAt(reader, from + 1) === 'else' ? from + 2 : from + 1 },
  ];
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
  const found = reader.names.findAt(reader.words, from).map((value) => ({ value, end: value.end }));
  if (found.length > 0) return found;
  if (['the', 'a', 'an'].includes(wordAt(reader, from))) return knownAt(reader, from + 1);
  const type = ASKED_TYPES.get(wordAt(reader, from));
  return type === undefined
    ? []
    : knownAt(reader, from + 1).flatMap(({ value, end }) => ofType(value, type, end));
}

function ofType(name: NameMatch, type: AskedType, end: number): readonly Taken<NameMatch>[] {
  const candidates = name.candidates.filter(({ label }) => label === type.label);
  return candidates.length === 0 ? [] : [{ value: { ...name, candidates }, end }];
}

/** A thing that is named, or nobody in particular. */
export function thingAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  if (ANYONE.has(wordAt(reader, from))) return [{ value: { kind: 'any' }, end: from + 1 }];
  const names = knownAt(reader, from).map(
    ({ value, end }): Taken<Slot> => ({ value: { kind: 'name', name: value }, end }),
  );
  return [
    ...pairsAt(reader, from),
    ...names,
    ...(names.length === 0 ? unknownSlots(reader, from) : []),
  ];
}

/** "both X and Y", "X and Y". */
function pairsAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const start = wordAt(reader, from) === 'both' ? from + 1 : from;
  return nameAt(reader, start).flatMap((first) => {
    if (wordAt(reader, first.end) !== 'and') return [];
    return nameAt(reader, first.end + 1).map(
      (second): Taken<Slot> => ({
        value: { kind: 'names', names: [first.value, second.value] },
        end: second.end,
      }),
    );
  });
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
