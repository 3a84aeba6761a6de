/**
 * In: "vetoed a loan, hours after drones set fire to it", read as a loan that drones set, and "three days after two
 * of them were killed", as if days were killed. Out: a clause with its subject, begun by "after".
 *
 * What stands behind "after" and is the subject of a verb in a tense of its own begins a clause, and the days before
 * "after" measure it.
 */
import { attach, below, isNominal, isTensed, type MutableTree } from './mutable-tree.ts';

const BEGINS = /^(?:after|before|since|until|till|as|while|because|although)$/i;
const MEASURES = /^(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|decades?)$/i;

export function mendLostMark(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [mark, word] of words.entries()) {
    if (BEGINS.test(word) && deprels[mark] === 'mark') mendMeasured(tree, mark);
    if (!BEGINS.test(word) || deprels[mark] !== 'case') continue;
    const subject = heads[mark] ?? -1;
    mendSharedVerb(tree, mark, subject);
    const verb = heads[subject] ?? -1;
    const isSubject = /^nsubj(?::pass)?$/.test(deprels[subject] ?? '');
    const isNoun = isNominal(xpos[subject]) || xpos[subject] === 'CD';
    if (subject < mark || verb <= subject || !isSubject || !isNoun || !isClauseVerb(tree, verb))
      continue;
    attach(tree, mark, verb, 'mark');
    if (deprels[verb] === 'acl') attach(tree, verb, heads[heads[verb] ?? -1] ?? -1, 'advcl');
    const measure = mark - 1;
    const isCounted = MEASURES.test(words[measure] ?? '') && heads[measure] === verb;
    if (isCounted && deprels[measure]?.startsWith('nsubj'))
      attach(tree, measure, verb, 'obl:unmarked');
  }
}

/** "resigned six days after nurses called on her", read as days that she resigned: they measure the clause. */
function mendMeasured(tree: MutableTree, mark: number): void {
  const { words, heads, deprels } = tree;
  const verb = heads[mark] ?? -1;
  const measure = mark - 1;
  const main = heads[measure] ?? -1;
  if (deprels[verb] !== 'acl' || heads[verb] !== measure || main < 0) return;
  if (!MEASURES.test(words[measure] ?? '') || deprels[measure] !== 'obj') return;
  attach(tree, verb, main, 'advcl');
  attach(tree, measure, verb, 'obl:unmarked');
}

/**
 * "are hunting two men after a shooting at a bar left three dead", read as if the police had left them: a verb that
 * nothing joins to the one before has the noun behind "after" as its subject.
 */
function mendSharedVerb(tree: MutableTree, mark: number, noun: number): void {
  const { heads, deprels, words, xpos } = tree;
  const main = heads[noun] ?? -1;
  if (noun < mark || deprels[noun] !== 'obl' || main < 0 || main > mark || !isNominal(xpos[noun]))
    return;
  const verb = below(tree, main, /^conj$/).find((at) => at > noun);
  if (
    verb === undefined ||
    xpos[verb] !== 'VBD' ||
    below(tree, verb, /^(?:cc|nsubj|mark)/).length > 0
  )
    return;
  // "after ministers Lind and Berg signed": what joins two names joins no verb.
  const joins = (at: number) => {
    const of = heads[at] ?? -1;
    return /^(?:,|and|but|or)$/.test(words[at] ?? '') && !(of > noun && of < verb);
  };
  for (let at = noun; at < verb; at += 1) if (joins(at)) return;
  attach(tree, mark, verb, 'mark');
  attach(tree, noun, verb, 'nsubj');
  attach(tree, verb, main, 'advcl');
}

/** A participle that describes a noun has no subject: "drones set fire to it" is told in the past. */
function isClauseVerb(tree: MutableTree, verb: number): boolean {
  return isTensed(tree, verb) || (tree.xpos[verb] === 'VBN' && tree.deprels[verb] === 'acl');
}
