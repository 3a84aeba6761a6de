// Names of one article in, out: whom each bare surname stands for where the article names several who bear
// it. Method: in order of the text, the post, the age, the form of address or "the younger" beside it, else
// whom the article is about and not "his brother"; where two are as likely, nobody.

import { sentenceSpan } from '../../../language/dependency-tree.ts';
import { givenNameGender, type Mention } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { personWords } from '../../names/name-key.ts';
import { FAMILY } from '../../names/person-nouns.ts';
import { isBirthName } from './birth-names.ts';
import { type Introduction, introductionOf } from './introductions.ts';
import { isUnrelated } from './kinship.ts';
import { firstSurname } from './short-forms.ts';

type Named = readonly [index: number, mention: Mention];

interface Bearer {
  /** The first mention of the full name. */
  readonly index: number;
  readonly given: readonly string[];
  readonly gender: Mention['gender'];
  readonly roles: Set<string>;
  age: number | undefined;
  /** What its sentence says behind the full name, in lower case: ", was sworn in as health minister". */
  readonly behind: string;
  /** Whether it is first spoken of as of somebody's family: "his son Karim Haddad". */
  readonly isKin: boolean;
  /** Whether it is of the younger ones: "his son". */
  readonly isYounger: boolean;
  /** Whether it is the second surname of somebody whom the article calls by the first. */
  readonly isSecond: boolean;
  /** How many bare surnames before are his. */
  bare: number;
}

const AROUND = 60;
const KIN = [...FAMILY].join('|');
/** "his son ", "Lind's brother, ", "a nephew of Senator ": who follows is known by somebody else. */
const KIN_BEFORE = new RegExp(
  `(?:(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|['’]s) (?:\\p{L}+ ){0,3}(${KIN}),? |\\b(?:the|an?) (?:\\p{Ll}+ ){0,2}(?:${KIN}) of (?:\\p{L}+\\.? ){0,3})$`,
  'u',
);
/** ", his wife": so is who stands before. */
const KIN_BEHIND = new RegExp(`^, (?:his|her|their) (?:\\p{Ll}+ ){0,2}(${KIN})\\b`, 'u');
const YOUNG = /^(?:son|daughter|nephew|niece|grandson|granddaughter|stepson|stepdaughter)$/;
const YOUNGER = /\byounger $/i;
const ELDER = /\b(?:elder|older) $/i;

/** For each bare surname that several bear: the mention of the full name of who is meant, or none. */
export function surnamesOfSeveral(
  context: ReadingContext,
  named: readonly Named[],
): ReadonlyMap<number, number | undefined> {
  const found = new Map<number, number | undefined>();
  const persons = named.filter(
    ([, mention]) =>
      mention.type === 'person' &&
      mention.demonym !== true &&
      !isBirthName(context, mention) &&
      !isUnrelated(context, mention),
  );
  const bearersOf = new Map<string, Bearer[]>();
  const alone = new Set(persons.map(([, { label }]) => personWords(label).join(' ')));
  for (const [index, mention] of persons) {
    const words = personWords(mention.label);
    if (words.length > 1) {
      const surnames = [words.at(-1) ?? '', ...familyNameFirst(mention), ...ofFather(mention)];
      for (const surname of new Set(surnames))
        addBearer(context, bearersOf, { surname, index, mention, alone });
      continue;
    }
    const bearers = bearersOf.get(words[0] ?? '') ?? [];
    // Whom the article calls by the surname alone before there is another.
    if (bearers[0] !== undefined && bearers.length === 1) bearers[0].bare += 1;
    if (bearers.length < 2) continue;
    const chosen = choose(bearers, told(context, mention));
    if (chosen !== undefined) {
      remember(chosen, introductionOf(context, mention));
      chosen.bare += 1;
    }
    found.set(index, chosen?.index);
  }
  return found;
}

/** "Kwon" of "Kwon Tae-ho". */
function familyNameFirst({ label }: Mention): readonly string[] {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(label) ? personWords(label).slice(0, 1) : [];
}

/** "Icaza" of "Rodrigo Icaza Arosemena", the first of two surnames; not the second given name of "Anna Maria Lind". */
function ofFather(mention: Mention): readonly string[] {
  const surname = firstSurname(mention);
  return surname === undefined || givenNameGender(surname) !== undefined ? [] : [surname];
}

/** "Arosemena de Icaza": what stands behind "de" is the surname of a husband, or the second of two. */
const MARRIED = /\p{L} \p{L}+ de \p{L}+$/u;

interface Naming {
  readonly surname: string;
  readonly index: number;
  readonly mention: Mention;
  /** Names of the article. */
  readonly alone: ReadonlySet<string>;
}

