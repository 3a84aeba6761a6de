// A verb and what its pattern asks for, read from the words: "held talks with X", "took X hostage",
// with the object in place, before the verb ("whom did X meet"), or as the subject of a passive.

import { slotAt } from './asked-at.ts';
import { isDateAt } from './dates.ts';
import type { Meaning, Slot } from './frame.ts';
import { type Reader, type Taken, wordAt } from './reader.ts';
import { type Element, type FormTag, findVerbs, type VerbEntry } from './verb-index.ts';

/** Where the object is: after the verb, asked for at the front, or made the subject. */
export type ObjectPlace = 'after' | 'front' | 'subject';

/** What is known before the verb is read. */
export interface VerbContext {
  readonly forms: ReadonlySet<FormTag>;
  readonly object: ObjectPlace;
  /** The preposition that was taken to the front: "with whom". */
  readonly preposition?: string;
  /** "Where": the preposition of the object is left out. */
  readonly where?: boolean;
  /** The subject is several who do it to each other: "X and Y merged", for "merge with". */
  readonly together?: boolean;
}

/** A verb phrase as read. */
export interface VerbPhrase {
  readonly meaning: Meaning;
  readonly object: Slot;
  readonly end: number;
  readonly score: number;
  /** Whether the object's place in the pattern was found, or the pattern has none. */
  readonly takesObject: boolean;
  /** The object follows a preposition that a place may follow. */
  readonly toPlace: boolean;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'any', 'some']);
const TO_PLACES = new Set(['to', 'in', 'at', 'into', 'for', 'near', 'on']);

/** Every way to read a verb phrase at a word. */
export function verbPhrasesAt(
  reader: Reader,
  from: number,
  context: VerbContext,
): readonly VerbPhrase[] {
  return findVerbs(wordAt(reader, from))
    .filter(({ tag, entry }) => context.forms.has(tag) && !lacksRole(reader, from, entry))
    .flatMap(({ entry }) =>
      [...entry.orders(), ...shortOrders(entry, context)].flatMap((order) =>
        readOrder(reader, from + 1, { entry, order, context }),
      ),
    );
}

/** To replace somebody as editor is to dismiss him; without "as", whoever replaces him takes over from him. */
function lacksRole(reader: Reader, from: number, { pattern }: VerbEntry): boolean {
  const { lemma, complement } = pattern;
  if (complement?.preps.includes('as') !== true || complement.noun !== undefined) return false;
  if (reader.words.some(({ folded }, at) => at > from && folded === 'as')) return false;
  return findVerbs(lemma).some(({ entry }) => entry.pattern.text === lemma);
}

/** "Imposed sanctions", on whomever: a verb with its noun says what was done without the other side. */
function shortOrders(
  { orders, pattern }: VerbEntry,
  context: VerbContext,
): readonly (readonly Element[])[] {
  const { noun, recipient } = pattern;
  if (noun === undefined || recipient !== 'oblique' || context.object !== 'after') return [];
  if (context.preposition !== undefined || context.where === true || context.together === true)
    return [];
  return orders().map((order) => order.slice(0, -2));
}

interface Order {
  readonly entry: VerbEntry;
  readonly order: readonly Element[];
  readonly context: VerbContext;
}

interface Progress {
  readonly end: number;
  readonly object: Slot | undefined;
}

function readOrder(
  reader: Reader,
  from: number,
  { entry, order, context }: Order,
): readonly VerbPhrase[] {
  let open: readonly Progress[] = [{ end: from, object: undefined }];
  order.forEach((element, index) => {
    const next = order[index + 1];
    open = open.flatMap((state) => readElement(reader, state, { element, next, context }));
  });
  const preps = entry.pattern.preps;
  const toPlace =
    entry.pattern.recipient === 'oblique' && preps.some((prep) => TO_PLACES.has(prep));
  const takesObject = entry.pattern.recipient !== 'none';
  const isWhole = order.some((element) => element.kind === 'object' && element.holding);
  const apart = context.together === true && entry.meaning.roles !== 'mutual';
  return open
    .filter(() => !(context.where === true && !toPlace) && !apart)
    .filter(({ object }) => entry.pattern.text !== 'control' || !isPlace(object))
    .map(({ end, object }) => ({
      meaning: entry.meaning,
      object: object ?? { kind: 'any' },
      end,
      score: weightOf(entry) + (object?.kind === 'any' ? 0 : 5) + (isWhole ? 1 : 0),
      takesObject,
      toPlace,
    }));
}

/** Who controls a town owns nothing. */
function isPlace(object: Slot | undefined): boolean {
  return object?.kind === 'name' && object.name.candidates.every(({ type }) => type === 'place');
}

/** A pattern that asks for what the question does not have, a clause or "from duty", is the last resort. */
function weightOf({ pattern, specificity }: VerbEntry): number {
  const { clause, complement, obliged } = pattern;
  const isOpen = complement !== undefined && complement.noun === undefined;
  const wantsMore = obliged !== undefined || clause !== undefined || isOpen;
  return specificity * 10 - (wantsMore ? 20 : 0);
}

interface Step {
  readonly element: Element;
  readonly next: Element | undefined;
  readonly context: VerbContext;
}

function readElement(
  reader: Reader,
  state: Progress,
  { element, context }: Step,
): readonly Progress[] {
  const word = wordAt(reader, state.end);
  switch (element.kind) {
    case 'determiner':
      return DETERMINERS.has(word) ? [{ ...state, end: state.end + 1 }, state] : [state];
    case 'words':
      return readWords(reader, state, element.any);
    case 'preposition':
      return readPreposition(reader, state, { any: element.any, context });
    case 'object':
      return readObject(reader, state, context).filter(({ end }) =>
        holds(reader, [state.end, end], element.holding),
      );
  }
}

/** Whether one of the words is among those of a phrase; any phrase will do where none is asked for. */
function holds(
  reader: Reader,
  [from, to]: readonly [number, number],
  words: ReadonlySet<string> | undefined,
): boolean {
  if (words === undefined) return true;
  for (let at = from; at < to; at++) if (words.has(wordAt(reader, at))) return true;
  return false;
}

/** One word; a hyphenated or double form may be written as two. */
function readWords(reader: Reader, state: Progress, any: ReadonlySet<string>): readonly Progress[] {
  if (any.has(wordAt(reader, state.end))) return [{ ...state, end: state.end + 1 }];
  const two = `${wordAt(reader, state.end)} ${wordAt(reader, state.end + 1)}`;
  return any.has(two) ? [{ ...state, end: state.end + 2 }] : [];
}

function readPreposition(
  reader: Reader,
  state: Progress,
  { any, context }: { readonly any: ReadonlySet<string>; readonly context: VerbContext },
): readonly Progress[] {
  if (context.preposition !== undefined) return any.has(context.preposition) ? [state] : [];
  if (context.where === true || context.together === true) return [state];
  // "Whom did X call on Tuesday": the preposition is that of the day.
  if (isDateAt(reader.words, state.end + 1)) return [];
  return any.has(wordAt(reader, state.end)) ? [{ ...state, end: state.end + 1 }] : [];
}

function readObject(
  reader: Reader,
  state: Progress,
  { object, together }: VerbContext,
): readonly Progress[] {
  if (together === true) return [{ ...state, object: { kind: 'any' } }];
  if (object !== 'after') return [{ ...state, object: { kind: 'asked' } }];
  const slots: readonly Taken<Slot>[] = slotAt(reader, state.end);
  return [
    ...slots.map(({ value, end }) => ({ end, object: value })),
    { ...state, object: { kind: 'any' } as const },
  ];
}
