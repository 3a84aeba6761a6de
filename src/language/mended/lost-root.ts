/**
 * In: "Holm, a former banker, accused Berg of fraud", read as a name that is described by what follows, or beside
 * which it stands. Out: a sentence, whose verb has the name as its subject.
 *
 * A verb in a tense of its own, without a subject, describes no noun: where no other verb holds the sentence up,
 * it does. A dateline is nobody: in "MUNICH: Falkenau dismissed its chief" the subject stands behind the colon.
 */
import {
  attach,
  below,
  isNominal,
  isTensed,
  type MutableTree,
  retagVerb,
  subjectRelation,
} from './mutable-tree.ts';

/** Verbs that befall nobody: their participle describes no noun, as that of "hit" does in "Turkey hit by quake". */
const ALONE =
  /^(?:agreed|apologi[sz]ed|appealed|applied|arrived|called|collapsed|died|disappeared|fled|folded|objected|pleaded|resigned|retired|returned|stepped|surrendered|travell?ed|vanished|voted|withdrew)$/;

export function mendLostRoot(tree: MutableTree): void {
  const { heads, xpos } = tree;
  const root = heads.indexOf(-1);
  if (root < 0 || !isNominal(xpos[root]) || below(tree, root, /^(?:cop|nsubj)/).length > 0) return;
  const verb = verbOf(tree, root);
  if (verb === undefined) return;
  const subject = subjectOf(tree, root, verb);
  attach(tree, verb, -1, 'root');
  if (xpos[verb] === 'VBN' && root < verb && verb === root + 1) retagVerb(tree, verb, 'VBD');
  attach(tree, root, verb, subject === root ? subjectRelation(tree, verb) : 'dep');
  for (let at = verb + 1; at < heads.length; at += 1) if (heads[at] === root) heads[at] = verb;
  if (subject !== undefined && subject !== root)
    attach(tree, subject, verb, subjectRelation(tree, verb));
}

/** The verb that hangs on the noun and tells something of it. */
function verbOf(tree: MutableTree, root: number): number | undefined {
  const { xpos, deprels } = tree;
  return below(tree, root, /^(?:acl|parataxis|appos)$/).find((verb) => {
    // "reports that Berg met Holm"
    if (verb < root || below(tree, verb, /^(?:mark|nsubj|expl|csubj)/).length > 0) return false;
    // "An earthquake of magnitude 5.8 shook the island", where no comma parts the two
    if (deprels[verb] === 'appos' && tree.words[verb - 1] === ',') return false;
    if (deprels[verb] === 'parataxis') return isTensed(tree, verb);
    if (isAlone(tree, root, verb)) return true;
    return xpos[verb] === 'VBD' && below(tree, verb, /^obj$/).some((object) => object > verb);
  });
}

/** "Turkey called for talks.": the first name of a sentence, and right behind it a verb that only it can have done. */
function isAlone(tree: MutableTree, root: number, verb: number): boolean {
  const { words, xpos, deprels, heads } = tree;
  const isWhole =
    /^[.!]$/.test(words.at(-1) ?? '') && !words.some((_, at) => isTensed(tree, at) && at !== verb);
  const isName = words.every(
    (_, at) => at >= verb || (isNominal(xpos[at]) && (at === root || heads[at] === root)),
  );
  if (!isWhole || !isName || deprels[verb] !== 'acl' || !ALONE.test(words[verb] ?? ''))
    return false;
  const next = words[verb + 1] ?? '';
  return next !== 'by' && (words[verb] !== 'called' || /^(?:for|on)$/.test(next));
}

/** Who does it: the noun, or behind a dateline what stands next to the verb. */
function subjectOf(tree: MutableTree, root: number, verb: number): number | undefined {
  const { words, xpos } = tree;
  const colon = words.indexOf(':');
  if (colon < root || colon > verb) return root;
  return below(tree, root, /^(?:appos|nmod|list|conj|compound|dep|flat|parataxis)/).find(
    (at) => at > colon && at < verb && isNominal(xpos[at]),
  );
}
