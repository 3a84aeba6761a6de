// Places and groups of all readings in, links between those that are one out: places by what the gazetteer
// knows them as, those that it does not know by name and country; groups by the words that describe them.

import { fold, isBodyNoun, isPersonNoun } from '../../../mention/index.ts';
import type { ReadEntity } from '../../../model/index.ts';
import { placeKey } from '../../names/name-key.ts';
import { isOfAnyTown } from '../../names/organization-name.ts';
import type { Candidate } from '../candidate.ts';
import type { Linking } from './linking.ts';

/** A place or a group of one reading. */
export interface Located {
  readonly index: number;
  readonly candidate: Candidate;
  /** The country that its article is most about. */
  readonly home: string;
}

/** Links places: first those that are located, then those that are not, to the one of their name that fits. */
export function linkPlaces(places: readonly Located[], linking: Linking): void {
  const join = firstByKey(linking, 'one place of the gazetteer', 0.97);
  const known = new Map<string, Located[]>();
  const told = new Set<string>();
  const remember = (place: Located) => {
    const { name, country = '' } = place.candidate.entity;
    const key = placeKey(name);
    const own = `${linking.find(place.index)} ${country} ${place.home} ${key}`;
    if (!told.has(own)) known.set(key, [...(known.get(key) ?? []), place]);
    told.add(own);
  };
  const named = ordered(places, linking);
  for (const place of named) {
    const id = idOf(place);
    if (id === undefined) continue;
    join(`place ${id}`, place.index);
    remember(place);
  }
  for (const place of named) {
    if (idOf(place) !== undefined) continue;
    const others = known.get(placeKey(place.candidate.entity.name)) ?? [];
    const found = fitting(place, others, linking.find);
    const reason = 'the same name, and no other country';
    if (found !== undefined)
      linking.join({
        a: found.index,
        b: place.index,
        score: 0.85,
        reason,
        rule: 'resolve.same-name',
      });
    remember(place);
  }
}

function idOf({ candidate: { entity } }: Located): string | undefined {
  return entity.gazetteer ?? (entity.kind === 'country' ? entity.country : undefined);
}

/** Of the places of one name, the one that a place without a known spot may be. */
function fitting(
  { candidate, home }: Located,
  others: readonly Located[],
  find: (index: number) => number,
): Located | undefined {
  const { country, kind, name } = candidate.entity;
  const countryOf = (other: Located) => other.candidate.entity.country;
  const near = others.filter((other) => {
    const there = countryOf(other) ?? other.home;
    return country === undefined ? there === home : there === country;
  });
  if (near.length > 0 || kind === 'facility' || isOfAnyTown(name)) return near[0];
  const possible = others.filter(
    (other) => country === undefined || countryOf(other) === undefined,
  );
  const isOne = new Set(possible.map(({ index }) => find(index))).size === 1;
  return isOne ? possible[0] : undefined;
}

/** Links groups whose words say which they are: "Egyptian mediators", not "people". */
export function linkGroups(groups: readonly Located[], linking: Linking): void {
  const join = firstByKey(linking, 'the same description', 0.7);
  for (const { index, candidate } of ordered(groups, linking))
    if (isDescribed(candidate.entity)) join(fold(candidate.entity.name), index);
}

function isDescribed({ country, name }: ReadEntity): boolean {
  if (country !== undefined || name.includes(' ')) return true;
  // "Police" and "Prosecutors" have their capital from the sentence that they begin.
  const noun = fold(name);
  return /^\p{Lu}/u.test(name) && ![noun, noun.replace(/s$/, '')].some(isCommon);
}

function isCommon(noun: string): boolean {
  return isPersonNoun(noun) || isBodyNoun(noun);
}

function ordered(items: readonly Located[], linking: Linking): readonly Located[] {
  return [...items].sort(
    (a, b) => Number(linking.isSetApart(a.index)) - Number(linking.isSetApart(b.index)),
  );
}

/** Joins what has a key to the first that may be one with it. */
function firstByKey(linking: Linking, reason: string, score: number) {
  const first = new Map<string, number[]>();
  const rule = 'resolve.same-name';
  const join = (key: string, index: number) => {
    const known = first.get(key) ?? [];
    first.set(key, known);
    if (!known.some((earlier) => linking.join({ a: earlier, b: index, score, reason, rule })))
      known.push(index);
  };
  return join;
}
