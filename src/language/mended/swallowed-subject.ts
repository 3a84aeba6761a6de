/**
 * In: "The EU imposed sanctions", read as if "EU" were the first word of "EU sanctions", with the verb between. Out: the
 * EU imposes them.
 *
 * No word of a compound stands before the verb that the compound is the object of.
 */
import {
  attach,
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
    const verb = heads[object] ?? -1;
    if (!/^(?:compound|nmod:desc|amod)$/.test(deprel) || !isNominal(xpos[word])) continue;
    if (deprels[object] !== 'obj' || !(word < verb && verb < object)) continue;
    if (!isTensed(tree, verb) || subjectsOf(tree, verb).length > 0) continue;
    attach(tree, word, verb, subjectRelation(tree, verb));
  }
}
