// A path in, a connection to a database of its own out: for what can be made anew from the store at any
// time, so nothing is kept safe while it is written.

import { rmSync } from 'node:fs';
import Database from 'libsql';
import { asRapportError } from './store-errors.ts';

/** Makes a new database, in place of one that is there. */
export function createDatabase(path: string): Database.Database {
  return asRapportError(path, () => {
    rmSync(path, { force: true });
    const database = new Database(path);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    return database;
  });
}

/** Opens a database to read it. @throws RapportError `store.corrupt` */
export function openDatabase(path: string): Database.Database {
  return asRapportError(path, () => {
    const database = new Database(path);
    database.exec('PRAGMA query_only = ON');
    return database;
  });
}
