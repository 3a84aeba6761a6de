/**
 * In: "will down tools from Thursday", read as tools down there. Out: they are downed.
 *
 * Behind "will" or "to", "down" with bare tools is the verb of strikes.
 */
import { attach, below, type MutableTree, retagVerb } from './mutable-tree.ts';

export function mendDownedTools(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  const down = words.findIndex((word, at) => word === 'down' && words[at + 1] === 'tools');
  const before = down - 1;
  const isTo = words[before] === 'to';
  if (down < 1 || !(xpos[before] === 'MD' || isTo)) return;
  const tools = down + 1;
  const tops = [heads[tools] ?? -1, heads[down] ?? -1].filter((at) => at !== down && at !== tools);
  const [above = -1] = tops;
  const relation = heads[tools] === down ? deprels[down] : deprels[tools];
  retagVerb(tree, down, 'VB');
  if (isTo) {
    xpos[before] = 'TO';
    tree.upos[before] = 'PART';
  }
  attach(tree, down, above, isTo && above >= 0 ? 'xcomp' : (relation ?? 'root'));
  attach(tree, tools, down, 'obj');
  attach(tree, before, down, isTo ? 'mark' : 'aux');
  for (const child of below(tree, tools, /^(?:nmod|obl|punct|nsubj|advcl)/))
    attach(tree, child, down, deprels[child] === 'nmod' ? 'obl' : (deprels[child] ?? 'dep'));
}
