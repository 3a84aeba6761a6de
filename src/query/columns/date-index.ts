// The dates of edges in, those in a range of dates out. Edges are numbered by type, then by date, so that
// in each type they lie together.

import { EDGE_TYPES } from '../../ontology/types.ts';
import { partitionPoint } from '../partition-point.ts';
import { placesOf } from '../places-of.ts';
import type { Lookup } from '../source.ts';
import { type Boundaries, type Range, typeRange } from '../type-ranges.ts';
import { type ColumnBlock, type SortedCodes, sortedCodes } from './column.ts';

/** Edges by date. */
export class DateIndex {
  readonly #dates: SortedCodes | undefined;
  readonly #types: Boundaries;
  readonly #numbers: Uint32Array;

  /**
   * `dates` is absent where no edge has one; `types` says where the edges of each type begin; `numbers` are
   * those of all edges in order, so that a range of them is a view.
   */
  constructor(dates: ColumnBlock | undefined, types: Boundaries, numbers: Uint32Array) {
    this.#dates = sortedCodes(dates);
    this.#types = types;
    this.#numbers = numbers;
  }

  /** For each of the types, or for every type when none is given, the range of its edges whose dates fit. */
  ranges(types: readonly string[], lookup: Lookup): readonly Range[] {
    if (this.#dates === undefined) return [];
    const { codes, words } = this.#dates;
    const [least, past] = placesOf(lookup, words);
    const codeAt = (edge: number): number => codes[edge] ?? 0;
    const ranges: Range[] = [];
    for (const type of types.length === 0 ? EDGE_TYPES : new Set(types)) {
      const [first, last] = typeRange(this.#types, type);
      const from = partitionPoint(first, last, (edge) => codeAt(edge) <= least);
      const to = partitionPoint(from, last, (edge) => codeAt(edge) <= past);
      if (from < to) ranges.push([from, to]);
    }
    return ranges;
  }

  count(types: readonly string[], lookup: Lookup): number {
    return this.ranges(types, lookup).reduce((sum, [from, to]) => sum + to - from, 0);
  }

  /** The edges whose dates fit, by date, then by number. */
  edges(types: readonly string[], lookup: Lookup): Uint32Array {
    const ranges = this.ranges(types, lookup);
    const [only = [0, 0] as const] = ranges;
    if (ranges.length <= 1) return this.#numbers.subarray(only[0], only[1]);
    const found = new Uint32Array(ranges.reduce((sum, [from, to]) => sum + to - from, 0));
    let filled = 0;
    for (const [from, to] of ranges) {
      found.set(this.#numbers.subarray(from, to), filled);
      filled += to - from;
    }
    const codeAt = (edge: number): number => this.#dates?.codes[edge] ?? 0;
    return found.sort((a, b) => codeAt(a) - codeAt(b) || a - b);
  }
}
