/**
 * In: "called for Lind to resign", "waited for Lind to arrive", where the noun behind "for" hangs on the verb before, so that
 * whoever calls resigns. Out: the noun is the subject of the infinitive.
 *
 * Where the parse takes "for" for the mark of the infinitive, it says so itself; where it takes it for that of the noun, the
 * verb must be one of those that want something done: "paid for the house to impress her" is none.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

const WANTING =
  /^(?:agitat|appeal|appl[yi]|arrang|ask|begg?|call|campaign|clamou?r|hop|lobb[yi]|long|petition|plead|pled|pray|press|push|rall[yi]|vot|wait|wish|yearn)(?:e|s|es|ed|ing)?$/i;

export function mendForSubject(tree: MutableTree): void {
  for (const verb of tree.words.keys()) {
    const subject = subjectOf(tree, verb);
    if (subject === undefined) continue;
    attach(tree, verb, tree.heads[verb] ?? -1, 'advcl');
    attach(tree, subject, verb, isPassive(tree, verb) ? 'nsubj:pass' : 'nsubj');
    for (const at of below(tree, subject, /^case$/))
      if (isFor(tree, at)) attach(tree, at, verb, 'mark');
  }
}

/** The one noun between "for" and "to" that hangs beside an infinitive without a subject. */
function subjectOf(tree: MutableTree, verb: number): number | undefined {
  const { heads, deprels, words, xpos } = tree;
  if (!/^VBN?$/.test(xpos[verb] ?? '') || below(tree, verb, /^[nc]subj/).length > 0)
    return undefined;
  const above = heads[verb] ?? -1;
  if (above < 0 || above > verb || !/^(?:xcomp|advcl)$/.test(deprels[verb] ?? '')) return undefined;
  const marks = below(tree, verb, /^mark$/);
  const to = marks.find((at) => /^to$/i.test(words[at] ?? ''));
  if (to === undefined) return undefined;
  const isMarked = marks.some((at) => at < to && isFor(tree, at));
  if (!isMarked && !WANTING.test(words[above] ?? '')) return undefined;
  const nouns = heads.flatMap((head, at) =>
    head === above && at > above && at < to && isNominal(xpos[at]) ? at : [],
  );
  const [noun] = nouns;
  if (noun === undefined || nouns.length > 1 || !/^(?:obl|obj)$/.test(deprels[noun] ?? ''))
    return undefined;
  const isBehindFor = isMarked || below(tree, noun, /^case$/).some((at) => isFor(tree, at));
  return isBehindFor ? noun : undefined;
}

function isFor({ words }: MutableTree, at: number): boolean {
  return /^for$/i.test(words[at] ?? '');
}

function isPassive(tree: MutableTree, verb: number): boolean {
  return below(tree, verb, /^aux:pass$/).length > 0;
}
