/**
 * In: "Dahl spoke by phone with Abbas, his office said", read as if Dahl said it and nobody spoke. Out: Dahl spoke,
 * and his office said so.
 *
 * Of two subjects of one verb, that which stands before another verb without one is the subject of that verb, also
 * where the parser takes that verb for a description of it: "guerrillas wounded two soldiers, police said".
 */
import {
  attach,
  below,
  isNominal,
  isTensed,
  isUnder,
  type MutableTree,
  subjectRelation,
  subjectsOf,
} from './mutable-tree.ts';

const CLAUSES = /^(?:ccomp|parataxis|conj|advcl)$/;

export function mendLostSubject(tree: MutableTree): void {
  for (const verb of tree.words.keys()) {
    const subjects = subjectsOf(tree, verb);
    if (subjects.length < 2) continue;
    verbsAmong(tree, subjects, verb);
    const own = nearestBefore(subjects, verb);
    for (const subject of subjects) {
      if (subject === own || tree.heads[subject] !== verb) continue;
      const next = subjects.find((other) => other > subject) ?? tree.words.length;
      const range = [subject, subject < verb ? Math.min(next, verb) : next] as const;
      const bare = bareVerb(tree, verb, range);
      const taking = objectless(tree, verb, subject);
      if (bare !== undefined) attach(tree, subject, bare, subjectRelation(tree, bare));
      else if (taking !== undefined) attach(tree, subject, taking, 'obj');
      else if (subject < verb) raiseVerb(tree, verb, range);
    }
  }
}

/** "Norne plans to buy Wisla, Aune said": a verb in a tense that was taken for a subject is what was said. */
function verbsAmong(tree: MutableTree, subjects: readonly number[], verb: number): void {
  for (const [at, subject] of subjects.entries()) {
    const isVerb = /^VB[DZP]$/.test(tree.xpos[subject] ?? '');
    if (isVerb && at > 0 && at < subjects.length - 1) attach(tree, subject, verb, 'ccomp');
  }
}

/** The subject that stands next before its verb; where all stand behind it, the first. */
function nearestBefore(subjects: readonly number[], verb: number): number | undefined {
  return subjects.filter((subject) => subject < verb).at(-1) ?? subjects[0];
}

/** The verb between two words that serves another and has no subject. */
function bareVerb(
  tree: MutableTree,
  verb: number,
  [from, to]: readonly [number, number],
): number | undefined {
  const { heads, deprels } = tree;
  for (let at = from + 1; at < to; at += 1) {
    const isClause = heads[at] === verb && CLAUSES.test(deprels[at] ?? '');
    if (isClause && isTensed(tree, at) && below(tree, at, /^[nc]subj|^expl/).length === 0)
      return at;
  }
  return undefined;
}

/** "Police arrested Abakar, his party said": the active verb right before a noun that has no object yet. */
function objectless(tree: MutableTree, verb: number, subject: number): number | undefined {
  let before = subject - 1;
  while (before > 0 && isUnder(tree, before, subject)) before -= 1;
  const isClause = tree.heads[before] === verb && CLAUSES.test(tree.deprels[before] ?? '');
  const isActive = isClause && below(tree, before, /^(?:aux:pass|i?obj|ccomp|xcomp)$/).length === 0;
  return isActive && isTensed(tree, before) && subjectsOf(tree, before).length > 0
    ? before
    : undefined;
}

const DESCRIBES = /^(?:acl|acl:relcl|appos|parataxis)$/;

/** "OSLO: Halden acquired a rival, the companies said": what hangs on a noun and is told of it is what was said. */
function raiseVerb(
  tree: MutableTree,
  verb: number,
  [subject, to]: readonly [number, number],
): void {
  const { heads, deprels, xpos, words } = tree;
  for (let at = subject + 1; at < to; at += 1) {
    const noun = heads[at] ?? -1;
    const isBelow = noun === subject || (heads[noun] === subject && deprels[noun] === 'appos');
    if (!isBelow || !DESCRIBES.test(deprels[at] ?? '') || !isTensed(tree, at)) continue;
    const own = below(tree, at, /^nsubj/);
    // "the man who shot two"
    if (own.some((word) => /^W/.test(xpos[word] ?? '')) || below(tree, at, /^mark$/).length > 0)
      continue;
    const isParticiple = deprels[at] === 'acl' && words.slice(noun, at).includes(',');
    // "Leka, picked up on Tuesday, will stay"
    if (isParticiple || (own.length > 0 && deprels[at]?.startsWith('acl'))) continue;
    const isTold = own.length === 0 && isNominal(xpos[noun]);
    attach(tree, at, verb, 'ccomp');
    if (isTold) attach(tree, noun, at, subjectRelation(tree, at));
    if (noun !== subject || !isTold) attach(tree, subject, at, 'dep');
    return;
  }
}
