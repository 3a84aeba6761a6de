// A graph folder in, the state of it that the server shows out; after a further build the next request
// sees the new graph.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdOf } from '../graph/corpus.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { createDesk, type Desk } from '../judge/index.ts';
import type { Cell, Document } from '../model/index.ts';
import { ask, graphologySource, type PropertyValue, suggestQuestions } from '../query/index.ts';
import type { GraphSnapshot, QueryParameters } from '../server/index.ts';
import { openStore, STORE_FILE, type Store } from '../store/index.ts';
import { graphFiles, openDrawnGraph } from './drawn-graph.ts';
import { findStoredArticle } from './find-stored-article.ts';
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
  close(): void;
}

/**
 * Opens the graph of a folder for serving.
 *
 * @throws RapportError `not-found` when nothing was built there.
 */
export async function openServedGraph(folder: string): Promise<ServedGraph> {
  let stamp = stampOf(folder);
  const graph = await openDrawnGraph(folder);
  const store = existsSync(join(folder, STORE_FILE))
    ? openStore(folder, { readonly: true })
    : undefined;
  // One promise for all requests that come while the graph is read.
  let current = Promise.resolve(snapshotOf(graph, store));
  const snapshot = () => {
    const now = stampOf(folder);
    if (now !== stamp) {
      stamp = now;
      current = openDrawnGraph(folder).then((drawn) => snapshotOf(drawn, store));
    }
    return current;
  };
  return {
    snapshot,
    ...(store === undefined ? {} : { desk: openDesk(folder, snapshot) }),
    close: () => store?.close(),
  };
}

function openDesk(folder: string, snapshot: ServedGraph['snapshot']): Desk {
  const judged = judgedFolder(folder);
  const served = {
    ...judged,
    graph: async () => (await snapshot()).graph,
    // A server that waits answers nobody meanwhile.
    openStore: (how: { readonly readonly: boolean }) =>
      openStore(folder, { ...how, busyTimeoutMs: STORE_WAIT_MS }),
  };
  return createDesk(served, () => new Date().toISOString());
}

function snapshotOf(graph: KnowledgeGraph, store: Store | undefined): GraphSnapshot {
  const source = graphologySource(graph);
  return {
    graph,
    ask: (query, parameters) => ask(source, query, { parameters: toParameters(parameters) }),
    exampleQuestions: () => suggestQuestions(source, EXAMPLES),
    findArticle: (key) => findDocument(store, key),
    findReading: (key) => findStoredArticle(store, key),
  };
}

function toParameters(parameters: QueryParameters): ReadonlyMap<string, PropertyValue> {
  return new Map(Object.entries(parameters).map(([name, cell]) => [name, toValue(cell)]));
}

// JSON has one kind of number, openCypher two.
function toValue(cell: Cell): PropertyValue {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? BigInt(cell) : cell;
  return typeof cell === 'object' && cell !== null ? cell.map(toValue) : cell;
}

function findDocument(store: Store | undefined, key: string): Document | undefined {
  const id = articleIdOf(key);
  return id === undefined ? undefined : store?.findDocument(id);
}

function stampOf(folder: string): string {
  const status = statSync(graphFiles(folder).json, { throwIfNoEntry: false, bigint: true });
  return status === undefined ? '' : `${status.mtimeNs} ${status.size}`;
}
