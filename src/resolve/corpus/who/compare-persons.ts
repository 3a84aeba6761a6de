// Two profiles in, how much speaks for one person out, with the reasons in words. Weights add up; from
// JOIN on the two are one, below UNSURE they are not, and what lies between waits for a person.

import { areFarApart } from '../../names/fields.ts';
import { OTHER_SCRIPTS } from './other-scripts.ts';
import { compareNames, type NameMatch, type PersonName } from './person-name.ts';
import type { Post, Profile } from './profile.ts';

/** From this score on two are one. */
export const JOIN = 0.5;
/** Below this score two are not one. */
export const UNSURE = -0.3;

/** What comparing gave. */
export interface Comparison {
  readonly match: NameMatch;
  readonly score: number;
  readonly reason: string;
  /** How much of the score is what stands beside both. */
  readonly beside: number;
}

/** How much a thing that stands beside both says, by its key: what every article names says nothing. */
export type RarityOf = (key: string) => number;

const BASE: Readonly<Record<NameMatch, readonly [score: number, reason: string]>> = {
  same: [1, 'the same full name'],
  'more-words': [0.5, 'one name is a longer form of the other'],
  initial: [0.1, 'one name has an initial for the other'],
  'short-form': [0.6, 'the given names are forms of one name'],
  order: [0.6, 'the same words in another order'],
  middle: [-0.2, 'one name leaves out the first given name'],
  sound: [0, 'the names sound alike'],
  spelling: [-0.4, 'the names are one letter apart'],
  bare: [-0.6, 'the same surname'],
  conflict: [-9, 'other names'],
};
const LONG_NAME = 0.4;
const COMPANY_MOST = 1.5;
const COMPANY_BESIDE = 1.0;

/** Compares two persons. */
export function comparePersons(a: Profile, b: Profile, rarityOf: RarityOf): Comparison {
  const match = matchNames(a.names, b.names);
  const [base, words] = BASE[match];
  if (match === 'conflict') return { match, score: base, reason: words, beside: 0 };
  const company = companyEvidence(a, b, { rarityOf, most: mostOfCompany(match, a, b) });
  const evidence: readonly Evidence[] = [
    isLong(a) && match === 'same' ? [LONG_NAME, ''] : [0, ''],
    match === 'sound' ? scriptEvidence(a, b) : [0, ''],
    match === 'bare' ? bareGenderEvidence(a, b) : genderEvidence(a, b),
    ageEvidence(a, b),
    generationEvidence(a, b),
    namesakeEvidence(match, a, b),
    commonEvidence(match, a, b),
    besideEvidence(match, a, b),
    ...postEvidence(match, a, b),
    countryEvidence(a, b),
    fieldEvidence(a, b),
    company,
  ];
  const told = evidence.filter(([weight, reason]) => weight !== 0 && reason !== '');
  const score = evidence.reduce((sum, [weight]) => sum + weight, base);
  const reason = [words, ...told.map(([, why]) => why)].join('; ');
  return { match, score, reason, beside: company[0] };
}

/**
 * The best of all pairs of names; two full names that exclude each other decide, save where a person or an article
 * said that one bears both: then either of them will do, and the surname of either for a surname alone.
 */
function matchNames(a: readonly PersonName[], b: readonly PersonName[]): NameMatch {
  const names = [...a, ...b];
  const found = new Set<NameMatch>();
  let clashes = false;
  for (const x of a) {
    for (const y of b) {
      const match = compareNames(x, y);
      clashes ||= match === 'conflict' && !isExplained(x, y, names);
      found.add(match);
    }
  }
  const isBare = [a, b].some((all) => all.every(({ words }) => words.length < 2));
  // "McAllister" is he whom other articles spell MacAllister as well.
  if (isBare && found.has('bare') && !found.has('same')) return 'bare';
  const isEither = found.has('same') || (isBare && found.has('bare'));
  if (clashes && !(isEither && (bearsTwo(a) || bearsTwo(b)))) return 'conflict';
  return (Object.keys(BASE) as NameMatch[]).find((match) => found.has(match)) ?? 'conflict';
}

/** "Helen Moss" and "Helen Adeyemi" are one where somebody is called "Helen Adeyemi Moss". */
function isExplained(x: PersonName, y: PersonName, names: readonly PersonName[]): boolean {
  return names.some(
    ({ keys }) =>
      keys.length > 2 && [x, y].every((name) => name.keys.every((key) => keys.includes(key))),
  );
}

/** Whether names of one profile exclude each other; no rule joins such, so a person or an article did. */
function bearsTwo(names: readonly PersonName[]): boolean {
  return names.some((x, at) =>
    names.slice(at + 1).some((y) => compareNames(x, y) === 'conflict' && !isExplained(x, y, names)),
  );
}

