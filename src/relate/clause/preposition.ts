// The head of a phrase in, the words that join it to what governs it out.

import { childrenBy, type Tree, wordOf } from '../../language/dependency-tree.ts';

/** The preposition before a phrase: "with", "according to", "because of"; `time` where there is none. */
export function prepositionOf(tree: Tree, head: number): string {
  const cases = childrenBy(tree, head, 'case').filter(
    (child) => !/^['’]s?$/.test(wordOf(tree, child)),
  );
  const words = cases.flatMap((child) => [child, ...childrenBy(tree, child, 'fixed')]);
  return words.length === 0
    ? 'time'
    : words.map((word) => wordOf(tree, word).toLowerCase()).join(' ');
}
