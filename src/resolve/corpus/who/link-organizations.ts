// Bodies of all readings in, links between those that are one out. Method: bodies of one full name are one
// (one name that every country has: one for each country); an acronym or a short form goes to the body
// that some article gives it to, where only one is that or one fits best.

import {
  findCountryByCode,
  findPlaces,
  isBodyCalling,
  PAPER_NOUN,
} from '../../../mention/index.ts';
import { exchangeLetters, isBlendOf, sortedInitials } from '../../names/abbreviation.ts';
import { findKnownBody } from '../../names/known-bodies.ts';
import { initialsOf, plainName } from '../../names/name-key.ts';
import {
  bodyKey,
  isAcronym,
  isOfAnyCountry,
  isOfAnyTown,
  lettersOf,
  plainBody,
} from '../../names/organization-name.ts';
import {
  type Body,
  companyFit,
  type Long,
  newLong,
  type Placed,
  remember,
  type ShortInput,
  shortKey,
} from './body.ts';
import type { RarityOf } from './compare-persons.ts';
import { withKnownCompany } from './known-company.ts';
import type { Linking } from './linking.ts';
import { placeBegun, placeInner, placeLocal, placeNamedAfter } from './place-begun.ts';
import { placeBlended } from './place-blended.ts';
import { placeEnded, placeNoun } from './place-ended.ts';
import { placeGlossed } from './place-glossed.ts';
import { placeShort } from './place-short.ts';
import { placeSpelled } from './place-spelled.ts';
import { placeTurned } from './place-turned.ts';

/** With so many bodies of one name a further one is compared. */
const NAMESAKES_MAX = 200;

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
  const byShort = shortFormsOf(longs);
  placeShort(ordered.filter(isShort), { byShort, rarityOf, linking });
  placeGlossed(longs, { rarityOf, linking });
  placeSpelled(longs, { rarityOf, linking });
  placeBegun(longs, { byShort, rarityOf, linking });
  placeTurned(longs, { rarityOf, linking });
  placeBlended(longs, { rarityOf, linking });
  placeInner(longs, { rarityOf, linking });
  placeNamedAfter(longs, { rarityOf, linking });
  placeLocal(longs, { byShort, rarityOf, linking });
  placeEnded(longs, { rarityOf, linking });
  placeNoun(longs, { rarityOf, linking });
  // What is joined by now tells more of what stands beside the others.
  const known = withKnownCompany(longs, named, linking);
  placeBegun(known, { byShort: renewed(byShort, longs, known), rarityOf, linking });
  placeTurned(known, { rarityOf, linking });
  placeEnded(known, { rarityOf, linking });
  placeNoun(known, { rarityOf, linking });
}

/** The full names under every acronym and short form that they may have. */
function shortFormsOf(longs: readonly Placed[]): ShortInput['byShort'] {
  const byShort = new Map<string, Set<Long>>();
  const give = (short: string, long: Long) =>
    byShort.set(short, (byShort.get(short) ?? new Set()).add(long));
  for (const { long, body } of longs) {
    const { name } = body;
    for (const alias of body.candidate.entity.aliases)
      if (!isNoun(alias)) give(shortKey(alias), long);
    give(`known ${bodyKey(name)}`, long);
    if (name.includes(' '))
      for (const letters of initialsOfForms(name)) give(`initials ${letters}`, long);
    // "Scottish National Party" is the SNP, "Israel Defense Forces" are the IDF.
    const own = body.candidate.entity.name;
    if (own !== name && own.endsWith(name)) give(`initials ${firstLetters(own)}`, long);
    // "Ohio Bureau of Criminal Investigation" is the BCI.
    const [state = '', ...others] = own.split(' ');
    if (others.length > 2 && isRegion(state))
      give(`initials ${firstLetters(others.join(' '))}`, long);
    const letter = findCountryByCode(body.country === '' ? body.home : body.country)?.name[0];
    if (name.includes(' ') && letter !== undefined)
      give(`initials ${firstLetters(name)}${letter.toLowerCase()}`, long);
    const turned = name.includes(' ') ? sortedInitials(name) : undefined;
    if (turned !== undefined) give(`turned ${turned}`, long);
    for (const letters of exchangeLetters(name)) give(`initials ${letters}`, long);
    if (name.includes(' ')) give(`letter ${allInitials(name).slice(0, 1)}`, long);
    if (allInitials(name).length === 2) give(`two ${allInitials(name)}`, long);
    if (allInitials(name).length > 2) give(`all initials ${allInitials(name)}`, long);
    const [first = '', ...rest] = plainBody(name).split(' ');
    if (rest.length > 0) give(`start ${first}`, long);
    for (let at = 1; at <= 2; at += 1)
      if (isOfAnyTown(rest.slice(at - 1).join(' ')))
        give(`end ${rest.slice(at - 1).join(' ')}`, long);
  }
  return byShort;
}

