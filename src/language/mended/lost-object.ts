/**
 * In: "the suit that 212 farmers brought this week", read as what the suit says. Out: the suit is what they brought.
 *
 * A verb that needs an object and has none behind "that" and its subject has the noun before "that" for it.
 */
import { attach, below, isNominal, type MutableTree, subjectsOf } from './mutable-tree.ts';

const NEEDY =
  /^(?:announced|brought|built|carried|drew|faced|filed|gave|given|got|handed|held|imposed|issued|launched|made|paid|passed|received|seized|sent|signed|staged|suffered|took|unveiled|won)$/i;
const TELLING =
  /^(?:argument|belief|charge|claim|condition|conclusion|evidence|fact|fear|hope|idea|news|proof|report|rumou?r|sign|statement|suggestion|suspicion|view|word)s?$/i;

const TOLD =
  /^(?:tells?|told|inform(?:s|ed)?|warn(?:s|ed)?|assured?|reminded|convinced|persuaded|promised)$/i;

export function mendLostObject(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [verb, deprel] of deprels.entries()) {
    const noun = heads[verb] ?? -1;
    if (deprel !== 'acl' || !NEEDY.test(words[verb] ?? '') || !isNominal(xpos[noun])) continue;
    const that = below(tree, verb, /^mark$/).find((at) => /^that$/i.test(words[at] ?? ''));
    if (that === undefined || TELLING.test(words[noun] ?? '') || that !== noun + 1) continue;
    // "told the court that he paid": what is told.
    if (TOLD.test(words[heads[noun] ?? -1] ?? '')) continue;
    const isFull = below(tree, verb, /^(?:obj|ccomp|xcomp|aux:pass)$/).length > 0;
    if (isFull || subjectsOf(tree, verb).length !== 1) continue;
    attach(tree, that, verb, 'obj');
    attach(tree, verb, noun, 'acl:relcl');
  }
}
