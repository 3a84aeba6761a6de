// A folder in, an open SQLite connection out: ours, of our version, durable, or an error that says why.
// Method: `application_id` tells whose file it is, `user_version` which schema; both are written in
// the transaction that makes the tables, so that a kill leaves all of it or none.
// Source: SQLite, "Write-Ahead Logging" and "PRAGMA Statements".

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { asRapportError, foreignFile, missingStore, newerSchema } from './store-errors.ts';
import { makeFolder } from './store-folder.ts';

/** Name of the store in a graph folder. */
export const STORE_FILE = 'rapport.sqlite';

/** The schema that this program writes; it reads no newer one. */
export const SCHEMA_VERSION = 1;

/** "Rapp" in ASCII. */
const APPLICATION_ID = 0x52617070;

const BUSY_TIMEOUT_MS = 5_000;

const SCHEMA = `
  CREATE TABLE documents (
    id TEXT PRIMARY KEY NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE readings (
    document TEXT PRIMARY KEY NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE judgement_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT,
    undoes INTEGER UNIQUE REFERENCES judgement_log (seq),
    CHECK ((body IS NULL) <> (undoes IS NULL))
  ) STRICT;
  CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
  ) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** How to open a store. */
export interface OpenOptions {
  /** Refuses every write, and does not create the file. */
  readonly readonly?: boolean;
  /** How long a write waits for another process, in milliseconds; 5,000 unless given. */
  readonly busyTimeoutMs?: number;
  /** Removes on closing what the call made, when nothing was kept in it. */
  readonly leaveNothingEmpty?: boolean;
}

/**
 * Opens, and unless `readonly` creates, the store's file in a folder.
 *
 * @throws RapportError `not-found`, `store.corrupt`, `store.version`, `store.locked`.
 */
export function openSqlite(folder: string, options: OpenOptions = {}): Database.Database {
  const path = join(folder, STORE_FILE);
  const readonly = options.readonly ?? false;
  if (readonly && !existsSync(path)) throw missingStore(path);
  return asRapportError(path, () => {
    if (!readonly) makeFolder(folder);
    const database = new Database(path);
    try {
      prepareConnection(database, path, { readonly, ...options });
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

function prepareConnection(database: Database.Database, path: string, options: OpenOptions): void {
  database.exec(`PRAGMA busy_timeout = ${options.busyTimeoutMs ?? BUSY_TIMEOUT_MS}`);
  if (isUnused(database, path)) {
    if (options.readonly) throw missingStore(path);
    createTables(database, path);
  }
  if (options.readonly) database.exec('PRAGMA query_only = ON');
  else
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
}

function createTables(database: Database.Database, path: string): void {
  // A write-ahead log cannot be switched on inside a transaction, so before it.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have made them while this one waited.
    if (isUnused(database, path)) database.exec(SCHEMA);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function isUnused(database: Database.Database, path: string): boolean {
  const owner = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  if (owner === APPLICATION_ID) {
    if (version > SCHEMA_VERSION) throw newerSchema(path, version, SCHEMA_VERSION);
    return false;
  }
  const tables = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').all();
  if (owner !== 0 || version !== 0 || tables.length > 0) throw foreignFile(path);
  return true;
}

function pragma(database: Database.Database, name: 'application_id' | 'user_version'): number {
  const rows = database.pragma(name) as readonly Readonly<Record<string, unknown>>[];
  return Number(rows[0]?.[name] ?? 0);
}