type Evidence = readonly [weight: number, reason: string];

/** Family names that so many bear that, with one short syllable, they tell little: "Li Wei", "Kim Min". */
const COMMON_FAMILIES = new Set(
  'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin guo he luo kim lee park choi jung nguyen tran pham'.split(
    ' ',
  ),
);

/** A name that thousands have, and nothing else in common but that. */
function commonEvidence(match: NameMatch, a: Profile, b: Profile): Evidence {
  const isCommon = ({ names }: Profile) =>
    names.every(
      ({ words }) =>
        words.length === 2 &&
        words.some((word, at) => COMMON_FAMILIES.has(word) && (words[1 - at]?.length ?? 9) < 5),
    );
  if (match !== 'same' || !isCommon(a) || !isCommon(b) || sharesTitle(a, b)) return [0, ''];
  return [-0.6, 'a name that many have'];
}

function isLong({ names }: Profile): boolean {
  return names.some(({ words }) => words.length > 2);
}

/** Names from another script are spelled in several ways; of those from ours one letter makes another. */
function scriptEvidence(a: Profile, b: Profile): Evidence {
  const isOfOther = ({ countries, homes }: Profile) =>
    [...countries, ...homes].some((country) => OTHER_SCRIPTS.has(country));
  return isOfOther(a) || isOfOther(b) ? [0.5, 'from another script'] : [0, ''];
}

function genderEvidence(a: Profile, b: Profile): Evidence {
  if (a.gender * b.gender >= 0) return [0, ''];
  const certain = Math.min(2, Math.abs(a.gender), Math.abs(b.gender));
  return [certain * -0.75, 'one is he, the other she'];
}

const GIVEN = -0.35;

/** "Ms. Hamdan" is rather Rima Hamdan than Nabil Hamdan. */
function bareGenderEvidence(a: Profile, b: Profile): Evidence {
  if (a.gender !== 0 && b.gender !== 0) return genderEvidence(a, b);
  const clash = a.gender * b.givenGender < 0 || b.gender * a.givenGender < 0;
  return clash ? [GIVEN, 'the given name is of the other gender'] : [0, ''];
}

function ageEvidence(a: Profile, b: Profile): Evidence {
  if (a.born === undefined || b.born === undefined) return [0, ''];
  return Math.abs(a.born - b.born) <= 1
    ? [0.8, 'of one age']
    : [-3, `born about ${Math.min(a.born, b.born)} and ${Math.max(a.born, b.born)}`];
}

/** Who is "Jr." in one article and nothing in the other may be either; who is called both in one is not. */
function generationEvidence(a: Profile, b: Profile): Evidence {
  const has = ({ names }: Profile) => names.some(({ generation }) => generation !== undefined);
  if (isOtherKin(a, b) || isOtherKin(b, a))
    return [-2.5, 'one is told to be the father, the other the son'];
  if (has(a) === has(b)) return [0, ''];
  return isBeside(a, b) ? [-1.5, 'one article tells father from son'] : [-0.6, ''];
}

/** "Jonas Lind Jr." is not Jonas Lind who is somebody's father there. */
function isOtherKin({ names }: Profile, { kin }: Profile): boolean {
  const has = (wanted: RegExp) => names.some(({ generation }) => wanted.test(generation ?? ''));
  return (
    (has(/^(?:jr|ii|iii|iv)$/) && kin.has('elder') && !kin.has('younger')) ||
    (has(/^sr$/) && kin.has('younger') && !kin.has('elder'))
  );
}

/** An article that says that another has the name leaves it open which of the two is meant elsewhere. */
function namesakeEvidence(match: NameMatch, a: Profile, b: Profile): Evidence {
  const isOpen = (match === 'same' || match === 'short-form') && !isBeside(a, b);
  if (!isOpen || a.isNamesake === b.isNamesake || sharesTitle(a, b)) return [0, ''];
  return [-1, 'an article says that another has the name'];
}

function sharesTitle(a: Profile, b: Profile): boolean {
  return a.posts.some((x) => x.title !== '' && b.posts.some((y) => x.title === y.title));
}

/** An article that names one person in full twice does so in one way: "Aung Soe" is not "Aung Myat Soe". */
function besideEvidence(match: NameMatch, a: Profile, b: Profile): Evidence {
  if (!isBeside(a, b)) return [0, ''];
  if (match === 'same' && areWrittenAlike(a, b))
    return [-2, 'one article tells two of this name apart'];
  if (match === 'bare' && isKinBeside(a, b))
    return [-2, 'one article names both, one of them as a relative'];
  return match === 'more-words' || match === 'middle' ? [-0.6, 'one article names both'] : [0, ''];
}

/** Whether an article that names both names one as a relative. */
function isKinBeside(a: Profile, b: Profile): boolean {
  return [...a.kinIn, ...b.kinIn].some(
    (article) => a.articles.has(article) && b.articles.has(article),
  );
}

