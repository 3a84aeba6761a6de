// A lookup and texts in ascending order in, where those that fit begin and end out, by binary search.

import { partitionPoint } from './partition-point.ts';
import type { Bound, Lookup } from './source.ts';

/** Texts in ascending order of code units. */
export interface SortedTexts {
  readonly length: number;
  textAt(place: number): string;
}

/** The places of the texts that fit: from the first, to the one past the last. */
export function placesOf(lookup: Lookup, texts: SortedTexts): readonly [number, number] {
  if (lookup.kind === 'range') return placesBetween(lookup.from, lookup.to, texts);
  if (lookup.kind === 'prefix') {
    const { prefix } = lookup;
    const from = firstFrom(texts, prefix, true);
    return [
      from,
      partitionPoint(from, texts.length, (place) => texts.textAt(place).startsWith(prefix)),
    ];
  }
  const { value } = lookup;
  if (typeof value !== 'string') return [0, 0];
  return [firstFrom(texts, value, true), firstFrom(texts, value, false)];
}

function placesBetween(
  from: Bound | undefined,
  to: Bound | undefined,
  texts: SortedTexts,
): readonly [number, number] {
  const bounds = [from?.value, to?.value].filter((value) => value !== undefined);
  if (bounds.length === 0 || bounds.some((value) => typeof value !== 'string')) return [0, 0];
  const first = from === undefined ? 0 : firstFrom(texts, String(from.value), from.inclusive);
  const past = to === undefined ? texts.length : firstFrom(texts, String(to.value), !to.inclusive);
  return [first, Math.max(first, past)];
}

/** The first place whose text is at least, or where `inclusive` is false above, the one given. */
function firstFrom(texts: SortedTexts, text: string, inclusive: boolean): number {
  return partitionPoint(0, texts.length, (place) => {
    const other = texts.textAt(place);
    return inclusive ? other < text : other <= text;
  });
}
