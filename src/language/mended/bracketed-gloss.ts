/**
 * In: "Karl and Zita (a cousin of Berg)", read as if Karl were the cousin. Out: Zita is.
 *
 * What brackets say of a name is said of the name right before them.
 */
import { attach, type MutableTree } from './mutable-tree.ts';

export function mendBracketedGloss(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [open, word] of words.entries()) {
    if (word !== '(' || !xpos[open - 1]?.startsWith('NNP')) continue;
    const close = words.indexOf(')', open);
    const name = topOf(tree, open - 1);
    const noun = deprels.findIndex(
      (deprel, at) =>
        at > open &&
        at < close &&
        deprel === 'appos' &&
        xpos[at] === 'NN' &&
        (heads[at] ?? at) < open,
    );
    if (noun < 0) continue;
    const told = heads[noun] ?? -1;
    if (told >= 0 && told < name && deprels[name] === 'conj') attach(tree, noun, name, 'appos');
  }
}

/** The head of the name that ends with a word. */
function topOf({ heads, deprels }: MutableTree, last: number): number {
  let top = last;
  while (deprels[top] === 'flat' || (deprels[top] === 'compound' && (heads[top] ?? -1) < last))
    top = heads[top] ?? top;
  return top;
}
