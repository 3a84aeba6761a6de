/**
 * In: "The EU imposed sanctions", read as if "EU" were the first word of "EU sanctions", with the verb between. Out: the
 * EU imposes them.
 *
 * No word of a compound stands before the verb that the compound is the object of; and what the parse joins to a verb
 * in a tense as one word with it is its subject ("Norwegian police suspect Berg").
 */
import {
  attach,
  below,
  isNominal,
  isTensed,
  type MutableTree,
  subjectRelation,
  subjectsOf,
} from './mutable-tree.ts';

export function mendSwallowedSubject(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (const [word, deprel] of deprels.entries()) {
    const object = heads[word] ?? -1;
    if (deprel === 'compound' && isNominal(xpos[word]) && word < object && isJoined(tree, object))
      attach(tree, word, object, subjectRelation(tree, object));
    const verb = heads[object] ?? -1;
    if (!/^(?:compound|nmod:desc|amod)$/.test(deprel) || !isNominal(xpos[word])) continue;
    if (deprels[object] !== 'obj' || !(word < verb && verb < object)) continue;
    if (!isTensed(tree, verb) || subjectsOf(tree, verb).length > 0) continue;
    attach(tree, word, verb, subjectRelation(tree, verb));
  }
}

/** A verb in a tense that has no subject, and an object. */
function isJoined(tree: MutableTree, verb: number): boolean {
  return (
    isTensed(tree, verb) &&
    subjectsOf(tree, verb).length === 0 &&
    below(tree, verb, /^obj$/).some((object) => object > verb)
  );
}
