/**
 * In: "killing six and injuring scores of passengers", read as if six and injuring were said of the scores. Out: six were
 * killed, and scores were injured.
 *
 * A bare number between two participles that "and" joins is what the first was done to.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

export function mendCountedConjunct(tree: MutableTree): void {
  const { words, heads, xpos } = tree;
  for (let number = 1; number + 2 < words.length; number += 1) {
    const second = number + 2;
    if (xpos[number] !== 'CD' || words[number + 1] !== 'and' || xpos[second] !== 'VBG') continue;
    const above = heads[number] ?? -1;
    const first = xpos[above] === 'VBG' ? above : (heads[above] ?? -1);
    const object = below(tree, first, /^obj$/).find((at) => at > second);
    if (heads[second] !== number || object === undefined) continue;
    if (xpos[first] !== 'VBG' || first >= number) continue;
    attach(tree, number, first, 'obj');
    attach(tree, second, first, 'conj');
    attach(tree, object, second, 'obj');
  }
}
