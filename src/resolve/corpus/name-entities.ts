// Classes of candidates that are one thing in, named things with node keys out.

import { fold } from '../../mention/index.ts';
import {
  byCodeUnit,
  hashOf,
  type ReadEntity,
  type ReadingRef,
  type ResolvedEntity,
} from '../../model/index.ts';
import { ENTITY_TYPES, type EntityType } from '../../ontology/index.ts';
import type { Candidate } from './candidate.ts';

/** Candidates that are one thing, and the type that a person gave it. */
export interface EntityCluster {
  readonly members: readonly Candidate[];
  readonly type?: EntityType;
}

/** Each cluster with its name and a key; those of one name get a hash of their first article behind it. */
export function nameEntities(clusters: readonly EntityCluster[]): ResolvedEntity[] {
  const named = clusters.map((cluster) => ({ members: cluster.members, ...describe(cluster) }));
  const slugs = new Map<string, number>();
  for (const { type, label } of named)
    slugs.set(slugOf(type, label), (slugs.get(slugOf(type, label)) ?? 0) + 1);
  return named.map(({ members, ...rest }) => {
    const slug = slugOf(rest.type, rest.label);
    const refs = members.map(({ ref }) => ref).sort(byRef);
    const alone = slugs.get(slug) === 1 && !members.every(({ unnamed }) => unnamed);
    const [first] = refs;
    const key = alone ? slug : `${slug}~${hashOf([`${first?.document} ${first?.index}`], 8)}`;
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

function describe({ members: all, type: given }: EntityCluster) {
  const named = all.filter(({ unnamed }) => !unnamed);
  // "the foreign minister" is no name of who another article names.
  const members = named.length > 0 ? named : all;
  const read = mostMentioned(members, ({ entity }) => entity.type, ENTITY_TYPES) ?? 'group';
  const type = given ?? read;
  const ofType = members.filter(({ entity }) => entity.type === read);
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

/** The name most mentioned, the fullest first for persons; of bodies' names the longer, then by code unit. */
function bestLabel(members: readonly Candidate[], type: EntityType): string {
  if (type === 'organization') {
    const names = [...new Set(members.map(({ entity }) => entity.name))];
    const order = names.sort((a, b) => b.length - a.length || byCodeUnit(a, b));
    return mostMentioned(members, ({ entity }) => entity.name, order) ?? '';
  }
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
