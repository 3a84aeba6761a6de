/**
 * In: "called on her to go", read as if "on" began the clause. Out: she is who is called on.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendCalledOn(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [verb, word] of words.entries()) {
    if (!/^call(?:s|ed|ing)?$/i.test(word) || !/^VB/.test(xpos[verb] ?? '')) continue;
    const on = verb + 1;
    if (!/^(?:up)?on$/i.test(words[on] ?? '') || deprels[on] !== 'mark') continue;
    const called = heads.findIndex((head, at) => at > on && head === verb && deprels[at] === 'obl');
    const isSomebody = xpos[called] === 'PRP' || isNominal(xpos[called]);
    if (called > on && isSomebody) attach(tree, on, called, 'case');
  }
}
