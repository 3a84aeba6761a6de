// Articles in, their readings in the store: each is reported as read only once it is on the disk, and
// what the store knows already is not read again.

import { setImmediate } from 'node:timers/promises';
import { type Document, RapportError, type Reading } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { markStale } from './drawn-graph.ts';

/** An article, or why it could not be had. */
export type ArticleItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly error: RapportError };

/** The reader of one article, and the version its readings are kept under. */
export interface Reader {
  readonly version: string;
  read(document: Document): Reading;
}

/** What happened to the articles. */
export interface ReadTally {
  /** Read now. */
  readonly added: number;
  /** Given, but read before. */
  readonly known: number;
  /** Read again, since this version of the program reads otherwise. */
  readonly renewed: number;
  readonly refused: number;
  /** Whether it was stopped before the last article. */
  readonly stopped: boolean;
}

/** What is told while it goes on. */
export interface ReadWatch {
  onProgress(tally: ReadTally): void;
  onRefused(error: RapportError): void;
  /** Asked between two articles. */
  shouldStop(): boolean;
}

/** Where the store notes which version of the readers all its readings are of. */
const READERS = 'readers';

type Change = 'added' | 'known' | 'renewed' | 'refused';

/** The parts of reading that stay the same from article to article. */
export interface ReadSetting {
  readonly store: Store;
  readonly reader: Reader;
  readonly watch: ReadWatch;
}

/** Brings what the store holds to the version of the reader, then adds the articles, in their order. */
export async function readIntoStore(
  articles: AsyncIterable<ArticleItem>,
  setting: ReadSetting,
): Promise<ReadTally> {
  let tally: ReadTally = { added: 0, known: 0, renewed: 0, refused: 0, stopped: false };
  const { watch } = setting;
  for await (const change of changes(articles, setting)) {
    tally = { ...tally, [change]: tally[change] + 1 };
    watch.onProgress(tally);
    // Gives signals their turn: reading itself is synchronous.
    await setImmediate();
    if (watch.shouldStop()) return { ...tally, stopped: true };
  }
  return tally;
}

async function* changes(
  articles: AsyncIterable<ArticleItem>,
  setting: ReadSetting,
): AsyncIterable<Change> {
  yield* renewals(setting);
  for await (const item of articles) {
    if (item.kind === 'document') yield readOne(item.document, 'added', setting);
    else yield refuse(item.error, setting);
  }
}

function* renewals(setting: ReadSetting): Iterable<Change> {
  const { store, reader } = setting;
  if (store.findMeta(READERS) === reader.version) return;
  for (const document of store.documents()) {
    const change = readOne(document, 'renewed', setting);
    if (change !== 'known') yield change;
  }
  store.setMeta(READERS, reader.version);
}

function readOne(document: Document, change: 'added' | 'renewed', setting: ReadSetting): Change {
  const { store, reader } = setting;
  if (store.findReading(document, reader.version) !== undefined) return 'known';
  let reading: Reading;
  try {
    reading = reader.read(document);
  } catch (cause) {
    // One article that the readers stumble over must not keep the others out.
    return refuse(unreadable(document, cause), setting);
  }
  markStale(store);
  store.mergeArticle(document, reading, reader.version);
  return change;
}

function refuse(error: RapportError, { watch }: ReadSetting): Change {
  watch.onRefused(error);
  return 'refused';
}

function unreadable(document: Document, cause: unknown): RapportError {
  if (cause instanceof RapportError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RapportError('article.unreadable', `The readers failed: ${reason}`, {
    where: document.source ?? document.id,
    cause,
  });
}
