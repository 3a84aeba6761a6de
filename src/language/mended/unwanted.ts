/**
 * In: "declared the ambassador persona non grata", read as a persona of whom an ambassador is a kind. Out: the
 * ambassador is declared so.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

export function mendUnwanted(tree: MutableTree): void {
  const { words, heads } = tree;
  for (const [persona, word] of words.entries()) {
    const grata = persona + 2;
    if (!/^personae?$/i.test(word) || !/^gratae?$/i.test(words[grata] ?? '')) continue;
    const verb = verbBefore(tree, persona);
    if (verb === undefined) continue;
    const isBehindNoun = persona - 1 > verb && heads[persona - 1] === persona;
    if (isBehindNoun) {
      for (const child of below(tree, persona, /^/))
        if (child < persona - 1) attach(tree, child, persona - 1, tree.deprels[child] ?? 'dep');
      attach(tree, persona - 1, verb, 'obj');
    }
    attach(tree, persona + 1, grata, 'amod');
    attach(tree, persona, grata, 'compound');
    attach(tree, grata, verb, 'xcomp');
  }
}

function verbBefore({ words, xpos }: MutableTree, word: number): number | undefined {
  for (let at = word - 1; at >= 0; at -= 1)
    if (/^VB/.test(xpos[at] ?? '')) return /^declar/i.test(words[at] ?? '') ? at : undefined;
  return undefined;
}
