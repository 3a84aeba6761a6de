/**
 * In: "between Lin and Lithuanian Prime Minister Jonas Petraitis", read as if Lin were joined to "Lithuanian" or to
 * "Minister" and Petraitis to nobody. Out: Lin and Petraitis are joined.
 *
 * What is joined to a noun is not the adjective or the title that stands right before another: it is that other.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendLostConjunct(tree: MutableTree): void {
  const { xpos, heads, deprels } = tree;
  for (const [word, deprel] of deprels.entries()) {
    const head = heads[word] ?? -1;
    if (deprel !== 'conj' || !isNominal(xpos[head])) continue;
    const isAdjective = xpos[word] === 'JJ';
    if (!isAdjective && xpos[word] !== 'NN') continue;
    const noun = isAdjective ? headBehind(tree, word) : nameBehind(tree, word, head);
    if (noun === undefined) continue;
    attach(tree, noun, head, 'conj');
    attach(tree, word, noun, isAdjective ? 'amod' : 'nmod:desc');
  }
}

/** The noun that heads the phrase right behind an adjective: the one that hangs on nothing in it. */
function headBehind({ xpos, heads }: MutableTree, adjective: number): number | undefined {
  let end = adjective + 1;
  while (xpos[end] === 'JJ' || isNominal(xpos[end])) end += 1;
  for (let at = adjective + 1; at < end; at += 1) {
    const head = heads[at] ?? -1;
    if (isNominal(xpos[at]) && (head < adjective || head >= end)) return at;
  }
  return undefined;
}

/** The name right behind a title, if it hangs where what the title is joined to does and has no preposition. */
function nameBehind(
  { xpos, heads, deprels }: MutableTree,
  title: number,
  joined: number,
): number | undefined {
  const name = title + 1;
  const isName = xpos[name] === 'NNP' && heads[name] === heads[joined];
  const hasCase = deprels.some((deprel, at) => heads[at] === name && deprel === 'case');
  return isName && !hasCase ? name : undefined;
}
