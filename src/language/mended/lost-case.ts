/**
 * In: "its purchase of Bank Wisla SA", read as if "of" were that of "Bank" alone, which is part of the name. Out: "of"
 * is that of the name.
 *
 * A word that is part of a name has no preposition of its own; the "of" of "University of Oslo professor" is one inside
 * the name before it.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendLostCase(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [preposition, deprel] of deprels.entries()) {
    const part = heads[preposition] ?? -1;
    const name = heads[part] ?? -1;
    if (deprel !== 'case' || xpos[preposition] !== 'IN' || preposition >= part) continue;
    if (deprels[part] !== 'compound' || xpos[part] !== 'NNP' || !isOneName(tree, part, name))
      continue;
    if (/^of$/i.test(words[preposition] ?? '') && xpos[preposition - 1] === 'NNP') continue;
    if (below(tree, name, /^case$/).some((at) => at < part)) continue;
    attach(tree, preposition, name, 'case');
  }
}

/** Whether nothing but names and nouns stands from one word to another. */
function isOneName({ xpos }: MutableTree, first: number, last: number): boolean {
  return first < last && xpos.slice(first, last + 1).every(isNominal);
}
