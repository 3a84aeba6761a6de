/**
 * In: "foiled a plan to kill the mayor and arrested two men", read as if the plan had been to arrest. Out: who foiled
 * it arrested them.
 *
 * What is joined to an infinitive is an infinitive itself: a verb in a tense of its own belongs to the verb above.
 */
import { attach, isTensed, type MutableTree } from './mutable-tree.ts';

/** How far up the verb in a tense is looked for. */
const MOST_STEPS = 8;

export function mendFiniteConjunct(tree: MutableTree): void {
  for (const [word, deprel] of tree.deprels.entries()) {
    const head = tree.heads[word] ?? -1;
    if (deprel !== 'conj' || !isTensed(tree, word) || !isInfinitive(tree, head)) continue;
    const above = tensedAbove(tree, head);
    if (above !== undefined) attach(tree, word, above, 'conj');
  }
}

function isInfinitive({ xpos, heads }: MutableTree, word: number): boolean {
  if (xpos[word] !== 'VB') return false;
  return xpos.some((tag, at) => tag === 'TO' && heads[at] === word && at < word);
}

function tensedAbove(tree: MutableTree, word: number): number | undefined {
  let at = tree.heads[word] ?? -1;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    if (isTensed(tree, at)) return at;
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}
