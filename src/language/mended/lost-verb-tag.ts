/**
 * In: "Lind plans to step down", whose verb is taken for a noun, or "stepped in to rescue the bank", where a rescue is
 * what was stepped into. Out: verbs, with what they govern.
 *
 * What has a subject and the ending of a verb is one, and so is a bare word behind the "to" of an infinitive.
 */
import { attach, below, isNominal, type MutableTree, retagVerb, startOf } from './mutable-tree.ts';

export function mendLostVerbTag(tree: MutableTree): void {
  const { heads, deprels, upos, xpos, words } = tree;
  for (const word of words.keys()) {
    if (upos[word] === 'NOUN' && xpos[word] === 'VBZ' && below(tree, word, /^nsubj$/).length > 0) {
      upos[word] = 'VERB';
      for (const inner of below(tree, word, /^acl$/))
        if (isInfinitive(tree, inner)) attach(tree, inner, word, 'xcomp');
    }
    if (xpos[word] !== 'NN' || deprels[word] !== 'obl' || !isInfinitive(tree, word)) continue;
    const verb = heads[word] ?? -1;
    if (!/^VB/.test(xpos[verb] ?? '') || verb > word) continue;
    retagVerb(tree, word, 'VB');
    attach(tree, word, verb, 'advcl');
    attach(tree, word - 1, word, 'mark');
    const object = below(tree, verb, /^obl$/).find(
      (at) => at > word && isNominal(xpos[at]) && below(tree, at, /^case$/).length === 0,
    );
    if (object !== undefined && startOf(tree, object) === word + 1)
      attach(tree, object, word, 'obj');
  }
}

/** "to rescue": the parse itself takes the "to" for the mark of an infinitive. */
function isInfinitive(tree: MutableTree, word: number): boolean {
  const to = word - 1;
  return (
    /^to$/i.test(tree.words[to] ?? '') && tree.heads[to] === word && tree.deprels[to] === 'mark'
  );
}
