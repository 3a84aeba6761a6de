// The version of the readers: a hash over the very files that decide what is read, so that a cached
// reading is never taken for one of a newer program, and nobody has to remember to count up a number.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit, hashOf } from './model/index.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const READERS = [
  'read',
  'language',
  'mention',
  'relate',
  'resolve/within',
  'resolve/names',
  'ontology',
];

let known: string | undefined;

/** The version of the program that reads; reads its files once in a process. */
export function readerVersion(): string {
  known ??= hashOf(READERS.flatMap((folder) => contentsOf(join(ROOT, folder))));
  return known;
}

/** Path and content of every file of a folder that takes part in reading, in order of their paths. */
function contentsOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:d\.ts|md|map)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files
    .sort(byCodeUnit)
    .flatMap((path) => [path.slice(ROOT.length), readFileSync(path, 'latin1')]);
}
