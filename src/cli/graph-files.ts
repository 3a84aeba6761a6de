// A graph folder in, the files in it that are drawn from the store out, and whether they still show it.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readMeta } from '../store/read-meta.ts';

/** The note in the store that holds the fingerprint of the last drawing. */
export const DRAWN = 'drawn';

/** The files of a graph folder, beside the store. */
export function graphFiles(folder: string) {
  return {
    json: join(folder, 'graph.json'),
    graphml: join(folder, 'graph.graphml'),
    columns: join(folder, 'graph.columns'),
    sqlite: join(folder, 'graph.sqlite'),
  } as const;
}

/** Tells one state of a folder's graph from another; looks at one file and reads nothing. */
export function stampOf(folder: string): string {
  const status = statSync(graphFiles(folder).json, { throwIfNoEntry: false, bigint: true });
  return status === undefined ? '' : `${status.mtimeNs} ${status.size}`;
}

/** Whether a file was made from what the store's last drawing shows. */
export function isDrawnFrom(folder: string, stamp: string): boolean {
  return readMeta(folder, DRAWN) === stamp;
}
