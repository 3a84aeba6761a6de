// Articles and their resolution in, look-ups out: which node is the third entity of this reading.

import {
  type ArticleReading,
  byCodeUnit,
  byKey,
  type Document,
  type DocumentId,
  type EdgeEvidence,
  type ReadEvent,
  type ReadEvidence,
  type Reading,
  type ReadingRef,
  type Resolution,
  type ResolvedEntity,
  type ResolvedEvent,
  type Status,
} from '../model/index.ts';
import { eventStatus } from './event-status.ts';
import { oneLine } from './one-line.ts';

/** An article under the key of its node. */
export interface CorpusArticle {
  readonly key: string;
  readonly document: Document;
  readonly reading: Reading;
}

/** One report of an event. */
export interface EventReport {
  readonly article: CorpusArticle;
  readonly event: ReadEvent;
}

/** All articles of the graph, sorted by key, and the node of each thing they speak of. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly byId: ReadonlyMap<DocumentId, CorpusArticle>;
  readonly resolution: Resolution;
  /** The entity of a reading's index; nothing when the resolution left it out. */
  findEntity(document: DocumentId, index: number): ResolvedEntity | undefined;
  /** Node key of the event of a reading's index. */
  findEvent(document: DocumentId, index: number): string | undefined;
  findArticle(document: DocumentId): CorpusArticle | undefined;
  /** Status that all reports of an event come to, by its node key. */
  statusOf(event: string): Status | undefined;
}

/** Longest name of a source that is given by its words. */
const SOURCE_MAX = 80;

/** Key of an article's node. */
export function articleKey(id: DocumentId): string {
  return `article:${id}`;
}

/** The id of an article's node key; nothing for a key of another kind. */
export function articleIdOf(key: string): DocumentId | undefined {
  const id = key.slice(articleKey('' as DocumentId).length) as DocumentId;
  return articleKey(id) === key ? id : undefined;
}

/** Indexes a corpus; where two articles have one id, the last counts. */
export function indexCorpus(articles: readonly ArticleReading[], resolution: Resolution): Corpus {
  const byId = new Map<DocumentId, CorpusArticle>();
  for (const { document, reading } of articles) {
    byId.set(document.id, { key: articleKey(document.id), document, reading });
  }
  const entities = indexRefs(resolution.entities, (entity) => entity.members);
  const events = indexRefs(resolution.events, (event) => event.reports);
  const statuses = new Map(
    resolution.events.map((event) => [event.key, eventStatus(reportsOf(byId, event))] as const),
  );
  return {
    byId,
    articles: [...byId.values()].sort(byKey(({ key }) => key)),
    resolution,
    findEntity: (document, index) => entities.get(document)?.get(index),
    findEvent: (document, index) => events.get(document)?.get(index)?.key,
    findArticle: (document) => byId.get(document),
    statusOf: (event) => statuses.get(event),
  };
}

/** The reports of an event that the corpus holds, by article, then place in it. */
export function reportsOf(
  articles: ReadonlyMap<DocumentId, CorpusArticle>,
  event: ResolvedEvent,
): readonly EventReport[] {
  return event.reports
    .flatMap(({ document, index }) => {
      const article = articles.get(document);
      const read = article?.reading.events[index];
      return article && read ? [{ article, event: read }] : [];
    })
    .sort((a, b) => {
      const byArticle = byCodeUnit(a.article.key, b.article.key);
      return byArticle || a.event.trigger[0] - b.event.trigger[0];
    });
}

function indexRefs<T>(
  things: readonly T[],
  refsOf: (thing: T) => readonly ReadingRef[],
): ReadonlyMap<DocumentId, ReadonlyMap<number, T>> {
  const index = new Map<DocumentId, Map<number, T>>();
  for (const thing of things) {
    for (const ref of refsOf(thing)) {
      const things = index.get(ref.document) ?? new Map<number, T>();
      index.set(ref.document, things.set(ref.index, thing));
    }
  }
  return index;
}

/** Name of who a statement is attributed to: of the entity when it is one, else the words themselves. */
export function findSource(
  corpus: Corpus,
  article: CorpusArticle,
  attribution: number | undefined,
): string | undefined {
  const said = attribution === undefined ? undefined : article.reading.attributions[attribution];
  if (said === undefined) return undefined;
  const entity =
    said.entity === undefined ? undefined : corpus.findEntity(article.document.id, said.entity);
  if (entity) return entity.label;
  const words = oneLine(article.document.text.slice(...said.source), SOURCE_MAX);
  return words === '' ? undefined : words;
}

/** Evidence on an edge: what was read, with its article and the words of its sentence. */
export function evidenceOf(
  article: CorpusArticle,
  read: ReadEvidence,
  more: Pick<EdgeEvidence, 'subject' | 'object' | 'trigger' | 'attributedTo' | 'status'>,
): EdgeEvidence {
  const { start, end, rule, statusRule, confidence } = read;
  const sentence = article.document.text.slice(start, end);
  const decided = statusRule === undefined ? {} : { statusRule };
  return { article: article.key, start, end, sentence, rule, ...decided, confidence, ...more };
}
