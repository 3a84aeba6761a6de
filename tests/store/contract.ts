// The laws every store keeps; a store's own test names it and says how to make one.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Document,
  type DocumentId,
  documentIdOf,
  type Judgement,
  RapportError,
  type Reading,
  toDocumentId,
} from '../../src/model/index.ts';
import type { Store } from '../../src/store/index.ts';
import { DENIAL, MEETING, SAMPLE_ARTICLES } from '../fixtures/readings.ts';

const judgement: Judgement = {
  left: 'person:lind',
  right: 'person:linde',
  verdict: 'same',
  score: 1,
  reason: 'one spelling',
  by: 'person',
  when: '2024-02-14T10:00:00Z',
};

/** Runs every law on the stores that `make` gives; each test has a new one. */
export function storeContract(name: string, make: () => Store): void {
  describe(`${name} keeps the laws of a store`, () => {
    let store: Store;
    beforeEach(() => {
      store = make();
    });
    afterEach(() => store.close());
    articleLaws(() => store);
    readingLaws(() => store);
    orderLaws(() => store);
    judgementLaws(() => store);
    metaLaws(() => store);
  });
}

function articleLaws(store: () => Store): void {
  it('gives back what it was given', () => {
    for (const { document, reading } of SAMPLE_ARTICLES)
      store().mergeArticle(document, reading, 'v1');
    expect(store().findDocument(MEETING.document.id)).toEqual(MEETING.document);
    expect(store().findArticle(DENIAL.document.id)).toEqual(DENIAL);
    expect(store().counts()).toEqual({ documents: 3, readings: 3, judgements: 0 });
  });

  it('replaces what had the same id', () => {
    store().mergeArticle(MEETING.document, MEETING.reading, 'v1');
    const document = { ...MEETING.document, text: 'Other words.' };
    store().mergeArticle(document, emptyReading(document.id), 'v2');
    expect([...store().articles()]).toEqual([{ document, reading: emptyReading(document.id) }]);
  });

  it('forgets a document with its reading', () => {
    store().mergeArticle(MEETING.document, MEETING.reading, 'v1');
    expect(store().removeDocument(MEETING.document.id)).toBe(true);
    expect(store().removeDocument(MEETING.document.id)).toBe(false);
    expect(store().findArticle(MEETING.document.id)).toBeUndefined();
    expect(store().findReading(MEETING.document, 'v1')).toBeUndefined();
    expect(store().counts()).toEqual({ documents: 0, readings: 0, judgements: 0 });
  });

  it('keeps any text unit by unit: lone surrogates, NUL, quotes', () => {
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(charOf), minLength: 1 });
    fc.assert(
      fc.property(text, (words) => {
        const document = documentOf('1', words);
        store().mergeArticle(document, emptyReading(document.id), 'v1');
        expect(store().findDocument(document.id)?.text).toBe(words);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['', 'a\0b', 'a\nb', '\ud800', '\uffff'])('refuses the id %j', (id) => {
    const document = documentOf(id, 'Words.');
    const merge = () => store().mergeArticle(document, emptyReading(document.id), 'v1');
    expect(merge).toThrow(RapportError);
    expect(merge).toThrow(expect.objectContaining({ code: 'article.format' }));
    expect(store().counts().documents).toBe(0);
  });

  it('takes an id that looks like SQL or like a property for what it is', () => {
    for (const id of ["'; DROP TABLE documents; --", '__proto__', '../../x']) {
      const document = documentOf(id, 'Words.');
      store().mergeArticle(document, emptyReading(document.id), 'v1');
      expect(store().findDocument(document.id)).toEqual(document);
    }
    expect(store().counts().documents).toBe(3);
  });
}

function readingLaws(store: () => Store): void {
  it('finds a reading for this document and version alone', () => {
    const { document, reading } = MEETING;
    store().mergeArticle(document, reading, 'v1');
    expect(store().findReading(document, 'v1')).toEqual(reading);
    expect(store().findReading(document, 'v2')).toBeUndefined();
    expect(store().findReading({ ...document, text: `${document.text} ` }, 'v1')).toBeUndefined();
    expect(store().findReading({ ...document, title: 'Other' }, 'v1')).toBeUndefined();
    expect(store().findReading(documentOf('none', 'Words.'), 'v1')).toBeUndefined();
  });

  it('finds a reading wherever the document was read from', () => {
    const { document, reading } = MEETING;
    store().mergeArticle({ ...document, source: 'a.txt' }, reading, 'v1');
    expect(store().findReading({ source: 'b.txt', ...document }, 'v1')).toEqual(reading);
  });
}

function orderLaws(store: () => Store): void {
  it('lists by code unit, whatever the order of adding', () => {
    // In UTF-8 the last two stand the other way round.
    const sorted = ['A', 'B', 'a', 'é', '\u{1f600}', '\uff21'];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (ids) => {
        for (const id of ids) {
          const document = documentOf(id, 'Words.');
          store().mergeArticle(document, emptyReading(document.id), 'v1');
        }
        expect([...store().documents()].map(({ id }) => id)).toEqual(sorted);
        expect([...store().articles()].map(({ document }) => document.id)).toEqual(sorted);
      }),
      { numRuns: 10 },
    );
  });

  it('may be written to while its articles are walked', () => {
    for (const { document, reading } of SAMPLE_ARTICLES)
      store().mergeArticle(document, reading, 'v1');
    const seen: DocumentId[] = [];
    for (const { document, reading } of store().articles()) {
      seen.push(document.id);
      store().mergeArticle(document, reading, 'v2');
      const [first, second] = [...store().documents()];
      if (seen.length === 1 && first && second) store().removeDocument(second.id);
    }
    expect(seen).toHaveLength(2);
    expect(store().findReading(MEETING.document, 'v1')).toBeUndefined();
  });
}

