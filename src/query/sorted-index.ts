// Elements and one text property in, an index out that answers equal, prefix and range by binary search.
// Built at first use: sorting takes O(n log n).

import { byCodeUnit } from '../model/index.ts';
import { besideText, placesOf } from './places-of.ts';
import type { Lookup } from './source.ts';

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
    return to - from;
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
    const textAt = (place: number): string => values[place] ?? '';
    return placesOf(lookup, {
      length: values.length,
      beside: (other) => besideText(textAt, other),
    });
  }
}