/** The same short forms with what is known by now of the bodies under them. */
function renewed(
  byShort: ShortInput['byShort'],
  before: readonly Placed[],
  now: readonly Placed[],
): ShortInput['byShort'] {
  const known = new Map(before.map(({ long }, at) => [long, now[at]?.long ?? long]));
  return new Map(
    [...byShort].map(([short, longs]) => [
      short,
      new Set([...longs].map((long) => known.get(long) ?? long)),
    ]),
  );
}

/** "The Union", "the Tribune": what an article calls the one that it speaks of. */
function isNoun(alias: string): boolean {
  return isBodyCalling(alias) || PAPER_NOUN.test(alias);
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
          // "The Union" is that of its article.
          if (isNoun(alias)) return false;
          const isPart = short.length < full.length && ` ${full} `.includes(` ${short} `);
          return isPart || isBlendOf(alias, name);
        })
        .map(bodyKey),
      ...[name, ...entity.aliases]
        .filter((one) => isAcronym(one) && lettersOf(one).length > 3)
        .map(shortKey),
    ]),
  );
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
  if (isBodyCalling(name))
    return [
      (body, long, rarityOf) => companyFit(body, long, rarityOf) >= 0.5,
      'the same noun, and the same things beside it',
    ];
  if (isOfAnyTown(name))
    return [
      (body, long, rarityOf) => companyFit(body, long, rarityOf) > 0,
      'the same name, and the same things beside it',
    ];
  return isOfAnyCountry(name) || name !== candidate.entity.name
    ? [isSameCountry, 'the same name, and the same country or company']
    : [() => true, 'the same name'];
}

/** Whether a body that every country may have is that of the same country, as far as it is known. */
function isSameCountry(body: Body, long: Long, rarityOf: RarityOf): boolean {
  if (body.country !== '' && long.countries.size > 0) return long.countries.has(body.country);
  // What one article names twice and does not join are two: "the Defence Ministry" and "the Lithuanian Defence Ministry".
  const isTold = body.country !== '' || long.countries.size > 0;
  if (isTold && long.articles.has(body.candidate.ref.document)) return false;
  const countries = new Set([...long.countries, ...long.homes]);
  const own = body.country === '' ? body.home : body.country;
  if (own === '' || countries.size === 0 || countries.has(own)) return true;
  // "The Energy Ministry in Baku" is not that of an article about Georgia, whatever stands beside both.
  if (isTold) return false;
  return companyFit(body, long, rarityOf) >= 0.5;
}

/** The letters of its words, with the small ones: "Bank of Japan" is BOJ. */
function allInitials(name: string): string {
  return plainBody(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

/** Its initials with its legal form and without, of three letters on: ERC for "Ethiopian Railways Corporation". */
function initialsOfForms(name: string): ReadonlySet<string> {
  const forms = [
    lettersOf(name),
    // OCHA is an office of the United Nations.
    lettersOf(name.replace(/^(?:the )?(?:United Nations|U\.?N\.?) (?=\p{Lu})/iu, '')),
    FORM_WORDS.test(name) ? initialsOf(name.replace(/^the /i, '')) : '',
  ];
  return new Set(forms.filter(({ length }) => length > 2).map((letters) => plainName(letters)));
}

/** Legal forms that are words, so that an acronym may have their letter. */
const FORM_WORDS = /\s(?:Corporation|Company|Group|Holdings?)$/;

/** "Ohio", "Queensland". */
function isRegion(word: string): boolean {
  return findPlaces(word).some(({ kind, by }) => kind === 'region' && by === 'name');
}

/** The first letters of its words: of "National Anti-Corruption Bureau" NAB, which in Ukraine is NABU. */
function firstLetters(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}-])\p{Lu}/gu) ?? []).join('').toLowerCase();
}
