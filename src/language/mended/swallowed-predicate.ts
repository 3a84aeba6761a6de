/**
 * In: "The army bombarded rebel positions", read as one phrase in which "bombarded" describes the positions. Out: a
 * sentence, whose verb has the army as its subject and the positions as its object.
 *
 * A word that has a subject of its own describes no noun, and a bare noun that begins the sentence right before such a
 * word is no part of the noun behind it: where no other verb holds the sentence up, it does.
 */
import { attach, below, isNominal, isTensed, type MutableTree } from './mutable-tree.ts';

const DAY = /(?:day|morning|evening|night|week|weekend|month)s?$/;

export function mendSwallowedPredicate(tree: MutableTree): void {
  const { heads, deprels, xpos, words } = tree;
  const object = heads.indexOf(-1);
  if (object < 0 || !isNominal(xpos[object]) || below(tree, object, /^(?:cop|nsubj)/).length > 0)
    return;
  const verb = below(tree, object, /^amod$/).find((at) => /^VB[DN]$/.test(xpos[at] ?? ''));
  if (verb === undefined || words[verb - 1] === '-' || words[verb + 1] === '-') return;
  if (heads.some((_, at) => at !== verb && isTensed(tree, at) && heads[at] === object)) return;
  const subject = subjectOf(tree, verb, object);
  if (subject === undefined) return;
  attach(tree, verb, -1, 'root');
  attach(tree, object, verb, 'obj');
  attach(tree, subject, verb, 'nsubj');
  for (let at = 0; at < heads.length; at += 1) {
    if (heads[at] !== object) continue;
    if (at < subject) attach(tree, at, subject, deprels[at] ?? 'dep');
    else if (at > object && (deprels[at] === 'punct' || DAY.test(words[at] ?? '')))
      attach(tree, at, verb, deprels[at] === 'nmod' ? 'obl' : (deprels[at] ?? 'dep'));
  }
}

/** Its own subject, or the noun phrase right before it that begins the sentence. */
function subjectOf(tree: MutableTree, verb: number, object: number): number | undefined {
  const { heads, xpos } = tree;
  const [own] = below(tree, verb, /^nsubj$/);
  if (own !== undefined) return own < verb && isNominal(xpos[own]) ? own : undefined;
  const before = verb - 1;
  const isBare = xpos.slice(0, verb).every((tag) => /^(?:DT|JJ|CD|NNP?S?)$/.test(tag));
  const isWithin =
    heads[before] === object && /^(?:compound|nmod:desc)$/.test(tree.deprels[before] ?? '');
  return isBare && isWithin && isNominal(xpos[before]) ? before : undefined;
}
