// The entities of all readings in, the things of the world out.

import { fold } from '../../mention/index.ts';
import {
  type ArticleReading,
  byCodeUnit,
  byKey,
  hashOf,
  type Judgement,
  type ReadEntity,
  type ReadingRef,
  type ResolvedEntity,
} from '../../model/index.ts';
import { ENTITY_TYPES, type EntityType } from '../../ontology/index.ts';
import { createClusters, listClusters } from '../clusters.ts';
import { isUnnamed, keysOf } from './entity-keys.ts';
import { settleTypes } from './type-conflicts.ts';

/** One entity of one reading, with what decides who it is. */
export interface Candidate {
  readonly ref: ReadingRef;
  readonly entity: ReadEntity;
  readonly mentions: number;
  readonly unnamed: boolean;
}

/** The things of the world, and the node key of every entity of a reading. */
export interface ResolvedEntities {
  readonly entities: readonly ResolvedEntity[];
  readonly keyOf: (ref: ReadingRef) => string | undefined;
  readonly decisions: readonly Judgement[];
}

/** Links candidates that share a key, applies what persons judged, and names the result. */
export function resolveEntities(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): ResolvedEntities {
  const candidates = candidatesOf(articles);
  const clusters = createClusters(candidates.length);
  const first = new Map<string, number>();
  const link = (key: string, index: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else clusters.union(known, index);
  };
  let at = 0;
  for (const { document, reading } of articles) {
    for (let index = 0; index < reading.entities.length; index += 1, at += 1) {
      for (const { key } of keysOf(document, reading, index)) link(key, at);
    }
  }
  settleTypes(candidates, clusters);
  const classes = mergeJudged(
    listClusters(clusters, candidates.length).map((members) =>
      members.map((member) => candidates[member] as Candidate),
    ),
    judgements,
  );
  const entities = keyed(classes).sort(byKey(({ key }) => key));
  return { entities, keyOf: keyIndex(entities), decisions: decisionsOf(entities) };
}

function candidatesOf(articles: readonly ArticleReading[]): readonly Candidate[] {
  return articles.flatMap(({ document, reading }) => {
    const counts = new Map<number, number>();
    for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return reading.entities.map((entity, index) => ({
      ref: { document: document.id, index },
      entity,
      mentions: counts.get(index) ?? 0,
      unnamed: isUnnamed(reading, index),
    }));
  });
}

/** A person's word that two nodes are one joins their classes. */
function mergeJudged(
  classes: readonly (readonly Candidate[])[],
  judgements: readonly Judgement[],
): readonly (readonly Candidate[])[] {
  const same = judgements.filter(({ by, verdict }) => by === 'person' && verdict === 'same');
  if (same.length === 0) return classes;
  const keys = keyed(classes).map(({ key }) => key);
  const clusters = createClusters(classes.length);
  for (const { left, right } of same) {
    const [a, b] = [keys.indexOf(left), keys.indexOf(right)];
    if (a >= 0 && b >= 0) clusters.union(a, b);
  }
  return listClusters(clusters, classes.length).map((members) =>
    members.flatMap((member) => classes[member] ?? []),
  );
}

/** Each class with its name and a key that depends on nothing else; homonyms get a hash behind it. */
function keyed(classes: readonly (readonly Candidate[])[]): ResolvedEntity[] {
  const named = classes.map((members) => ({ members, ...describe(members) }));
  const slugs = new Map<string, number>();
  for (const { type, label } of named)
    slugs.set(slugOf(type, label), (slugs.get(slugOf(type, label)) ?? 0) + 1);
  return named.map(({ members, ...rest }) => {
    const slug = slugOf(rest.type, rest.label);
    const refs = members.map(({ ref }) => ref).sort(byRef);
    const alone = slugs.get(slug) === 1 && !members.every(({ unnamed }) => unnamed);
    const key = alone
      ? slug
      : `${slug}~${hashOf(
          refs.map(({ document, index }) => `${document} ${index}`),
          8,
        )}`;
    return { key, ...rest, members: refs };
  });
}

function slugOf(type: EntityType, label: string): string {
  const slug = fold(label)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
  return `${type}:${slug === '' ? hashOf([label], 8) : slug}`;
}

function describe(members: readonly Candidate[]) {
  const type = mostMentioned(members, ({ entity }) => entity.type, ENTITY_TYPES) ?? 'group';
  const ofType = members.filter(({ entity }) => entity.type === type);
  const label = bestLabel(ofType, type);
  const names = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  names.delete(label);
  const pick = <T>(field: (entity: ReadEntity) => T | undefined) =>
    mostMentioned(ofType, ({ entity }) => field(entity));
  const kind = pick(({ kind: value }) => value);
  const title = pick(({ title: value }) => value);
  const country = pick(({ country: value }) => value);
  const placed = ofType.find(({ entity }) => entity.lat !== undefined)?.entity;
  return {
    type,
    label,
    aliases: [...names].sort(byCodeUnit),
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(country === undefined ? {} : { country }),
    ...(placed?.lat === undefined || placed.lon === undefined
      ? {}
      : { lat: placed.lat, lon: placed.lon }),
  };
}

/** The name most mentioned, the fullest first for persons, then by code unit. */
function bestLabel(members: readonly Candidate[], type: EntityType): string {
  if (type !== 'person') return mostMentioned(members, ({ entity }) => entity.name) ?? '';
  const words = Math.max(...members.map(({ entity }) => entity.name.split(' ').length));
  return (
    mostMentioned(
      members.filter(({ entity }) => entity.name.split(' ').length === words),
      ({ entity }) => entity.name,
    ) ?? ''
  );
}

/** The value with the most mentions behind it; ties go to the order given, else to the code unit. */
function mostMentioned<T>(
  members: readonly Candidate[],
  valueFrom: (member: Candidate) => T | undefined,
  order?: readonly T[],
): T | undefined {
  const weights = new Map<T, number>();
  for (const member of members) {
    const value = valueFrom(member);
    if (value !== undefined) weights.set(value, (weights.get(value) ?? 0) + member.mentions);
  }
  const rank = (a: T, b: T) =>
    order === undefined ? byCodeUnit(String(a), String(b)) : order.indexOf(a) - order.indexOf(b);
  return [...weights].sort(([a, x], [b, y]) => y - x || rank(a, b))[0]?.[0];
}

function byRef(a: ReadingRef, b: ReadingRef): number {
  return byCodeUnit(a.document, b.document) || a.index - b.index;
}

function keyIndex(entities: readonly ResolvedEntity[]): ResolvedEntities['keyOf'] {
  const index = new Map<string, string>();
  for (const { key, members } of entities)
    for (const ref of members) index.set(`${ref.document}|${ref.index}`, key);
  return ({ document, index: at }) => index.get(`${document}|${at}`);
}

/** What the rules joined across articles, one record for each further article. */
function decisionsOf(entities: readonly ResolvedEntity[]): readonly Judgement[] {
  return entities.flatMap(({ key, label, members }) => {
    const [head, ...rest] = members;
    if (head === undefined) return [];
    return rest.map((ref) => ({
      left: `${head.document}#${head.index}`,
      right: `${ref.document}#${ref.index}`,
      verdict: 'same' as const,
      score: 0.9,
      reason: `one key: ${key} (${label})`,
      by: 'resolve.same-name',
    }));
  });
}
