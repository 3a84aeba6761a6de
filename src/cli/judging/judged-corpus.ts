// The folder of a graph in, what a person may judge in it out: the articles, who is who in them, the graph.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import {
  type Anchor,
  type ArticleReading,
  anchorOf,
  type DocumentId,
  parseAnchor,
  RapportError,
  type Resolution,
  type ResolvedEntity,
} from '../../model/index.ts';
import { ENTITY_TYPES } from '../../ontology/index.ts';
import { graphologySource, resolveName } from '../../query/index.ts';
import { resolveJudged } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';

/** What judgements are made from. */
export interface JudgedCorpus {
  readonly articles: ReadonlyMap<DocumentId, ArticleReading>;
  readonly resolution: Resolution;
}

/** Reads what a store holds, under the judgements in force. */
export function judgedCorpusOf(store: Store): JudgedCorpus {
  const { articles, resolution } = resolveJudged([...store.articles()], store.judgements());
  return {
    articles: new Map(articles.map((article) => [article.document.id, article] as const)),
    resolution,
  };
}

/**
 * The node that a person named, by its key or its name.
 *
 * @throws RapportError `query.unknown-name` where none or several are meant, with their keys.
 */
export function findNode(graph: KnowledgeGraph, name: string): string {
  if (graph.hasNode(name)) return name;
  const source = graphologySource(graph);
  const keys = resolveName(source, name, ENTITY_TYPES).map((id) => source.nodeKey(id));
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return only;
  throw new RapportError('query.unknown-name', `${keys.length} are named "${name}".`, {
    suggestions: keys.map((key) => `name it by its key: ${key}`),
  });
}

/**
 * The thing of the world behind a node.
 *
 * @throws RapportError `not-found` for a node of an event or an article.
 */
export function getEntity({ resolution }: JudgedCorpus, key: string): ResolvedEntity {
  const found = resolution.entities.find((entity) => entity.key === key);
  if (found !== undefined) return found;
  throw new RapportError('not-found', `${key} is no person, group, organization or place.`, {
    where: key,
  });
}

/** A place where an article speaks of something. */
export interface MentionView {
  readonly anchor: Anchor;
  readonly document: DocumentId;
  readonly article: string;
  readonly words: string;
  readonly sentence: string;
  readonly kind: string;
}

/** Every mention of an entity, in the order of articles and text. */
export function mentionsOf(corpus: JudgedCorpus, entity: ResolvedEntity): readonly MentionView[] {
  return entity.members.flatMap(({ document, index }) => {
    const article = corpus.articles.get(document);
    return (article?.reading.mentions ?? [])
      .filter((mention) => mention.entity === index)
      .flatMap((mention) => viewAnchor(corpus, anchorOf(document, mention), mention.kind));
  });
}

/** The words of an anchor and their sentence; nothing when the article is gone. */
export function viewAnchor(
  { articles }: JudgedCorpus,
  anchor: Anchor,
  kind = 'name',
): readonly MentionView[] {
  const at = parseAnchor(anchor);
  const article = at === undefined ? undefined : articles.get(at.document);
  if (at === undefined || article === undefined) return [];
  const { document, reading } = article;
  const [start, end] = reading.sentences.find(([from, to]) => from <= at.start && at.end <= to) ?? [
    at.start,
    at.end,
  ];
  const oneLine = (from: number, to: number) =>
    document.text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return [
    {
      anchor,
      document: document.id,
      article: document.title ?? document.source ?? document.id,
      words: oneLine(at.start, at.end),
      sentence: oneLine(start, end),
      kind,
    },
  ];
}
