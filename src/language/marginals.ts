/**
 * In: a CRF and the scores of a sentence. Out: the probability of every tag of every word.
 *
 * Forward-backward; every row is scaled to sum to one, which keeps long sentences in range.
 * @source Rabiner 1989, https://doi.org/10.1109/5.18626
 */
import type { Crf, Transitions } from './crf.ts';

/**
 * Probability of every tag of every word; each row sums to one.
 * @param scores `scores[word * crf.size + tag]`
 * @param n number of words
 */
export function marginals(crf: Crf, scores: Float32Array, n: number): Float64Array {
  const { size } = crf;
  const emission = crf.exponentials(belowTop(scores, size));
  const forward = new Float64Array(n * size);
  const backward = new Float64Array(n * size);
  for (let tag = 0; tag < size; tag += 1) {
    forward[tag] = (crf.first[tag] as number) * (emission[tag] as number);
    backward[(n - 1) * size + tag] = crf.last[tag] as number;
  }
  normalize(forward, 0, size);
  for (let word = 1; word < n; word += 1) {
    pass(crf.into, forward, (word - 1) * size, forward, word * size);
    multiply(forward, emission, word * size, size);
    normalize(forward, word * size, size);
  }
  // What a word passes back is what stands after it times its own emission.
  const passed = new Float64Array(n * size);
  for (let word = n - 1; word > 0; word -= 1) {
    for (let cell = word * size; cell < (word + 1) * size; cell += 1) {
      passed[cell] = (backward[cell] as number) * (emission[cell] as number);
    }
    pass(crf.from, passed, word * size, backward, (word - 1) * size);
    normalize(backward, (word - 1) * size, size);
  }
  for (let word = 0; word < n; word += 1) {
    multiply(forward, backward, word * size, size);
    normalize(forward, word * size, size);
  }
  return forward;
}

/** Every score less the highest of its row. */
function belowTop(scores: Float32Array, size: number): Float32Array {
  const result = new Float32Array(scores.length);
  for (let start = 0; start < scores.length; start += size) {
    let top = scores[start] as number;
    for (let i = start; i < start + size; i += 1) top = Math.max(top, scores[i] as number);
    for (let i = start; i < start + size; i += 1) result[i] = (scores[i] as number) - top;
  }
  return result;
}

/** One step over the transitions, from the row at `from` to the row at `to` of another table. */
function pass(
  { starts, tags, factors }: Transitions,
  source: Float64Array,
  from: number,
  target: Float64Array,
  to: number,
): void {
  for (let tag = 0; tag + 1 < starts.length; tag += 1) {
    let sum = 0;
    for (let i = starts[tag] as number; i < (starts[tag + 1] as number); i += 1) {
      sum += (source[from + (tags[i] as number)] as number) * (factors[i] as number);
    }
    target[to + tag] = sum;
  }
}

function multiply(
  values: Float64Array,
  others: Float32Array | Float64Array,
  start: number,
  size: number,
): void {
  for (let i = start; i < start + size; i += 1) {
    values[i] = (values[i] as number) * (others[i] as number);
  }
}

function normalize(values: Float64Array, start: number, size: number): void {
  let sum = 0;
  for (let i = start; i < start + size; i += 1) sum += values[i] as number;
  if (sum === 0) return;
  for (let i = start; i < start + size; i += 1) values[i] = (values[i] as number) / sum;
}
