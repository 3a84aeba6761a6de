// A graph in, the file that answers queries over it out, by its size: columns that are read into memory,
// beyond that a database that is asked where it lies.

import { renameSync, rmSync } from 'node:fs';
import { writeAtomically } from '../export/index.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { packGraph, rowsOf, snapshotBytes, writeSqlite } from '../query/index.ts';
import { createDatabase } from '../store/index.ts';

/** From so many edges on a graph's columns, 65 bytes an edge, would fill a laptop's memory. */
const SQLITE_FROM_EDGES = 20_000_000;

/** Where either lies. */
export interface AskedFiles {
  readonly columns: string;
  readonly sqlite: string;
}

/** Writes what answers queries; `sqliteFrom` is the number of edges from which it is a database. */
export function writeAsked(
  { columns, sqlite }: AskedFiles,
  graph: KnowledgeGraph,
  stamp: string,
  sqliteFrom = SQLITE_FROM_EDGES,
): void {
  if (graph.size < sqliteFrom) {
    writeAtomically(columns, snapshotBytes(packGraph(rowsOf(graph)), stamp));
    rmSync(sqlite, { force: true });
    return;
  }
  const draft = `${sqlite}.new`;
  const database = createDatabase(draft);
  try {
    writeSqlite(database, rowsOf(graph), stamp);
  } finally {
    database.close();
  }
  renameSync(draft, sqlite);
  rmSync(columns, { force: true });
}
