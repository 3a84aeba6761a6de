/**
 * In: "Norne Bank named Anna Lind chief executive", read as if an executive were called Anna Lind. Out: Lind is named,
 * and chief executive is what she becomes.
 *
 * A full name right behind a verb of naming is who is named; the noun behind it is the post. So it is where the parse
 * hangs the name on a word before the verb.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

const NAMING =
  /^(?:name|nam|appoint|elect|nominat|crown|declar|mak|choos)(?:e|es|ed|ing|s)?$|^(?:made|chose|chosen)$/i;

export function mendNamedPost(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [verb, word] of words.entries()) {
    if (!NAMING.test(word) || !/^VB/.test(xpos[verb] ?? '')) continue;
    if (below(tree, verb, /^aux:pass$/).length > 0) continue;
    const name = verb + 1;
    const post = (heads[name] ?? -1) < verb ? postBehind(tree, verb) : (heads[name] ?? -1);
    if (xpos[name] !== 'NNP' || heads[post] !== verb) continue;
    if (!/^(?:compound|nmod:poss)$/.test(deprels[name] ?? '')) continue;
    if (!/^(?:xcomp|obj)$/.test(deprels[post] ?? '') || !/^(?:NN|JJ)$/.test(xpos[post] ?? ''))
      continue;
    const isFull = heads[name + 1] === name && deprels[name + 1] === 'flat';
    // "named Norne Bank chairman Jonas Berg": the post is of the bank.
    const isOfNext = below(tree, post, /^(?:appos|flat)$/).some(
      (at) => at > post && isNominal(xpos[at]),
    );
    if (!isFull || isOfNext || isNominal(xpos[post + 1])) continue;
    attach(tree, name, verb, 'obj');
    attach(tree, post, verb, 'xcomp');
  }
}

/** What the named person becomes, where the verb has no object. */
function postBehind(tree: MutableTree, verb: number): number {
  const isTaken = below(tree, verb, /^obj$/).length > 0;
  return (isTaken ? undefined : below(tree, verb, /^xcomp$/)[0]) ?? -1;
}
