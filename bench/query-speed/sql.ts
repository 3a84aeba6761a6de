// The same graph in SQLite with the indexes that its tasks need, asked through libsql, which has the
// interface of better-sqlite3 and is what Rapport's store runs on.

import Database from 'libsql';
import type { GraphRows } from '../../src/query/index.ts';
import type { Asked } from './loops.ts';

/** Answers SQL over the rows; `close` forgets them. */
export interface SqlGraph {
  ask(sql: string): readonly (readonly unknown[])[];
  close(): void;
}

const SCHEMA = `
  CREATE TABLE node (id INTEGER PRIMARY KEY, name TEXT, type TEXT, mentions INTEGER);
  CREATE TABLE edge (id INTEGER PRIMARY KEY, source INTEGER, target INTEGER, type TEXT, date TEXT);`;

const INDEXES = `
  CREATE INDEX node_name ON node (name);
  CREATE INDEX node_mentions ON node (type, mentions);
  CREATE INDEX edge_source ON edge (source, type, target);
  CREATE INDEX edge_target ON edge (target, type, source);
  CREATE INDEX edge_type_date ON edge (type, date);
  ANALYZE;`;

/** Puts the rows into a database in memory. */
export function sqlGraph({ nodes, edges }: GraphRows, asked: Asked): SqlGraph {
  const database = new Database(':memory:');
  database.exec(SCHEMA);
  const idOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const addNode = database.prepare('INSERT INTO node VALUES (?, ?, ?, ?)');
  const addEdge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  nodes.forEach(({ attributes: { label, type, mentions } }, index) => {
    addNode.run(index, label, type, mentions);
  });
  edges.forEach(({ source, target, attributes: { type, date } }, index) => {
    addEdge.run(index, idOf.get(source), idOf.get(target), type, date ?? null);
  });
  database.exec('COMMIT');
  database.exec(INDEXES);
  return {
    ask: (sql) => {
      const used = Object.entries(asked).filter(([name]) => sql.includes(`$${name}`));
      const statement = database.prepare(sql).raw(true);
      return statement.all(Object.fromEntries(used)) as readonly (readonly unknown[])[];
    },
    close: () => database.close(),
  };
}
