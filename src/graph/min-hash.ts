// Passages in, which of them are copies of one another out. Method: sketches of the sets of their word
// triples; passages that share a band of a sketch are compared by their sketches. Near linear.
// Source: Broder 1997, "On the resemblance and containment of documents".

const SKETCH = 48;
const BAND = 4;
const SHINGLE_WORDS = 3;
/** From this share of common triples on, two passages are copies. */
const COPY = 0.5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The sketch of a passage: the least hash of its triples under each of the functions. */
export function sketchOf(passage: string): Uint32Array {
  const words = passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Uint32Array(SKETCH).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= Math.max(words.length, SHINGLE_WORDS); at += 1) {
    const base = hashWords(words.slice(at, at + SHINGLE_WORDS));
    for (let index = 0; index < SKETCH; index += 1) {
      const mixed = mix(base ^ Math.imul(index + 1, 0x9e3779b1));
      if (mixed < (sketch[index] ?? 0)) sketch[index] = mixed;
    }
  }
  return sketch;
}

/** @source Fowler, Noll and Vo, FNV-1a. */
function hashWords(words: readonly string[]): number {
  let hash = FNV_OFFSET;
  for (const character of words.join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return hash >>> 0;
}

/** @source Appleby, the final mix of MurmurHash3. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Pairs of sketches, by their indices, that are of copies. */
export function copiesAmong(
  sketches: readonly Uint32Array[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const buckets = new Map<string, number[]>();
  sketches.forEach((sketch, index) => {
    const near = new Set<number>();
    for (let start = 0; start < SKETCH; start += BAND) {
      const key = `${start}:${sketch.subarray(start, start + BAND).join(',')}`;
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      // The first of a bucket stands for the others, which are copies of it if it is one.
      const [first] = bucket;
      if (first !== undefined) near.add(first);
      bucket.push(index);
    }
    for (const other of near)
      if (likeness(sketch, sketches[other]) >= COPY) pairs.push([other, index]);
  });
  return pairs;
}

function likeness(a: Uint32Array, b: Uint32Array | undefined): number {
  if (b === undefined) return 0;
  return a.reduce((sum, hash, index) => sum + Number(hash === b[index]), 0) / SKETCH;
}
