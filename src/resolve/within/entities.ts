// Mentions and their links in, the entities of one article out: name, type, aliases, country.

import {
  findCapital,
  findCountry,
  findCountryByCode,
  isBodyCalling,
  type Mention,
} from '../../mention/index.ts';
import { byCodeUnit, createClusters, listClusters } from '../../model/index.ts';
import type { ReadEntity } from '../../model/reading.ts';
import { ENTITY_TYPES, type EntityType } from '../../ontology/index.ts';
import {
  type FactDraft,
  findPostAt,
  type ReadingContext,
  type Relations,
} from '../../relate/index.ts';
import { type Collective, collectivesOf } from './collectives/index.ts';
import { SIEVES } from './sieves/index.ts';
import { postBefore } from './sieves/introductions.ts';

/** The entities of an article, and which mention is which. */
export interface ArticleEntities {
  /** Clusters of mentions, each with its type and name; in order of their first mention. */
  readonly entities: readonly Omit<ReadEntity, 'id'>[];
  /** Index into `entities` of each mention; absent where the mention is nobody known. */
  readonly entityOf: readonly (number | undefined)[];
  /** Indices into `entities` of those whom a mention like "the two" stands for; only where it does. */
  readonly membersOf: ReadonlyMap<number, Collective>;
  /** Id of the pass that linked a mention to those of its entity; none for the one all began with. */
  readonly ruleOf: ReadonlyMap<number, string>;
}

/** Runs the passes and names what they joined. */
export function findEntities(relations: Relations): ArticleEntities {
  const { context, facts } = relations;
  const { mentions } = context;
  const { clusters, ruleOf } = linkMentions(relations);
  const collectives = collectivesOf({ relations, clusterOf: clusters.find });
  const titleOf = titlesOf(facts);
  const postOf = titlesOf(facts.filter(({ type }) => type !== 'RELATIVE_OF'));
  const entityOf: (number | undefined)[] = mentions.map(() => undefined);
  const entities: Omit<ReadEntity, 'id'>[] = [];
  const several: (readonly [mention: number, members: Collective])[] = [];
  for (const all of listClusters(clusters, mentions.length)) {
    const told = standingForSeveral(all, mentions, collectives);
    several.push(...told);
    const members = all.filter((index) => !told.has(index));
    const entity = entityFrom(
      members.map((index) => mentions[index] as Mention),
      postOf(members) ?? titleBefore(context, members) ?? titleOf(members),
    );
    if (entity === undefined) continue;
    for (const index of members) entityOf[index] = entities.length;
    entities.push(entity);
  }
  const membersOf = new Map(
    several.map(([index, { members, rule }]) => {
      return [index, { members: members.flatMap((one) => entityOf[one] ?? []), rule }] as const;
    }),
  );
  return { entities, entityOf, membersOf, ruleOf };
}

/** Of a cluster without a name, the mentions that stand for several: "the two", and "they" behind it. */
function standingForSeveral(
  members: readonly number[],
  mentions: readonly Mention[],
  collectives: ReadonlyMap<number, Collective>,
): ReadonlyMap<number, Collective> {
  const found = new Map<number, Collective>();
  if (members.some((index) => mentions[index]?.kind === 'name')) return found;
  let last: Collective | undefined;
  for (const index of members) {
    const own = collectives.get(index);
    last = own ?? (mentions[index]?.kind === 'pronoun' ? last : undefined);
    if (last !== undefined) found.set(index, last);
  }
  return found;
}

/** Runs the passes in order; each mention keeps the pass that linked it first. */
function linkMentions({ context, facts, attributions }: Relations) {
  const clusters = createClusters(context.mentions.length);
  const ruleOf = new Map<number, string>();
  const input = { context, facts, attributions, clusterOf: clusters.find };
  for (const sieve of SIEVES)
    for (const [a, b] of sieve.find(input)) {
      if (clusters.find(a) === clusters.find(b)) continue;
      clusters.union(a, b);
      const linked = ruleOf.has(b) ? a : b;
      if (!ruleOf.has(linked)) ruleOf.set(linked, sieve.id);
    }
  return { clusters, ruleOf };
}

