// One name read as several types in, one type for it out, so that a thing is one node: what all articles
// say around the name is weighed, and what one article is sure of stays ("President Washington" beside
// the city).

import { groupBy } from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import {
  hasBodyNoun,
  hasLegalForm,
  isAcronym,
  isClubName,
  plainBody,
} from '../names/organization-name.ts';
import type { Candidate } from './candidate.ts';
import type { Clues } from './who/clues.ts';

/** From this weight on an article is sure of the type that it was read as. */
const SURE = 3;

/** What is weighed of a candidate. */
export interface TypeInput {
  readonly candidate: Candidate;
  readonly clues: Clues;
  /** Whether it holds posts or is somebody's relative. */
  readonly isHolder: boolean;
  /** Whether others hold posts in it. */
  readonly isBody: boolean;
  /** Whether it is said that something is in it, and a large town has its name. */
  readonly isTown: boolean;
  /** Whether it is the surname of somebody whom an article calls by a full name. */
  readonly isSurname: boolean;
  /** Whether a body of the same article has a longer name that begins with its name, or an article calls one so. */
  readonly isShortForm: boolean;
  /** Whether an article has the letters of a body of several words as an acronym: "Sebi", SEBI. */
  readonly isLetters: boolean;
}

/** From this weight on a name is a person's, whatever else is called so: "Toyama, the president". */
const INTRODUCED = 4;

const TYPES = ['person', 'organization', 'place'] as const;
type Weights = Readonly<Record<(typeof TYPES)[number], number>>;

/** The type of each candidate, after all articles have been asked. */
export function settledTypes(inputs: readonly TypeInput[]): readonly EntityType[] {
  const weights = inputs.map(weigh);
  const types = inputs.map(({ candidate }) => candidate.entity.type);
  const named = inputs.flatMap(({ candidate: { entity, unnamed } }, index) =>
    unnamed || entity.type === 'group' ? [] : [index],
  );
  const byName = groupBy(named, (index) => keyOf(inputs[index]?.candidate));
  for (const [, members] of byName) {
    const best = heaviest(members.flatMap((index) => weights[index] ?? []));
    for (const index of members) {
      const own = weights[index];
      const read = types[index];
      const isSure =
        own !== undefined && TYPES.some((type) => type === read && isOfType(own, type));
      // A side in a game has the name of its town.
      if (inputs[index]?.clues.playing) types[index] = 'organization';
      else if (own !== undefined && own.person >= INTRODUCED && isOfType(own, 'person'))
        types[index] = 'person';
      else if (!isSure && best !== undefined) types[index] = best;
    }
  }
  return types;
}

/** Sure, and no other type is more so. */
function isOfType(weights: Weights, type: keyof Weights): boolean {
  return weights[type] >= SURE && TYPES.every((other) => weights[other] <= weights[type]);
}

function keyOf(candidate: Candidate | undefined): string {
  return plainBody(candidate?.entity.name ?? '');
}

function weigh({
  candidate,
  clues,
  isHolder,
  isBody,
  isLetters,
  isShortForm,
  isSurname,
  isTown,
}: TypeInput): Weights {
  const { entity } = candidate;
  const { name, type } = entity;
  const words = name.split(' ').length;
  const isKnownPlace =
    (entity.gazetteer !== undefined || entity.country !== undefined) &&
    !(isShortForm && clues.located === 0);
  const isOpen = type === 'organization' || (type === 'place' && !isKnownPlace);
  const asRead = (other: EntityType, weight: number) => (type === other ? weight : 0);
  return {
    person:
      asRead('person', words > 1 ? 1 : 0.3) +
      (clues.introduced > 0 ? 4 : 0) +
      (clues.stated.length > 0 ? 2 : 0) +
      (type === 'person' && clues.born !== undefined ? 3 : 0) +
      Math.min(1.5, clues.pronouns.length) +
      (isHolder ? 2 : 0) +
      (isSurname && !isKnownPlace ? 1.5 : 0) +
      (HYPHENATED.test(name) ? 2 : 0),
    organization:
      asRead('organization', 1) +
      (hasLegalForm(name) ? 4 : 0) +
      (words > 1 && (hasBodyNoun(name) || isClubName(name)) ? 3 : 0) +
      (isAcronym(name) ? 2 : 0) +
      (isOpen && clues.trading > 0 && words === 1 ? 3 : 0) +
      (isBody ? 2 : 0) +
      (clues.playing > 0 ? 4 : 0) +
      (isShortForm ? 2 : 0) +
      (isLetters && !isSurname ? 4 : 0),
    place:
      asRead('place', 0.7) +
      (type === 'place' && isKnownPlace ? 3 : 0) +
      (isTown ? 1 : 0) +
      Math.min(2, clues.located) * 0.75,
  };
}

/** A given name as Korean ones are spelled: "Park Min-seo". */
const HYPHENATED = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+-\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

function heaviest(all: readonly Weights[]): EntityType | undefined {
  const totals = TYPES.map((type) => ({
    type,
    weight: all.reduce((sum, weights) => sum + weights[type], 0),
  }));
  return totals.sort((a, b) => b.weight - a.weight)[0]?.type;
}
