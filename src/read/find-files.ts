// A path in; the files to read out, each with a name that is the same on every machine, in the order of their names by code unit. Hidden files are
// left out; a folder that a link leads back to is read once.

import { type Dirent, promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import { RapportError } from '../model/errors.ts';
import { byKey } from '../model/order.ts';

/** A file to read, or why a path cannot be. */
export type FoundFile =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly name: string;
      readonly sizeBytes: number;
    }
  | { readonly kind: 'refused'; readonly error: RapportError };

/**
 * The files at a path: itself, or all within the folder and its folders. A name is the path within
 * the folder, with `/`, or the last part of the path.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  yield* visit(path, '', new Set());
}

/** `name` is the path within the folder that was asked for; empty for that itself. */
async function* visit(path: string, name: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  try {
    const stats = await fs.stat(path);
    if (stats.isFile()) yield toFile(path, name, stats.size);
    else if (!stats.isDirectory()) throw new Error('it is neither a file nor a folder');
    else if (await isNew(path, seen)) yield* visitFolder(path, name, seen);
  } catch (error) {
    yield { kind: 'refused', error: unreadable(path, error) };
  }
}

function toFile(path: string, name: string, sizeBytes: number): FoundFile {
  return { kind: 'file', path, name: name === '' ? basename(path) : name, sizeBytes };
}

async function isNew(path: string, seen: Set<string>): Promise<boolean> {
  const real = await fs.realpath(path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

async function* visitFolder(
  path: string,
  name: string,
  seen: Set<string>,
): AsyncGenerator<FoundFile> {
  const entries: readonly Dirent[] = await fs.readdir(path, { withFileTypes: true });
  for (const entry of entries.toSorted(byKey((each) => each.name))) {
    if (!entry.name.startsWith('.')) {
      yield* visit(
        join(path, entry.name),
        name === '' ? entry.name : `${name}/${entry.name}`,
        seen,
      );
    }
  }
}

/** Why the system would not give a file, in words. */
export function unreadable(path: string, error: unknown): RapportError {
  const reason = reasonOf(error);
  return new RapportError('article.unreadable', `${path} cannot be read: ${reason}.`, {
    where: path,
    cause: error,
  });
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder; check the spelling'],
  ['EACCES', 'permission is denied; check who may read it'],
  ['EPERM', 'permission is denied; check who may read it'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENOTDIR', 'part of the path is not a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

function reasonOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const known = typeof code === 'string' ? REASONS.get(code) : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}