/** The post that the first fact in the text states of any of some mentions. */
function titlesOf(facts: readonly FactDraft[]): (members: readonly number[]) => string | undefined {
  const titled = facts.filter(({ title }) => title !== undefined);
  const firstOf = new Map<number, number>();
  titled.forEach(({ subject }, at) => {
    if (!firstOf.has(subject)) firstOf.set(subject, at);
  });
  return (members) => {
    const stated = members.flatMap((member) => firstOf.get(member) ?? []);
    return titled[stated.reduce((least, at) => Math.min(least, at), titled.length)]?.title;
  };
}

/** "President Anna Lind", of no country that is named: the post right before the first name of a person that has one. */
function titleBefore(context: ReadingContext, members: readonly number[]): string | undefined {
  for (const member of members) {
    const mention = context.mentions[member];
    if (mention?.kind !== 'name' || mention.type !== 'person' || mention.first === 0) continue;
    const post = findPostAt(context, mention.first - 1);
    if (post !== undefined) return `${post.tenure === 'ended' ? 'former ' : ''}${post.title}`;
    const short = postBefore(context, mention);
    if (short !== undefined) return short;
  }
  return undefined;
}

function entityFrom(
  mentions: readonly Mention[],
  title: string | undefined,
): Omit<ReadEntity, 'id'> | undefined {
  const described = mentions.filter(
    ({ kind, collective }) => kind !== 'pronoun' && collective !== true,
  );
  if (described.length === 0) return undefined;
  const named = described.filter(({ kind, demonym }) => kind === 'name' && demonym !== true);
  const type = typeOf(described);
  const country = countryOf(described, type);
  const name =
    (type === 'place' ? countryName(described) : undefined) ??
    bestName(named.length > 0 ? named : described, type);
  const labels = new Set(
    [...named, ...(named.length > 0 ? [] : described)].map(({ label }) => label),
  );
  labels.delete(name);
  const kind = placeKind(described, type, name);
  return {
    type,
    name,
    aliases: [...labels].sort(byCodeUnit),
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined || type !== 'person' ? {} : { title }),
    ...(country === undefined ? {} : { country }),
  };
}

/** The type that the mentions vote for, names before descriptions, each by its confidence. */
function typeOf(mentions: readonly Mention[]): EntityType {
  const votes = new Map<EntityType, number>();
  const names = mentions.filter(({ kind }) => kind === 'name');
  for (const { type, confidence, country } of names.length > 0 ? names : mentions) {
    votes.set(type, (votes.get(type) ?? 0) + confidence + (country === undefined ? 0 : 2));
  }
  const ranked = ENTITY_TYPES.filter((type) => votes.has(type)).sort(
    (a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0),
  );
  return ranked[0] ?? 'group';
}

/** The fullest name of a person; otherwise the most frequent name, then the longest. */
function bestName(mentions: readonly Mention[], type: EntityType): string {
  const counts = new Map<string, number>();
  for (const { label } of mentions) counts.set(label, (counts.get(label) ?? 0) + 1);
  const longest = (a: string, b: string) =>
    b.split(' ').length - a.split(' ').length || b.length - a.length;
  const frequent = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  const order = type === 'place' ? [frequent, longest] : [longest, frequent];
  // "The Front" is no name of the GPF.
  const isNoun = (label: string) => type === 'organization' && isBodyCalling(label);
  const all = [...counts.keys()];
  const proper = all.filter((label) => !isNoun(label));
  const best = (proper.length > 0 ? proper : all).sort(
    (a, b) => order.reduce((sum, compare) => sum || compare(a, b), 0) || byCodeUnit(a, b),
  );
  return best[0] ?? '';
}

function countryName(mentions: readonly Mention[]): string | undefined {
  const code = mentions.find(
    ({ kind, placeKind: place }) => kind === 'name' && place === 'country',
  )?.country;
  return code === undefined ? undefined : findCountryByCode(code)?.name;
}

function countryOf(mentions: readonly Mention[], type: EntityType): string | undefined {
  const found = mentions.find(({ country }) => country !== undefined)?.country;
  if (found !== undefined || type !== 'place') return found;
  return mentions.map(({ label }) => findCapital(label)?.iso3).find((code) => code !== undefined);
}

function placeKind(
  mentions: readonly Mention[],
  type: EntityType,
  name: string,
): string | undefined {
  if (type !== 'place') return undefined;
  if (findCountry(name) !== undefined) return 'country';
  return (
    mentions.find(({ placeKind: kind }) => kind !== undefined)?.placeKind ??
    (findCapital(name) === undefined ? undefined : 'city')
  );
}
