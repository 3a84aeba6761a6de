// An article in, the pairs of its things that it says are one under two names out: "Anna Lind, née Moe",
// "she will be known as Anna Moe", "the company changed its name to Lindco". Method: what stands between two
// mentions must be such words and nothing else.

import type { ArticleReading, ReadMention } from '../../../model/index.ts';
import type { EntityType } from '../../../ontology/index.ts';
import { isAcronym } from '../../names/organization-name.ts';

/** Two entities of one reading, by index, and the words that say they are one. */
export interface OtherName {
  readonly a: number;
  readonly b: number;
  readonly words: string;
}

const BETWEEN_MAX = 50;

/** In brackets or between commas, right behind the name. */
const ASIDE =
  /^(?:, | \()(?:n[ée]e|born(?: as)?|formerly(?: known as| called)?|previously(?: known as| called)?|once (?:known as|called)|(?:also|better|now|then|earlier|until then|later) (?:known as|called|named)|whose (?:real|birth|maiden|former) name is|(?:later|now|since) renamed(?: as)?|a\.?k\.?a\.?|alias|who (?:was (?:born|known as|called)|is (?:also |better )?known as|used to be called)) $/;
/**
 * The same in words that also begin something else: "his lawyer, Anna Lind, called Moe a liar", "Anna Lind, now
 * Moe's deputy". They count where the name behind them ends the aside, and the one before is no aside itself.
 */
const BARE_ASIDE = /^(?:, | \()(?:now|known as|called) $/;
const ENDS_ASIDE = /^[,.;:)]|^$/;

/** A verb whose subject is the one name, and which ends in the other. */
const SAID =
  /^ (?:(?:will|would|is to|may|can)(?: now| henceforth| in future)? be|is now|was then|was formerly|was previously|has been|is|was) (?:known as|called|renamed(?: as)?) $|^ (?:changed|changes|will change|has changed|had changed|is changing) (?:its|his|her|their) (?:last |family |legal |corporate )?name (?:from [\p{L} .&]{1,30} )?to $|^ (?:rebranded|rebrands|renamed) (?:itself|himself|herself)(?: as)? $/u;

/** The pairs of persons and of bodies that an article says are one; of one type each. */
export function otherNames({ document: { text }, reading }: ArticleReading): readonly OtherName[] {
  const { mentions, entities } = reading;
  return mentions.flatMap((left, at): readonly OtherName[] => {
    const type = entities[left.entity]?.type;
    if (type !== 'person' && type !== 'organization') return [];
    // The next mention may lie inside this one; the one behind it is meant.
    const right = mentions.slice(at + 1, at + 6).find(({ start }) => start > left.end);
    if (right === undefined || right.kind !== 'name' || right.entity === left.entity) return [];
    const words = text.slice(left.end, right.start);
    if (words.length > BETWEEN_MAX || !isOfType(right, type)) return [];
    const isName = left.kind === 'name';
    const isAside = ASIDE.test(words) || (BARE_ASIDE.test(words) && isWholeAside(left, right));
    return (isName && isAside) || SAID.test(words)
      ? [{ a: left.entity, b: right.entity, words: words.replaceAll(/^[ ,(]+|\s+$/g, '') }]
      : [];
  });

  function isWholeAside(left: ReadMention, right: ReadMention): boolean {
    const opens = text.slice(Math.max(0, left.start - 2), left.start) !== ', ';
    return opens && ENDS_ASIDE.test(text.slice(right.end, right.end + 1));
  }

  /** Letters alone may be those of a body, whatever they were read as: "known as BNPB". */
  function isOfType({ entity, start, end }: ReadMention, type: EntityType): boolean {
    const own = entities[entity];
    const isOpen = own?.type === 'place' && own.country === undefined;
    return (
      own?.type === type || (type === 'organization' && isOpen && isAcronym(text.slice(start, end)))
    );
  }
}
