// The words of a treebank and of a program in, pairs of indices out: the words that are the same.
// Words are the same where their spans are; inside a multiword token, where a longest common
// subsequence of forms pairs them. As in the CoNLL 2018 shared task.
// Source: Zeman et al. 2018, https://universaldependencies.org/conll18/evaluation.html

import type { Word } from './word.ts';

/** Index of a gold word and of the given word that is the same. */
export type Pair = readonly [gold: number, given: number];

/** The pairs of equal words, in the order of the text. */
export function alignWords(gold: readonly Word[], given: readonly Word[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  for (let left = gold[a], right = given[b]; left && right; left = gold[a], right = given[b]) {
    if (left.multiword || right.multiword) {
      const region = multiwordRegion(gold, given, a, b);
      pairs.push(...commonForms(gold, given, region));
      [a, b] = [region.goldEnd, region.givenEnd];
    } else if (left.start === right.start && left.end === right.end) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (left.start <= right.start) {
      a += 1;
    } else {
      b += 1;
    }
  }
  return pairs;
}

/** Words between which only forms can decide. */
interface Region {
  readonly goldStart: number;
  readonly givenStart: number;
  readonly goldEnd: number;
  readonly givenEnd: number;
}

/** The smallest region from the multiword token at `a` or `b` that no multiword token sticks out of. */
function multiwordRegion(
  gold: readonly Word[],
  given: readonly Word[],
  a: number,
  b: number,
): Region {
  const [left, right] = [gold[a], given[b]];
  let end = (left?.multiword ? left.end : right?.end) ?? 0;
  const leftLags = !left?.multiword && (left?.start ?? 0) < (right?.start ?? 0);
  const rightLags = left?.multiword && !right?.multiword && (right?.start ?? 0) < left.start;
  const [goldStart, givenStart] = [leftLags ? a + 1 : a, rightLags ? b + 1 : b];
  let [goldEnd, givenEnd] = [goldStart, givenStart];
  for (;;) {
    const [nextGold, nextGiven] = [gold[goldEnd], given[givenEnd]];
    if (isBeyond(nextGold, end) && isBeyond(nextGiven, end)) break;
    const goldFirst = nextGold && (!nextGiven || nextGold.start <= nextGiven.start);
    const taken = goldFirst ? nextGold : nextGiven;
    if (taken?.multiword) end = Math.max(end, taken.end);
    if (goldFirst) goldEnd += 1;
    else givenEnd += 1;
  }
  return { goldStart, givenStart, goldEnd, givenEnd };
}

function isBeyond(word: Word | undefined, end: number): boolean {
  if (word === undefined) return true;
  return word.multiword ? word.start >= end : word.end > end;
}

function commonForms(
  gold: readonly Word[],
  given: readonly Word[],
  { goldStart, goldEnd, givenStart, givenEnd }: Region,
): readonly Pair[] {
  const left = gold.slice(goldStart, goldEnd).map(({ form }) => form.toLowerCase());
  const right = given.slice(givenStart, givenEnd).map(({ form }) => form.toLowerCase());
  const lengths = commonLengths(left, right);
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      pairs.push([goldStart + i, givenStart + j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i, j) === lengthAt(i + 1, j)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}

/** `[i][j]`: length of the longest common subsequence of what follows `i` on the left, `j` on the right. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const both = left[i] === right[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : 0;
      const best = Math.max(both, lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
      lengths[i]?.splice(j, 1, best);
    }
  }
  return lengths;
}
