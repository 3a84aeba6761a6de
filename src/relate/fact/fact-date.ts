// A fact's own words in, since when or at what date it holds out. Of joined clauses each has its own date: "moved in 1898
// and was run by Berg", "was founded in 1988 and is run by the ministry".

import {
  childrenBy,
  getToken,
  relationOf,
  type Tree,
  tokensIn,
} from '../../language/dependency-tree.ts';
import type { Edtf } from '../../model/index.ts';
import type { ReadingContext } from '../context.ts';
import { findDate, findOwnDate } from '../when.ts';

/** The date of what a fact's predicate says; that of another clause only where it may stand for both. */
export function findFactDate(context: ReadingContext, predicate: number): Edtf | undefined {
  const own = findOwnDate(context, predicate);
  if (own !== undefined) return own;
  return isPresent(context.tree, predicate) || isBehindDate(context, predicate)
    ? undefined
    : findDate(context, predicate);
}

/** "is run", "leads": what holds now has no day of what happened before. */
function isPresent(tree: Tree, predicate: number): boolean {
  const verbs = [predicate, ...childrenBy(tree, predicate, 'aux', 'aux:pass', 'cop')];
  const isJoined = /^(?:conj|advcl|parataxis)$/.test(relationOf(tree, predicate));
  return isJoined && verbs.some((verb) => /^VB[PZ]$/.test(getToken(tree, verb).xpos));
}

/** Joined to a verb behind which a date stands: that one's. */
function isBehindDate(context: ReadingContext, predicate: number): boolean {
  const { tree } = context;
  const { head, deprel } = getToken(tree, predicate);
  if (deprel !== 'conj' || head < 0) return false;
  return context.timesIn(tree.sentenceOf[predicate] ?? -1).some((time) => {
    const { first } = tokensIn(tree, time);
    return first > head && first < predicate;
  });
}
