/**
 * In: "was found on Thursday in Vik, which the army had won back", read as a Thursday that was won back, and "relatives
 * of Berg, who was shot", read as if they were. Out: Vik was won back, and Berg was shot.
 *
 * What "which" or "who" begins behind a comma describes the name right before the comma: no day before it, and of
 * many, nothing tells in the singular.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|weekend|month|morning|evening|night|year)$/;

export function mendDescribedBefore(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [verb, deprel] of deprels.entries()) {
    const noun = heads[verb] ?? -1;
    if (deprel !== 'acl:relcl' || noun < 0) continue;
    const pronoun = words.findIndex(
      (word, at) => at > noun && at < verb && /^(?:which|who|whose)$/i.test(word),
    );
    const before = pronoun - 2;
    if (before <= noun || words[pronoun - 1] !== ',' || xpos[before] !== 'NNP') continue;
    const name = deprels[before] === 'flat' ? (heads[before] ?? before) : before;
    if (name <= noun || !isNominal(xpos[name]) || DAY.test(words[name] ?? '')) continue;
    if (DAY.test(words[noun] ?? '') || isOfOne(tree, noun, pronoun))
      attach(tree, verb, name, 'acl:relcl');
  }
}

/** "relatives of Berg, who was": a plural, and a verb in the singular. */
function isOfOne({ words, xpos }: MutableTree, noun: number, pronoun: number): boolean {
  const isMany = /^NNP?S$/.test(xpos[noun] ?? '');
  return isMany && words[pronoun] === 'who' && /^(?:was|is|has)$/.test(words[pronoun + 1] ?? '');
}
