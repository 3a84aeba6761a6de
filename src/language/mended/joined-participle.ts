/**
 * In: "Berg, convicted of fraud and sentenced to two years, appealed", read as if Berg and a sentence appealed. Out: he
 * was convicted and sentenced.
 *
 * A participle that "and" joins to a noun which another participle right before describes goes on from that one.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendJoinedParticiple(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [second, deprel] of deprels.entries()) {
    const noun = heads[second] ?? -1;
    if (deprel !== 'conj' || xpos[second] !== 'VBN' || noun < 0 || !isNominal(xpos[noun])) continue;
    if (!/^(?:and|,)$/i.test(words[second - 1] ?? '')) continue;
    const first = below(tree, noun, /^acl$/).findLast((at) => at < second && xpos[at] === 'VBN');
    if (first !== undefined) attach(tree, second, first, 'conj');
  }
}