/** Within an article what is written alike is one, unless the article says otherwise. */
function areWrittenAlike(a: Profile, b: Profile): boolean {
  return [...b.written].some((one) => a.written.has(one));
}

/** Whether an article names both. */
function isBeside(a: Profile, b: Profile): boolean {
  const [small, large] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  return [...small.articles].some((article) => large.articles.has(article));
}

function postEvidence(match: NameMatch, a: Profile, b: Profile): readonly Evidence[] {
  // Beside "former minister Uwe Lind", "Minister Lind" is another.
  const isFollowed = match === 'bare' && isBeside(a, b);
  const titled = a.posts.flatMap((x) =>
    b.posts
      .filter((y) => x.title !== '' && x.title === y.title)
      .filter((y) => !isFollowed || x.isOver === y.isOver)
      .map((y) => [x, y] as const),
  );
  const together = titled.find(([x, y]) => isSameBody(x, y));
  if (together !== undefined) return [[1.2, `both ${together[0].title} of the same body`]];
  const clash = titled.find(([x, y]) => isOtherBody(x, y) && isSameTime(x, y));
  if (clash !== undefined) return [[-0.8, `${clash[0].title} of two bodies at one time`]];
  const [same] = titled.filter(([x, y]) => !isOtherBody(x, y));
  const body = a.posts.find((x) => b.posts.some((y) => isSameBody(x, y) && x.body.length > 3));
  return [
    same === undefined ? [0, ''] : [0.7, `both ${same[0].title}`],
    body === undefined ? [0, ''] : [0.8, `both of ${body.body}`],
  ];
}

function isSameBody(a: Post, b: Post): boolean {
  return a.body !== '' && a.body === b.body;
}

function isOtherBody(a: Post, b: Post): boolean {
  if (a.country !== undefined && b.country !== undefined) return a.country !== b.country;
  return a.body !== '' && b.body !== '' && a.body !== b.body;
}

/** Within a year of each other, or not known to be further apart. */
function isSameTime(a: Post, b: Post): boolean {
  const [x, y] = [yearOf(a.time), yearOf(b.time)];
  return x === undefined || y === undefined || Math.abs(x - y) <= 1;
}

function yearOf(time: string): number | undefined {
  const year = /\d{4}/.exec(time)?.[0];
  return year === undefined ? undefined : Number(year);
}

function countryEvidence(a: Profile, b: Profile): Evidence {
  if (a.countries.size > 0 && b.countries.size > 0) {
    const shared = [...a.countries].find((country) => b.countries.has(country));
    return shared === undefined
      ? [-0.7, `of other countries (${listOf(a.countries)}, ${listOf(b.countries)})`]
      : [0.4, `both of ${shared}`];
  }
  const [x, y] = [union(a.countries, a.homes), union(b.countries, b.homes)];
  if (x.size === 0 || y.size === 0) return [0, ''];
  if ([...x].some((country) => y.has(country))) return [0.1, ''];
  const areClear = [a, b].every(({ countries, isHomeClear }) => countries.size > 0 || isHomeClear);
  return [areClear ? -0.3 : 0, areClear ? 'in articles about other countries' : ''];
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}

function listOf(items: ReadonlySet<string>): string {
  return [...items].sort().slice(0, 4).join(' and ');
}

function fieldEvidence(a: Profile, b: Profile): Evidence {
  if (a.fields.size === 0 || b.fields.size === 0) return [0, ''];
  const shared = [...a.fields].find((field) => b.fields.has(field));
  if (shared !== undefined) return [0.3, `both in ${shared}`];
  const far = [...a.fields].every((x) => [...b.fields].every((y) => areFarApart(x, y)));
  return far ? [-1.4, `one in ${listOf(a.fields)}, the other in ${listOf(b.fields)}`] : [-0.2, ''];
}

/** What stands beside two of one article stands beside both anyway; a surname there is mostly short for one. */
function mostOfCompany(match: NameMatch, a: Profile, b: Profile): number {
  if (!isBeside(a, b)) return COMPANY_MOST;
  return match === 'bare' ? COMPANY_BESIDE : 0;
}

interface CompanyScale {
  readonly rarityOf: RarityOf;
  readonly most: number;
}

function companyEvidence(a: Profile, b: Profile, { rarityOf, most }: CompanyScale): Evidence {
  const [small, large] = a.company.size < b.company.size ? [a, b] : [b, a];
  const shared = [...small.company].filter((key) => large.company.has(key));
  const weight = shared.reduce((sum, key) => sum + rarityOf(key), 0);
  if (weight === 0 || most === 0) return [0, ''];
  return [Math.min(most, weight), 'named beside the same others'];
}
