// An article in, the pairs of its things that it says are one under two names out: "Anna Lind, née Moe",
// "she was born Anna Moe", "she will be known as Anna Moe", "the company changed its name to Lindco". Method: what stands between two
// mentions must be such words and nothing else.

import type { ArticleReading, ReadMention } from '../../../model/index.ts';
import type { EntityType } from '../../../ontology/index.ts';

/** Two entities of one reading, by index, and the words that say they are one. */
export interface OtherName {
  readonly a: number;
  readonly b: number;
  readonly words: string;
}

const BETWEEN_MAX = 50;

/** In brackets or between commas, right behind the name: ", formerly ", ", the insurer formerly known as ". */
const ASIDE =
  /^(?:, | \()(?:(?:the|an?) (?:\p{Ll}[\p{L}-]+ ){1,3}(?:(?:formerly|previously|once|until then) (?:known as|called|named)|(?:that|which) (?:was|used to be) (?:known as|called|named))|n[ée]e|born(?: as)?|formerly(?: known as| called)?|previously(?: known as| called)?|once (?:known as|called)|(?:also|better|best|widely|popularly|commonly|locally|now|then|earlier|until then|later) (?:known as|called|named)|whose (?:real|birth|maiden|former) name is|(?:later|now|since) renamed(?: as)?|a\.?k\.?a\.?|alias|(?:also |sometimes |elsewhere )?(?:written|spelled|spelt|transliterated)(?: as)?|who (?:was (?:born|known as|called)|is (?:also |better )?known as|used to be called)|which (?:was|is) (?:(?:formerly|previously|once|also|now) )?(?:known as|called|named)) $/u;
/**
 * The same in words that also begin something else: "his lawyer, Anna Lind, called Moe a liar", "Anna Lind, now
 * Moe's deputy". They count where the name behind them ends the aside, and the one before is no aside itself.
 */
const BARE_ASIDE = /^(?:, | \()(?:now|known as|called|the (?:former|old|one-time)) $/;
const ENDS_ASIDE = /^[,.;:)]|^$/;
/** The same right behind a description of what the article has named: "The company, which was called ". */
const ASIDE_DESCRIBED =
  /^, (?:(?:(?:also|better|formerly|previously) )?known as|formerly called|which (?:was|is) (?:(?:formerly|previously|once|also) )?(?:known as|called|named)) $/u;
/** A verb whose subject is the one name, and which ends in the other. */
const SAID =
  /^ (?:(?:will|would|is to|may|can)(?: now| henceforth| in future)? be|is now|was then|(?:is|was) to be|was formerly|was previously|has been|is|was) (?:known as|called|renamed(?: as)?) $|^ (?:changed|changes|will change|has changed|had changed|is changing) (?:its|his|her|their) (?:last |family |legal |corporate )?name (?:from [\p{L} .&]{1,30} )?to $|^ (?:rebranded|rebrands|renamed) (?:itself|himself|herself)(?: as)? $/u;

/** ', known as "Baleri"': what friends and foes call one, in quotes. */
const NICKNAMED =
  /^(?:, | \()(?:(?:also|better|best|widely|popularly|commonly|locally) )?(?:known as|nicknamed|dubbed|called) ["“‘']$/u;

/** Whom a sentence names, or "she", and the name of her birth behind it. */
const BORN = /^ was born(?: as)? $/;

/** "Born Anna Moe in Oslo in 1946, she": before the name, and behind it up to the pronoun. */
const BORN_BEFORE = /(?:^|[.!?"”]\s+|\n\s*)Born(?: as)? $/u;
const BORN_BEHIND = /^(?: (?:in|on|at|near|to) [^.;!?]{1,80})?, (she|he) /u;
const BORN_MAX = 12;
/** So far back is looked for who is spoken of. */
const SPOKEN_MAX = 300;
const SHE = /^(?:she|her|hers|herself)$/i;
const HE = /^(?:he|his|him|himself)$/i;

/** The pairs of persons and of bodies that an article says are one; of one type each. */
export function otherNames({ document: { text }, reading }: ArticleReading): readonly OtherName[] {
  const { mentions, entities } = reading;
  const born = mentions.flatMap((name): readonly OtherName[] => {
    const left = bornBefore(name);
    return left === undefined ? [] : [{ a: left.entity, b: name.entity, words: 'Born' }];
  });
  return mentions.flatMap(toldBetween).concat(born);

  function toldBetween(left: ReadMention, at: number): readonly OtherName[] {
    if (!isOf(left, 'person') && !isBody(left)) return [];
    // The next mention may lie inside this one, or be what the aside calls it; the name behind is meant.
    const right = mentions
      .slice(at + 1, at + 6)
      .find(
        ({ start, kind, entity }) =>
          start > left.end && !(kind === 'nominal' && entity === left.entity),
      );
    if (right === undefined || right.kind !== 'name' || right.entity === left.entity) return [];
    const words = text.slice(left.end, right.start);
    if (words.length > BETWEEN_MAX || !areAlike(left, right)) return [];
    return isAside(left, words, right) || SAID.test(words) || isBirth(left, words)
      ? [{ a: left.entity, b: right.entity, words: words.replaceAll(/^[ ,(]+|\s+$/g, '') }]
      : [];
  }

  /** Of whom "Born Anna Moe in 1946, she" speaks: the last one who was "she" before. */
  function bornBefore(name: ReadMention): ReadMention | undefined {
    if (name.kind !== 'name' || !isOf(name, 'person')) return undefined;
    if (!BORN_BEFORE.test(text.slice(Math.max(0, name.start - BORN_MAX), name.start)))
      return undefined;
    const [, pronoun] = BORN_BEHIND.exec(text.slice(name.end, name.end + SPOKEN_MAX)) ?? [];
    if (pronoun === undefined) return undefined;
    const like = pronoun === 'she' ? SHE : HE;
    const before = mentions.filter(
      (other) =>
        other.kind === 'pronoun' &&
        other.end < name.start &&
        name.start - other.end < SPOKEN_MAX &&
        like.test(text.slice(other.start, other.end)) &&
        isOf(other, 'person'),
    );
    const last = before.at(-1);
    return last === undefined || last.entity === name.entity ? undefined : last;
  }

  function isAside(left: ReadMention, words: string, right: ReadMention): boolean {
    if (left.kind !== 'name') return left.kind === 'nominal' && ASIDE_DESCRIBED.test(words);
    return (
      ASIDE.test(words) ||
      NICKNAMED.test(words) ||
      (BARE_ASIDE.test(words) && isWholeAside(left, right))
    );
  }

  function isBirth(left: ReadMention, words: string): boolean {
    return BORN.test(words) && isOf(left, 'person') && left.kind !== 'nominal';
  }

  function isWholeAside(left: ReadMention, right: ReadMention): boolean {
    const opens = text.slice(Math.max(0, left.start - 2), left.start) !== ', ';
    return opens && ENDS_ASIDE.test(text.slice(right.end, right.end + 1));
  }

  /** Two persons, or a body and what may be one: a name of which no more is known than that it has a place's look. */
  function areAlike(left: ReadMention, right: ReadMention): boolean {
    if (isOf(left, 'person')) return isOf(right, 'person');
    return isBody(left) && isBody(right) && [left, right].some((one) => isOf(one, 'organization'));
  }

  function isBody(mention: ReadMention): boolean {
    const { type, country, gazetteer } = entities[mention.entity] ?? {};
    const isOpen = type === 'place' && country === undefined && gazetteer === undefined;
    return type === 'organization' || isOpen;
  }

  function isOf({ entity }: ReadMention, type: EntityType): boolean {
    return entities[entity]?.type === type;
  }
}
