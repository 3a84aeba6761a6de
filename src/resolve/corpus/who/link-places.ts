// Places and groups of all readings in, links between those that are one out: places by what the gazetteer
// knows them as, those that it does not know by name and country; groups by the words that describe them.

import { fold } from '../../../mention/index.ts';
import type { ReadEntity } from '../../../model/index.ts';
import { placeKey } from '../../name-key.ts';
import type { Candidate } from '../candidate.ts';
import type { Linking } from './linking.ts';

/** A place or a group of one reading. */
export interface Located {
  readonly index: number;
  readonly candidate: Candidate;
  /** The country that its article is most about. */
  readonly home: string;
}

/** Links places: first those that are located, then those that are not, to the one of their name and country. */
export function linkPlaces(places: readonly Located[], linking: Linking): void {
  const join = firstByKey(linking, 'one place of the gazetteer', 0.97);
  const byName = firstByKey(linking, 'the same name and country', 0.85);
  for (const { index, candidate } of ordered(places, linking)) {
    const { entity } = candidate;
    const id = entity.gazetteer ?? (entity.kind === 'country' ? entity.country : undefined);
    if (id === undefined) continue;
    join(`place ${id}`, index);
    if (entity.country !== undefined)
      byName.remember(`${placeKey(entity.name)} ${entity.country}`, index);
    byName.remember(`${placeKey(entity.name)} `, index);
  }
  for (const { index, candidate, home } of ordered(places, linking)) {
    const { entity } = candidate;
    if (
      entity.gazetteer !== undefined ||
      (entity.kind === 'country' && entity.country !== undefined)
    )
      continue;
    byName(`${placeKey(entity.name)} ${entity.country ?? home}`, index);
  }
}

/** Links groups whose words say which they are: "Egyptian mediators", not "people". */
export function linkGroups(groups: readonly Located[], linking: Linking): void {
  const join = firstByKey(linking, 'the same description', 0.7);
  for (const { index, candidate } of ordered(groups, linking))
    if (isDescribed(candidate.entity)) join(fold(candidate.entity.name), index);
}

function isDescribed({ country, name }: ReadEntity): boolean {
  return country !== undefined || name.includes(' ') || /^\p{Lu}/u.test(name);
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
  const remember = (key: string, index: number) => {
    if (!first.has(key)) first.set(key, [index]);
  };
  return Object.assign(join, { remember });
}
