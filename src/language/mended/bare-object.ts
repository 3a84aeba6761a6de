/**
 * In: "Anna Oral held talks with Berg", read as a phrase about held talks. Out: a sentence, in which Oral held them.
 *
 * A participle between a name and a bare noun describes that noun in headlines alone: in a sentence that has no other
 * verb it is the verb.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

export function mendBareObject(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  const object = heads.indexOf(-1);
  if (!/^NNS?$/.test(xpos[object] ?? '') || words.at(-1) !== '.') return;
  const verb = verbOf(tree, object);
  if (verb === undefined) return;
  if (xpos.some((tag, at) => /^(?:VB[DZP]|MD)$/.test(tag) && at !== verb)) return;
  const [name, ...more] = below(tree, object, /^(?:compound|nmod:desc)$/).filter(
    (at) => /^NNPS?$/.test(xpos[at] ?? '') && at < verb,
  );
  if (name === undefined || more.length > 0) return;
  const isNext = heads[verb - 1] === name || verb - 1 === name;
  const isBare = below(tree, object, /^(?:det|nmod:poss|nsubj|cop)/).every((at) => at > verb);
  if (!isNext || !isBare) return;
  for (const child of below(tree, object, /^/))
    if (child < verb || deprels[child] === 'punct')
      attach(tree, child, verb, deprels[child] === 'nmod' ? 'obl' : (deprels[child] ?? 'dep'));
  attach(tree, verb, -1, 'root');
  attach(tree, name, verb, 'nsubj');
  attach(tree, object, verb, 'obj');
}

/** The participle that is read as describing the noun. */
function verbOf(tree: MutableTree, object: number): number | undefined {
  return below(tree, object, /^amod$/).find(
    (at) => at < object && /^VB[DN]$/.test(tree.xpos[at] ?? ''),
  );
}
