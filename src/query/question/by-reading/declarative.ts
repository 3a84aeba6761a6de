// A question in, the sentences that it would be if it told what it asks: with a stand-in for each hole and
// each name, which the readers of articles know for what it is, and the words back in the order of a
// statement. "Whom did Lind urge to resign" gives "Anna Kovacs urged David Miller to resign."

import { askedAt } from '../asked-at.ts';
import type { Slot, Wanted } from '../frame.ts';
import { verbForms } from '../inflection.ts';
import { nameAt } from '../name-at.ts';
import type { NameMatch } from '../names.ts';
import { type Reader, wordAt } from '../reader.ts';

/** A hole or a name of the question, and where its stand-in stands in the sentence. */
export interface StandIn {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
}

/** A statement in place of a question. */
export interface Declarative {
  readonly text: string;
  readonly standIns: readonly StandIn[];
  readonly wanted: Wanted;
}

type Item =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'thing'; readonly slot: Slot; readonly standIn: string };

const AUXILIARIES = new Set(
  'was were is are has have had will would may might could can'.split(' '),
);
const DO = new Set(['did', 'does', 'do']);
const FRONTED = new Set('with to by for from against about of'.split(' '));
const ADVERBS: ReadonlyMap<string, Wanted> = new Map([
  ['where', 'where'],
  ['when', 'when'],
]);

/** The statements that a question may stand for, the likeliest first; none where it has another form. */
export function declarativesOf(reader: Reader): readonly Declarative[] {
  const items = itemsOf(reader);
  const [first] = items;
  if (first === undefined) return [];
  if (first.kind === 'thing') return [...asSubject(items), ...asObject(items, [])];
  const wanted = ADVERBS.get(first.text.toLowerCase());
  if (wanted !== undefined) return stated(items.slice(1)).flatMap((told) => built(told, wanted));
  if (FRONTED.has(first.text.toLowerCase())) return asObject(items.slice(1), [first]);
  return stated(items).flatMap((told) => built(told, 'yes-no'));
}

/** "Who met X": it stands as it would in a statement. */
function asSubject(items: readonly Item[]): readonly Declarative[] {
  const [, second, third] = items;
  const inverted = second?.kind === 'word' && isAuxiliary(second) && third?.kind === 'thing';
  return inverted ? [] : built(items, 'rows');
}

/** "Whom did X meet": after the verb, or at the end. */
function asObject(items: readonly Item[], before: readonly Item[]): readonly Declarative[] {
  const [hole, ...rest] = items;
  if (hole?.kind !== 'thing') return [];
  return stated(rest).flatMap((told) => {
    const verb = told.findIndex((item, at) => at > 0 && item.kind === 'word' && !isAuxiliary(item));
    const places = [...new Set([verb + 1, told.length])].filter((at) => at > 0);
    return places.flatMap((at) =>
      built([...told.slice(0, at), ...before, hole, ...told.slice(at)], 'rows'),
    );
  });
}

function isAuxiliary(item: Item): boolean {
  if (item.kind !== 'word') return false;
  const word = item.text.toLowerCase();
  return AUXILIARIES.has(word) || DO.has(word);
}

/** "Did X meet Y" as "X met Y"; nothing where no auxiliary stands before a name. */
function stated(items: readonly Item[]): readonly (readonly Item[])[] {
  const [auxiliary, ...rest] = items;
  if (auxiliary?.kind !== 'word' || !isAuxiliary(auxiliary)) return [];
  const end = subjectEnd(rest);
  const [subject, after] = [rest.slice(0, end), rest.slice(end)];
  if (end === 0) return [];
  if (!DO.has(auxiliary.text.toLowerCase())) return [[...subject, auxiliary, ...after]];
  const [verb, ...others] = after;
  if (verb?.kind !== 'word') return [];
  const [past] = verbForms(verb.text.toLowerCase()).past;
  return past === undefined ? [] : [[...subject, { kind: 'word', text: past }, ...others]];
}

