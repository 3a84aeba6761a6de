// A word for kin in, what the articles must say of two people for it out. They may say it of either: whose wife
// somebody is has her for a wife, and he is the husband of whom he married. Where the word is of a man or a woman
// and the other way round tells only half ("X is the brother of Y": a brother or a sister has Y), that is no
// answer, but worth a hint.

import { isOneOf } from './cypher-text.ts';

interface Kin {
  /** What the one asked for is called. */
  readonly straight: readonly string[];
  /** What the other is called, where that says as much. */
  readonly turned: readonly string[];
  /** What the other is called, where that leaves open whether it is a man or a woman. */
  readonly open: readonly string[];
}

const PAIRS: readonly (readonly [elders: string, youngers: string])[] = [
  ['parent father/dad mother/mum/mom', 'child son daughter'],
  ['grandparent grandfather grandmother', 'grandchild grandson granddaughter'],
  ['sibling brother sister', 'sibling brother sister'],
  ['spouse husband wife', 'spouse husband wife'],
];

const KIN: ReadonlyMap<string, Kin> = new Map([
  ...PAIRS.flatMap(([elders, youngers]) => [
    ...kinOf(elders, youngers),
    ...kinOf(youngers, elders),
  ]),
  ...['cousin', 'twin'].map(
    (word) => [word, { straight: [word], turned: [word], open: [] }] as const,
  ),
  ...[
    ['uncle', 'aunt'],
    ['nephew', 'niece'],
  ].flatMap((own, at, both) =>
    own.map((word) => [word, { straight: [word], turned: [], open: both[1 - at] ?? [] }] as const),
  ),
  ['wife', { straight: ['wife'], turned: ['husband'], open: ['spouse'] }],
  ['husband', { straight: ['husband'], turned: ['wife'], open: ['spouse'] }],
]);

/** The words for one side, the first of which says nothing of man or woman. */
function kinOf(own: string, other: string): readonly (readonly [string, Kin])[] {
  const [neutral = [], ...gendered] = own.split(' ').map((word) => word.split('/'));
  const others = other.split(' ').flatMap((word) => word.split('/'));
  const all = [...neutral, ...gendered.flat()];
  return [
    ...neutral.map((word) => [word, { straight: all, turned: others, open: [] }] as const),
    ...gendered.flatMap((words) =>
      words.map((word) => [word, { straight: words, turned: [], open: others }] as const),
    ),
  ];
}

/** All words of which one tells such kin, or leaves it open. */
export function kinWords(title: string): readonly string[] {
  const { straight, turned, open } = KIN.get(title) ?? { straight: [title], turned: [], open: [] };
  return [...straight, ...turned, ...open];
}

/** Whether what is said of the other counts, so that the relation is asked in both directions. */
export function isTold(title: string): boolean {
  return (KIN.get(title)?.turned.length ?? 0) > 0;
}

/** The condition that `a` is that kin of `b`. */
export function kinCondition(title: string): string {
  const { straight, turned } = KIN.get(title) ?? { straight: [title], turned: [] };
  if (turned.length === 0 || turned.join() === straight.join()) return hasTitle(straight);
  return `(startNode(r) = a AND ${hasTitle(straight)} OR startNode(r) = b AND ${hasTitle(turned)})`;
}

/** Whether what is said of the other may mean it, and may not. */
export function isLeftOpen(title: string): boolean {
  return (KIN.get(title)?.open.length ?? 0) > 0;
}

/** The condition that `b` is told to be such kin of `a` that `a` may be that kin of `b`. */
export function openKinCondition(title: string): string {
  return `startNode(r) = b AND ${hasTitle(KIN.get(title)?.open ?? [])}`;
}

/** A title may have more words: "younger brother". */
function hasTitle(words: readonly string[]): string {
  return words.length === 1
    ? `(' ' + toLower(r.title) + ' ') CONTAINS ' ${words[0]} '`
    : `any(word IN split(toLower(r.title), ' ') WHERE ${isOneOf('word', words)})`;
}
