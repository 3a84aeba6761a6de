// A name of an article in, whether the words before it say that somebody had it at birth: the "Moe" of "Anna Lind,
// née Moe" is hers, and nobody's of whom the article has spoken as Moe.

import type { Mention } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';

const BORN = /\bn[ée]e? $/u;
const BEFORE = 6;

/** Whether a name is told as one that somebody had at birth. */
export function isBirthName({ tree }: ReadingContext, { start, type }: Mention): boolean {
  return type === 'person' && BORN.test(tree.text.slice(Math.max(0, start - BEFORE), start));
}
