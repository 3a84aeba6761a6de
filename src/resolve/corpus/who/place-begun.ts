// Bodies under their full names in, links between those that are one under a longer and a shorter name: a
// beginning that only one has, the name without what it is of, without a word within, without the town.

import { groupBy } from '../../../model/index.ts';
import {
  hasBodyNoun,
  hasLegalForm,
  isClubWord,
  isNamedAfter,
  isOfAnotherKind,
  isOfAnyCountry,
  isOfAnyTown,
  isWholeWithout,
  plainBody,
} from '../../names/organization-name.ts';
import {
  companyFit,
  fitOf,
  type Long,
  type Placed,
  type ShortInput,
  withoutBranches,
} from './body.ts';

const ENOUGH = 0.5;

/** A beginning that only one body has: "Tanaka Heavy", where all else says "Tanaka Heavy Industries". */
export function placeBegun(
  placed: readonly Placed[],
  { byShort, rarityOf, linking }: ShortInput,
): void {
  const formed = new Set(
    placed.flatMap(({ body, long }) => (hasLegalForm(body.candidate.entity.name) ? [long] : [])),
  );
  for (const { body, long: own } of placed) {
    const key = plainBody(body.name);
    const [first = ''] = key.split(' ');
    if (first.length < 4 || isOfAnyCountry(key)) continue;
    const longer = [...(byShort.get(`start ${first}`) ?? [])].filter(
      ({ plain }) => plain.startsWith(`${key} `) && isRest(key, plain.slice(key.length + 1)),
    );
    // An article that names both tells them apart.
    const isBeside = ({ key: known, plain }: Long) =>
      [...own.company].some((other) => {
        const named = other.startsWith(BODY) ? other.slice(BODY.length) : '';
        return named === known || named.startsWith(`${plain} `);
      });
    // "Delta Crest" beside its "Delta Crest Marine" is "Delta Crest Energy"; "Hanseong Group" is that of all.
    const open = withoutBranches(longer).filter((one) => formed.has(own) || !isBeside(one));
    const [long, other] = open;
    if (long === undefined || other !== undefined || isBeside(long)) continue;
    const rest = long.plain.slice(key.length + 1);
    const isFit =
      isWhole(key) || OWN_KIND.test(rest)
        ? companyFit(body, long, rarityOf) >= ENOUGH
        : fitOf(body, long, rarityOf) > 0;
    if (!isFit) continue;
    linking.join({
      a: long.first,
      b: own.first,
      score: 0.7,
      reason: 'the only name that begins so, beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

const BODY = 'organization ';

/** Whether a name says what kind of body it is, so that only what it is of may be left out: "Fundy Institute". */
function isWhole(key: string): boolean {
  return key.includes(' ') && hasBodyNoun(key);
}

/** Whether words behind a name may be left out: "Energy", and "of Fisheries Science" behind an institute. */
function isRest(key: string, rest: string): boolean {
  return isWhole(key) ? isWholeWithout(key, rest) : !namesAnother(key, rest);
}

const WITHIN_MAX = 2;

/** "Sinag Lines" is "Sinag Shipping Lines" beside the same things: a word within is left out. */
export function placeInner(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const endsOf = (plain: string) => {
    const words = plain.split(' ');
    const isOwn =
      words.length > 1 && !isOfAnyCountry(words[0] ?? '') && !hasBodyNoun(words[0] ?? '');
    return isOwn ? `${words[0]} ${words.at(-1)}` : '';
  };
  const groups = groupBy(placed, ({ long }) => endsOf(long.plain));
  for (const [ends, group] of groups) {
    const longs = [...new Set(group.map(({ long }) => long))];
    if (ends === '' || longs.length !== 2) continue;
    for (const { body, long } of group) {
      const other = longs.find((one) => one !== long) as Long;
      if (!isWithin(long.plain, other.plain) || companyFit(body, other, rarityOf) < ENOUGH)
        continue;
      linking.join({
        a: other.first,
        b: long.first,
        score: 0.7,
        reason: 'the same name but for a word within it, beside the same things',
        rule: 'resolve.short-name',
      });
    }
  }
}

/** Whether all words of a name stand in another, in order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  const [words, others] = [short.split(' '), long.split(' ')];
  for (const word of others) if (word === words[at]) at += 1;
  return at === words.length && others.length - words.length <= WITHIN_MAX;
}

/** "Vasilache Hospital" is the "Elena Vasilache Emergency Hospital" beside the same things. */
export function placeNamedAfter(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  for (const [, group] of groupBy(placed, ({ long }) => long.plain.split(' ').at(-1) ?? '')) {
    const longs = [...new Set(group.map(({ long }) => long))].slice(0, NAMESAKES_MAX);
    const fullest = group.toSorted((a, b) => b.long.plain.length - a.long.plain.length);
    for (const { body, long: own } of fullest) {
      const [long, ...others] = longs.filter(
        (one) =>
          one !== own && isNamedAfter(one.plain, own.plain) && fitOf(body, one, rarityOf) > 0,
      );
      if (long === undefined) continue;
      const node = linking.find(long.first);
      if (others.some(({ first }) => linking.find(first) !== node)) continue;
      linking.join({
        a: long.first,
        b: own.first,
        score: 0.75,
        reason: 'named after the same person, with fewer words, beside the same things',
        rule: 'resolve.short-name',
      });
    }
  }
}

const NAMESAKES_MAX = 50;

/** "City Council" is the one of the town that the article names: "Millbrook City Council". */
export function placeLocal(
  placed: readonly Placed[],
  { byShort, rarityOf, linking }: ShortInput,
): void {
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

/** What is left out of a name of two words or more before it: "Severn Learning" is the Severn Learning Trust. */
const OWN_KIND = /^(?:bank|trust|league|party|society)$/;

/** Whether words behind a name make another body of it. */
function namesAnother(key: string, rest: string): boolean {
  // "Calder" is the town of "Calder United".
  if (isClubWord(rest)) return true;
  return isOfAnotherKind(rest) && !(OWN_KIND.test(rest) && key.includes(' '));
}
