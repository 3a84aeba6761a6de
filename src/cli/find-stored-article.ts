// A store and the node key of an article in, the article with its reading out.

import { articleIdOf } from '../graph/corpus.ts';
import type { ArticleReading } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The article of a node key with its latest reading, where there is a store that holds it. */
export function findStoredArticle(
  store: Store | undefined,
  key: string,
): ArticleReading | undefined {
  const id = articleIdOf(key);
  return id === undefined ? undefined : store?.findArticle(id);
}
