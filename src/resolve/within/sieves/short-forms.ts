// Two names of one article in, whether the one is a short form of the other out: a surname, a given name, a
// nickname, initials, the first word of a firm, a town without what tells it from others of its name.

import {
  findPlaces,
  fold,
  givenNameGender,
  isBodyCalling,
  LAST_NOUN,
  type Mention,
  PAPER_NOUN,
} from '../../../mention/index.ts';
import { areFormsOfOneName } from '../../names/given-names.ts';
import { organizationKey, personWords } from '../../names/name-key.ts';
import {
  isAcronym,
  isClubWord,
  isNamedAfter,
  isOfAnotherKind,
  isOfAnyCountry,
  isWholeWithout,
  plainBody,
} from '../../names/organization-name.ts';
import { isOwnWord } from './last-words.ts';

/** Gender of who is named in full: by a title, else by the given name. */
export function fullGender({ gender, label }: Mention): Mention['gender'] {
  return gender ?? givenNameGender(label.split(' ', 1)[0] ?? '');
}

/** The first word or words of a person's name, the last of which stands in no other name for a person. */
export function beginsPerson(short: Mention, long: Mention): boolean {
  if (short.type !== 'person' || long.type !== 'person' || long.start > short.start) return false;
  // "Desmond Jr." is the son of Desmond Lind.
  if (GENERATION.test(short.label) && !GENERATION.test(long.label)) return false;
  const [words, others] = [partsOf(short), partsOf(long)];
  return (
    words.length < others.length &&
    (words.every((word, at) => word === others[at]) ||
      isNickOf(words, long) ||
      isFamiliarOf(words, others)) &&
    agreesInGender(short, long)
  );
}

const GENERATION = / (?:Jr|Sr|II|III)\b/;

/** "Zequinha" and "Zequinha da Mata" of 'José Carlos "Zequinha" da Mata'. */
function isNickOf(words: readonly string[], long: Mention): boolean {
  const [nick, ...rest] = words;
  return nick === nickOf(long) && (rest.length === 0 || isTail(rest, partsOf(long)));
}

/** "Ted" of "Edwin Hallam". */
function isFamiliarOf(
  [word = '', ...rest]: readonly string[],
  [given = '']: readonly string[],
): boolean {
  return rest.length === 0 && word !== given && areFormsOfOneName(word, given);
}

/** The word that a person's name has between quotation marks, folded. */
export function nickOf({ type, label }: Mention): string | undefined {
  const nick = type === 'person' ? /["“”](\p{L}+)["“”]/u.exec(label)?.[1] : undefined;
  return nick === undefined ? undefined : fold(nick);
}

/** The same person or place in another form: initials, a married name, a town without what tells it apart. */
export function isFormOf(short: Mention, long: Mention): boolean {
  if (short.type !== long.type) return false;
  if (short.type === 'place') return isTownOf(short, long);
  if (short.type === 'organization') return isNounOf(short, long) || isNamesakeOf(short, long);
  return short.type === 'person' && (isInitialOf(short, long) || isMarriedNameOf(short, long));
}

/** "The Commission" after "the European Commission", "the Court" after "the Court of Arbitration", "the Union" after "the IRU". */
function isNounOf({ label, start }: Mention, long: Mention): boolean {
  if (long.start > start) return false;
  const words = long.label.replace(/^the /i, '').split(' ');
  // "The Tribune" after "the Stratford Tribune".
  if (PAPER_NOUN.test(label)) return words.length > 1 && words.at(-1) === label;
  if (!isBodyCalling(label)) return false;
  if (words.length === 1)
    return LAST_NOUN.test(label) && isAcronym(long.label) && long.label.at(-1) === label[0];
  return words.some(
    (word, at) =>
      word === label && (at === words.length - 1 || /^(?:of|for)$/.test(words[at + 1] ?? '')),
  );
}

/** "Vasilache Hospital" after "Elena Vasilache Emergency Hospital": of whom it is named after, the surname. */
export function isNamesakeOf(short: Mention, long: Mention): boolean {
  return long.start < short.start && isNamedAfter(long.label, short.label);
}

/** "R. Chowdhary" for "Rameshwar Chowdhary". */
function isInitialOf(short: Mention, long: Mention): boolean {
  const [[initial = '', ...rest], [first = '', ...others]] = [partsOf(short), partsOf(long)];
  return (
    initial.length === 1 &&
    first.length > 1 &&
    first.startsWith(initial) &&
    rest.length > 0 &&
    rest.length <= others.length &&
    isTail(rest, others) &&
    agreesInGender(short, long)
  );
}

/** "Agnieszka Kowal" for "Agnieszka Kowal-Brandt". */
function isMarriedNameOf(short: Mention, long: Mention): boolean {
  return short.label.includes(' ') && long.label.startsWith(`${short.label}-`);
}

/** "Santa Rosa" after "Santa Rosa de Copán". */
function isTownOf(short: Mention, long: Mention): boolean {
  const rest = long.label.startsWith(`${short.label} `) ? long.label.slice(short.label.length) : '';
  return long.start < short.start && OF_TOWN.test(rest) && short.country === undefined;
}

/** What stands between the name of a town and what tells it from others of its name. */
const OF_TOWN = /^ (?:de|del|do|da|dos|am|an der|sur|upon|on) (?:(?:la|los|las) )?\p{Lu}/u;

