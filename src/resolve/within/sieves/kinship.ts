// A bare surname and a full name of one article in, whether the words say that they are two persons: "Kabelo Dube, a
// cousin of Minister Dube", "no relation of Captain Prado", "Ambassador Reddy is married to Sneha Reddy"; where the
// article has a Mr and a Mrs of the name, which of the two bears the full one.

import { sentenceSpan } from '../../../language/dependency-tree.ts';
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

const UNRELATED =
  /^,? (?:(?:who|and) )?(?:(?:is|was) )?(?:not? (?:an? )?(?:relat(?:ed|ion|ive)|kin)|unrelated)(?: (?:to|of) (?:him|her|them))?[,.;]/;

/** "Minister Lind, who is not related to him": a bare name that is not that of whom the article has named so far. */
export function isUnrelated({ tree }: ReadingContext, { type, label, end }: Mention): boolean {
  if (type !== 'person' || label.includes(' ')) return false;
  return UNRELATED.test(tree.text.slice(end, end + BETWEEN_MAX));
}

/** Whether "Mr Bhatt" cannot be Sudha Bhatt: the article has a "Mrs Bhatt" as well, and "her husband" behind the full name. */
export function isOfSpouse(
  { tree, mentions }: ReadingContext,
  short: Mention,
  long: Mention,
): boolean {
  if (short.gender === undefined || long.type !== 'person' || long.gender !== undefined)
    return false;
  const isMixed = mentions.some(
    ({ label, type, gender }) =>
      type === 'person' && label === short.label && gender !== undefined && gender !== short.gender,
  );
  if (!isMixed) return false;
  const { end } = sentenceSpan(tree, long.head);
  const behind = tree.text.slice(long.end, end);
  const [female, male] = [FEMALE, MALE].map((words) => behind.match(words)?.length ?? 0);
  return short.gender === 'male' ? (female ?? 0) > (male ?? 0) : (male ?? 0) > (female ?? 0);
}

const FEMALE = /\b(?:she|her|hers|herself)\b/gi;
const MALE = /\b(?:he|his|him|himself)\b/gi;
