// A path and its content in; a file that is whole or not there at all, whatever happens meanwhile.

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file next to its place, brings it to the disk, then gives it its name. Missing folders are
 * made; on a failure what stood there before still stands.
 */
export function writeAtomically(path: string, content: string | Iterable<string>): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, draftName(path, process.pid));
  removeAbandoned(path);
  try {
    writeDraft(draft, typeof content === 'string' ? [content] : content);
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

function writeDraft(path: string, content: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const bytes of blocks(content)) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const BLOCK_CHARS = 1 << 16;

/** Pieces joined to blocks, for a system call costs more than a line. */
function* blocks(content: Iterable<string>): Iterable<Buffer> {
  let pending = '';
  for (const piece of content) {
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
