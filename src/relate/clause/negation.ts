// A predicate in, whether the words right at it deny it out.

import { childrenBy, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';

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
/** "not only met", "not until Sunday", "no fewer than 12", "no secret that". */
const SPARED =
  /^(?:only|just|merely|simply|least|until|till|fewer|less|more|later|sooner|doubt|secret|surprise|accident|coincidence|wonder|question)$/i;
/** "at no time did Lind meet Berg". */
const AT_NO = /^(?:time|circumstance|way|means|account|case|point|stage|moment)$/;

/**
 * "did not meet", "never met", "met nobody", "imposed no sanctions", "no official met".
 *
 * @param from an argument whose own words have been counted already
 */
export function isNegated(tree: Tree, predicate: number, from?: number): boolean {
  const around = childrenBy(tree, predicate, 'advmod', 'det', 'cc:preconj', 'aux');
  if (around.some((child) => isNegation(tree, child) || isNoLonger(tree, child))) return true;
  if (childrenBy(tree, predicate, 'cc').some((child) => /^nor$/i.test(wordOf(tree, child))))
    return true;
  const never = childrenBy(tree, predicate, 'obl', 'advmod').filter((child) =>
    AT_NO.test(lemmaOf(tree, child)),
  );
  if (never.some((child) => hasNegativeDeterminer(tree, child))) return true;
  return childrenBy(tree, predicate, 'nsubj', 'obj').some(
    (argument) =>
      argument !== from && (isNobody(tree, argument) || hasNegativeDeterminer(tree, argument)),
  );
}

/** Whether a word stands for nobody or nothing. */
export function isNobody(tree: Tree, index: number): boolean {
  return NOBODY.has(wordOf(tree, index).toLowerCase());
}

function isNoLonger(tree: Tree, child: number): boolean {
  return /^longer$/i.test(wordOf(tree, child)) && /^no$/i.test(wordOf(tree, child - 1));
}

function isNegation(tree: Tree, child: number): boolean {
  return NEGATIONS.has(wordOf(tree, child).toLowerCase()) && !SPARED.test(wordOf(tree, child + 1));
}

function hasNegativeDeterminer(tree: Tree, argument: number): boolean {
  return childrenBy(tree, argument, 'det', 'cc:preconj').some(
    (child) =>
      /^(?:no|neither)$/i.test(wordOf(tree, child)) && !SPARED.test(wordOf(tree, child + 1)),
  );
}
