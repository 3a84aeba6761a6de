/**
 * In: a written word. Out: its rows in the embedding tables of the model.
 *
 * The mirror of training/features.py: prefixes, suffixes, letter n-grams and the shape of the
 * letters are hashed, so that a word never seen in training still says much about itself.
 * @source FNV-1a: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 * @source hashed n-grams: Bojanowski et al. 2017, https://arxiv.org/abs/1607.04606
 */

/** Rows in the tables; row 0 of each is padding and never used. */
export const AFFIX_BUCKETS = 4096;
export const NGRAM_BUCKETS = 16384;
export const SHAPE_BUCKETS = 512;

const MAX_LETTERS = 20;
const MAX_NGRAMS = 48;
const MAX_SHAPE = 10;

/** Rows of one word; lists have 0 to 4 affixes and 0 to 48 n-grams. */
export interface WordFeatures {
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly ngrams: readonly number[];
  readonly shape: number;
}

/** The key of a word in the vocabulary: lower case, every digit a zero. */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/[0-9]/g, '0');
}

/** The rows of `word`. */
export function wordFeatures(word: string): WordFeatures {
  let letters = [...normalForm(word)];
  if (letters.length > MAX_LETTERS) {
    letters = [...letters.slice(0, MAX_LETTERS / 2), ...letters.slice(-MAX_LETTERS / 2)];
  }
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= 4 && size <= letters.length; size += 1) {
    prefixes.push(bucket('p', letters, 0, size, AFFIX_BUCKETS));
    suffixes.push(bucket('s', letters, letters.length - size, letters.length, AFFIX_BUCKETS));
  }
  return {
    prefixes,
    suffixes,
    ngrams: ngrams(letters),
    shape: bucket('h', [wordShape(word)], 0, 1, SHAPE_BUCKETS),
  };
}

function ngrams(letters: readonly string[]): readonly number[] {
  const framed = ['^', ...letters, '$'];
  const rows: number[] = [];
  for (const size of [3, 4, 5]) {
    for (let at = 0; at + size <= framed.length && rows.length < MAX_NGRAMS; at += 1) {
      rows.push(bucket('n', framed, at, at + size, NGRAM_BUCKETS));
    }
  }
  return rows;
}

/** Classes of the letters with runs cut to two: "McDonald's" is "XxXxx'x". */
export function wordShape(word: string): string {
  let shape = '';
  for (const letter of [...word].slice(0, MAX_LETTERS)) {
    const kind = letterClass(letter);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape.slice(0, MAX_SHAPE);
}

function letterClass(letter: string): string {
  if (letter >= '0' && letter <= '9') return 'd';
  if (letter !== letter.toLowerCase()) return 'X';
  if (letter !== letter.toUpperCase()) return 'x';
  return (letter.codePointAt(0) ?? 0) < 128 ? letter : 'o';
}

/** The row of a kind and some of the letters, none of them put together for it. */
function bucket(
  kind: string,
  letters: readonly string[],
  from: number,
  end: number,
  buckets: number,
): number {
  let state = hash(0x811c9dc5, kind);
  for (let at = from; at < end; at += 1) state = hash(state, letters[at] as string);
  state ^= state >>> 15;
  return 1 + ((state >>> 0) % (buckets - 1));
}

function hash(start: number, text: string): number {
  let state = start;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state;
}
