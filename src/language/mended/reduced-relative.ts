/**
 * In: "The villagers moved to safety are sleeping in a school", read as if the villagers moved, sleeping. Out: they are
 * sleeping, and "moved" describes them.
 *
 * A verb in a tense of its own that nothing joins to the one before, and that has no subject, has the one before
 * describe its subject: a participle without an auxiliary and without an object.
 */
import {
  attach,
  below,
  isNominal,
  type MutableTree,
  subjectRelation,
  subjectsOf,
} from './mutable-tree.ts';

const JOINING = /^(?:mark|cc|nsubj|expl)/;
const SPEAKING = /^(?:said|told|thought|knew|hoped|announced|warned)$/i;

export function mendReducedRelative(tree: MutableTree): void {
  const participle = tree.heads.indexOf(-1);
  const found =
    participle < 0 ? undefined : (lostMain(tree, participle) ?? doubled(tree, participle));
  if (found === undefined) return;
  const { described, main, describing } = found;
  const { heads, deprels, xpos } = tree;
  const first = Math.min(main, ...below(tree, main, /^(?:aux|cop)/));
  for (let at = 0; at < heads.length; at += 1) {
    if (at > first && heads[at] === describing && at !== main)
      attach(tree, at, main, deprels[at] ?? 'dep');
    // "arrested in a cocaine case must remain": what stands before "must" is told of the arrest.
    if (at > describing && at < first && heads[at] === main && isNominal(xpos[at]))
      mendBetween(tree, at, describing);
  }
  const above = heads[describing] ?? -1;
  if (above === -1) attach(tree, main, -1, 'root');
  attach(tree, described, main, subjectRelation(tree, main));
  attach(tree, describing, described, 'acl');
}

/** A noun between the two: the object of a form in "-ing", or a phrase of the participle. */
function mendBetween(tree: MutableTree, noun: number, describing: number): void {
  const deed = tree.xpos.lastIndexOf('VBG', noun);
  const isSubject = tree.deprels[noun] === 'nsubj';
  if (isSubject && deed > describing) attach(tree, noun, deed, 'obj');
  else attach(tree, noun, describing, isSubject ? 'obl' : (tree.deprels[noun] ?? 'dep'));
}

interface Found {
  readonly described: number;
  readonly describing: number;
  readonly main: number;
}

/** The participle is read as the verb of the sentence, and its verb as something beside it. */
function lostMain(tree: MutableTree, participle: number): Found | undefined {
  const described = describedBy(tree, participle);
  if (described === undefined) return undefined;
  const main = below(tree, participle, /^(?:advcl|ccomp|conj|parataxis)$/).find(
    (at) => at > participle && hasTense(tree, at) && isBare(tree, participle, at),
  );
  return main === undefined ? undefined : { described, describing: participle, main };
}

/** The participle is read as a clause that is the subject, or as a second subject. */
function doubled(tree: MutableTree, main: number): Found | undefined {
  const describing = below(tree, main, /^[nc]subj/).find(
    (at) => at < main && /^VB[DN]$/.test(tree.xpos[at] ?? ''),
  );
  if (describing === undefined || !hasTense(tree, main)) return undefined;
  const described =
    describedBy(tree, describing) ??
    subjectsOf(tree, main).find((at) => at === describing - 1 && isNominal(tree.xpos[at]));
  return described === undefined ? undefined : { described, describing, main };
}

/** The noun right before a participle that is read as its subject. */
function describedBy(tree: MutableTree, participle: number): number | undefined {
  const { xpos, words } = tree;
  if (!/^VB[DN]$/.test(xpos[participle] ?? '') || SPEAKING.test(words[participle] ?? ''))
    return undefined;
  if (below(tree, participle, /^(?:aux|cop|obj|iobj|mark)/).length > 0) return undefined;
  const [subject, ...others] = subjectsOf(tree, participle);
  const isNext = subject === participle - 1 && isNominal(xpos[subject]);
  return isNext && others.length === 0 ? subject : undefined;
}

/** Whether a verb has an auxiliary in a tense: "must remain", "has become", "are sleeping". */
function hasTense(tree: MutableTree, verb: number): boolean {
  const [first] = below(tree, verb, /^(?:aux|cop)/);
  return first !== undefined && /^(?:MD|VB[DZP])$/.test(tree.xpos[first] ?? '');
}

/** Whether nothing joins the verb to the one before, and no comma parts them. */
function isBare(tree: MutableTree, participle: number, verb: number): boolean {
  const before = below(tree, verb, JOINING).filter((at) => at < verb);
  const isJoined = before.some((at) => !isInside(tree, participle, at));
  return (
    !isJoined &&
    !tree.words.slice(participle, verb).some((word) => /^(?:,|;|:|and|but|or)$/.test(word))
  );
}

/** "for insulting the governor has become": the noun that its own verb needs is no subject of the one behind. */
function isInside({ xpos, deprels }: MutableTree, participle: number, noun: number): boolean {
  return deprels[noun] === 'nsubj' && xpos.slice(participle, noun).includes('VBG');
}
