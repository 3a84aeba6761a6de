// An article from the page in, the graph of the folder with it out. The store is opened for this article
// alone, so that a `rapport build` beside it is not kept waiting.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readArticles } from '../read/index.ts';
import type { ArticleOutcome, NewArticle } from '../server/index.ts';
import { openStore, STORE_FILE } from '../store/index.ts';
import { drawIntoFolder } from './drawn-graph.ts';
import { readIntoStore } from './read-into-store.ts';

/** A way to add articles to a folder's graph. */
export function articleAdder(folder: string): (given: NewArticle) => Promise<ArticleOutcome> {
  return async ({ name, content, draw }) => {
    if (!existsSync(join(folder, STORE_FILE)))
      return {
        outcome: 'refused',
        reason: 'This graph has no store; make one with rapport build.',
      };
    // The readers are large, and most who serve a graph add nothing.
    const { read } = await import('../pipeline.ts');
    const { readerVersion } = await import('../reader-version.ts');
    const store = openStore(folder);
    try {
      let reason: string | undefined;
      const stdin = Readable.from([Buffer.from(content)]);
      const tally = await readIntoStore(readArticles(['-'], { stdin }), {
        store,
        reader: { version: readerVersion(), read },
        watch: {
          onProgress: () => undefined,
          onRefused: (error) => {
            reason = error.message.replaceAll('standard input', name);
          },
          shouldStop: () => false,
        },
      });
      if (draw) await drawIntoFolder(store, folder);
      if (tally.added > 0) return { outcome: 'added' };
      if (tally.known > 0) return { outcome: 'known' };
      return { outcome: 'refused', reason: reason ?? 'There is no article in it.' };
    } finally {
      store.close();
    }
  };
}
