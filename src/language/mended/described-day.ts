/**
 * In: "was found on Thursday in Vik, which the army had won back", read as a Thursday that was won back. Out: Vik was.
 *
 * What "which" or "who" begins behind a comma describes the name right before the comma, and no day before it.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|weekend|month|morning|evening|night|year)$/;

export function mendDescribedDay(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [verb, deprel] of deprels.entries()) {
    const day = heads[verb] ?? -1;
    if (deprel !== 'acl:relcl' || !DAY.test(words[day] ?? '')) continue;
    const pronoun = words.findIndex(
      (word, at) => at > day && at < verb && /^(?:which|who|whose)$/i.test(word),
    );
    const before = pronoun - 2;
    if (before <= day || words[pronoun - 1] !== ',' || xpos[before] !== 'NNP') continue;
    const top = deprels[before] === 'flat' ? (heads[before] ?? before) : before;
    if (top > day && isNominal(xpos[top]) && !DAY.test(words[top] ?? ''))
      attach(tree, verb, top, 'acl:relcl');
  }
}
