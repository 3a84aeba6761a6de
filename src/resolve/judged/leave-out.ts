// A resolved corpus and judgements in, the same without what a person rejected out: facts, projections,
// parts in events, places of events, whole events, speakers. It is done on what was read, so that labels, counts and
// dates of the graph follow.

import {
  type ArticleReading,
  type DocumentId,
  type Judgement,
  PERSON,
  type ReadAttribution,
  type ReadEvent,
  type ReadRelation,
  type Resolution,
} from '../../model/index.ts';
import { RELATIONS } from '../../ontology/index.ts';
import { indexKeys, type KeyIndex } from './key-index.ts';
import { type NamedRelation, type Rejections, rejectionsOf } from './rejections.ts';

/** Articles, and who is who in them. */
export interface ResolvedCorpus {
  readonly articles: readonly ArticleReading[];
  readonly resolution: Resolution;
}

/** Leaves out what was rejected, and relations that the new type of a thing does not allow. */
export function leaveOutRejected(
  { articles, resolution }: ResolvedCorpus,
  judgements: readonly Judgement[],
): ResolvedCorpus {
  const told = judgements.filter(
    ({ by, verdict }) => by === PERSON && (verdict === 'rejected' || verdict === 'retyped'),
  );
  if (told.length === 0) return { articles, resolution };
  const keys = indexKeys(articles, resolution);
  const rejections = rejectionsOf(told, keys);
  const events = articles.map(({ document, reading }) =>
    reading.events.map((event, index) => {
      const key = keys.eventOf(document.id, index);
      return key === undefined ? event : withoutParts(event, key, partOf(document.id));
    }),
  );
  function partOf(document: DocumentId): EventSetting {
    return { rejections, keyOf: (entity) => keys.entityOf(document, entity)?.key };
  }
  const roles = rolesLeft({ articles, keys, rejections }, events);
  const left = articles.map((article, at) => {
    const { document, reading } = article;
    const relations = reading.relations.filter((relation) => {
      const named = nameRelation(relation, document.id, keys);
      return named === undefined || isKept(named, rejections, roles);
    });
    const attributions = reading.attributions.map((said) =>
      rejections.quote(document.id, said.source) ? withoutSpeaker(said) : said,
    );
    return { document, reading: { ...reading, events: events[at] ?? [], relations, attributions } };
  });
  const kept = resolution.events.filter(
    ({ key }) => !rejections.event(key) && (!rejections.touches(key) || roles.has(key)),
  );
  return { articles: left, resolution: { ...resolution, events: kept } };
}

/** Who says it is then known by the words alone. */
function withoutSpeaker({ entity: _, ...said }: ReadAttribution): ReadAttribution {
  return said;
}

interface EventSetting {
  readonly rejections: Rejections;
  readonly keyOf: (entity: number) => string | undefined;
}

function withoutParts(
  event: ReadEvent,
  key: string,
  { rejections, keyOf }: EventSetting,
): ReadEvent {
  const participants = event.participants.filter(({ role, entity }) => {
    const who = keyOf(entity);
    return who === undefined || !rejections.part(role, who, key);
  });
  const where = event.place === undefined ? undefined : keyOf(event.place);
  const { place, ...rest } = event;
  const isPlace = place !== undefined && (where === undefined || !rejections.place(where, key));
  return { ...rest, participants, ...(isPlace ? { place } : {}) };
}

/** Who still has which part in the events in which some part was rejected. */
type RolesLeft = ReadonlyMap<string, ReadonlySet<string>>;

function rolesLeft(
  corpus: {
    readonly articles: readonly ArticleReading[];
    readonly keys: KeyIndex;
    readonly rejections: Rejections;
  },
  events: readonly (readonly ReadEvent[])[],
): RolesLeft {
  const { articles, keys, rejections } = corpus;
  const roles = new Map<string, Set<string>>();
  articles.forEach(({ document }, at) => {
    (events[at] ?? []).forEach(({ participants }, index) => {
      const key = keys.eventOf(document.id, index);
      if (key === undefined || !rejections.touches(key) || participants.length === 0) return;
      const left = roles.get(key) ?? new Set<string>();
      roles.set(key, left);
      for (const { role, entity } of participants) {
        left.add(`${role} ${keys.entityOf(document.id, entity)?.key ?? ''}`);
      }
    });
  });
  return roles;
}

function nameRelation(
  { type, subject, object, event, title, status }: ReadRelation,
  document: DocumentId,
  keys: KeyIndex,
): NamedRelation | undefined {
  const source = keys.entityOf(document, subject)?.key;
  const target = keys.entityOf(document, object)?.key;
  if (source === undefined || target === undefined) return undefined;
  const happening = event === undefined ? undefined : keys.eventOf(document, event);
  return { type, source, target, event: happening, title, status };
}

/** What an event projects stands on the parts of both ends: who did not act in it met nobody by it. */
function isKept(relation: NamedRelation, rejections: Rejections, roles: RolesLeft): boolean {
  const { type, source, target, event } = relation;
  if (rejections.relation(relation)) return false;
  if (event === undefined) return true;
  if (rejections.event(event)) return false;
  if (!rejections.touches(event)) return true;
  const has = (role: string, end: string) => roles.get(event)?.has(`${role} ${end}`) ?? false;
  if (RELATIONS[type].symmetric)
    return [source, target].every((end) => has('actor', end) || has('recipient', end));
  return has('actor', source) && has('recipient', target);
}
