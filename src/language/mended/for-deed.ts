/**
 * In: "sentenced Berg to nine years in prison for bribing officials", read as a prison for bribing. Out: it is what he
 * was sentenced for.
 *
 * Behind a term or a fine, "for" with a participle says why the verb was done.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

const TERM =
  /^(?:prison|jail|custody|detention|days?|weeks?|months?|years?|life|death|imprisonment|euros?|dollars?|pounds?|fine|million|billion)$/i;

export function mendForDeed(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [deed, deprel] of deprels.entries()) {
    if (deprel !== 'acl' || xpos[deed] !== 'VBG') continue;
    if (!below(tree, deed, /^mark$/).some((mark) => words[mark]?.toLowerCase() === 'for')) continue;
    let at = heads[deed] ?? -1;
    if (!TERM.test(words[at] ?? '')) continue;
    while (at >= 0 && /^(?:nmod|obl|obj)/.test(deprels[at] ?? '')) at = heads[at] ?? -1;
    if (/^VB[DNZ]$/.test(xpos[at] ?? '')) attach(tree, deed, at, 'advcl');
  }
}
