// The name of a body in, the keys under which its forms meet out.

import { findCountry, findDemonym, fold, givenNameGender } from '../../mention/index.ts';
import { findKnownBody } from './known-bodies.ts';
import { initialsOf, organizationKey, withoutLegalForm } from './name-key.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['organization', 'organisation'],
  ['program', 'programme'],
  ['theater', 'theatre'],
  ['harbor', 'harbour'],
  ['intl', 'international'],
  ['natl', 'national'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['assn', 'association'],
  ['govt', 'government'],
]);
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'du', 'la']);
/** Words of bodies whose name may be turned around: "Ministry of Defence", "Defence Ministry". */
const TURNED = new Set(
  'ministry directorate secretariat inspectorate superintendency department office university bank court agency institute bureau embassy army police council parliament front movement league federation confederation commission authority association union society academy chamber guild'.split(
    ' ',
  ),
);

const CLUB_FORMS = new Set([
  'fc',
  'cf',
  'afc',
  'sc',
  'ac',
  'fk',
  'sk',
  'bk',
  'cd',
  'rc',
  'vfb',
  'vfl',
  'hc',
  'hk',
  'ifk',
  'kv',
  'nk',
  'rcd',
  'sv',
  'tsv',
  'ud',
  'vv',
]);

/** "FC Valdora" and "Valdora FC" are Valdora. */
function withoutClubForm(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  if (CLUB_FORMS.has(words[0] ?? '')) return words.slice(1);
  return CLUB_FORMS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** A name without article, legal form and what only says that it is a club. */
export function plainBody(name: string): string {
  return withoutClubForm(organizationKey(name).split(' ')).join(' ');
}

/** "UN OCHA" is OCHA. */
function withoutUn(name: string): string {
  const [, letters] = /^U\.?N\.? (\p{Lu}{4,8})$/u.exec(name) ?? [];
  return letters ?? name;
}

/** One key for the forms of a name that say the same. */
export function bodyKey(name: string): string {
  const plain = plainBody(withoutUn(name))
    .replaceAll(/\bco (?=operat|ordinat)/g, 'co')
    .split(' ')
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(' ');
  const words = (findKnownBody(plain) ?? plain).split(' ');
  const isTurned = words.some((word) => TURNED.has(word));
  return isTurned
    ? words
        .filter((word) => !SMALL.has(word))
        .sort()
        .join(' ')
    : words.join(' ');
}

const COMMON = new Set(
  `ministry department defence foreign affairs interior finance justice health education trade energy
  economy agriculture transport culture information home office supreme high constitutional appeals
  appeal court parliament senate congress house representatives commons lords national assembly central
  bank reserve army navy air force armed forces military police coast guard border security council
  intelligence service agency labour party democratic republican liberal conservative socialist communist
  green social christian peoples union workers electoral commission election government cabinet
  treasury state federal general prosecutors attorney generals university red crescent stock exchange
  football federation association olympic committee chamber commerce environment water tourism
  first second new old royal republic presidency public
  landtag revenue statistics television radio broadcasting nationwide railways post airport authority front
  the of for and on in`
    .trim()
    .split(/\s+/),
);

/** Whether every country may have a body of this name: "Ministry of Defence", "Supreme Court". */
export function isOfAnyCountry(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => COMMON.has(SPELLINGS.get(word) ?? word));
}

const LOCAL = new Set(
  `city town county district regional municipal village community central general memorial childrens
  university state north south east west northern southern eastern western
  hospital clinic hall hotel school high middle primary secondary grammar museum library theatre cathedral
  church mosque temple college police fire brigade department council club park stadium market station
  prison jail zoo board regents trustees directors governors of the for and on in`
    .trim()
    .split(/\s+/),
);

/** Whether every town may have a body of this name: "City Hospital", "the fire department". */
export function isOfAnyTown(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => LOCAL.has(SPELLINGS.get(word) ?? word));
}

const HOUSES = new Set(
  `hospital clinic school academy college university institute foundation trust museum library theatre stadium arena airport
  centre bridge prize award`.split(/\s+/),
);

/**
 * Whether a short name is that of a house named after somebody without the given name, or without words within:
 * "Vasilache Hospital" and "Vasilache" for "Elena Vasilache Emergency Hospital".
 */
