// Bodies of all readings in, links between those that are one out. Method: bodies of one full name are one
// (one name that every country has: one for each country); an acronym or a short form goes to the body
// that some article gives it to, where only one is that or one fits best.

import { byCodeUnit, groupBy } from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import type { RarityOf } from './compare-persons.ts';
import type { Linking } from './linking.ts';
import { bodyKey, isAcronym, isOfAnyCountry, lettersOf } from './organization-name.ts';

/** A body of one reading, and what stands around it. */
export interface Body {
  readonly index: number;
  readonly candidate: Candidate;
  /** Its country, else the one that its article is most about. */
  readonly country: string;
  readonly company: ReadonlySet<string>;
}

interface Long {
  readonly first: number;
  readonly key: string;
  readonly countries: Set<string>;
  readonly company: Set<string>;
  mentions: number;
}

/** Links organizations. */
export function linkOrganizations(
  bodies: readonly Body[],
  rarityOf: RarityOf,
  linking: Linking,
): void {
  const named = bodies.filter(({ candidate }) => !candidate.unnamed);
  const ordered = [...named].sort(
    (a, b) => Number(linking.isSetApart(a.index)) - Number(linking.isSetApart(b.index)),
  );
  const shortOf = shortForms(named);
  const isShort = ({ candidate: { entity } }: Body) =>
    isAcronym(entity.name) || shortOf.has(bodyKey(entity.name));
  const longs = joinByName(
    ordered.filter((body) => !isShort(body)),
    linking,
  );
  const byShort = new Map<string, Set<Long>>();
  const give = (short: string, long: Long) =>
    byShort.set(short, (byShort.get(short) ?? new Set()).add(long));
  for (const { long, body } of longs) {
    const { name, aliases } = body.candidate.entity;
    for (const alias of aliases) give(isAcronym(alias) ? lettersOf(alias) : bodyKey(alias), long);
    if (name.includes(' ') && lettersOf(name).length > 2) give(`initials ${lettersOf(name)}`, long);
  }
  placeShort(ordered.filter(isShort), { byShort, rarityOf, linking });
}

/** Keys of the short forms that articles give with a full name: "Norne" for "Norne Bank". */
function shortForms(bodies: readonly Body[]): ReadonlySet<string> {
  return new Set(
    bodies.flatMap(({ candidate: { entity } }) =>
      entity.aliases.map(bodyKey).filter((key) => {
        const name = bodyKey(entity.name);
        return key !== name && key.length < name.length && ` ${name} `.includes(` ${key} `);
      }),
    ),
  );
}

interface Placed {
  readonly long: Long;
  readonly body: Body;
}

function joinByName(bodies: readonly Body[], linking: Linking): readonly Placed[] {
  const groups = new Map<string, Long[]>();
  return bodies.map((body): Placed => {
    const { index, candidate, country, company } = body;
    const { name } = candidate.entity;
    const key = isOfAnyCountry(name) ? `${bodyKey(name)}|${country}` : bodyKey(name);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const known = group.find(({ first }) =>
      linking.join({
        a: first,
        b: index,
        score: 0.95,
        reason: isOfAnyCountry(name) ? 'the same name, of the same country' : 'the same name',
        rule: 'resolve.same-name',
      }),
    );
    const long = known ?? {
      first: index,
      key,
      countries: new Set(),
      company: new Set(),
      mentions: 0,
    };
    if (known === undefined) group.push(long);
    if (country !== '') long.countries.add(country);
    for (const other of company) if (long.company.size < 400) long.company.add(other);
    long.mentions += candidate.mentions;
    return { long, body };
  });
}

interface ShortInput {
  readonly byShort: ReadonlyMap<string, ReadonlySet<Long>>;
  readonly rarityOf: RarityOf;
  readonly linking: Linking;
}

function placeShort(bodies: readonly Body[], { byShort, rarityOf, linking }: ShortInput): void {
  const open: Body[] = [];
  for (const body of bodies) {
    const { name } = body.candidate.entity;
    const letters = isAcronym(name) ? lettersOf(name) : bodyKey(name);
    const given = [...(byShort.get(letters) ?? [])];
    const options = given.length > 0 ? given : [...(byShort.get(`initials ${letters}`) ?? [])];
    const [best, next] = options
      .map((long) => ({ long, fit: fitOf(body, long, rarityOf) }))
      .sort((a, b) => b.fit - a.fit || byCodeUnit(a.long.key, b.long.key));
    // Initials that no article explains need something else that speaks for it.
    const isClear =
      best !== undefined &&
      (given.length > 0
        ? next === undefined || best.fit > next.fit
        : next === undefined && best.fit > 0);
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
  const groups = groupBy(open, ({ candidate }) =>
    isAcronym(candidate.entity.name)
      ? lettersOf(candidate.entity.name)
      : bodyKey(candidate.entity.name),
  );
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

function fitOf(body: Body, long: Long, rarityOf: RarityOf): number {
  const country = body.country !== '' && long.countries.has(body.country) ? 0.3 : 0;
  return [...body.company]
    .filter((key) => long.company.has(key))
    .reduce((sum, key) => sum + rarityOf(key), country);
}
