// A store that forgets: the same laws as the one on disk, for tests and for `read` without a folder.
// Records are kept as JSON, so that a change to what was handed in changes nothing here.

import {
  type ArticleReading,
  byCodeUnit,
  type Document,
  type DocumentId,
  type Judgement,
  type Reading,
} from '../model/index.ts';
import type { JudgementEntry, Store, StoreCounts } from './store.ts';
import { noSuchJudgement } from './store-errors.ts';
import {
  checkedId,
  decodeDocument,
  decodeJudgement,
  decodeReading,
  digestOf,
} from './stored-json.ts';

interface Row {
  readonly digest: string;
  readonly document: string;
  readonly version: string;
  readonly reading: string;
}

/** A new, empty store in memory. */
export function createMemoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  readonly #rows = new Map<DocumentId, Row>();
  readonly #log: { readonly judgement: string; undone: boolean }[] = [];
  readonly #meta = new Map<string, string>();

  mergeArticle(document: Document, reading: Reading, version: string): void {
    this.#rows.set(checkedId(document.id), {
      digest: digestOf(document),
      document: JSON.stringify(document),
      version,
      reading: JSON.stringify(reading),
    });
  }

  findReading(document: Document, version: string): Reading | undefined {
    const row = this.#rows.get(document.id);
    if (row?.version !== version || row.digest !== digestOf(document)) return undefined;
    return decodeReading(row.reading);
  }

  findDocument(id: DocumentId): Document | undefined {
    const row = this.#rows.get(id);
    return row && decodeDocument(row.document);
  }

  findArticle(id: DocumentId): ArticleReading | undefined {
    const row = this.#rows.get(id);
    return row && { document: decodeDocument(row.document), reading: decodeReading(row.reading) };
  }

  *documents(): Iterable<Document> {
    for (const id of this.#ids()) {
      const document = this.findDocument(id);
      if (document) yield document;
    }
  }

  *articles(): Iterable<ArticleReading> {
    for (const id of this.#ids()) {
      const article = this.findArticle(id);
      if (article) yield article;
    }
  }

  removeDocument(id: DocumentId): boolean {
    return this.#rows.delete(id);
  }

  addJudgement(judgement: Judgement): number {
    return this.#log.push({ judgement: JSON.stringify(judgement), undone: false });
  }

  addJudgements(judgements: readonly Judgement[]): readonly number[] {
    return judgements.map((judgement) => this.addJudgement(judgement));
  }

  undoJudgement(seq: number): void {
    this.undoJudgements([seq]);
  }

  undoJudgements(seqs: readonly number[]): void {
    const entries = [...new Set(seqs)].map((seq) => {
      const entry = this.#log[seq - 1];
      if (entry === undefined || entry.undone) throw noSuchJudgement(seq);
      return entry;
    });
    for (const entry of entries) entry.undone = true;
  }

  judgements(): readonly Judgement[] {
    return this.judgementLog().flatMap((entry) => (entry.undone ? [] : [entry.judgement]));
  }

  judgementLog(): readonly JudgementEntry[] {
    return this.#log.map(({ judgement, undone }, index) => {
      return { seq: index + 1, judgement: decodeJudgement(judgement), undone };
    });
  }

  counts(): StoreCounts {
    const judgements = this.#log.filter((entry) => !entry.undone).length;
    return { documents: this.#rows.size, readings: this.#rows.size, judgements };
  }

  findMeta(key: string): string | undefined {
    return this.#meta.get(key);
  }

  setMeta(key: string, value: string): void {
    this.#meta.set(key, value);
  }

  close(): void {}

  #ids(): readonly DocumentId[] {
    return [...this.#rows.keys()].sort(byCodeUnit);
  }
}
