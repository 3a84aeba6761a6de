/**
 * In: "to meet Prime Minister Sheikh Nasser", with two objects. Out: the first is the title of the second.
 *
 * A verb has one subject and one object, so of two that stand side by side with nothing between them the first
 * describes the name that follows.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj']);

export function mendDoubleArgument(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (const [word, deprel] of deprels.entries()) {
    if (!ARGUMENTS.has(deprel) || !isName(xpos[word])) continue;
    const first = firstOf(tree, word);
    const title = first - 1;
    const isTwice = heads[title] === heads[word] && deprels[title] === deprel;
    if (isTwice && isNominal(xpos[title])) attach(tree, title, word, 'nmod:desc');
  }
}

function isName(xpos: string | undefined): boolean {
  return xpos?.startsWith('NNP') === true;
}

/** The first of the words that stand before a name and belong to it. */
function firstOf({ heads }: MutableTree, word: number): number {
  let first = word;
  while (first > 0 && heads[first - 1] === word) first -= 1;
  return first;
}
