// The entities of all readings in, the things of the world out. What persons decided holds; then each
// type of thing has its own way of knowing its own again.

import {
  type ArticleReading,
  byKey,
  type DocumentId,
  type Judgement,
  type ReadingRef,
  type ResolvedEntity,
} from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import { splitCountry } from '../names/organization-name.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { nameEntities } from './name-entities.ts';
import { bodyCountry } from './who/body-country.ts';
import { constraintsOf } from './who/constraints.ts';
import { linkCallings } from './who/link-callings.ts';
import { linkHolders } from './who/link-holders.ts';
import { linkOrganizations } from './who/link-organizations.ts';
import { linkPersons } from './who/link-persons.ts';
import { linkGroups, linkPlaces } from './who/link-places.ts';
import { createLinking, type Linking } from './who/linking.ts';
import { otherNames } from './who/other-names.ts';
import { type ArticleSetting, profileOf } from './who/profile.ts';
import { type Records, recordsOf } from './who/records.ts';
import { type Settings, settingsOf } from './who/settings.ts';
import { type SettledCandidate, settleCandidates } from './who/settle-candidates.ts';
import { settlePlaces } from './who/settle-places.ts';

/** The things of the world, and which of them every entity of a reading is. */
export interface ResolvedEntities extends Records {
  readonly entities: readonly ResolvedEntity[];
  readonly findEntity: (ref: ReadingRef) => ResolvedEntity | undefined;
}

/** Decides who is who over all articles. */
export function resolveEntities(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): ResolvedEntities {
  const typed = settleCandidates(articles, candidatesOf(articles));
  const settings = settingsOf(articles, typed);
  const candidates = settlePlaces(articles, typed, settings);
  const judged = constraintsOf(articles, candidates, judgements);
  const linking = createLinking(candidates.length, judged);
  joinOtherNames(articles, candidates, linking);
  linkAll(candidates, settings, linking);
  const entities = nameEntities(clustersOf(candidates, linking, judged.typeOf)).sort(
    byKey(({ key }) => key),
  );
  return {
    entities,
    findEntity: entityIndex(entities),
    ...recordsOf(candidates, linking, judged.answered),
  };
}

/** Joins what an article says is one under two names. */
function joinOtherNames(
  articles: readonly ArticleReading[],
  candidates: readonly SettledCandidate[],
  linking: Linking,
): void {
  const at = new Map(candidates.map(({ ref }, index) => [`${ref.index} ${ref.document}`, index]));
  for (const article of articles)
    for (const { a, b, words } of otherNames(article)) {
      const [x, y] = [a, b].map((entity) => at.get(`${entity} ${article.document.id}`));
      if (x === undefined || y === undefined) continue;
      const reason = `the article says so: "${words}"`;
      linking.join({ a: x, b: y, score: 0.9, reason, rule: 'resolve.other-name' });
    }
}

function linkAll(
  candidates: readonly SettledCandidate[],
  settings: Settings,
  linking: Linking,
): void {
  const indices = (type: EntityType) =>
    candidates.flatMap(({ entity }, index) => (entity.type === type ? [index] : []));
  const settingOf = (index: number) => {
    const ref = candidates[index]?.ref;
    return ref === undefined ? undefined : settings.of(ref.document);
  };
  const located = (type: EntityType) =>
    indices(type).map((index) => ({
      index,
      candidate: candidates[index] as Candidate,
      home: settingOf(index)?.home ?? '',
    }));
  const { rarityOf } = settings;
  linkPlaces(located('place'), linking);
  linkGroups(located('group'), linking);
  linkOrganizations(
    located('organization').map(({ index, candidate, home }) => {
      const { core, country } = splitCountry(candidate.entity.name);
      const article = settings.of(candidate.ref.document)?.article;
      const told = country ?? (article && bodyCountry(article, candidate.ref.index));
      return {
        index,
        candidate,
        name: core,
        country: told ?? candidate.entity.country ?? '',
        home,
        company: besideOf(settingOf(index), candidate),
        isPlaying: (candidates[index]?.clues.playing ?? 0) > 0,
      };
    }),
    rarityOf,
    linking,
  );
  const known = linkedSettings(candidates, settings, linking);
  const profiles = new Map(
    indices('person').flatMap((index) => {
      const setting = known(candidates[index] as Candidate);
      return setting === undefined
        ? []
        : [[index, profileOf(candidates[index] as SettledCandidate, setting)] as const];
    }),
  );
  linkPersons({ candidates, profiles, rarityOf }, linking);
  const articleOf = (index: number) => settingOf(index)?.article;
  linkHolders(candidates, articleOf, linking);
  linkCallings(candidates, articleOf, linking);
}

/** What articles are about, where bodies that are one by now have one key, whatever the article calls them. */
function linkedSettings(
  candidates: readonly SettledCandidate[],
  settings: Settings,
  linking: Linking,
): (candidate: Candidate) => ArticleSetting | undefined {
  const keyAt = (index: number) => {
    const ref = candidates[index]?.ref;
    return ref && settings.of(ref.document)?.company.get(ref.index);
  };
  const keys = new Map(
    candidates.flatMap(({ ref, entity }, index): readonly (readonly [string, string])[] => {
      if (entity.type !== 'organization') return [];
      const key = keyAt(linking.find(index));
      return key === undefined ? [] : [[`${ref.index} ${ref.document}`, key]];
    }),
  );
  const found = new Map<DocumentId, ArticleSetting | undefined>();
  return ({ ref: { document } }) => {
    if (found.has(document)) return found.get(document);
    const setting = settings.of(document);
    const company = [...(setting?.company ?? [])].map(
      ([index, key]) => [index, keys.get(`${index} ${document}`) ?? key] as const,
    );
    const linked = setting && { ...setting, company: new Map(company) };
    found.set(document, linked);
    return linked;
  };
}

/** What its article names beside it. */
function besideOf(setting: ArticleSetting | undefined, { ref }: Candidate): ReadonlySet<string> {
  const all = [...(setting?.company ?? [])];
  return new Set(all.flatMap(([index, key]) => (index === ref.index ? [] : [key])));
}

/** The candidates of each cluster, in order of the first, with the type that a person gave. */
function clustersOf(
  candidates: readonly Candidate[],
  linking: Linking,
  typeOf: ReadonlyMap<number, EntityType>,
) {
  const clusters = new Map<number, { members: Candidate[]; type?: EntityType }>();
  candidates.forEach((candidate, index) => {
    const root = linking.find(index);
    const cluster = clusters.get(root) ?? { members: [] };
    clusters.set(root, cluster);
    cluster.members.push(candidate);
    const type = typeOf.get(index);
    if (type !== undefined) cluster.type = type;
  });
  return [...clusters.values()];
}

function entityIndex(entities: readonly ResolvedEntity[]): ResolvedEntities['findEntity'] {
  const index = new Map<string, ResolvedEntity>();
  for (const entity of entities)
    for (const ref of entity.members) index.set(`${ref.index} ${ref.document}`, entity);
  return ({ document, index: at }) => index.get(`${at} ${document}`);
}
