/**
 * In: "Police in Oslo detained Mayor Jonas Berg", read as if it were done by Berg. Out: it is done to him.
 *
 * Who does it in a passive stands behind "by"; a name right behind a verb that has a subject and no object is its object.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendAgentWithoutBy(tree: MutableTree): void {
  const { xpos, heads, deprels } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const verb = heads[name] ?? -1;
    if (deprel !== 'obl:agent' || verb < 0 || name < verb || !isNominal(xpos[name])) continue;
    if (
      below(tree, name, /^case$/).length > 0 ||
      below(tree, verb, /^(?:obj|aux:pass)$/).length > 0
    )
      continue;
    if (!/^VB[DZP]$/.test(xpos[verb] ?? '') || below(tree, verb, /^nsubj/).length === 0) continue;
    attach(tree, name, verb, 'obj');
    for (const subject of below(tree, verb, /^nsubj:pass$/)) attach(tree, subject, verb, 'nsubj');
  }
}
