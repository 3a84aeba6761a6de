// Bodies of all readings in, links between those that are one out. Method: bodies of one full name are one
// (one name that every country has: one for each country); an acronym or a short form goes to the body
// that some article gives it to, where only one is that or one fits best.

import { findCountryByCode } from '../../../mention/index.ts';
import { byCodeUnit, groupBy } from '../../../model/index.ts';
import { findByLetters, findKnownBody } from '../../names/known-bodies.ts';
import {
  bodyKey,
  hasBodyNoun,
  isAcronym,
  isOfAnotherKind,
  isOfAnyCountry,
  isOfAnyTown,
  lettersOf,
  plainBody,
} from '../../names/organization-name.ts';
import type { Candidate } from '../candidate.ts';
import type { RarityOf } from './compare-persons.ts';
import type { Linking } from './linking.ts';

/** A body of one reading, and what stands around it. */
export interface Body {
  readonly index: number;
  readonly candidate: Candidate;
  /** Its name, without the country in it. */
  readonly name: string;
  /** Its country; empty where it is not known. */
  readonly country: string;
  /** The country that its article is most about. */
  readonly home: string;
  readonly company: ReadonlySet<string>;
}

const COMPANY_MAX = 400;
/** With so many bodies of one name a further one is compared. */
const NAMESAKES_MAX = 200;

interface Long {
  readonly first: number;
  readonly key: string;
  /** Its name without article and legal form. */
  readonly plain: string;
  readonly countries: Set<string>;
  readonly homes: Set<string>;
  readonly company: Set<string>;
}

/** Links organizations. */
export function linkOrganizations(
  bodies: readonly Body[],
  rarityOf: RarityOf,
  linking: Linking,
): void {
  const named = bodies.filter(isKnown);
  const ordered = [...named].sort(
    (a, b) => Number(linking.isSetApart(a.index)) - Number(linking.isSetApart(b.index)),
  );
  const shortOf = shortForms(named);
  const isShort = ({ name }: Body) =>
    findKnownBody(plainBody(name)) === undefined && (isAcronym(name) || shortOf.has(bodyKey(name)));
  const longs = joinByName(
    ordered.filter((body) => !isShort(body)),
    { rarityOf, linking },
  );
  const byShort = new Map<string, Set<Long>>();
  const give = (short: string, long: Long) =>
    byShort.set(short, (byShort.get(short) ?? new Set()).add(long));
  for (const { long, body } of longs) {
    const { name } = body;
    for (const alias of body.candidate.entity.aliases) give(shortKey(alias), long);
    give(`known ${bodyKey(name)}`, long);
    if (name.includes(' ') && lettersOf(name).length > 2)
      give(`initials ${lettersOf(name).toLowerCase()}`, long);
    const letter = findCountryByCode(body.country === '' ? body.home : body.country)?.name[0];
    if (name.includes(' ') && letter !== undefined)
      give(`initials ${firstLetters(name)}${letter.toLowerCase()}`, long);
    if (allInitials(name).length > 2) give(`all initials ${allInitials(name)}`, long);
    const [first = '', ...rest] = plainBody(name).split(' ');
    if (rest.length > 0) give(`start ${first}`, long);
    for (let at = 1; at <= 2; at += 1)
      if (isOfAnyTown(rest.slice(at - 1).join(' ')))
        give(`end ${rest.slice(at - 1).join(' ')}`, long);
  }
  placeShort(ordered.filter(isShort), { byShort, rarityOf, linking });
  placeBegun(longs, { byShort, rarityOf, linking });
  placeLocal(longs, { byShort, rarityOf, linking });
}

/** "NATO", "N.A.T.O." and "Nato" share it. */
function shortKey(name: string): string {
  return isAcronym(name) ? lettersOf(name).toLowerCase() : bodyKey(name);
}

/** Named, or described by a name: "the Israeli military", not "the company". */
function isKnown({ candidate: { entity, unnamed } }: Body): boolean {
  return !unnamed || /\p{Lu}/u.test(entity.name);
}

