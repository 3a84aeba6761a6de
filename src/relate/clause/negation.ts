// A predicate in, whether the words right at it deny it out.

import { childrenBy, type Tree, wordOf } from '../../language/dependency-tree.ts';

const NEGATIONS = new Set([
  "n't",
  'n’t',
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'barely',
]);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'nowhere']);

/** "did not meet", "never met", "met nobody", "imposed no sanctions", "no official met". */
export function isNegated(tree: Tree, predicate: number): boolean {
  const around = childrenBy(tree, predicate, 'advmod', 'det', 'cc:preconj', 'aux');
  if (around.some((child) => NEGATIONS.has(wordOf(tree, child).toLowerCase()))) return true;
  return childrenBy(tree, predicate, 'nsubj', 'obj').some((argument) => isNobody(tree, argument));
}

function isNobody(tree: Tree, argument: number): boolean {
  if (NOBODY.has(wordOf(tree, argument).toLowerCase())) return true;
  return childrenBy(tree, argument, 'det', 'cc:preconj').some((child) =>
    /^(?:no|neither)$/i.test(wordOf(tree, child)),
  );
}
