// A bare surname and a full name of one article in, whether the words between say that they are two persons: "Kabelo
// Dube, a cousin of Minister Dube", "no relation of Captain Prado", "Ambassador Reddy is married to Sneha Reddy".

import type { Mention } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { FAMILY } from '../../names/person-nouns.ts';

const BETWEEN_MAX = 90;
/** From behind the one to the other: ", a cousin of Minister ", ", who is not related to ". */
const KIN_OF = new RegExp(
  `^[^.;!?]*\\b(?:${[...FAMILY].join('|')}|relation|relative|related|namesake|descendant|in-law|married|wed|widow)` +
    ` (?:of|to|with)(?: (?:the|late|former|then))*(?: \\p{Lu}\\p{L}*\\.?){0,3} $`,
  'u',
);

/** "Lind's cousin ", from the first to the second. */
const KIN_HERE = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,3}(?:${[...FAMILY].join('|')}),? $`, 'u');

/** Whether a bare name cannot be short for a full name of its sentence. */
export function isAnother({ tree }: ReadingContext, short: Mention, long: Mention): boolean {
  if (short.type !== 'person' || long.type !== 'person') return false;
  if (short.sentence !== long.sentence || short.label.includes(' ')) return false;
  const [first, second] = short.start < long.start ? [short, long] : [long, short];
  const between = tree.text.slice(first.end, second.start);
  return between.length <= BETWEEN_MAX && (KIN_OF.test(between) || KIN_HERE.test(between));
}