function judgementLaws(store: () => Store): void {
  it('keeps judgements in order, and takes them back without forgetting them', () => {
    const other: Judgement = { ...judgement, right: 'person:lund', verdict: 'different' };
    const first = store().addJudgement(judgement);
    const second = store().addJudgement(other);
    expect(second).toBeGreaterThan(first);
    expect(store().judgements()).toEqual([judgement, other]);
    store().undoJudgement(first);
    expect(store().judgements()).toEqual([other]);
    expect(store().counts().judgements).toBe(1);
    expect(store().judgementLog()).toEqual([
      { seq: first, judgement, undone: true },
      { seq: second, judgement: other, undone: false },
    ]);
    store().addJudgement(judgement);
    expect(store().judgements()).toEqual([other, judgement]);
  });

  it('refuses to take back what is not in force', () => {
    const seq = store().addJudgement(judgement);
    store().undoJudgement(seq);
    const notFound = expect.objectContaining({ code: 'not-found' });
    expect(() => store().undoJudgement(seq)).toThrow(notFound);
    expect(() => store().undoJudgement(99)).toThrow(notFound);
    expect(() => store().undoJudgement(0)).toThrow(notFound);
  });

  it('keeps what was decided in one go together, and takes it back all or not at all', () => {
    const other: Judgement = { ...judgement, verdict: 'different' };
    const [first = 0, second = 0] = store().addJudgements([judgement, other]);
    expect(second).toBeGreaterThan(first);
    expect(store().addJudgements([])).toEqual([]);
    const notFound = expect.objectContaining({ code: 'not-found' });
    expect(() => store().undoJudgements([first, 99])).toThrow(notFound);
    expect(store().judgements()).toEqual([judgement, other]);
    store().undoJudgements([second, first, first]);
    expect(store().judgements()).toEqual([]);
  });
}

function metaLaws(store: () => Store): void {
  it('remembers notes', () => {
    expect(store().findMeta('generator')).toBeUndefined();
    store().setMeta('generator', 'one');
    store().setMeta('generator', 'two');
    store().setMeta('__proto__', 'three');
    expect(store().findMeta('generator')).toBe('two');
    expect(store().findMeta('__proto__')).toBe('three');
    expect(store().findMeta('constructor')).toBeUndefined();
  });

  it('may be closed twice', () => {
    store().close();
    store().close();
  });
}

function documentOf(id: string, text: string): Document {
  const regions = [{ kind: 'body' as const, start: 0, end: text.length }];
  return { id: toDocumentId(id), text, language: 'en', regions };
}

function emptyReading(id: string = documentIdOf({ text: '' })): Reading {
  const none = { sentences: [], tokens: [], mentions: [], entities: [], clauses: [] };
  return { id, ...none, events: [], relations: [], times: [], attributions: [] };
}

function charOf(unit: number): string {
  return String.fromCharCode(unit);
}
