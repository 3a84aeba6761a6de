// A document and its node key in, replies out: the list of articles, and one with its text.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { byCodeUnit, type Document } from '../../model/index.ts';

/** What the list tells of an article. */
export interface ArticleSummary {
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Every article of the graph, newest first, then by title and key; those without a date last. */
export function viewArticles(graph: KnowledgeGraph): readonly ArticleSummary[] {
  const articles = graph
    .filterNodes((_, { type }) => type === 'article')
    .map((key): ArticleSummary => {
      const { label, title, publisher, date, url } = graph.getNodeAttributes(key);
      return { key, title: title ?? label, ...given({ publisher, date, url }) };
    });
  return articles.sort(
    (a, b) =>
      byCodeUnit(b.date ?? '', a.date ?? '') ||
      byCodeUnit(a.title, b.title) ||
      byCodeUnit(a.key, b.key),
  );
}

/** One article with its text; offsets of regions and evidence are of this text. */
export function viewArticle(key: string, label: string, document: Document) {
  const { title, publisher, date, url, text, regions } = document;
  return { key, title: title ?? label, ...given({ publisher, date, url }), text, regions };
}

function given(values: {
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}) {
  const { publisher, date, url } = values;
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}
