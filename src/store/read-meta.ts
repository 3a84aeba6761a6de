// A graph folder and the name of a note in, the note out: for who starts often and reads no articles.

import { join } from 'node:path';
import { openSqlite, STORE_FILE } from './sqlite-file.ts';
import { asRapportError } from './store-errors.ts';

/** A note of a folder's store. @throws RapportError as `openStore` does. */
export function readMeta(folder: string, key: string): string | undefined {
  const database = openSqlite(folder, { readonly: true });
  try {
    return asRapportError(join(folder, STORE_FILE), () => {
      const row: unknown = database.prepare('SELECT value FROM meta WHERE key = ?').get(key);
      return typeof row === 'object' && row !== null && 'value' in row
        ? String(row.value)
        : undefined;
    });
  } finally {
    database.close();
  }
}
