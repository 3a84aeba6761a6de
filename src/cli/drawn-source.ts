// A graph folder in, what answers queries over its graph out: its columns, or beyond a size its database,
// where they are still true, else the graph itself.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenSnapshot, openSnapshot } from '../query/columns/snapshot-file.ts';
import { STORE_FILE } from '../store/sqlite-file.ts';
import { graphFiles, isDrawnFrom } from './graph-files.ts';

/** A graph that can be asked; close it when nothing is asked any more. */
export type DrawnSource = Pick<OpenSnapshot, 'source' | 'close'>;

/**
 * What answers queries over a folder's graph. Only what opens its columns is loaded before it is known
 * whether more is needed: a query waits for it.
 *
 * @throws RapportError `not-found` when nothing was built there, `store.corrupt`
 */
export async function openDrawnSource(folder: string): Promise<DrawnSource> {
  const made = await findMade(folder);
  if (made !== undefined) return made;
  const { openDrawnGraph } = await import('./drawn-graph.ts');
  const { graphologySource } = await import('../query/graphology-source.ts');
  return { source: graphologySource(await openDrawnGraph(folder)), close: () => {} };
}

async function findMade(folder: string): Promise<OpenSnapshot | undefined> {
  const { columns, sqlite } = graphFiles(folder);
  if (!existsSync(join(folder, STORE_FILE))) return undefined;
  const made = existsSync(columns)
    ? openSnapshot(columns)
    : existsSync(sqlite)
      ? await openLarge(sqlite)
      : undefined;
  if (made === undefined || isDrawnFrom(folder, made.stamp)) return made;
  made.close();
  return undefined;
}

async function openLarge(path: string): Promise<OpenSnapshot> {
  const { openSqlite } = await import('../query/sqlite/sqlite-source.ts');
  const { openDatabase } = await import('../store/scratch-database.ts');
  return openSqlite(openDatabase(path));
}
