// A store and the node key of an article in, the article with its reading out.

import { articleKey } from '../graph/corpus.ts';
import type { ArticleReading, DocumentId } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The id of an article's node key; nothing for a key of another kind. */
export function articleIdOf(key: string): DocumentId | undefined {
  const id = key.slice(articleKey('' as DocumentId).length) as DocumentId;
  return articleKey(id) === key ? id : undefined;
}

/** The article of a node key with its latest reading, where there is a store that holds it. */
export function findStoredArticle(
  store: Store | undefined,
  key: string,
): ArticleReading | undefined {
  const id = articleIdOf(key);
  return id === undefined ? undefined : store?.findArticle(id);
}
