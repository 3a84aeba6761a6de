/**
 * In: "Norne Bank and Vistula Bank are to merge", read as one bank that both names describe, or as two that nothing
 * joins. Out: two banks, joined.
 *
 * Two names that end in the same word, with "and" between them, are two.
 */
import { attach, type MutableTree } from './mutable-tree.ts';

const MAX_WORDS = 3;

export function mendJoinedNames(tree: MutableTree): void {
  const { words, heads, deprels } = tree;
  for (const [and, word] of words.entries()) {
    if (word !== 'and') continue;
    const first = and - 1;
    const last = lastOf(tree, and);
    if (last === undefined || heads[first - 1] !== first) continue;
    if (heads[first] === last) attach(tree, first, heads[last] ?? -1, deprels[last] ?? 'root');
    else if (heads[last] !== heads[first]) continue;
    for (const [at, head] of heads.entries())
      if (head === last && at < first - 1) heads[at] = first;
    attach(tree, last, first, 'conj');
    attach(tree, and, last, 'cc');
    for (let at = and + 1; at < last; at += 1) attach(tree, at, last, 'compound');
  }
}

/** The last word of the second name: that of the first, with names alone between it and "and". */
function lastOf({ words, xpos }: MutableTree, and: number): number | undefined {
  const isName = (at: number) => xpos[at] === 'NNP';
  if (!isName(and - 1) || !isName(and - 2)) return undefined;
  for (let at = and + 1; at <= and + 1 + MAX_WORDS && isName(at); at += 1)
    if (words[at] === words[and - 1]) return at > and + 1 ? at : undefined;
  return undefined;
}
