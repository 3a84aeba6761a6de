// A lookup and texts in ascending order in, where those that fit begin and end out, by binary search: the end
// from the beginning on, which is near for most.

import { partitionPoint, partitionPointNear } from './partition-point.ts';
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
    const from = firstFrom(texts, prefix);
    const fits = (place: number) => texts.textAt(place).startsWith(prefix);
    return [from, partitionPointNear(from, texts.length, fits)];
  }
  const { value } = lookup;
  if (typeof value !== 'string') return [0, 0];
  const from = firstFrom(texts, value);
  return [from, firstAfter(texts, value, from)];
}

function placesBetween(
  from: Bound | undefined,
  to: Bound | undefined,
  texts: SortedTexts,
): readonly [number, number] {
  const bounds = [from?.value, to?.value].filter((value) => value !== undefined);
  if (bounds.length === 0 || bounds.some((value) => typeof value !== 'string')) return [0, 0];
  const first =
    from === undefined ? 0 : (from.inclusive ? firstFrom : firstAfter)(texts, String(from.value));
  const past =
    to === undefined
      ? texts.length
      : (to.inclusive ? firstAfter : firstFrom)(texts, String(to.value), first);
  return [first, past];
}

/** The first place, of those from `near` on, whose text is at least the one given. */
function firstFrom(texts: SortedTexts, text: string, near?: number): number {
  return firstNot(texts, (place) => texts.textAt(place) < text, near);
}

/** The first place, of those from `near` on, whose text is above the one given. */
function firstAfter(texts: SortedTexts, text: string, near?: number): number {
  return firstNot(texts, (place) => texts.textAt(place) <= text, near);
}

function firstNot(
  { length }: SortedTexts,
  holds: (place: number) => boolean,
  near?: number,
): number {
  return near === undefined
    ? partitionPoint(0, length, holds)
    : partitionPointNear(near, length, holds);
}
