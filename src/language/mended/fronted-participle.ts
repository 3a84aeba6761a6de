/**
 * In: "Founded in 1991 by Jonas Berg, Norne Bank makes loans", read as if Berg were the bank. Out: the bank makes loans.
 *
 * A name between a comma and a verb in a tense that has no subject is the subject of that verb.
 */
import {
  attach,
  isNominal,
  isTensed,
  isUnder,
  type MutableTree,
  subjectRelation,
  subjectsOf,
} from './mutable-tree.ts';

export function mendFrontedParticiple(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  const verb = heads.indexOf(-1);
  if (verb < 2 || !isTensed(tree, verb) || subjectsOf(tree, verb).length > 0) return;
  if (!/^VB[NG]$/.test(xpos[0] ?? '') || heads[0] !== verb || deprels[0] !== 'advcl') return;
  const name = nameBefore(tree, verb);
  if (name === undefined || !isUnder(tree, name, 0)) return;
  let start = name;
  while (start > 0 && words[start - 1] !== ',' && isUnder(tree, start - 1, name)) start -= 1;
  if (words[start - 1] === ',') attach(tree, name, verb, subjectRelation(tree, verb));
}

/** The head of the name right before a verb. */
function nameBefore({ heads, deprels, xpos }: MutableTree, verb: number): number | undefined {
  let at = verb - 1;
  if (!/^NNPS?$/.test(xpos[at] ?? '')) return undefined;
  while (deprels[at] === 'flat' && isNominal(xpos[heads[at] ?? -1])) at = heads[at] ?? -1;
  return /^(?:appos|conj|list)$/.test(deprels[at] ?? '') ? at : undefined;
}
