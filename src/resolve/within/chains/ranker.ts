// The weights of the ranker in, scores out: of a phrase being one with an earlier one, and of its being new.
// A linear part and a small hidden layer over the buckets of what is observed and the vectors of the words;
// only sums, products and comparisons in a fixed order, so that the scores are the same on every machine.
// training/coref/train.py makes the weights.

import { readFileSync } from 'node:fs';

/** What a phrase adds to the hidden layer, by its part. */
export type Part = 'later' | 'earlier' | 'fresh';

/** Scores what is observed; the likelier the higher, and the difference of two is log odds. */
export interface Ranker {
  /** What the vector of a phrase gives the hidden layer; the width of the layer. */
  readonly project: (vector: Float32Array, part: Part) => Float64Array;
  /** That a pair is one, from its buckets and the projections of both phrases. */
  readonly pair: (seen: Seen, later: Float64Array, earlier: Float64Array) => number;
  /** That a phrase is new. */
  readonly fresh: (seen: Seen, own: Float64Array) => number;
}

/** Buckets of what is observed: the first `count` of a list. */
export interface Seen {
  readonly buckets: Int32Array;
  count: number;
}

interface Header {
  readonly buckets: number;
  readonly hidden: number;
  readonly width: number;
  /** Scales of the linear weights, of each column of the table, and of each column of the projections. */
  readonly linear: number;
  readonly table: readonly number[];
  readonly projections: Readonly<Record<Part, readonly number[]>>;
  readonly bias: readonly [pair: readonly number[], fresh: readonly number[]];
  readonly out: readonly [pair: readonly number[], fresh: readonly number[]];
  readonly ends: readonly [pair: number, fresh: number];
}

const PARTS: readonly Part[] = ['later', 'earlier', 'fresh'];

let loaded: Ranker | undefined;

/** The ranker of the project, read from disk once. */
export function ranker(): Ranker {
  loaded ??= createRanker(readFileSync(new URL('./models/ranker.bin', import.meta.url)));
  return loaded;
}

/**
 * Reads the weights: "RPC1", the length of a header in JSON, then numbers of one byte: the linear weights,
 * the rows of the table, the rows of the three projections.
 *
 * @throws Error if the bytes are not such a file
 */
export function createRanker(bytes: Uint8Array): Ranker {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== 'RPC1') throw new Error('no weights of the ranker');
  let at = 8 + view.getUint32(4, true);
  const header = JSON.parse(text.decode(bytes.subarray(8, at))) as Header;
  const { hidden, width } = header;
  const take = (length: number) => {
    const from = bytes.byteOffset + at;
    at += length;
    return new Int8Array(bytes.buffer, from, length);
  };
  const linear = take(header.buckets);
  const table = take(header.buckets * hidden);
  const projections = new Map(PARTS.map((part) => [part, take(width * hidden)]));
  const scales = Float64Array.from(header.table);
  const sums = new Int32Array(hidden);
  return {
    project: (vector, part) => {
      const rows = projections.get(part) as Int8Array;
      const out = new Float64Array(hidden);
      for (let row = 0; row < width; row += 1) {
        const value = vector[row] as number;
        if (value === 0) continue;
        for (let unit = 0; unit < hidden; unit += 1)
          out[unit] = (out[unit] as number) + value * (rows[row * hidden + unit] as number);
      }
      const bias = part === 'earlier' ? undefined : header.bias[part === 'later' ? 0 : 1];
      return out.map(
        (value, unit) => value * (header.projections[part][unit] ?? 0) + (bias?.[unit] ?? 0),
      );
    },
    pair: (seen, later, earlier) => score(seen, 0, later, earlier),
    fresh: (seen, own) => score(seen, 1, own),
  };

  function score(
    { buckets, count }: Seen,
    kind: 0 | 1,
    own: Float64Array,
    other?: Float64Array,
  ): number {
    let sum = 0;
    sums.fill(0);
    for (let index = 0; index < count; index += 1) {
      const bucket = buckets[index] as number;
      sum += linear[bucket] as number;
      const row = bucket * hidden;
      for (let unit = 0; unit < hidden; unit += 1)
        sums[unit] = (sums[unit] as number) + (table[row + unit] as number);
    }
    let total = sum * header.linear + header.ends[kind];
    const out = header.out[kind];
    for (let unit = 0; unit < hidden; unit += 1) {
      const value =
        (sums[unit] as number) * (scales[unit] as number) +
        (own[unit] as number) +
        (other === undefined ? 0 : (other[unit] as number));
      if (value > 0) total += value * (out[unit] as number);
    }
    return total;
  }
}
