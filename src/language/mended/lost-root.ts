/**
 * In: "Holm, a former banker, accused Berg of fraud", read as a name that is described by what follows. Out: a
 * sentence, whose verb has the name as its subject.
 *
 * A verb in the past tense with an object of its own describes no noun: where no other verb holds the sentence
 * up, it does.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendLostRoot(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  const root = heads.indexOf(-1);
  if (root < 0 || !isNominal(xpos[root])) return;
  const below = (head: number, relation: string) =>
    deprels.findIndex((deprel, at) => heads[at] === head && deprel === relation);
  if (below(root, 'cop') >= 0 || below(root, 'nsubj') >= 0) return;
  const verb = below(root, 'acl');
  if (verb <= root || xpos[verb] !== 'VBD' || below(verb, 'obj') < verb) return;
  // "reports that Berg met Holm"
  if (below(verb, 'mark') >= 0 || below(verb, 'nsubj') >= 0) return;
  attach(tree, verb, -1, 'root');
  attach(tree, root, verb, 'nsubj');
  for (let at = verb + 1; at < heads.length; at += 1) if (heads[at] === root) heads[at] = verb;
}
