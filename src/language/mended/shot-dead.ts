/**
 * In: "Two men on a motorbike shot Judge Ramiro Ponce dead", read as men on a motorbike shot. Out: they shot him.
 */
import { attach, isNominal, isTensed, type MutableTree, retagVerb } from './mutable-tree.ts';

export function mendShotDead(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  const shot = words.findIndex((word, at) => at > 0 && word === 'shot' && isNominal(xpos[at]));
  const dead = words.indexOf('dead', shot);
  const root = heads.indexOf(-1);
  if (shot < 1 || dead < shot + 2 || root >= shot || !isNominal(xpos[root])) return;
  const isPerson = xpos
    .slice(shot + 1, dead)
    .every((tag) => /^(?:NN\w*|JJ|CD|DT|PRP\W?|,)$/.test(tag));
  if (!isPerson || words.some((_, at) => isTensed(tree, at) && at < dead)) return;
  let name = shot + 1;
  while (name < dead - 1 && heads[name] !== root && heads[name] !== shot) name += 1;
  if (!isNominal(xpos[name])) return;
  retagVerb(tree, shot, 'VBD');
  for (const [at, head] of heads.entries()) {
    const isBehind = at > shot && (head < shot || head === shot || head === dead);
    if (isBehind && at !== name)
      attach(tree, at, shot, deprels[at] === 'nmod' ? 'obl' : (deprels[at] ?? 'dep'));
    if (at < shot && head === shot) attach(tree, at, root, deprels[at] ?? 'dep');
  }
  // "on a motorbike shot": the vehicle was read as a kind of shot.
  const ridden = heads.findIndex(
    (head, at) => at < shot && head === root && deprels[at] === 'compound',
  );
  const isRidden = ridden > root && isNominal(xpos[ridden]);
  if (isRidden) {
    attach(tree, ridden, root, 'nmod');
    for (const [at, head] of heads.entries())
      if (at > root && at < ridden && head === root) attach(tree, at, ridden, deprels[at] ?? 'dep');
  }
  attach(tree, name, shot, 'obj');
  attach(tree, dead, shot, 'xcomp');
  attach(tree, root, shot, 'nsubj');
  attach(tree, shot, -1, 'root');
}
