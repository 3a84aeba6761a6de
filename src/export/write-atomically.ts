// A path and its content in; a file that is whole or not there at all, whatever happens meanwhile.
// Method: a draft beside the file, brought to the disk, then renamed over it. A rename would put a
// file in the place of a link, a device or a pipe, so those are followed or written into.

import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RapportError } from '../model/index.ts';

/**
 * Writes a file whole or not at all; on a failure what stood there before still stands. Behind a link
 * the file it leads to is written; a device or a pipe is written into as it comes.
 *
 * @throws RapportError `usage` when the path is a folder or in none, or a link that leads nowhere.
 */
export function writeAtomically(
  path: string,
  content: string | Iterable<string | Uint8Array>,
): void {
  const pieces = typeof content === 'string' ? [content] : content;
  requireFile(path);
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const target = findStats(path);
  if (isThere && target === undefined) {
    throw refusal(path, `${path} is a link that leads nowhere.`);
  }
  if (target === undefined) replaceFile(path, pieces);
  else if (target.isFile()) replaceFile(realpathSync(path), pieces);
  else writePieces(path, 'a', pieces);
}

function requireFile(path: string): void {
  if (path === '' || path.endsWith('/') || findStats(path)?.isDirectory()) {
    throw refusal(path, `${path === '' ? 'An empty name' : path} is a folder; name a file in it.`);
  }
  const folder = dirname(path);
  const stats = findStats(folder);
  if (stats === undefined)
    throw refusal(path, `The folder ${folder} does not exist; make it first.`);
  if (!stats.isDirectory()) throw refusal(path, `${folder} is not a folder.`);
}

/** What a path leads to, links followed; nothing where it leads nowhere. */
function findStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}

function refusal(path: string, message: string): RapportError {
  return new RapportError('usage', message, { where: path });
}

function replaceFile(path: string, pieces: Iterable<string | Uint8Array>): void {
  const folder = dirname(path);
  const draft = join(folder, draftName(path, process.pid));
  removeAbandoned(path);
  try {
    writePieces(draft, 'w', pieces);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function draftName(path: string, pid: number): string {
  return `.${basename(path)}.${pid}.tmp`;
}

/** Clears away what a process left that was killed while it wrote. */
function removeAbandoned(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const pid = Number(name.split('.').at(-2));
    if (Number.isInteger(pid) && name === draftName(path, pid) && !isRunning(pid)) {
      rmSync(join(folder, name), { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be asked, so it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function writePieces(path: string, flag: 'w' | 'a', pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, flag);
  try {
    for (const bytes of blocks(pieces)) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    if (flag === 'w') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const BLOCK_CHARS = 1 << 16;

/** Pieces joined to blocks, for a system call costs more than a line. */
function* blocks(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let pending = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield Buffer.from(pending, 'utf8');
      yield piece;
      pending = '';
      continue;
    }
    pending += piece;
    if (pending.length < BLOCK_CHARS) continue;
    yield Buffer.from(pending, 'utf8');
    pending = '';
  }
  yield Buffer.from(pending, 'utf8');
}

function syncFolder(folder: string): void {
  // Not every system lets a folder be opened; there, the rename itself must do.
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}
