/**
 * In: "Peter Lokiri and Hannah Weiss, a German nurse, were killed", read as if Lokiri were the nurse. Out: Weiss is.
 *
 * What one person is stands behind the name of that person.
 */
import { attach, type MutableTree } from './mutable-tree.ts';

/** What several are together. */
const TOGETHER = /^(?:couple|pair|duo|trio|team|group|family|band|gang|alliance|coalition)$/i;

export function mendJoinedApposition(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [noun, deprel] of deprels.entries()) {
    const first = heads[noun] ?? -1;
    if (deprel !== 'appos' || xpos[noun] !== 'NN' || xpos[first] !== 'NNP' || first > noun)
      continue;
    const start = startOf(tree, noun);
    if (words[start - 1] !== ',' || !/^(?:an?|the|his|her|its|their)$/i.test(words[start] ?? ''))
      continue;
    let last = start - 2;
    while (last > first && deprels[last] === 'flat') last = heads[last] ?? -1;
    if (
      TOGETHER.test(words[noun] ?? '') ||
      !deprels.some((one, at) => one === 'cc' && heads[at] === last)
    )
      continue;
    const isJoined = deprels[last] === 'conj' && heads[last] === first && xpos[last] === 'NNP';
    if (isJoined) attach(tree, noun, last, 'appos');
  }
}

/** The first of the words that stand before a noun and hang on it. */
function startOf({ heads, words }: MutableTree, noun: number): number {
  let start = noun;
  while (start > 0 && words[start - 1] !== ',' && isBelow(heads, start - 1, noun)) start -= 1;
  return start;
}

function isBelow(heads: readonly number[], word: number, top: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 8; steps += 1) {
    if (at === top) return true;
    at = heads[at] ?? -1;
  }
  return false;
}
