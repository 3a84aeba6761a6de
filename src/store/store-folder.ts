// The folder of a store in, the folder made out; and what was made for a store that keeps nothing, taken
// back. Method: one folder at a time, for making them all in one call never ends where the system
// refuses in a way that looks like a missing parent.

import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noFolder } from './store-errors.ts';

/** What there was not before a store was opened. */
export interface Missing {
  /** Innermost first. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** What of a store's folder and file does not exist yet; without a file only where that is missing. */
export function findMissing(folder: string, file: string): Missing {
  const path = join(folder, file);
  const isThere = findStats(path) !== undefined;
  // Beside its file the database keeps a log and an index of that.
  return {
    folders: missingFolders(folder),
    files: isThere ? [] : [path, `${path}-wal`, `${path}-shm`],
  };
}

/**
 * Makes a folder and those on its way.
 *
 * @throws RapportError `usage` when something else stands in its place, or it may not be made.
 */
export function makeFolder(folder: string): void {
  const missing = missingFolders(folder);
  const nearest = missing.length === 0 ? folder : dirname(missing.at(-1) ?? folder);
  if (!findStats(nearest)?.isDirectory()) throw noFolder(folder, `${nearest} is not a folder`);
  for (const path of missing.toReversed()) makeOne(path, folder);
}

/** Removes files, and folders that hold nothing else. */
export function takeBack({ folders, files }: Missing): void {
  for (const file of files) rmSync(file, { force: true });
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // Something else has been put there meanwhile; it stays.
  }
}

function makeOne(path: string, folder: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (findStats(path)?.isDirectory()) return;
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw noFolder(folder, `the system refuses to make ${path}${code}`, error);
  }
}

function missingFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let path = folder; findStats(path) === undefined; path = dirname(path)) {
    missing.push(path);
    if (dirname(path) === path) break;
  }
  return missing;
}

function findStats(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
