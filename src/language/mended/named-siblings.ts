/**
 * In: "founded by the brothers Arjun and Kiran Malhotra", read as if it were founded by the brothers and, besides, by
 * Arjun. Out: Arjun and Kiran are the brothers.
 *
 * A name right behind a plural with "the" that hangs where the plural does says who they are.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

export function mendNamedSiblings(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const noun = name - 1;
    if (xpos[name] !== 'NNP' || xpos[noun] !== 'NNS' || heads[noun] !== heads[name]) continue;
    if (deprels[noun] !== deprel || !/^(?:obl|obl:agent|obj|nsubj|nsubj:pass)$/.test(deprel))
      continue;
    if (below(tree, name, /^(?:case|det)$/).length > 0) continue;
    const isMeant = below(tree, noun, /^(?:det|nmod:poss)$/).some((at) =>
      /^(?:the|his|her|its|their)$/i.test(words[at] ?? ''),
    );
    const isListed = below(tree, name, /^conj$/).some((other) => xpos[other] === 'NNP');
    if (isMeant && isListed) attach(tree, name, noun, 'appos');
  }
}
