/**
 * In: "took its 18 crew hostage", read as if a crew hostage were taken, or "the engineers taken hostage", as if these
 * took one. Out: the crew and the engineers are, as hostages.
 *
 * Behind "take" or "hold" one hostage without an article is what somebody becomes: the noun before it is who.
 */
import { attach, isNominal, type MutableTree, retagVerb } from './mutable-tree.ts';

const TAKING =
  /^(?:take|takes|took|taken|taking|hold|holds|held|holding|keep|keeps|kept|keeping)$/i;
const TAKEN = /^(?:hostage|captive|prisoner)$/i;

export function mendTakenHostage(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [state, word] of words.entries()) {
    const verb = heads[state] ?? -1;
    const people = state - 1;
    if (!TAKEN.test(word) || !TAKING.test(words[verb] ?? '')) continue;
    // Told of a noun without a "who", it was done to it.
    if (/^(?:taken|held|kept)$/i.test(words[verb] ?? '') && deprels[verb] === 'acl') {
      retagVerb(tree, verb, 'VBN');
      attach(tree, state, verb, 'xcomp');
      continue;
    }
    if (heads[people] !== state || deprels[people] !== 'compound' || !isNominal(xpos[people]))
      continue;
    const parts = heads.flatMap((head, at) => (head === state && at < people ? at : []));
    // "took a crew hostage": the article would be that of one hostage.
    if (parts.some((at) => /^an?$/i.test(words[at] ?? ''))) continue;
    const relation = deprels[state] ?? 'obj';
    attach(tree, people, verb, relation);
    for (const part of parts) attach(tree, part, people, deprels[part] ?? 'dep');
    attach(tree, state, verb, 'xcomp');
  }
}
