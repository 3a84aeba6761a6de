/**
 * In: "30 percent of the Kenyan port operator Pwani Terminals", where the noun and the name hang side by side on the
 * percent. Out: the name hangs there, and the noun, which tells what it is, on the name.
 *
 * What has the preposition of the noun before it and its article belongs to the same phrase.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

export function mendDescribedFirm(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const above = heads[name] ?? -1;
    if (deprel !== 'nmod' || above < 0 || !/^NNPS?$/.test(xpos[name] ?? '')) continue;
    let first = name;
    while (first > 0 && heads[first - 1] === name && /^NNPS?$/.test(xpos[first - 1] ?? ''))
      first -= 1;
    const noun = first - 1;
    if (xpos[noun] !== 'NN' || heads[noun] !== above || deprels[noun] !== 'nmod') continue;
    const [preposition] = below(tree, noun, /^case$/);
    if (preposition === undefined || below(tree, name, /^case$/).length > 0) continue;
    // "a friend Anna told us about"
    if (!below(tree, name, /^det$/).some((article) => article < noun)) continue;
    if (below(tree, noun, /./).some((at) => at > noun)) continue;
    attach(tree, noun, name, 'compound');
    attach(tree, preposition, name, 'case');
  }
}