export function isNamedAfter(name: string, short: string): boolean {
  const [words, parts] = [name, short].map((one) =>
    plainBody(one)
      .split(' ')
      .map((word) => SPELLINGS.get(word) ?? word),
  ) as [string[], string[]];
  const [given = '', surname] = words;
  const last = words.at(-1) ?? '';
  if (givenNameGender(given) === undefined || words.length < 3 || !HOUSES.has(last)) return false;
  if (parts.length === 1) return parts[0] === surname;
  const isShort = parts.length < words.length && parts.at(-1) === last;
  const begin = parts[0] === given ? parts[1] : parts[0];
  if (!isShort || begin !== surname) return false;
  let at = 0;
  for (const word of words) if (word === parts[at]) at += 1;
  return at === parts.length;
}

const OTHER_KINDS = new Set(
  `foundation museum university school college hospital clinic stadium arena park union club institute fund
  award prize cup trust association library theatre orchestra party church league academy bank`.split(
    /\s+/,
  ),
);

/** Whether words behind the name of a body make another one of it: "Ford Foundation", "Norne Bank Poland". */
export function isOfAnotherKind(rest: string): boolean {
  return rest.split(' ').some((word) => OTHER_KINDS.has(word)) || findCountry(rest) !== undefined;
}

/** A name without the country behind it, and that country: "Ministry of Water of Kenya". */
export function splitCountry(name: string): { readonly core: string; readonly country?: string } {
  const [, head = '', last = ''] = /^(.+\S) of (?:the )?([^,]+)$/.exec(name) ?? [];
  const behind = head.includes(' ') ? findCountry(last) : undefined;
  if (behind !== undefined) return { core: head, country: behind.iso3 };
  const [first = '', ...rest] = name.replace(/^the /i, '').split(' ');
  const core = rest.join(' ');
  const before = findDemonym(first) ?? findCountry(first.replace(/['’]s$/, ''));
  return before !== undefined && rest.length > 1 && isOfAnyCountry(core)
    ? { core, country: before.iso3 }
    : { core: name };
}

/** Whether a name is an acronym: "UN", "U.N.", "AfDB". */
export function isAcronym(name: string): boolean {
  return (
    /^[\p{Lu}\p{N}.&]{2,8}$/u.test(name) || /^\p{Lu}\p{Ll}?\p{Lu}[\p{L}\p{N}]{0,3}$/u.test(name)
  );
}

/** Whether a name ends with what only companies have there: "ASA", "Inc.". */
export function hasLegalForm(name: string): boolean {
  const words = fold(name).replaceAll(',', '').split(' ');
  return withoutLegalForm(words).length < words.length;
}

const BODY_NOUNS = new Set(
  `agency airlines airways alliance army association authority bank board brigade bureau capital church club
  coalition college commission committee company confederation congress corporation council court department
  federation force forces foundation front fund government group guard hospital industries institute
  institution laboratories league ministry motor motors movement network office organisation organization
  parliament partners party police press school securities senate service services society studios
  systems team television times tribunal trust union university`
    .trim()
    .split(/\s+/),
);

const CLUB_WORDS = new Set(
  `albion athletic bulls eagles giants lions orient rangers raiders rovers stars tigers united wanderers
  warriors wolves`.split(/\s+/),
);

/** Whether a folded word is the last of the names of clubs, which are called by it: "Rovers". */
export function isClubWord(word: string): boolean {
  return CLUB_WORDS.has(word) || word === 'city' || word === 'town';
}

/** Whether a name ends as those of clubs do: "Calder Rovers". */
export function isClubName(name: string): boolean {
  const words = fold(name).split(' ');
  return words.length > 1 && CLUB_WORDS.has(words.at(-1) ?? '');
}

/** Whether a name says by a noun of it that it is a body: "Nordic Peace Fund". */
export function hasBodyNoun(name: string): boolean {
  const words = fold(name).split(' ');
  return (
    BODY_NOUNS.has(words.at(-1) ?? '') || (BODY_NOUNS.has(words[0] ?? '') && words[1] === 'of')
  );
}

const SPLIT = /(?:alliance|army|coalition|front|movement|party)$/;

/**
 * Whether a folded name is whole without the words behind it: "fundy institute" without "of fisheries science", but a
 * front may split from a front.
 */
export function isWholeWithout(name: string, rest: string): boolean {
  const [, aim = ''] = /^(?:of|for) (?:the )?(.+)$/.exec(rest) ?? [];
  const isKind = name.includes(' ') && hasBodyNoun(name) && !SPLIT.test(name);
  return isKind && aim !== '' && findCountry(aim) === undefined;
}

/** The letters of an acronym; of a longer name, its initials. */
export function lettersOf(name: string): string {
  if (isAcronym(name)) return name.replaceAll(/[^\p{Lu}\p{N}]/gu, '');
  const count = organizationKey(name).split(' ').length;
  const words = name.replace(/^the /i, '').split(/[\s-]+/);
  return initialsOf(words.slice(0, count).join(' '));
}
