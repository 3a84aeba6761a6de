/**
 * In: "vetoed a loan, hours after drones set fire to it", read as a loan that drones set, and "after their union
 * reached a deal", as if they reached it behind the union. Out: a clause with its subject, begun by "after".
 *
 * A noun behind "after" that stands before a verb in a tense of its own, with nothing but what belongs to it
 * between them, is the subject of that verb.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const BEGINS = /^(?:after|before|since|until|till|as|while|because|although)$/i;
const TENSED = /^VB[DZP]$/;

export function mendLostMark(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [mark, word] of words.entries()) {
    if (!BEGINS.test(word) || deprels[mark] !== 'case') continue;
    const noun = heads[mark] ?? -1;
    const verb = heads[noun] ?? -1;
    if (noun < mark || verb <= noun || !isNominal(xpos[noun]) || !TENSED.test(xpos[verb] ?? ''))
      continue;
    if (deprels[noun] !== 'nsubj') continue;
    attach(tree, mark, verb, 'mark');
    if (deprels[verb] === 'acl') attach(tree, verb, heads[heads[verb] ?? -1] ?? -1, 'advcl');
  }
}
