// A graph folder in, what answers queries over its graph out: its columns, or beyond a size its database,
// where they are still true, else the graph itself.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { graphologySource, type OpenSnapshot, openSnapshot, openSqlite } from '../query/index.ts';
import { openDatabase, STORE_FILE } from '../store/index.ts';
import { graphFiles, isDrawnFrom, openDrawnGraph } from './drawn-graph.ts';

/** A graph that can be asked; close it when nothing is asked any more. */
export type DrawnSource = Pick<OpenSnapshot, 'source' | 'close'>;

/**
 * What answers queries over a folder's graph.
 *
 * @throws RapportError `not-found` when nothing was built there, `store.corrupt`
 */
export async function openDrawnSource(folder: string): Promise<DrawnSource> {
  const made = findMade(folder);
  if (made !== undefined) return made;
  return { source: graphologySource(await openDrawnGraph(folder)), close: () => {} };
}

function findMade(folder: string): OpenSnapshot | undefined {
  const { columns, sqlite } = graphFiles(folder);
  if (!existsSync(join(folder, STORE_FILE))) return undefined;
  const made = existsSync(columns)
    ? openSnapshot(columns)
    : existsSync(sqlite)
      ? openSqlite(openDatabase(sqlite))
      : undefined;
  if (made === undefined || isDrawnFrom(folder, made.stamp)) return made;
  made.close();
  return undefined;
}