export function isPartOf(short: Mention, long: Mention): boolean {
  const [words, others] = [partsOf(short), partsOf(long)];
  if (others.length <= words.length) return false;
  if (isHalf(short, long)) return false;
  const isEnd = isTail(words, others) || (words.length === 1 && words[0] === firstSurname(long));
  if (isEnd && compatible(short, long))
    return agreesInGender(short, long) && !isFatherIn(short, long);
  if (long.type !== 'organization' || isToldApart(short, long)) return false;
  return words.length === 1
    ? (isOrganizationLike(short) && words[0] === plainBody(long.label).split(' ')[0]) ||
        (mayBeBody(short) && isNamesakeOf(short, long))
    : mayBeBody(short) && begins(short, long);
}

/** A body, a place that no gazetteer has, or two words that nobody has as a given name and a surname. */
function mayBeBody({ type, label, country, gender }: Mention): boolean {
  if (type === 'organization') return true;
  const [first = '', second] = label.split(' ');
  if (type === 'person')
    return second !== undefined && gender === undefined && givenNameGender(first) === undefined;
  return (
    type === 'place' && country === undefined && findPlaces(label).every(({ by }) => by === 'sound')
  );
}

/** "Bello" is no short form of "Rasaki Adetunji-Bello", who goes by both. */
function isHalf(short: Mention, long: Mention): boolean {
  const last = long.label.split(' ').at(-1) ?? '';
  return long.type === 'person' && last.endsWith(`-${short.label}`) && /^\p{Lu}/u.test(short.label);
}

const REST_MAX = 2;
/** What is left out of a name of several words before it, though it says what kind of body it is. */
const OWN_KIND = /^(?:bank|trust|league|party|society)$/;

/** "Great North" after "Great North Metals Corp.": its first words, and what follows makes no other body of it. */
function begins(short: Mention, long: Mention): boolean {
  const [key, whole] = [short, long].map(({ label }) => organizationKey(label)) as [string, string];
  if (long.start > short.start || !whole.startsWith(`${key} `) || isOfAnyCountry(key)) return false;
  const rest = whole.slice(key.length + 1);
  if (/^(?:of|for|and|in|on|to|against)\b/.test(rest)) return isWholeWithout(key, rest);
  return rest.split(' ').length <= REST_MAX && (!isOfAnotherKind(rest) || OWN_KIND.test(rest));
}

/** "Merkur will list its eye care business, Merkur Vision": nobody uses the short form first in one sentence. */
function isToldApart(short: Mention, long: Mention): boolean {
  return short.start < long.start && short.sentence === long.sentence;
}

/** "Quispe" of "Álvaro Quispe Rojas", "Ríos" of "María Eugenia Ríos Valdebenito": one of two surnames. */
export function firstSurname(mention: Mention): string | undefined {
  const words = mention.type === 'person' ? partsOf(mention) : [];
  const isOfFather = /\s(?:bin|ibn|bint)\s/.test(fold(mention.label));
  return (words.length === 3 || words.length === 4) && !isOfFather ? words.at(-2) : undefined;
}

/** Whether a surname is the first of two alone: "Ríos" of "María Eugenia Ríos Valdebenito". */
export function isFirstOfTwo({ label }: Mention, long: Mention): boolean {
  const words = personWords(label);
  return words.length === 1 && words[0] === firstSurname(long) && partsOf(long).at(-1) !== words[0];
}

/** "Nasser al-Balushi" is the father of "Said bin Nasser al-Balushi". */
function isFatherIn(short: Mention, long: Mention): boolean {
  const words = fold(long.label).split(' ');
  const [first, second] = partsOf(short);
  const at = first === undefined ? -1 : words.indexOf(first);
  return second !== undefined && /^(?:bin|ibn|bint)$/.test(words[at - 1] ?? '');
}

/** "Ms. Lind" is no part of "Erik Lind". */
function agreesInGender(short: Mention, long: Mention): boolean {
  const gender = fullGender(long);
  return short.gender === undefined || gender === undefined || short.gender === gender;
}

/** "Atlas" for "Atlas Energy", unless it is surely something else. */
function isOrganizationLike({ type, confidence, country, label }: Mention): boolean {
  if (country !== undefined || label.length < 4 || label.includes(' ')) return false;
  return type === 'organization' || (type === 'place' && confidence < 0.6);
}

export function partsOf({ type, label }: Mention): readonly string[] {
  return type === 'person' ? personWords(label) : organizationKey(label).split(' ');
}

/** "Lind" ends "Anna Lind". */
function isTail(words: readonly string[], longer: readonly string[]): boolean {
  return words.every((word, at) => longer[longer.length - words.length + at] === word);
}

/** "The Ferry Company" after "the Argyll Coastal Ferry Company", though "Company" is a form that does not count. */
function isEndWithForm(short: Mention, long: Mention): boolean {
  return short.label.includes(' ') && long.label.endsWith(` ${short.label}`);
}

/** A single word is part of a person's name; several words may be part of any name of one type. */
function compatible(short: Mention, long: Mention): boolean {
  if (long.type === 'person') {
    // "Lind Holding" is no part of "Anna Lind", though its form is not counted.
    const isOpen = short.confidence < 0.6 && short.country === undefined;
    return short.type === 'person' || (isOpen && !short.label.includes(' '));
  }
  if (short.type !== long.type || short.placeKind === 'country') return false;
  const key = organizationKey(short.label);
  return (
    long.type === 'organization' &&
    (key.includes(' ') ||
      isClubWord(key) ||
      isEndWithForm(short, long) ||
      isOwnWord(short, long)) &&
    !isOfAnyCountry(short.label)
  );
}
