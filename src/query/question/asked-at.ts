// A word of a question in; out, what is asked for there: who, which organizations, what, which of the
// ministers, more than two people, and who is left out of it ("anyone other than Lind").

import { askedType, bandOf, countable, heldIn } from './asked-types.ts';
import type { AskedType, HowMany, Slot } from './frame.ts';
import { indexedAt, thingAt, withExceptions } from './name-at.ts';
import { numberAt, type Reader, type Taken, takePhrase, wordAt } from './reader.ts';

const WHO = new Set(['who', 'whom', 'what', 'whoever']);
/** `who`, `which organizations`, `what`, `which of the ministers`, `more than two people`. */
export function askedAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const word = wordAt(reader, from);
  if (['which', 'what'].includes(word)) {
    const of = takePhrase(reader, from + 1, ['of the', 'of these', 'of those']) ?? from + 1;
    const typed = kindAt(reader, of);
    if (typed !== undefined) {
      const value = { kind: 'asked', type: bandOf(typed.value) } as const;
      return withExceptions(reader, { value, end: typed.end });
    }
  }
  if (!WHO.has(word)) return manyAt(reader, from);
  const end = wordAt(reader, from + 1) === 'else' ? from + 2 : from + 1;
  return withExceptions(reader, { value: { kind: 'asked' }, end });
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

/** What may stand at a side of a relation. */
export function slotAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  return [...askedAt(reader, from), ...thingAt(reader, from)];
}
