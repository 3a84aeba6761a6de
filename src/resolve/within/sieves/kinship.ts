// A bare surname and a full name of one article in, whether the words say that they are two persons: "Kabelo Dube, a
// cousin of Minister Dube", "no relation of Captain Prado", "Ambassador Reddy is married to Sneha Reddy"; where the
// article has a Mr and a Mrs of the name, which of the two bears the full one. A body and the one that it is a part of.

import { sentenceSpan } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { FAMILY } from '../../names/person-nouns.ts';

const BETWEEN_MAX = 90;
/** From behind the one to the other: ", a cousin of Minister ", ", who is not related to ". */
const KIN_OF = new RegExp(
  `^[^.;!?]*\\b(?:${[...FAMILY].join('|')}|relation|relative|related|namesake|descendant|in-law|married|wed|widow)` +
    ` (?:of|to|with)(?: (?:the|late|former|then))*(?: (?:\\p{Ll}+ ){0,3}(?:\\p{Lu}\\p{L}*\\.? ){1,4}and)?` +
    `(?: \\p{Lu}\\p{L}*)?(?: \\p{Ll}+){0,4}(?: \\p{Lu}\\p{L}*\\.?){0,3} $`,
  'u',
);

/** "Lind's cousin ", from the first to the second. */
const KIN_HERE = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,3}(?:${[...FAMILY].join('|')}),? $`, 'u');

/** "is a wholly owned subsidiary of the retail group ", ", a unit of ": from the part to the whole. */
const PART_OF_BODY =
  /^[^.;!?]*\b(?:subsidiary|unit|division|arm|affiliate|branch|parent|offshoot|spin-?off|daughter|wing)(?: company| firm)?,? (?:of|for|to) (?:(?:the|its) )?(?:[\p{Ll}-]+ ){0,4}$/u;
/** "sold shares of its parent company " */
const OF_ITS =
  /\b(?:its|their) (?:[\p{Ll}-]+ ){0,3}(?:subsidiary|unit|arm|affiliate|parent|owner)(?: company| firm)?,? $/u;
/** "Vik Bank, owned by ": the same, told of the owner. */
const OWNED_BODY = /^[^.;!?]*\bowned by (?:(?:the|its) )?(?:[\p{Ll}-]+ ){0,4}$/u;

/** Whether a name cannot be short for a longer one of its sentence. */
export function isAnother({ tree }: ReadingContext, short: Mention, long: Mention): boolean {
  if (short.sentence !== long.sentence || short.type !== long.type) return false;
  if (short.type === 'organization') return isPartOfBody(tree.text, short, long);
  if (short.type !== 'person' || short.label.includes(' ')) return false;
  const [first, second] = short.start < long.start ? [short, long] : [long, short];
  const between = tree.text.slice(first.end, second.start);
  return between.length <= BETWEEN_MAX && (KIN_OF.test(between) || KIN_HERE.test(between));
}

/** "Norne Bank Estonia is a subsidiary of Norne Bank": no body is a part of itself. */
function isPartOfBody(text: string, short: Mention, long: Mention): boolean {
  const [first, second] = short.start < long.start ? [short, long] : [long, short];
  const between = text.slice(first.end, second.start);
  return (
    between.length <= BETWEEN_MAX &&
    [PART_OF_BODY, OWNED_BODY, OF_ITS].some((words) => words.test(between))
  );
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
