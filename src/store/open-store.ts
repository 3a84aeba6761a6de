// A graph folder in, a Store out: SQLite with a write-ahead log, every write on disk before it returns.

import { join } from 'node:path';
import type Database from 'libsql';
import {
  type ArticleReading,
  byCodeUnit,
  type Document,
  type DocumentId,
  type Judgement,
  type Reading,
} from '../model/index.ts';
import { type OpenOptions, openSqlite, STORE_FILE } from './sqlite-file.ts';
import type { JudgementEntry, Store, StoreCounts } from './store.ts';
import { asRapportError, noSuchJudgement } from './store-errors.ts';
import { findMissing, type Missing, takeBack } from './store-folder.ts';
import {
  checkedId,
  decodeDocument,
  decodeJudgement,
  decodeReading,
  digestOf,
} from './stored-json.ts';

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Opens the store of a graph folder, and makes both unless `readonly`.
 *
 * @throws RapportError `not-found` when there is none to read, `store.corrupt` when the file is
 * damaged or not ours, `store.version` when a newer Rapport wrote it, `store.locked`.
 */
export function openStore(folder: string, options: OpenOptions = {}): Store {
  const made = options.leaveNothingEmpty ? findMissing(folder, STORE_FILE) : undefined;
  return new SqliteStore(openSqlite(folder, options), {
    path: join(folder, STORE_FILE),
    readonly: options.readonly ?? false,
    ...(made === undefined || made.files.length === 0 ? {} : { made }),
  });
}

interface StoreFile {
  readonly path: string;
  readonly readonly: boolean;
  /** What to remove when nothing is kept. */
  readonly made?: Missing;
}

class SqliteStore implements Store {
  readonly #database: Database.Database;
  readonly #path: string;
  readonly #readonly: boolean;
  readonly #made: Missing | undefined;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database, file: StoreFile) {
    this.#database = database;
    this.#path = file.path;
    this.#readonly = file.readonly;
    this.#made = file.made;
  }

  mergeArticle(document: Document, reading: Reading, version: string): void {
    const id = checkedId(document.id);
    this.#write(() => {
      this.#run(
        `INSERT INTO documents (id, digest, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, body = excluded.body`,
        [id, digestOf(document), JSON.stringify(document)],
      );
      this.#run(
        `INSERT INTO readings (document, version, body) VALUES (?, ?, ?)
         ON CONFLICT (document) DO UPDATE SET version = excluded.version, body = excluded.body`,
        [id, version, JSON.stringify(reading)],
      );
    });
  }

  findReading(document: Document, version: string): Reading | undefined {
    const row = this.#find(
      `SELECT r.body FROM readings r JOIN documents d ON d.id = r.document
       WHERE d.id = ? AND d.digest = ? AND r.version = ?`,
      [document.id, digestOf(document), version],
    );
    return row && decodeReading(text(row, 'body'));
  }

  findDocument(id: DocumentId): Document | undefined {
    const row = this.#find('SELECT body FROM documents WHERE id = ?', [id]);
    return row && decodeDocument(text(row, 'body'));
  }

  findArticle(id: DocumentId): ArticleReading | undefined {
    const row = this.#find(
      `SELECT d.body AS document, r.body AS reading
       FROM documents d JOIN readings r ON r.document = d.id WHERE d.id = ?`,
      [id],
    );
    if (row === undefined) return undefined;
    const document = decodeDocument(text(row, 'document'));
    return { document, reading: decodeReading(text(row, 'reading')) };
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
    return this.#write(() => this.#run('DELETE FROM documents WHERE id = ?', [id])) > 0;
  }

  addJudgement(judgement: Judgement): number {
    return this.#write(() => this.#append(judgement));
  }

  addJudgements(judgements: readonly Judgement[]): readonly number[] {
    return this.#write(() => judgements.map((judgement) => this.#append(judgement)));
  }

  undoJudgement(seq: number): void {
    this.undoJudgements([seq]);
  }

  undoJudgements(seqs: readonly number[]): void {
    this.#write(() => {
      const inForce = new Set(
        this.judgementLog().flatMap(({ seq, undone }) => (undone ? [] : [seq])),
      );
      for (const seq of new Set(seqs)) {
        if (!inForce.has(seq)) throw noSuchJudgement(seq);
        this.#run('INSERT INTO judgement_log (undoes) VALUES (?)', [seq]);
      }
    });
  }

  #append(judgement: Judgement): number {
    this.#run('INSERT INTO judgement_log (body) VALUES (?)', [JSON.stringify(judgement)]);
    return number(this.#find('SELECT max(seq) AS seq FROM judgement_log', []) ?? {}, 'seq');
  }

  judgements(): readonly Judgement[] {
    return this.judgementLog().flatMap((entry) => (entry.undone ? [] : [entry.judgement]));
  }

  judgementLog(): readonly JudgementEntry[] {
    const rows = this.#all(
      `SELECT j.seq, j.body, u.seq IS NOT NULL AS undone
       FROM judgement_log j LEFT JOIN judgement_log u ON u.undoes = j.seq
       WHERE j.body IS NOT NULL ORDER BY j.seq`,
      [],
    );
    return rows.map((row) => {
      const judgement = decodeJudgement(text(row, 'body'));
      return { seq: number(row, 'seq'), judgement, undone: number(row, 'undone') === 1 };
    });
  }

  counts(): StoreCounts {
    const row = this.#find(
      `SELECT (SELECT count(*) FROM documents) AS documents,
              (SELECT count(*) FROM readings) AS readings,
              (SELECT count(body) - count(undoes) FROM judgement_log) AS judgements`,
      [],
    );
    const count = (name: string) => number(row ?? {}, name);
    return {
      documents: count('documents'),
      readings: count('readings'),
      judgements: count('judgements'),
    };
  }

  findMeta(key: string): string | undefined {
    const row = this.#find('SELECT value FROM meta WHERE key = ?', [key]);
    return row && text(row, 'value');
  }

  setMeta(key: string, value: string): void {
    this.#write(() =>
      this.#run(
        `INSERT INTO meta (key, value) VALUES (?, ?)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        [key, value],
      ),
    );
  }

  close(): void {
    if (!this.#database.open) return;
    const unused = this.#made !== undefined && this.#isEmpty() ? this.#made : undefined;
    this.#statements.clear();
    // The driver leaves the log behind until its statements are collected; the file should be whole.
    if (!this.#readonly) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#database.close();
    if (unused !== undefined) takeBack(unused);
  }

  // A judgement that was taken back is kept as well.
  #isEmpty(): boolean {
    return this.counts().documents === 0 && this.judgementLog().length === 0;
  }

  // SQLite orders by UTF-8 bytes, which is not the order of code units for all of Unicode.
  #ids(): readonly DocumentId[] {
    const rows = this.#all('SELECT id FROM documents', []);
    return rows.map((row) => text(row, 'id') as DocumentId).sort(byCodeUnit);
  }

  #write<T>(work: () => T): T {
    return asRapportError(this.#path, () => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #run(sql: string, parameters: readonly (string | number)[]): number {
    return this.#statement(sql).run(...parameters).changes;
  }

  // `all` steps to the end, so that no read transaction stays open as after a `get`.
  #all(sql: string, parameters: readonly (string | number)[]): readonly Row[] {
    return asRapportError(this.#path, () => this.#statement(sql).all(...parameters) as Row[]);
  }

  #find(sql: string, parameters: readonly (string | number)[]): Row | undefined {
    return this.#all(sql, parameters)[0];
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function text(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function number(row: Row, column: string): number {
  return Number(row[column] ?? 0);
}
