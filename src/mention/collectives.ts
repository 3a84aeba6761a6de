// Tokens in, mentions of two or more that were named before out: "the two", "both", "the pair", "the two
// sides". Who they are is for `resolve` to decide; by themselves they are nobody.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
]);
const SIDES = new Set(['side', 'party']);
const CORE = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj']);

/** How many a noun phrase counts, by "two", "both" and the like before its noun: "both leaders". */
export function countedBy(tree: Tree, head: number): number | undefined {
  const [count] = childrenBy(tree, head, 'nummod', 'det', 'det:predet', 'cc:preconj').flatMap(
    (child) => COUNTS.get(wordOf(tree, child).toLowerCase()) ?? [],
  );
  return count;
}

/** A mention for each phrase that only counts who was named before. */
export function findCollectives(tree: Tree, taken: (token: number) => boolean): readonly Mention[] {
  return tree.tokens.flatMap((_, head) => {
    if (taken(head) || !isCollective(tree, head)) return [];
    const { start, end } = getToken(tree, head);
    return [
      {
        kind: 'nominal',
        type: 'group',
        start,
        end,
        head,
        first: head,
        endToken: head + 1,
        sentence: tree.sentenceOf[head] ?? 0,
        label: wordOf(tree, head),
        plural: true,
        collective: true,
        confidence: 0.5,
      } satisfies Mention,
    ];
  });
}

function isCollective(tree: Tree, head: number): boolean {
  const word = wordOf(tree, head).toLowerCase();
  if (!CORE.has(relationOf(tree, head)) || hasPart(tree, head)) return false;
  if (word === 'both') return true;
  const isDefinite = childrenBy(tree, head, 'det').some((det) => lemmaOf(tree, det) === 'the');
  if (SIDES.has(lemmaOf(tree, head)) && word !== lemmaOf(tree, head))
    return countedBy(tree, head) !== undefined;
  return isDefinite && COUNTS.has(word) && !isDescribed(tree, head);
}

/** "the two of them", "both of the men": whom the other words name. */
function hasPart(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, 'nmod', 'acl').length > 0;
}

/** "the first two", "the other two" are some of more. */
function isDescribed(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, 'amod', 'compound', 'nummod', 'conj').length > 0;
}

/** How many a mention of two or more stands for, where its words say so. */
export function countOf(tree: Tree, { head }: Pick<Mention, 'head'>): number | undefined {
  return countedBy(tree, head) ?? COUNTS.get(wordOf(tree, head).toLowerCase());
}
