/**
 * In: "found Lind not guilty", read as if Lind were the subject of "guilty". Out: Lind is the object of "found".
 *
 * An adjective behind a verb of finding or declaring, without a form of "be", says what the object is found to be.
 */
import { attach, isNominal, type MutableTree, subjectsOf } from './mutable-tree.ts';

const FINDING =
  /^(?:f[io]nds?|found|declare[sd]?|declaring|finding|rule[sd]?|h[oe]lds?|dug|digs?|pull(?:s|ed)?|br(?:ings?|ought))$/i;

export function mendSmallClause(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [state, deprel] of deprels.entries()) {
    const verb = heads[state] ?? -1;
    if (!/^[xc]comp$/.test(deprel) || !/^JJ/.test(xpos[state] ?? '')) continue;
    if (
      !FINDING.test(words[verb] ?? '') ||
      heads.some((head, at) => head === state && isVerbal(deprels[at]))
    )
      continue;
    const [subject, ...others] = subjectsOf(tree, state);
    if (subject === undefined || others.length > 0 || subject < verb || subject > state) continue;
    if (!isNominal(xpos[subject]) && xpos[subject] !== 'PRP') continue;
    attach(tree, subject, verb, 'obj');
    attach(tree, state, verb, 'xcomp');
  }
}

function isVerbal(deprel: string | undefined): boolean {
  return /^(?:cop|aux|mark)/.test(deprel ?? '');
}
