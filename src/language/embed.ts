/**
 * In: written words. Out: the input vectors of the network, one row a word.
 *
 * A row joins the vector of the known word, the sums of its prefix and suffix rows, the scaled sum
 * of its n-gram rows, the row of its shape and the rows of the gazetteer. All but the last depend
 * on the word alone and are kept for a while.
 */
import {
  AFFIX_BUCKETS,
  NGRAM_BUCKETS,
  normalForm,
  SHAPE_BUCKETS,
  wordFeatures,
} from './features.ts';
import { createGazetteer } from './gazetteer.ts';
import type { Matrix, ModelFile } from './model-file.ts';

const UNKNOWN_ROW = 1;
const FIRST_WORD_ROW = 2;
const MAX_KEPT = 20_000;

/** Turns sentences into matrices. */
export interface Embedder {
  readonly width: number;
  /** Whether a word in lower case is in the vocabulary. */
  known(word: string): boolean;
  /** `words.length * width` numbers. */
  embed(words: readonly string[]): Float32Array<ArrayBuffer>;
}

/** Reads the embedding tables of a model. @throws Error if they do not fit the features */
export function createEmbedder(model: ModelFile): Embedder {
  const rows = new Map(model.words.map((word, index) => [word, index + FIRST_WORD_ROW]));
  const [word, prefix, suffix, ngram, shape] = ['word', 'prefix', 'suffix', 'ngram', 'shape'].map(
    (name) => model.matrix(name),
  ) as [Matrix, Matrix, Matrix, Matrix, Matrix];
  if (
    prefix.rows !== AFFIX_BUCKETS ||
    ngram.rows !== NGRAM_BUCKETS ||
    shape.rows !== SHAPE_BUCKETS
  ) {
    throw new Error('the tables of the model do not fit the features');
  }
  const place = model.matrix('place');
  const gazetteer = createGazetteer(model.places);
  const own = word.columns + prefix.columns + suffix.columns + ngram.columns + shape.columns;
  const width = own + place.columns;
  const kept = new Map<string, Float32Array>();

  const compute = (surface: string): Float32Array => {
    const vector = new Float32Array(own);
    const features = wordFeatures(surface);
    const scale = 1 / Math.sqrt(Math.max(1, features.ngrams.length));
    let at = add(vector, 0, word, [rows.get(normalForm(surface)) ?? UNKNOWN_ROW], 1);
    at = add(vector, at, prefix, features.prefixes, 1);
    at = add(vector, at, suffix, features.suffixes, 1);
    at = add(vector, at, ngram, features.ngrams, scale);
    add(vector, at, shape, [features.shape], 1);
    return vector;
  };
  const vectorOf = (surface: string): Float32Array => {
    const found = kept.get(surface);
    if (found !== undefined) return found;
    if (kept.size >= MAX_KEPT) kept.clear();
    const vector = compute(surface);
    kept.set(surface, vector);
    return vector;
  };
  return {
    width,
    known: (surface) => rows.has(surface),
    embed: (words) => {
      const result = new Float32Array(words.length * width);
      const places = gazetteer(words);
      for (const [at, surface] of words.entries()) {
        result.set(vectorOf(surface), at * width);
        add(result, at * width + own, place, places[at] ?? [], 1);
      }
      return result;
    },
  };
}

/** Adds rows of a table to a part of the vector and returns where the next part begins. */
function add(
  vector: Float32Array,
  at: number,
  table: Matrix,
  rows: readonly number[],
  scale: number,
): number {
  for (const row of rows) {
    const factor = (table.scales[row] ?? 0) * scale;
    const start = row * table.columns;
    for (let i = 0; i < table.columns; i += 1) {
      vector[at + i] = (vector[at + i] ?? 0) + (table.values[start + i] ?? 0) * factor;
    }
  }
  return at + table.columns;
}
