// A lookup and texts in ascending order in, where those that fit begin and end out, by binary search: the end
// from the beginning on, which is near for most.

import { byCodeUnit } from '../model/index.ts';
import { partitionPoint, partitionPointNear } from './partition-point.ts';
import type { Bound, Lookup } from './source.ts';

/** Texts in ascending order of code units. */
export interface SortedTexts {
  readonly length: number;
  /** How the texts stand to another. */
  beside(other: string): Beside;
}

/** How texts, each known by its place, stand to another text. */
export interface Beside {
  /** Below 0 where the text at a place comes before the other, above 0 where it comes after it. */
  order(place: number): number;
  /** Whether the text at a place begins with the other. */
  begins(place: number): boolean;
}

/** Compares texts that can be had as they are. */
export function besideText(textAt: (place: number) => string, other: string): Beside {
  return {
    order: (place) => byCodeUnit(textAt(place), other),
    begins: (place) => textAt(place).startsWith(other),
  };
}

/** The places of the texts that fit: from the first, to the one past the last. */
export function placesOf(lookup: Lookup, texts: SortedTexts): readonly [number, number] {
  if (lookup.kind === 'range') return placesBetween(lookup.from, lookup.to, texts);
  const { length } = texts;
  if (lookup.kind === 'prefix') {
    const prefix = texts.beside(lookup.prefix);
    const from = firstFrom(prefix, 0, length);
    return [from, partitionPointNear(from, length, (place) => prefix.begins(place))];
  }
  if (typeof lookup.value !== 'string') return [0, 0];
  const value = texts.beside(lookup.value);
  const from = firstFrom(value, 0, length);
  return [from, firstAfter(value, from, length)];
}

function placesBetween(
  from: Bound | undefined,
  to: Bound | undefined,
  texts: SortedTexts,
): readonly [number, number] {
  const [lower = to, upper = from] = [from, to];
  if (typeof lower?.value !== 'string' || typeof upper?.value !== 'string') return [0, 0];
  const first = from === undefined ? 0 : placeOf(from, false, texts, 0);
  return [first, to === undefined ? texts.length : placeOf(to, true, texts, first)];
}

/** Where a range begins, or ends, of the places from `near` on. */
function placeOf(bound: Bound, isEnd: boolean, texts: SortedTexts, near: number): number {
  const other = texts.beside(String(bound.value));
  return (bound.inclusive === isEnd ? firstAfter : firstFrom)(other, near, texts.length);
}

/** The first place, of those from `near` on, whose text is not before the other. */
function firstFrom(other: Beside, near: number, length: number): number {
  return firstNot((place) => other.order(place) < 0, near, length);
}

/** The first place, of those from `near` on, whose text is after the other. */
function firstAfter(other: Beside, near: number, length: number): number {
  return firstNot((place) => other.order(place) <= 0, near, length);
}

function firstNot(holds: (place: number) => boolean, near: number, length: number): number {
  return (near === 0 ? partitionPoint : partitionPointNear)(near, length, holds);
}
