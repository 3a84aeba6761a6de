/**
 * In: a score for every name tag of every word. Out: the best sequence of tags and how sure it is.
 *
 * A linear-chain conditional random field over BIOES tags: Viterbi for the sequence,
 * forward-backward for the probabilities.
 * @source Lafferty, McCallum and Pereira 2001; Lample et al. 2016, https://arxiv.org/abs/1603.01360
 */
import type { NameType } from './types.ts';

/** Score of a transition that BIOES does not allow. */
const NEVER = -1e4;

/** A CRF; `transition[a * size + b]` scores tag b after tag a. */
export interface Crf {
  readonly size: number;
  readonly tags: readonly string[];
  readonly transition: Float64Array;
  /** Scores of the first tag and of the last. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** A name as a range of words of the sentence, the end exclusive. */
export interface NameRange {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** Adds the bars of BIOES to learned transition scores. */
export function createCrf(tags: readonly string[], learned: Float32Array): Crf {
  const size = tags.length;
  const transition = new Float64Array(size * size);
  for (const [a, before] of tags.entries()) {
    for (const [b, after] of tags.entries()) {
      const cell = a * size + b;
      transition[cell] = (learned[cell] ?? 0) + (follows(before, after) ? 0 : NEVER);
    }
  }
  const first = Float64Array.from(tags, (tag) => (follows('', tag) ? 0 : NEVER));
  const last = Float64Array.from(tags, (tag) => (/^[BI]/.test(tag) ? NEVER : 0));
  return { size, tags, transition, first, last };
}

function follows(before: string, after: string): boolean {
  const continues = /^[IE]/.test(after);
  if (!/^[BI]/.test(before)) return !continues;
  return continues && before.slice(1) === after.slice(1);
}

/**
 * The names of a sentence.
 * @param rows `rows[word * stride + tag]` is the score of a tag
 * @param n number of words
 */
export function decodeNames(
  crf: Crf,
  rows: Float32Array,
  stride: number,
  n: number,
): readonly NameRange[] {
  if (n === 0) return [];
  const scores = new Float32Array(n * crf.size);
  for (let word = 0; word < n; word += 1) {
    scores.set(rows.subarray(word * stride, word * stride + crf.size), word * crf.size);
  }
  const path = viterbi(crf, scores, n);
  if (path.every((tag) => crf.tags[tag] === 'O')) return [];
  const probability = marginals(crf, scores, n);
  const names: NameRange[] = [];
  let first = 0;
  let confidence = 1;
  for (let word = 0; word < n; word += 1) {
    const tag = path[word] as number;
    const label = crf.tags[tag] ?? 'O';
    if (/^[BS]/.test(label)) {
      first = word;
      confidence = 1;
    }
    confidence = Math.min(confidence, probability[word * crf.size + tag] as number);
    if (/^[ES]/.test(label)) {
      names.push({ first, end: word + 1, type: label.slice(2) as NameType, confidence });
    }
  }
  return names;
}

function viterbi(crf: Crf, scores: Float32Array, n: number): Int32Array {
  const { size, transition } = crf;
  const back = new Uint8Array(n * size);
  let state = Float64Array.from(crf.first, (bar, tag) => bar + (scores[tag] as number));
  for (let word = 1; word < n; word += 1) {
    const next = new Float64Array(size);
    for (let tag = 0; tag < size; tag += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < size; before += 1) {
        const score = (state[before] as number) + (transition[before * size + tag] as number);
        if (score > best) {
          best = score;
          back[word * size + tag] = before;
        }
      }
      next[tag] = best + (scores[word * size + tag] as number);
    }
    state = next;
  }
  const path = new Int32Array(n);
  let tag = 0;
  for (let end = 1; end < size; end += 1) {
    if (at(state, end) + at(crf.last, end) > at(state, tag) + at(crf.last, tag)) tag = end;
  }
  for (let word = n - 1; word >= 0; word -= 1) {
    path[word] = tag;
    tag = back[word * size + tag] as number;
  }
  return path;
}

/** Probability of every tag of every word; each row sums to one. */
function marginals(crf: Crf, scores: Float32Array, n: number): Float64Array {
  const { size } = crf;
  const emission = new Float64Array(n * size);
  for (let word = 0; word < n; word += 1) {
    const row = scores.subarray(word * size, (word + 1) * size);
    const top = Math.max(...row);
    for (let tag = 0; tag < size; tag += 1) {
      emission[word * size + tag] = Math.exp((row[tag] as number) - top);
    }
  }
  const step = crf.transition.map((score) => Math.exp(score));
  const forward = pass(step, emission, crf.first, n, size, false);
  const backward = pass(step, emission, crf.last, n, size, true);
  for (let word = 0; word < n; word += 1) {
    let sum = 0;
    for (let cell = word * size; cell < (word + 1) * size; cell += 1) {
      const e = at(emission, cell);
      // Both passes count the emission of the word itself.
      forward[cell] = e === 0 ? 0 : (at(forward, cell) * at(backward, cell)) / e;
      sum += at(forward, cell);
    }
    for (let cell = word * size; cell < (word + 1) * size; cell += 1) {
      forward[cell] = sum === 0 ? 0 : at(forward, cell) / sum;
    }
  }
  return forward;
}

/** One direction of forward-backward; rows are scaled to sum to one. */
function pass(
  step: Float64Array,
  emission: Float64Array,
  edge: Float64Array,
  n: number,
  size: number,
  reverse: boolean,
): Float64Array {
  const result = new Float64Array(n * size);
  for (let k = 0; k < n; k += 1) {
    const word = reverse ? n - 1 - k : k;
    const previous = reverse ? word + 1 : word - 1;
    let sum = 0;
    for (let tag = 0; tag < size; tag += 1) {
      let value = k === 0 ? Math.exp(at(edge, tag)) : 0;
      for (let other = 0; k > 0 && other < size; other += 1) {
        const cell = reverse ? tag * size + other : other * size + tag;
        value += at(result, previous * size + other) * at(step, cell);
      }
      value *= at(emission, word * size + tag);
      result[word * size + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < size; tag += 1) {
      const cell = word * size + tag;
      result[cell] = sum === 0 ? 0 : at(result, cell) / sum;
    }
  }
  return result;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
