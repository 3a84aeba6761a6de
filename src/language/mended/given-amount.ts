/**
 * In: "gave the ambassador, Pavel Hlinka, 72 hours to leave", read as an ambassador who is 72 hours, and "paid a
 * minister 3 million euros", as if a minister were a kind of euro. Out: somebody is given something.
 *
 * A counted amount of time or money behind whoever a verb of giving names first is what is given.
 */
import { attach, below, isNominal, isUnder, type MutableTree } from './mutable-tree.ts';

const GIVING =
  /^(?:g[ai]ve|given|giv(?:es|ing)|pa(?:id|ys?|ying)|len[dt]s?|lending|(?:hand|award|offer|loan|promis|grant)(?:s|es|e|ed|ing)?)$/i;
const AMOUNT =
  /^(?:hours?|days?|weeks?|months?|years?|dollars?|euros?|pounds?|francs?|yen|yuan|rupees?|won|rand|naira|pesos?|ringgit|kron(?:a|e|er|or)|zlotys?|roubles?|rubles?|dirhams?|shillings?|liras?|reais|baht)$/i;
const LOOSE = /^(?:appos|conj|nmod:unmarked|obl:unmarked|obj|list|dep)$/;

export function mendGivenAmount(tree: MutableTree): void {
  const { words, xpos, deprels } = tree;
  for (const [verb, word] of words.entries()) {
    if (!GIVING.test(word) || !/^VB/.test(xpos[verb] ?? '')) continue;
    const amount = words.findIndex(
      (one, at) =>
        at > verb + 1 && AMOUNT.test(one) && isCounted(tree, at) && isUnder(tree, at, verb),
    );
    if (amount < 0 || below(tree, amount, /^case$/).length > 0) continue;
    const [first] = below(tree, amount, /^(?:nummod|compound)$/).filter((at) => xpos[at] === 'CD');
    const count = countAt(tree, amount);
    if (first === undefined || !isGivenNext(tree, verb, count)) continue;
    if (tree.heads[amount] === verb && deprels[amount] === 'obj') parted(tree, verb, amount, count);
    else if (LOOSE.test(deprels[amount] ?? '')) attach(tree, amount, verb, 'obj');
  }
}

/** "a minister 3 million euros", "Nepal 200 million dollars": what stands before the number is whoever is given it. */
function parted(tree: MutableTree, verb: number, amount: number, count: number): void {
  const noun = count - 1;
  const [first = noun] = below(tree, amount, /^(?:compound|nmod:desc)$/).filter(
    (at) => at < count && isNominal(tree.xpos[at]),
  );
  const top = isUnder(tree, noun, first) ? first : noun;
  if (!isNominal(tree.xpos[noun]) || tree.heads[top] !== amount || top <= verb) return;
  for (const child of below(tree, amount, /^(?:det|amod|nmod:poss|compound|nmod:desc)$/))
    if (child < count && child !== top) attach(tree, child, top, tree.deprels[child] ?? 'dep');
  attach(tree, top, verb, 'iobj');
}

/** Whether somebody, and no preposition or other verb, stands between the verb and the number. */
function isGivenNext({ words, xpos }: MutableTree, verb: number, count: number): boolean {
  const between = words.slice(verb + 1, count);
  const tags = xpos.slice(verb + 1, count);
  const isSomebody = tags.some((tag) => isNominal(tag) || tag === 'PRP');
  const last = tags.at(-1) ?? '';
  return (
    isSomebody &&
    (isNominal(last) || last === 'PRP' || between.at(-1) === ',') &&
    !tags.some((tag) => /^(?:VB|MD|W)/.test(tag) || tag === 'TO') &&
    !between.some((word) => /^(?:about|over|for|from|by|after|than|and)$/.test(word))
  );
}

function isCounted(tree: MutableTree, amount: number): boolean {
  return tree.xpos[countAt(tree, amount)] === 'CD';
}

/** The first of the numbers right before a noun. */
function countAt({ xpos }: MutableTree, amount: number): number {
  let at = amount;
  while (xpos[at - 1] === 'CD') at -= 1;
  return at;
}
