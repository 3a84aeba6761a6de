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
  subjectRelation,
} from './mutable-tree.ts';

export function mendLostRoot(tree: MutableTree): void {
  const { heads, xpos } = tree;
  const root = heads.indexOf(-1);
  if (root < 0 || !isNominal(xpos[root]) || below(tree, root, /^(?:cop|nsubj)/).length > 0) return;
  const verb = verbOf(tree, root);
  if (verb === undefined) return;
  const subject = subjectOf(tree, root, verb);
  attach(tree, verb, -1, 'root');
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
    return xpos[verb] === 'VBD' && below(tree, verb, /^obj$/).some((object) => object > verb);
  });
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