/** A name, or several that "and" joins. */
function subjectEnd(items: readonly Item[]): number {
  if (items[0]?.kind !== 'thing') return 0;
  let end = 1;
  while (isAnd(items[end]) && items[end + 1]?.kind === 'thing') end += 2;
  return end;
}

function isAnd(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.text.toLowerCase() === 'and';
}

const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  person: ['Anna Kovacs', 'David Miller', 'Maria Santos', 'Peter Novotny', 'Laura Bianchi'],
  organization: ['Amnesty International', 'the World Bank', 'Human Rights Watch', 'Greenpeace'],
  country: ['Norway', 'Spain', 'Kenya', 'Brazil'],
  place: ['Madrid', 'Oslo', 'Nairobi', 'Lisbon'],
};

/** The words of the question, with holes and names as one item each. */
function itemsOf(reader: Reader): readonly Item[] {
  const items: Item[] = [];
  const used = new Map<string, number>();
  const next = (kind: string): string | undefined => {
    const count = used.get(kind) ?? 0;
    used.set(kind, count + 1);
    return STAND_INS[kind]?.[count];
  };
  for (let at = 0; at < reader.words.length; ) {
    const [taken] = thingsAt(reader, at);
    const standIn =
      taken === undefined ? undefined : (written(reader, at, taken) ?? next(kindOf(taken.value)));
    if (taken !== undefined && standIn !== undefined) {
      items.push({ kind: 'thing', slot: taken.value, standIn });
      at = taken.end;
    } else {
      // The word that opens a question opens no statement.
      const text = reader.words[at]?.text ?? '';
      items.push({ kind: 'word', text: at === 0 ? text.toLowerCase() : text });
      at += 1;
    }
  }
  return items;
}

function thingsAt(reader: Reader, at: number) {
  // "Who" after a name opens a clause about it.
  const relative = at > 0 && ['who', 'which', 'that', 'whom'].includes(wordAt(reader, at));
  const asked = relative && isName(reader, at - 1) ? [] : askedAt(reader, at);
  if (asked.length > 0) return asked;
  return nameAt(reader, at)
    .filter(({ value }) => isMeant(reader, at, value))
    .map(({ value, end }) => ({ value: { kind: 'name', name: value } as Slot, end }));
}

function isName(reader: Reader, at: number): boolean {
  return reader.names.findAt(reader.words, at).length > 0;
}

/** A name is written with a capital; a description is one of a group or of a post. */
function isMeant(reader: Reader, at: number, { candidates, described, end }: NameMatch): boolean {
  const capital = reader.words.slice(at, end).some(({ text }) => /^\p{Lu}/u.test(text));
  return (
    (capital && at > 0) || described === true || candidates.every(({ type }) => type === 'group')
  );
}

function kindOf(slot: Slot): string {
  if (slot.kind === 'name') {
    const types = new Set(slot.name.candidates.map(({ type }) => type));
    const [type = 'person'] = types.has('person') ? ['person'] : types;
    return type;
  }
  const type = slot.kind === 'asked' ? slot.type : undefined;
  if (type?.kind === 'country') return 'country';
  return type?.label?.toLowerCase() ?? 'person';
}

/** Groups go by their own words, which say what they are. */
function written(
  reader: Reader,
  at: number,
  { value, end }: { readonly value: Slot; readonly end: number },
): string | undefined {
  if (value.kind !== 'name' || kindOf(value) !== 'group') return undefined;
  return reader.words
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
}

function built(items: readonly Item[], wanted: Wanted): readonly Declarative[] {
  const standIns: StandIn[] = [];
  let text = '';
  for (const item of items) {
    if (text !== '' && !(item.kind === 'word' && item.text === "'s")) text += ' ';
    const words = item.kind === 'word' ? item.text : item.standIn;
    const shown = text === '' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    if (item.kind === 'thing')
      standIns.push({ slot: item.slot, start: text.length, end: text.length + words.length });
    text += shown;
  }
  return standIns.length === 0 ? [] : [{ text: `${text}.`, standIns, wanted }];
}
