/**
 * In: "came a day after shelling along the border killed 23 civilians", read as if somebody had shelled, and the border
 * had been killed. Out: the shelling killed them.
 *
 * A verb in the past with no subject does not describe the noun before it; what "after" and a form in "-ing" begin has
 * that form for its subject.
 */
import { attach, below, isUnder, type MutableTree, subjectsOf } from './mutable-tree.ts';

export function mendGerundSubject(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (const [verb, deprel] of deprels.entries()) {
    if (deprel !== 'acl' || !/^VB[DN]$/.test(xpos[verb] ?? '')) continue;
    if (subjectsOf(tree, verb).length > 0 || below(tree, verb, /^(?:aux|mark)/).length > 0)
      continue;
    const gerund = gerundAbove(tree, verb);
    const above = heads[gerund ?? -1] ?? -1;
    if (gerund === undefined || above < 0) continue;
    const objects = [...below(tree, verb, /^ob[jl]$/), ...below(tree, gerund, /^obl$/)].filter(
      (at) => at > verb && isObject(tree, at),
    );
    // A participle with an object is none.
    if (xpos[verb] === 'VBN' && objects.length === 0) continue;
    attach(tree, verb, above, deprels[gerund] ?? 'advcl');
    for (const mark of below(tree, gerund, /^mark$/)) attach(tree, mark, verb, 'mark');
    attach(tree, gerund, verb, 'nsubj');
    for (const object of objects.slice(0, 1)) attach(tree, object, verb, 'obj');
  }
}

/** A noun without a preposition that is no day: "23 civilians". */
function isObject(tree: MutableTree, at: number): boolean {
  return tree.xpos[at] === 'NNS' && below(tree, at, /^case$/).length === 0;
}

const AFTER = /^(?:after|before|as|when|since|while|until)$/i;

/** "shelling", with "after" before it and neither subject nor object, over the noun that a verb hangs on. */
function gerundAbove(tree: MutableTree, verb: number): number | undefined {
  const noun = tree.heads[verb] ?? -1;
  for (let at = noun - 1; at >= 0 && at > noun - 8; at -= 1) {
    if (tree.xpos[at] !== 'VBG' || tree.deprels[at] !== 'advcl' || !isUnder(tree, noun, at))
      continue;
    const [mark] = below(tree, at, /^mark$/);
    const isAlone = below(tree, at, /^(?:obj|nsubj|aux)/).length === 0;
    return mark !== undefined && AFTER.test(tree.words[mark] ?? '') && isAlone ? at : undefined;
  }
  return undefined;
}
