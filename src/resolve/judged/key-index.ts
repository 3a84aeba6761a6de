// A resolved corpus in, look-ups out: the node key of what an anchor or an index of a reading stands for.

import type {
  Anchor,
  ArticleReading,
  DocumentId,
  ReadingRef,
  Resolution,
  ResolvedEntity,
  ResolvedEvent,
} from '../../model/index.ts';
import { anchorsIn } from './anchored.ts';

/** Node keys by where the articles speak of the thing. */
export interface KeyIndex {
  /** Key of what an anchor stands for: an entity or an event. */
  at(anchor: Anchor): string | undefined;
  entity(key: string): ResolvedEntity | undefined;
  event(key: string): ResolvedEvent | undefined;
  entityOf(document: DocumentId, index: number): ResolvedEntity | undefined;
  eventOf(document: DocumentId, index: number): string | undefined;
}

/** Indexes a resolved corpus. */
export function indexKeys(
  articles: readonly ArticleReading[],
  { entities, events }: Resolution,
): KeyIndex {
  const byKey = new Map(entities.map((entity) => [entity.key, entity] as const));
  const eventByKey = new Map(events.map((event) => [event.key, event] as const));
  const entityOf = indexRefs(entities, ({ members }) => members);
  const eventOf = indexRefs(events, ({ reports }) => reports);
  const find = anchorsIn(articles);
  return {
    at: (anchor) => {
      const found = find(anchor);
      if (found === undefined) return undefined;
      const index = found.kind === 'entity' ? entityOf : eventOf;
      return index.get(found.document)?.get(found.index)?.key;
    },
    entity: (key) => byKey.get(key),
    event: (key) => eventByKey.get(key),
    entityOf: (document, index) => entityOf.get(document)?.get(index),
    eventOf: (document, index) => eventOf.get(document)?.get(index)?.key,
  };
}

function indexRefs<T>(
  things: readonly T[],
  refsOf: (thing: T) => readonly ReadingRef[],
): ReadonlyMap<DocumentId, ReadonlyMap<number, T>> {
  const index = new Map<DocumentId, Map<number, T>>();
  for (const thing of things) {
    for (const ref of refsOf(thing)) {
      const ofDocument = index.get(ref.document) ?? new Map<number, T>();
      index.set(ref.document, ofDocument.set(ref.index, thing));
    }
  }
  return index;
}
