// Every kind of source keeps the contract.

import Database from 'libsql';
import {
  columnarSource,
  graphologySource,
  packGraph,
  rowsOf,
  sqliteSource,
  writeSqlite,
} from '../../src/query/index.ts';
import { describeSource } from './source-contract.ts';

describeSource('graphology', graphologySource);
describeSource('columns', (graph) => columnarSource(packGraph(rowsOf(graph))));
describeSource('SQLite', (graph) => {
  const database = new Database(':memory:');
  writeSqlite(database, rowsOf(graph), 'stamp');
  return sqliteSource(database);
});