/** Adds who is named in full, if nobody of that given name is known. */
function addBearer(
  context: ReadingContext,
  bearersOf: Map<string, Bearer[]>,
  { surname, index, mention, alone }: Naming,
): void {
  const bearers = bearersOf.get(surname) ?? [];
  bearersOf.set(surname, bearers);
  const words = personWords(mention.label);
  const isMarried = MARRIED.test(mention.label) && words.at(-1) === surname;
  const isOfTwo = isMarried || (ofFather(mention).includes(surname) && words.at(-1) !== surname);
  const given = isOfTwo ? words.slice(0, -2) : words.filter((word) => word !== surname);
  const introduction = introductionOf(context, mention);
  const known = bearers.find((bearer) =>
    bearer.given.some((a) => given.some((b) => isOneGivenName(a, b))),
  );
  if (known !== undefined) {
    remember(known, introduction);
    return;
  }
  const { before, behind } = wordsAround(context, mention);
  const told = KIN_BEFORE.exec(before) ?? KIN_BEHIND.exec(behind);
  const kin = told?.[1] ?? '';
  bearers.push({
    index,
    given,
    gender: mention.gender ?? givenNameGender(mention.label.split(' ', 1)[0] ?? ''),
    roles: new Set(introduction.roles),
    age: introduction.age,
    behind: behind.split(/[;:]/, 1)[0]?.toLowerCase() ?? '',
    isKin: told !== null,
    isYounger: told !== null && (YOUNG.test(kin) || /\byounger /.test(before)),
    isSecond: isMarried || (given.length > 1 && alone.has(given.at(-1) ?? '')),
    bare: 0,
  });
}

/** "Ron" may be "Ronald", "J" may be "Jan". */
function isOneGivenName(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace('.', ''));
}

function remember(bearer: Bearer, { roles, age }: Introduction): void {
  for (const role of roles) bearer.roles.add(role);
  bearer.age ??= age;
}

interface Told extends Introduction {
  readonly gender: Mention['gender'];
  readonly is?: 'younger' | 'elder';
  /** Two words or more of a title before it, in lower case: "health minister". */
  readonly title?: string;
}

function told(context: ReadingContext, mention: Mention): Told {
  const { before } = wordsAround(context, mention);
  return {
    ...introductionOf(context, mention),
    gender: mention.gender,
    ...titleOf(before),
    ...(YOUNGER.test(before) ? { is: 'younger' } : ELDER.test(before) ? { is: 'elder' } : {}),
  };
}

function titleOf(before: string): { readonly title?: string } {
  const [, title] = /(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) $/u.exec(before) ?? [];
  return title === undefined ? {} : { title: title.toLowerCase() };
}

function wordsAround({ tree }: ReadingContext, { head, start: from, end: to }: Mention) {
  const { start, end } = sentenceSpan(tree, head);
  return {
    before: tree.text.slice(Math.max(start, from - AROUND), from),
    behind: tree.text.slice(to, Math.min(end, to + AROUND)),
  };
}

/** The one who fits better than all others; "Mr. Lind" is the last named of those who fit alike. */
function choose(bearers: readonly Bearer[], told: Told): Bearer | undefined {
  const fits = bearers
    .map((bearer) => ({ bearer, fit: fitOf(bearer, told, bearers) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = fits;
  if (best === undefined || next === undefined || best.fit > next.fit) return best?.bearer;
  const alike = fits.filter(({ fit }) => fit === best.fit).map(({ bearer }) => bearer);
  return told.gender === undefined ? undefined : alike.sort((a, b) => b.index - a.index)[0];
}

function fitOf(
  bearer: Bearer,
  { roles, age, gender, is, title }: Told,
  all: readonly Bearer[],
): number {
  const sharesRole = [...roles].some((role) => bearer.roles.has(role));
  const isTaken = [...roles].some((role) => all.some((other) => other.roles.has(role)));
  const isFar = age !== undefined && bearer.age !== undefined && Math.abs(age - bearer.age) > 1;
  const isSameAge = age !== undefined && bearer.age === age;
  const isKnown = gender !== undefined && bearer.gender !== undefined;
  const isOfAge = is === undefined ? 0 : bearer.isYounger === (is === 'younger') ? 4 : -4;
  return (
    (sharesRole ? 4 : isTaken ? -2 : 0) +
    (isSameAge ? 3 : isFar ? -6 : 0) +
    (isKnown ? (gender === bearer.gender ? 2 : -6) : 0) +
    isOfAge +
    (title !== undefined && bearer.behind.includes(title) ? 4 : 0) +
    (bearer.isKin ? -1 : 0) +
    (bearer.isSecond ? -3 : 0) +
    Math.min(bearer.bare, 1)
  );
}