/** Keys of the short forms that articles give with a full name, "Norne" for "Norne Bank", and of acronyms. */
function shortForms(bodies: readonly Body[]): ReadonlySet<string> {
  return new Set(
    bodies.flatMap(({ name, candidate: { entity } }) => [
      ...entity.aliases
        .filter((alias) => {
          const [full, short] = [plainBody(name), plainBody(alias)];
          return short.length < full.length && ` ${full} `.includes(` ${short} `);
        })
        .map(bodyKey),
      ...(isAcronym(name) && lettersOf(name).length > 3 ? [shortKey(name)] : []),
    ]),
  );
}

interface Placed {
  readonly long: Long;
  readonly body: Body;
}

function joinByName(
  bodies: readonly Body[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): readonly Placed[] {
  const groups = new Map<string, Long[]>();
  return bodies.map((body): Placed => {
    const { index, name } = body;
    const key = bodyKey(name);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const [fits, reason] = demandOf(body);
    const fitting = group.slice(0, NAMESAKES_MAX).filter((long) => fits(body, long, rarityOf));
    const known = fitting.find(({ first }) =>
      linking.join({ a: first, b: index, score: 0.95, reason, rule: 'resolve.same-name' }),
    );
    const long = known ?? newLong(index, { key, plain: plainBody(name) });
    if (known === undefined) group.push(long);
    remember(long, body);
    return { long, body };
  });
}

type Fits = (body: Body, long: Long, rarityOf: RarityOf) => boolean;

/** What bodies of a name must share to be one. */
function demandOf({ name, candidate }: Body): readonly [fits: Fits, reason: string] {
  if (isOfAnyTown(name))
    return [
      (body, long, rarityOf) => companyFit(body, long, rarityOf) > 0,
      'the same name, and the same things beside it',
    ];
  return isOfAnyCountry(name) || name !== candidate.entity.name
    ? [isSameCountry, 'the same name, and the same country or company']
    : [() => true, 'the same name'];
}

function newLong(first: number, names: Pick<Long, 'key' | 'plain'>): Long {
  return { first, ...names, countries: new Set(), homes: new Set(), company: new Set() };
}

function remember(long: Long, { country, home, company }: Body): void {
  if (country !== '') long.countries.add(country);
  if (home !== '') long.homes.add(home);
  for (const other of company) if (long.company.size < COMPANY_MAX) long.company.add(other);
}

/** Whether a body that every country may have is that of the same country, as far as it is known. */
function isSameCountry(body: Body, long: Long, rarityOf: RarityOf): boolean {
  if (body.country !== '' && long.countries.size > 0) return long.countries.has(body.country);
  const countries = new Set([...long.countries, ...long.homes]);
  const own = body.country === '' ? body.home : body.country;
  if (own === '' || countries.size === 0 || countries.has(own)) return true;
  return companyFit(body, long, rarityOf) >= 0.5;
}

interface ShortInput {
  readonly byShort: ReadonlyMap<string, ReadonlySet<Long>>;
  readonly rarityOf: RarityOf;
  readonly linking: Linking;
}

function placeShort(bodies: readonly Body[], { byShort, rarityOf, linking }: ShortInput): void {
  const open: Body[] = [];
  for (const body of bodies) {
    const letters = shortKey(body.name);
    const given = withoutBranches([...(byShort.get(letters) ?? [])]);
    const known =
      given.length > 0 ? [] : [...(byShort.get(`known ${findByLetters(letters)}`) ?? [])];
    const options =
      given.length + known.length > 0
        ? [...given, ...known]
        : withInitials(body.name, letters, byShort);
    const [best, next] = options
      .map((long) => ({ long, fit: fitOf(body, long, rarityOf) }))
      .sort((a, b) => b.fit - a.fit || byCodeUnit(a.long.key, b.long.key));
    // Initials that no article explains need something else that speaks for it, or three letters.
    const isLong = Math.max(letters.length, body.name.length) > 2;
    const isOnly = next === undefined && (best?.fit ?? 0) >= (isLong ? 0 : 0.1);
    const isClear =
      best !== undefined &&
      (given.length + known.length > 0 ? next === undefined || best.fit > next.fit : isOnly);
    const isOne =
      isClear &&
      linking.join({
        a: best.long.first,
        b: body.index,
        score: given.length > 0 ? 0.9 : 0.75,
        reason:
          given.length > 0
            ? 'a short form that an article gives with the full name'
            : 'the initials of the only such name',
        rule: 'resolve.acronym',
      });
    if (!isOne) open.push(body);
  }
  const groups = groupBy(open, ({ name }) => shortKey(name));
  for (const [, [first, ...rest]] of groups)
    for (const { index } of rest)
      if (first !== undefined)
        linking.join({
          a: first.index,
          b: index,
          score: 0.85,
          reason: 'the same short name',
          rule: 'resolve.same-name',
        });
}

/** The letters of its words, with the small ones: "Bank of Japan" is BOJ. */
function allInitials(name: string): string {
  return plainBody(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

/** The first letters of its words: of "National Anti-Corruption Bureau" NAB, which in Ukraine is NABU. */
function firstLetters(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}-])\p{Lu}/gu) ?? []).join('').toLowerCase();
}

