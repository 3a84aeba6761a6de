// The heads of those an event is done to in, the numbers of dead, injured and arrested out.

import { childrenBy, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import type { EventDraft } from '../context.ts';
import type { EventFinding } from './event-finding.ts';

const COUNTED = {
  KILLED: 'dead',
  INJURED: 'injured',
  ARRESTED: 'arrested',
  death: 'dead',
  injury: 'injured',
} as const;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** Whether those whom it befalls are counted. */
export function isCounted({ relation, mode }: EventFinding['sense']): boolean {
  return (relation ?? mode ?? '') in COUNTED;
}

/** The number that stands with one of the heads, under what is counted there: "killed 12 people". */
export function sizeOf(
  tree: Tree,
  counted: string | undefined,
  heads: readonly number[],
): EventDraft['size'] {
  const field = COUNTED[counted as keyof typeof COUNTED];
  if (field === undefined) return undefined;
  for (const head of heads) {
    const count =
      childrenBy(tree, head, 'nummod').map((child) => numberOf(wordOf(tree, child)))[0] ??
      // "died in 2014", "at 24": when, and not how many.
      (childrenBy(tree, head, 'case').length > 0 ? Number.NaN : numberOf(lemmaOf(tree, head)));
    if (Number.isSafeInteger(count)) return { [field]: count };
  }
  return undefined;
}

/** A whole number in digits with or without commas, or a word up to twelve; NaN otherwise. */
function numberOf(word: string): number {
  const index = NUMBER_WORDS.indexOf(word.toLowerCase());
  if (index >= 0) return index;
  return /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN;
}
