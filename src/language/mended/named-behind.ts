/**
 * In: "worked for the agency Sapo", read as if "Sapo" were when or where. Out: it is the name of the agency.
 *
 * A name right behind a noun with "the", "a" or "its", without a preposition of its own, says which one the noun
 * means.
 */
import { attach, below, isUnder, type MutableTree } from './mutable-tree.ts';

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:day|week|month|year|season|morning|afternoon|evening|night|time|way|moment|hour|minute|weekend|century|decade|age)$/i;

const NAMING = /^(?:named|appointed|picked|chose|nominated|hired|promoted)$/i;

export function mendNamedBehind(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const noun = name - 1;
    const head = heads[name] ?? -1;
    // "and named economist Bruno Lagos": what is appointed is a person, and no quarrel before it.
    const isFar = deprel === 'appos' && head < noun - 1 && NAMING.test(words[noun - 1] ?? '');
    if (!(/^(?:obl|nmod|vocative)/.test(deprel) || isFar) || xpos[name] !== 'NNP') continue;
    if (xpos[noun] !== 'NN' || head === noun) continue;
    // "granted asylum to the sprinter Anna Lind": the name may hang on what stands before the phrase.
    const isNear =
      isFar || isUnder(tree, noun, head) || (head < noun && heads[noun] === heads[head]);
    if (!isNear) continue;
    if (!/^(?:obl|obj|nmod|nsubj)$/.test(deprels[noun] ?? '')) continue;
    if (TIME.test(words[name] ?? '') || TIME.test(words[noun] ?? '')) continue;
    if (below(tree, name, isFar ? /^(?:case|det)/ : /^(?:case|det|nmod|punct)/).length > 0)
      continue;
    const isMeant = below(tree, noun, /^(?:det|nmod:poss)$/).some((at) =>
      /^(?:the|an?|his|her|its|their)$/i.test(words[at] ?? ''),
    );
    if (isMeant || isFar) attach(tree, name, noun, 'appos');
  }
}
