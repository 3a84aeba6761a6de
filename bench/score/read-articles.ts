// Articles with marks in, each with its document and reading out, in their order.

import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import type { IdentityArticle } from './identity-gold.ts';

/** Reads each article alone. */
export function readArticles(articles: readonly IdentityArticle[]): readonly ArticleReading[] {
  return articles.map(({ input }) => {
    const document = toDocument(input);
    return { document, reading: read(document) };
  });
}
