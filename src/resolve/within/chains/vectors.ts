// Phrases in, the vectors of their heads and of the words that govern them out.

import { WORD_WIDTH, writeWordVector } from '../../../language/index.ts';
import type { PhraseFacts } from './facts.ts';

/** Numbers in the vector of a phrase. */
export const PHRASE_WIDTH = 2 * WORD_WIDTH;

/** Vector of the head, then of its governor, each of length one, or of zeros where it is unknown. */
export function phraseVector({ headWord, governorWord }: PhraseFacts): Float32Array {
  const vector = new Float32Array(PHRASE_WIDTH);
  writeUnit(headWord, vector.subarray(0, WORD_WIDTH));
  writeUnit(governorWord, vector.subarray(WORD_WIDTH));
  return vector;
}

function writeUnit(word: string, target: Float32Array): void {
  if (word === '') return;
  writeWordVector(word, target);
  let sum = 0;
  for (const value of target) sum += value * value;
  if (sum === 0) return;
  const length = Math.sqrt(sum);
  for (let at = 0; at < WORD_WIDTH; at += 1) target[at] = (target[at] as number) / length;
}

/** How alike two heads are in use: 0 unknown or not at all, up to 9. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < WORD_WIDTH; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum <= 0 ? 0 : Math.min(9, Math.floor(sum * 10));
}
