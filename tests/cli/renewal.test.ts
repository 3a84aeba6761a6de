import { describe, expect, it } from 'vitest';
import { type ArticleItem, readIntoStore } from '../../src/cli/read-into-store.ts';
import { type Document, RapportError, type Reading, toDocumentId } from '../../src/model/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';

function document(id: string, text = `The article ${id}.`): Document {
  return { id: toDocumentId(id), text, language: 'en', regions: [] };
}

function reading(id: string): Reading {
  const none = { sentences: [], tokens: [], mentions: [], entities: [], clauses: [] };
  return { id, ...none, events: [], relations: [], times: [], attributions: [] };
}

async function* items(...documents: readonly Document[]): AsyncIterable<ArticleItem> {
  for (const item of documents) yield { kind: 'document', document: item };
}

function setting(version: string, stopAfter = Number.POSITIVE_INFINITY) {
  const read: string[] = [];
  const refused: string[] = [];
  let done = 0;
  return {
    read,
    refused,
    with: (store = createMemoryStore()) => ({
      store,
      reader: {
        version,
        read: (article: Document) => {
          if (article.text.includes('trap')) throw new RangeError('index out of range');
          read.push(article.id);
          return reading(article.id);
        },
      },
      watch: {
        onProgress: () => {
          done += 1;
        },
        onRefused: (error: RapportError) => refused.push(`${error.code} ${error.where}`),
        shouldStop: () => done >= stopAfter,
      },
    }),
  };
}

describe('reading into a store', () => {
  it('reads what is new or has changed, and nothing twice', async () => {
    const store = createMemoryStore();
    const first = setting('1');
    await readIntoStore(items(document('a'), document('b'), document('a')), first.with(store));
    expect(first.read).toEqual(['a', 'b']);
    const second = setting('1');
    const changed = document('b', 'Another text.');
    const tally = await readIntoStore(
      items(document('a'), changed, document('c')),
      second.with(store),
    );
    expect(second.read).toEqual(['b', 'c']);
    expect(tally).toEqual({ added: 2, known: 1, renewed: 0, refused: 0, stopped: false });
  });

  it('reads again what another version read, also when that was stopped halfway', async () => {
    const store = createMemoryStore();
    await readIntoStore(
      items(document('a'), document('b'), document('c')),
      setting('1').with(store),
    );
    const halfway = setting('2', 1);
    expect(await readIntoStore(items(), halfway.with(store))).toMatchObject({ stopped: true });
    expect(halfway.read).toEqual(['a']);
    const rest = setting('2');
    const tally = await readIntoStore(items(), rest.with(store));
    expect(rest.read).toEqual(['b', 'c']);
    expect(tally).toMatchObject({ added: 0, renewed: 2 });
    expect(store.findReading(document('a'), '2')).toBeDefined();
  });

  it('refuses the one article that the readers stumble over and reads the others', async () => {
    const one = setting('1');
    const tally = await readIntoStore(
      items(document('a'), document('b', 'a trap'), document('c')),
      one.with(),
    );
    expect(one.read).toEqual(['a', 'c']);
    expect(one.refused).toEqual(['article.unreadable b']);
    expect(tally).toMatchObject({ added: 2, refused: 1 });
  });

  it('lets a failure of the store through', async () => {
    const store = createMemoryStore();
    const full = new RapportError('store.locked', 'Another process is writing to the store.');
    store.mergeArticle = () => {
      throw full;
    };
    const failing = setting('1').with(store);
    await expect(readIntoStore(items(document('a')), failing)).rejects.toBe(full);
  });
});
