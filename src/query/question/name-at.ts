// A word of a question in; out, the names that begin there: with "the" or a kind of thing before them, as a
// description or a pronoun, several joined; and, where that is allowed, words that should be a name.

import type { NodeId } from '../source.ts';
import { plainKind } from './asked-types.ts';
import { descriptionsAt } from './descriptions.ts';
import type { AskedType, Slot } from './frame.ts';
import type { NameMatch } from './names.ts';
import { afterArticle, numberAt, type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { findVerbs } from './verb-index.ts';

const ANYONE = new Set(['someone', 'somebody', 'anyone', 'anybody', 'anything', 'something']);
const RESERVED = new Set(
  (
    'who whom what which where when how many did does do has have had was were is are be been being will would shall ' +
    'may might could can in on at to of for from with by before after since until between and or both not never the a an ' +
    'about according there ever also that'
  ).split(' '),
);

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
  const named = namedBeside(reader, from);
  const candidates = reader.antecedents.flatMap((match) =>
    match.candidates.filter(({ id, type }) => types.includes(type) && !named.has(id)),
  );
  if (candidates.length === 0) return [];
  const { start: position, text: written } = word;
  const match = { position, written, end: from + 1, candidates: [...new Set(candidates)] };
  return [{ value: match, end: from + 1 }];
}

/** Whom the question names itself: "when will she meet Lind" does not ask of Lind. */
function namedBeside(reader: Reader, pronoun: number): ReadonlySet<NodeId> {
  const named = reader.words.flatMap((_, at) =>
    at === pronoun ? [] : (reader.names.findAt(reader.words, at)[0]?.candidates ?? []),
  );
  return new Set(named.map(({ id }) => id));
}

/** "They" after a question of two persons, or of two states: the two together. */
function bothAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const { antecedents = [] } = reader;
  const [one, other] = antecedents;
  if (wordAt(reader, from) !== 'they' || antecedents.length !== 2) return [];
  if (one === undefined || other === undefined) return [];
  const [type, ...others] = new Set(
    [one, other].flatMap(({ candidates }) => candidates.map((node) => node.type)),
  );
  const isOfOneKind = others.length === 0 && (type === 'person' || type === 'place');
  return isOfOneKind ? [{ value: { kind: 'names', names: [one, other] }, end: from + 1 }] : [];
}

/** Names of the index alone. */
export function indexedAt(reader: Reader, from: number): readonly Taken<NameMatch>[] {
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

/** Phrases that leave somebody out. */
const EXCEPT: readonly string[] = [
  'besides',
  'apart from',
  'aside from',
  'except for',
  'except',
  'other than',
];

/** "Besides X and Y": who is left out; a name that is not known has no candidates. */
export function exceptAt(reader: Reader, from: number): readonly Taken<readonly NameMatch[]>[] {
  const at = takePhrase(reader, from, EXCEPT);
  if (at === undefined) return [];
  return thingAt(reader, at).flatMap(({ value, end }) => {
    if (value.kind === 'unknown') return [{ value: [{ ...value, end, candidates: [] }], end }];
    if (value.kind === 'names') return [{ value: value.names, end }];
    return value.kind === 'name' ? [{ value: [value.name], end }] : [];
  });
}

/** What is asked for, and the same with somebody left out where the words after it do: "anyone other than X". */
export function withExceptions(
  reader: Reader,
  asked: Taken<Extract<Slot, { kind: 'asked' }>>,
): readonly Taken<Slot>[] {
  const found = exceptAt(reader, asked.end).map(
    ({ value: except, end }): Taken<Slot> => ({ value: { ...asked.value, except }, end }),
  );
  return [...found, asked];
}

/** A thing that is named, or anyone: whoever it is, the answer names. */
export function thingAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  if (ANYONE.has(wordAt(reader, from)))
    return withExceptions(reader, { value: { kind: 'asked' }, end: from + 1 });
  const names = knownAt(reader, from).map(
    ({ value, end }): Taken<Slot> => ({ value: { kind: 'name', name: value }, end }),
  );
  return [
    ...pairsAt(reader, from),
    ...bothAt(reader, from),
    ...names,
    ...(names.length === 0 ? unknownSlots(reader, from) : []),
  ];
}

/** "both X and Y", "X and Y", "X, Y and Z", "X or Y". */
function pairsAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const start = ['both', 'either'].includes(wordAt(reader, from)) ? from + 1 : from;
  const found = nameAt(reader, start).flatMap((first) => listed(reader, [first.value], first.end));
  if (wordAt(reader, from) !== 'both') return found;
  return found.map(({ value, end }) => ({
    value: value.kind === 'names' ? { ...value, both: true } : value,
    end,
  }));
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
  const start = afterArticle(reader, from);
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
