/**
 * In: a written word and its rows in the gazetteer. Out: its input vector for the network.
 *
 * It joins the vector of the known word, the sums of its prefix and suffix rows, the scaled sum of
 * its n-gram rows, the row of its shape and the sum of its rows in the gazetteer.
 */
import {
  AFFIX_BUCKETS,
  NGRAM_BUCKETS,
  normalForm,
  SHAPE_BUCKETS,
  wordFeatures,
} from './features.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Matrix, ModelFile } from './model-file.ts';

const UNKNOWN_ROW = 1;
const FIRST_WORD_ROW = 2;

/** Turns words into vectors. */
export interface Embedder {
  /** Numbers in a vector. */
  readonly width: number;
  /** Whether a word in lower case is in the vocabulary. */
  known(word: string): boolean;
  /** Adds the vector of a known word alone to the head of `target`; nothing where it is unknown. */
  writeWord(surface: string, target: Float32Array): void;
  /** The rows in the gazetteer of each word of a sentence. */
  readonly places: Gazetteer;
  /** Writes the vector of a word to the head of `target`, and zeros to the rest. */
  embed(surface: string, places: readonly number[], target: Float32Array): void;
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
  const tables = [word, prefix, suffix, ngram, shape, place];
  return {
    width: tables.reduce((sum, table) => sum + table.columns, 0),
    known: (surface) => rows.has(surface),
    writeWord: (surface, target) => {
      const row = rows.get(normalForm(surface));
      if (row !== undefined) add(target, 0, word, [row], 1);
    },
    places: createGazetteer(model.places),
    embed: (surface, places, target) => {
      target.fill(0);
      const features = wordFeatures(surface);
      const scale = 1 / Math.sqrt(Math.max(1, features.ngrams.length));
      let at = add(target, 0, word, [rows.get(normalForm(surface)) ?? UNKNOWN_ROW], 1);
      at = add(target, at, prefix, features.prefixes, 1);
      at = add(target, at, suffix, features.suffixes, 1);
      at = add(target, at, ngram, features.ngrams, scale);
      at = add(target, at, shape, [features.shape], 1);
      add(target, at, place, places, 1);
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
