/**
 * In: "worked for the agency Sapo", read as if "Sapo" were when or where. Out: it is the name of the agency.
 *
 * A name right behind a noun with "the" or "a", without a preposition of its own, says which one the noun means.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:day|week|month|year|season|morning|afternoon|evening|night|time|way|moment|hour|minute|weekend|century|decade|age)$/i;

export function mendNamedBehind(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const noun = name - 1;
    const verb = heads[name] ?? -1;
    if (!/^obl/.test(deprel) || xpos[name] !== 'NNP' || TIME.test(words[name] ?? '')) continue;
    if (
      xpos[noun] !== 'NN' ||
      heads[noun] !== verb ||
      !/^(?:obl|obj|nmod)$/.test(deprels[noun] ?? '')
    )
      continue;
    if (TIME.test(words[noun] ?? '') || below(tree, name, /^(?:case|det|nmod|punct)/).length > 0)
      continue;
    const isMeant = below(tree, noun, /^det$/).some((at) => /^(?:the|an?)$/i.test(words[at] ?? ''));
    if (isMeant) attach(tree, name, noun, 'appos');
  }
}
