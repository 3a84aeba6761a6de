// A graph folder in, the state of it that the server shows out; after a further build the next request
// sees the new graph.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdOf } from '../graph/corpus.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { createDesk, type Desk } from '../judge/index.ts';
import type { Document } from '../model/index.ts';
import type { GraphSnapshot } from '../server/index.ts';
import { openStore, STORE_FILE, type Store } from '../store/index.ts';
import { askIn, pathIn } from './asking/ask-in.ts';
import type { AskLimits } from './asking/limits.ts';
import { QueryPool } from './asking/query-pool.ts';
import { streamIn } from './asking/stream-in.ts';
import { openDrawnGraph } from './drawn-graph.ts';
import { findStoredArticle } from './find-stored-article.ts';
import { stampOf } from './graph-files.ts';
import { judgedFolder } from './judging/judged-folder.ts';

/** How many example questions are shown. */
const EXAMPLES = 12;

/** How long a judgement waits for another program that writes. */
const STORE_WAIT_MS = 1_000;

/** The graph of a folder, kept up to date. */
export interface ServedGraph {
  /** The graph as it is now; looks at one file's time, and reads it only when that has changed. */
  snapshot(): Promise<GraphSnapshot>;
  /** Where a person's judgements are made; absent where there is no store. */
  readonly desk?: Desk;
  close(): Promise<void>;
}

/**
 * Opens the graph of a folder for serving.
 *
 * @throws RapportError `not-found` when nothing was built there.
 */
export async function openServedGraph(
  folder: string,
  limits: Partial<AskLimits> = {},
): Promise<ServedGraph> {
  let stamp = stampOf(folder);
  const graph = await openDrawnGraph(folder);
  const store = existsSync(join(folder, STORE_FILE))
    ? openStore(folder, { readonly: true })
    : undefined;
  const pool = new QueryPool({ folder, limits });
  // One promise for all requests that come while the graph is read.
  let current = Promise.resolve(snapshotOf(graph, store, pool));
  const snapshot = () => {
    const now = stampOf(folder);
    if (now !== stamp) {
      stamp = now;
      current = openDrawnGraph(folder).then((drawn) => snapshotOf(drawn, store, pool));
    }
    return current;
  };
  return {
    snapshot,
    ...(store === undefined ? {} : { desk: openDesk(folder, snapshot) }),
    close: async () => {
      await pool.close();
      store?.close();
    },
  };
}

function openDesk(folder: string, snapshot: ServedGraph['snapshot']): Desk {
  const served = {
    ...judgedFolder(folder),
    graph: async () => (await snapshot()).graph,
    // A server that waits answers nobody meanwhile.
    openStore: (how: { readonly readonly: boolean }) =>
      openStore(folder, { ...how, busyTimeoutMs: STORE_WAIT_MS }),
  };
  return createDesk(served, () => new Date().toISOString());
}

function snapshotOf(
  graph: KnowledgeGraph,
  store: Store | undefined,
  pool: QueryPool,
): GraphSnapshot {
  return {
    graph,
    ask: (query, options) => askIn(pool, query, options),
    stream: (query, options) => streamIn(pool, query, options),
    findPath: (from, to, signal) => pathIn(pool, [from, to], signal),
    complete: async (text, position, signal) =>
      (await pool.run({ kind: 'complete', text, position }, { signal })).value,
    check: async (query, { parameters, signal }) =>
      (await pool.run({ kind: 'check', query, parameters }, { signal })).value,
    exampleQuestions: async () => (await pool.run({ kind: 'examples', count: EXAMPLES })).value,
    findArticle: (key) => findDocument(store, key),
    findReading: (key) => findStoredArticle(store, key),
  };
}

function findDocument(store: Store | undefined, key: string): Document | undefined {
  const id = articleIdOf(key);
  return id === undefined ? undefined : store?.findDocument(id);
}
