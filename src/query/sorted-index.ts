// Elements and one text property in, an index out that answers equal, prefix and range by binary search.
// Built at first use: sorting takes O(n log n).

import { byCodeUnit } from '../model/index.ts';
import type { Bound, Lookup } from './source.ts';

/** Elements ordered by a text property, then by number; those without it are left out. */
export class SortedIndex<T extends number> {
  readonly #read: (element: T) => string | null;
  readonly #elements: Iterable<T>;
  #sorted: { readonly ids: readonly T[]; readonly values: readonly string[] } | undefined;

  constructor(elements: Iterable<T>, read: (element: T) => string | null) {
    this.#elements = elements;
    this.#read = read;
  }

  /** The elements that fit, by value. */
  find(lookup: Lookup): readonly T[] {
    const [from, to] = this.#between(lookup);
    return this.#open().ids.slice(from, to);
  }

  /** How many elements fit. */
  count(lookup: Lookup): number {
    const [from, to] = this.#between(lookup);
    return Math.max(0, to - from);
  }

  #open() {
    if (this.#sorted !== undefined) return this.#sorted;
    const entries: (readonly [value: string, id: T])[] = [];
    for (const id of this.#elements) {
      const value = this.#read(id);
      if (value !== null) entries.push([value, id]);
    }
    entries.sort(([a, first], [b, second]) => byCodeUnit(a, b) || first - second);
    this.#sorted = { ids: entries.map(([, id]) => id), values: entries.map(([value]) => value) };
    return this.#sorted;
  }

  /** Where the elements that fit begin and end. */
  #between(lookup: Lookup): readonly [number, number] {
    const { values } = this.#open();
    if (lookup.kind === 'equal') {
      const { value } = lookup;
      return typeof value === 'string'
        ? [firstFrom(values, value, true), firstFrom(values, value, false)]
        : [0, 0];
    }
    if (lookup.kind === 'prefix') {
      const { prefix } = lookup;
      const from = firstFrom(values, prefix, true);
      const past = firstWhere(values, from, (value) => !value.startsWith(prefix));
      return [from, past];
    }
    return this.#range(lookup.from, lookup.to);
  }

  #range(from: Bound | undefined, to: Bound | undefined): readonly [number, number] {
    const { values } = this.#open();
    const bounds = [from?.value, to?.value].filter((value) => value !== undefined);
    if (bounds.length === 0 || bounds.some((value) => typeof value !== 'string')) return [0, 0];
    return [
      from === undefined ? 0 : firstFrom(values, String(from.value), from.inclusive),
      to === undefined ? values.length : firstFrom(values, String(to.value), !to.inclusive),
    ];
  }
}

/** The first place whose value is at least, or where `inclusive` is false above, the one given. */
function firstFrom(values: readonly string[], value: string, inclusive: boolean): number {
  return firstWhere(values, 0, (other) => (inclusive ? other >= value : other > value));
}

/** The first place from `start` where a condition holds that holds for all after it. */
function firstWhere(
  values: readonly string[],
  start: number,
  holds: (value: string) => boolean,
): number {
  let [low, high] = [start, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