/** Bodies that begin so; by their small words as well where no other does. */
function withInitials(
  name: string,
  letters: string,
  byShort: ShortInput['byShort'],
): readonly Long[] {
  const found = [...(byShort.get(`initials ${letters}`) ?? [])];
  const asWritten = name.toLowerCase().replaceAll('.', '');
  return found.length > 0 ? found : [...(byShort.get(`all initials ${asWritten}`) ?? [])];
}

/** "Norne" is "Norne Bank" rather than "Norne Bank Poland", where both are known. */
function withoutBranches(longs: readonly Long[]): readonly Long[] {
  return longs.filter(({ plain }) => !longs.some((other) => plain.startsWith(`${other.plain} `)));
}

/** A beginning that only one body has: "Tanaka Heavy", where all else says "Tanaka Heavy Industries". */
function placeBegun(placed: readonly Placed[], { byShort, rarityOf, linking }: ShortInput): void {
  for (const { body, long: own } of placed) {
    const key = plainBody(body.name);
    const [first = ''] = key.split(' ');
    if (first.length < 4 || isOfAnyCountry(key) || (key.includes(' ') && hasBodyNoun(key)))
      continue;
    const longer = [...(byShort.get(`start ${first}`) ?? [])].filter(
      ({ plain }) => plain.startsWith(`${key} `) && !isOfAnotherKind(plain.slice(key.length + 1)),
    );
    const [long, other] = withoutBranches(longer);
    if (long === undefined || other !== undefined || fitOf(body, long, rarityOf) <= 0) continue;
    linking.join({
      a: long.first,
      b: own.first,
      score: 0.7,
      reason: 'the only name that begins so, beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

/** "City Council" is the one of the town that the article names: "Millbrook City Council". */
function placeLocal(placed: readonly Placed[], { byShort, rarityOf, linking }: ShortInput): void {
  for (const { body, long: own } of placed) {
    if (!isOfAnyTown(body.name)) continue;
    const key = plainBody(body.name);
    const [long, other] = [...(byShort.get(`end ${key}`) ?? [])].filter(({ plain }) =>
      body.company.has(`place ${plain.slice(0, -key.length - 1)}`),
    );
    if (long === undefined || other !== undefined || fitOf(body, long, rarityOf) <= 0) continue;
    linking.join({
      a: long.first,
      b: own.first,
      score: 0.8,
      reason: 'the one of the town that the article names',
      rule: 'resolve.short-name',
    });
  }
}

function fitOf(body: Body, long: Long, rarityOf: RarityOf): number {
  const own = body.country === '' ? body.home : body.country;
  const shares = long.countries.has(own) || long.homes.has(own);
  return companyFit(body, long, rarityOf) + (own !== '' && shares ? 0.3 : 0);
}

function companyFit(body: Body, long: Long, rarityOf: RarityOf): number {
  return [...body.company]
    .filter((key) => long.company.has(key) && key !== `organization ${long.key}`)
    .reduce((sum, key) => sum + rarityOf(key), 0);
}
