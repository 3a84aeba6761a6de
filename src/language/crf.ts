/**
 * In: a score for every name tag of every word. Out: the best sequence of tags and how sure it is.
 *
 * A linear-chain conditional random field over BIOES tags: Viterbi for the sequence,
 * forward-backward for the probabilities. Only the transitions that BIOES allows are looked at.
 * @source Lafferty, McCallum and Pereira 2001; Lample et al. 2016, https://arxiv.org/abs/1603.01360
 */
import type { Kernel } from './kernel/kernel.ts';
import { marginals } from './marginals.ts';
import { MAX_SENTENCE_TOKENS } from './split.ts';
import type { NameType } from './types.ts';

/** Score of a first or last tag that BIOES does not allow. */
const NEVER = -1e4;

/** The transitions to each tag, or from each, those of tag t from `starts[t]` to `starts[t + 1]`. */
export interface Transitions {
  readonly starts: Int32Array;
  /** The tag at the other end. */
  readonly tags: Int32Array;
  /** The learned score, and e to the power of it. */
  readonly scores: Float64Array;
  readonly factors: Float64Array;
}

/** A CRF over tags 0 up to `size`. */
export interface Crf {
  readonly size: number;
  readonly tags: readonly string[];
  readonly into: Transitions;
  readonly from: Transitions;
  /** Whether a tag may be the first, or the last, of a sentence: 1 or 0. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** e^x of numbers up to 80; the result is valid until the next call. */
  readonly exponentials: (values: Float32Array) => Float32Array;
}

/** A name as a range of words of the sentence, the end exclusive. */
export interface NameRange {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** @param learned `learned[a * tags.length + b]` scores tag b after tag a */
export function createCrf(kernel: Kernel, tags: readonly string[], learned: Float32Array): Crf {
  const size = tags.length;
  const groups = Math.ceil((Math.max(size, MAX_SENTENCE_TOKENS) * size) / 4);
  const room = kernel.allocate(groups * 16);
  const exponentials = (values: Float32Array): Float32Array => {
    kernel.floats(room, values.length).set(values);
    kernel.exponentials(room, room, Math.ceil(values.length / 4));
    return kernel.floats(room, values.length);
  };
  const factors = Float64Array.from(exponentials(learned));
  const transitions = (reverse: boolean): Transitions => {
    const cells = tags.map((own, tag) =>
      tags.flatMap((other, at) => {
        const allowed = reverse ? follows(own, other) : follows(other, own);
        return allowed ? [{ at, cell: reverse ? tag * size + at : at * size + tag }] : [];
      }),
    );
    const flat = cells.flat();
    const starts = new Int32Array(size + 1);
    for (const [tag, list] of cells.entries()) starts[tag + 1] = (starts[tag] ?? 0) + list.length;
    return {
      starts,
      tags: Int32Array.from(flat, ({ at }) => at),
      scores: Float64Array.from(flat, ({ cell }) => learned[cell] ?? 0),
      factors: Float64Array.from(flat, ({ cell }) => factors[cell] ?? 1),
    };
  };
  return {
    size,
    tags,
    into: transitions(false),
    from: transitions(true),
    first: Float64Array.from(tags, (tag) => (follows('', tag) ? 1 : 0)),
    last: Float64Array.from(tags, (tag) => (/^[BI]/.test(tag) ? 0 : 1)),
    exponentials,
  };
}

function follows(before: string, after: string): boolean {
  const continues = /^[IE]/.test(after);
  if (!/^[BI]/.test(before)) return !continues;
  return continues && before.slice(1) === after.slice(1);
}

/**
 * The names of a sentence.
 * @param values `values[row * stride + tag]` is the score of a tag
 * @param rows the row of each word
 */
export function decodeNames(
  crf: Crf,
  values: Float32Array,
  stride: number,
  rows: Int32Array,
): readonly NameRange[] {
  if (rows.length === 0) return [];
  const scores = new Float32Array(rows.length * crf.size);
  for (const [word, row] of rows.entries()) {
    for (let tag = 0; tag < crf.size; tag += 1) {
      scores[word * crf.size + tag] = values[row * stride + tag] as number;
    }
  }
  const path = viterbi(crf, scores, rows.length);
  if (path.every((tag) => crf.tags[tag] === 'O')) return [];
  return nameRanges(crf, path, marginals(crf, scores, rows.length));
}

function nameRanges(crf: Crf, path: Int32Array, probability: Float64Array): readonly NameRange[] {
  const names: NameRange[] = [];
  let first = 0;
  let confidence = 1;
  for (const [word, tag] of path.entries()) {
    const label = crf.tags[tag] ?? 'O';
    const kind = label.charAt(0);
    if (kind === 'B' || kind === 'S') {
      first = word;
      confidence = 1;
    }
    confidence = Math.min(confidence, probability[word * crf.size + tag] as number);
    if (kind === 'E' || kind === 'S') {
      names.push({ first, end: word + 1, type: label.slice(2) as NameType, confidence });
    }
  }
  return names;
}

function viterbi(crf: Crf, scores: Float32Array, n: number): Int32Array {
  const { size } = crf;
  const { starts, tags, scores: learned } = crf.into;
  const back = new Uint8Array(n * size);
  const best = new Float64Array(n * size);
  for (let tag = 0; tag < size; tag += 1) {
    best[tag] = (scores[tag] as number) + (crf.first[tag] === 0 ? NEVER : 0);
  }
  for (let word = 1; word < n; word += 1) {
    const before = (word - 1) * size;
    for (let tag = 0; tag < size; tag += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let i = starts[tag] as number; i < (starts[tag + 1] as number); i += 1) {
        const score = (best[before + (tags[i] as number)] as number) + (learned[i] as number);
        if (score > top) {
          top = score;
          from = tags[i] as number;
        }
      }
      back[word * size + tag] = from;
      best[word * size + tag] = top + (scores[word * size + tag] as number);
    }
  }
  return trace(crf, best, back, n);
}

/** The path that ends in the best last tag. */
function trace(crf: Crf, best: Float64Array, back: Uint8Array, n: number): Int32Array {
  const { size } = crf;
  const final = (tag: number): number =>
    (best[(n - 1) * size + tag] as number) + (crf.last[tag] === 0 ? NEVER : 0);
  let tag = 0;
  for (let end = 1; end < size; end += 1) if (final(end) > final(tag)) tag = end;
  const path = new Int32Array(n);
  for (let word = n - 1; word >= 0; word -= 1) {
    path[word] = tag;
    tag = back[word * size + tag] as number;
  }
  return path;
}
