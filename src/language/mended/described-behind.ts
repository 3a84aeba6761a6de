/**
 * In: "works for Southern Deep, a fishing firm owned by Berg", read as if he worked there and then at a firm besides.
 * Out: the firm says what Southern Deep is.
 *
 * A noun with "a" right behind a name and a comma, without a preposition of its own, has no part of its own in what is
 * done: it describes the name.
 */
import { attach, below, isUnder, type MutableTree } from './mutable-tree.ts';

export function mendDescribedBehind(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [noun, deprel] of deprels.entries()) {
    if (deprel !== 'obl' || xpos[noun] !== 'NN' || below(tree, noun, /^case$/).length > 0) continue;
    const [article] = below(tree, noun, /^det$/);
    if (article === undefined || !/^an?$/i.test(words[article] ?? '')) continue;
    const last = article - 2;
    if (words[article - 1] !== ',' || xpos[last] !== 'NNP') continue;
    const name = heads.findIndex(
      (head, at) => at <= last && head === heads[noun] && at !== noun && isUnder(tree, last, at),
    );
    const isName = /^(?:obl|obj|nsubj)/.test(deprels[name] ?? '') && xpos[name] === 'NNP';
    if (isName && below(tree, name, /^appos$/).length === 0) attach(tree, noun, name, 'appos');
  }
}
