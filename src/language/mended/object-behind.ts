/**
 * In: "arrived with 14 aides and met Governor Jean Obiang and village chiefs", read as if Obiang had been brought along.
 * Out: Obiang and the chiefs were met.
 *
 * A name right behind a verb in a tense that has no object yet is its object, and is not joined to what stands before
 * the verb; what "and" joins to a name does not say what it is.
 */
import { attach, below, isNominal, isTensed, isUnder, type MutableTree } from './mutable-tree.ts';

export function mendObjectBehind(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const joined = heads[name] ?? -1;
    if (xpos[name] !== 'NNP') continue;
    if (deprel === 'conj' && joined >= 0 && joined < name) {
      const verb = verbBetween(tree, joined, name);
      if (verb !== undefined) attach(tree, name, verb, 'obj');
    }
    joinListed(tree, name);
  }
}

/** The verb right before the phrase of a name that goes on from what another did, and was done to nobody yet. */
function verbBetween(tree: MutableTree, joined: number, name: number): number | undefined {
  let start = name;
  while (start > joined + 1 && isUnder(tree, start - 1, name)) start -= 1;
  const verb = start - 1;
  if (verb <= joined || tree.deprels[verb] !== 'conj' || !isTensed(tree, verb)) return undefined;
  const isFree = below(tree, verb, /^(?:i?obj|ccomp|xcomp|cop|aux:pass|nsubj.*)$/).length === 0;
  const isJoined = below(tree, verb, /^cc$/).some((at) => at > joined && at < verb);
  return isFree && isJoined && !isUnder(tree, joined, verb) ? verb : undefined;
}

/** "Obiang and village chiefs": a plural with "and" of its own before it is no apposition. */
function joinListed(tree: MutableTree, name: number): void {
  for (const noun of below(tree, name, /^appos$/)) {
    const [and] = below(tree, noun, /^cc$/);
    const isPlural = /^NNP?S$/.test(tree.xpos[noun] ?? '') && isNominal(tree.xpos[noun]);
    if (isPlural && and !== undefined && /^and$/i.test(tree.words[and] ?? ''))
      attach(tree, noun, name, 'conj');
  }
}
