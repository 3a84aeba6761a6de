// The tables of a graph that is asked where it lies. Numbers are those of row-order.ts, so that the edges of
// a type are a range of the primary key. Names are written so that
// SQLite sorts them as Cypher does.

/** What a source needs of a connection to SQLite; libsql and better-sqlite3 have it. */
export interface SqlDatabase {
  prepare(sql: string): SqlStatement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** A statement; `raw` makes rows arrays. */
export interface SqlStatement {
  run(...values: SqlValue[]): unknown;
  raw(on: boolean): { all(...values: SqlValue[]): unknown };
}

/** What SQLite keeps. */
export type SqlValue = string | number | null;

/** Tables of nodes and edges; `facts` and `evidence` are JSON. */
export const TABLES = `
  CREATE TABLE node (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, facts TEXT NOT NULL
  ) STRICT;
  CREATE TABLE edge (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, start INTEGER NOT NULL, target INTEGER NOT NULL,
    date TEXT, facts TEXT NOT NULL, evidence TEXT NOT NULL
  ) STRICT;
  CREATE TABLE boundary (kind TEXT NOT NULL, place INTEGER NOT NULL, first INTEGER NOT NULL) STRICT;
  CREATE TABLE stamp (text TEXT NOT NULL) STRICT;
`;

/** Made after the rows are in. */
export const INDEXES = `
  CREATE UNIQUE INDEX node_key ON node (key);
  CREATE INDEX node_name ON node (name);
  CREATE INDEX edge_start ON edge (start, id);
  CREATE INDEX edge_target ON edge (target, id);
  CREATE INDEX edge_date ON edge (date, id);
`;

/** A text in hexadecimal digits that sort in the order of its UTF-16 code units. */
export function toSortable(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** Sorts behind every hexadecimal digit. */
export const BEHIND_DIGITS = 'g';
