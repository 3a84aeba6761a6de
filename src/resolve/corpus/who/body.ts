// A body of one reading, what several of one name come to, and how much they have in common.

import { plainName } from '../../names/name-key.ts';
import { bodyKey, isAcronym, lettersOf } from '../../names/organization-name.ts';
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
  /** Whether it is a side in a game, which may go by its town alone. */
  readonly isPlaying: boolean;
}

const COMPANY_MAX = 400;

/** Bodies of one full name that are one. */
export interface Long {
  readonly first: number;
  readonly key: string;
  /** Its name without article and legal form. */
  readonly plain: string;
  readonly countries: Set<string>;
  readonly homes: Set<string>;
  readonly company: Set<string>;
  /** Documents that name it. */
  readonly articles: Set<string>;
}

/** A body with those of its full name. */
export interface Placed {
  readonly long: Long;
  readonly body: Body;
}

/** What placing bodies looks at. */
export interface ShortInput {
  readonly byShort: ReadonlyMap<string, ReadonlySet<Long>>;
  readonly rarityOf: RarityOf;
  readonly linking: Linking;
}

/** Those of one name, before any is known. */
export function newLong(first: number, names: Pick<Long, 'key' | 'plain'>): Long {
  return {
    first,
    ...names,
    countries: new Set(),
    homes: new Set(),
    company: new Set(),
    articles: new Set(),
  };
}

/** Adds what stands around one more of the name. */
export function remember(long: Long, { country, home, company, candidate }: Body): void {
  long.articles.add(candidate.ref.document);
  if (country !== '') long.countries.add(country);
  if (home !== '') long.homes.add(home);
  for (const other of company) if (long.company.size < COMPANY_MAX) long.company.add(other);
}

/** "NATO", "N.A.T.O." and "Nato" share it. */
export function shortKey(name: string): string {
  return isAcronym(name) ? plainName(lettersOf(name)) : bodyKey(name);
}

/** "Norne" is "Norne Bank" rather than "Norne Bank Poland", where both are known. */
export function withoutBranches(longs: readonly Long[]): readonly Long[] {
  return longs.filter(({ plain }) => !longs.some((other) => plain.startsWith(`${other.plain} `)));
}

/** How much stands beside both, and whether they are of one country. */
export function fitOf(body: Body, long: Long, rarityOf: RarityOf): number {
  const own = body.country === '' ? body.home : body.country;
  const shares = long.countries.has(own) || long.homes.has(own);
  return companyFit(body, long, rarityOf) + (own !== '' && shares ? 0.3 : 0);
}

/** How much stands beside both. */
export function companyFit(body: Body, long: Long, rarityOf: RarityOf): number {
  return [...body.company]
    .filter((key) => long.company.has(key) && key !== `organization ${long.key}`)
    .reduce((sum, key) => sum + rarityOf(key), 0);
}
