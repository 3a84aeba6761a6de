// Failures of SQLite in, ours out: a code, the file, and what to do about it.

import { RapportError } from '../model/index.ts';

const PATH_AT_FAULT = new Set(['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN']);

/** Runs something on the file and gives its failures our codes and advice. */
export function asRapportError<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(path, error);
  }
}

function translated(path: string, error: unknown): unknown {
  if (error instanceof RapportError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return locked(path, error);
  if (code.startsWith('SQLITE_READONLY')) return readOnly(path, error);
  if (code === 'SQLITE_NOTADB') return foreignFile(path, error);
  if (code.startsWith('SQLITE_CORRUPT')) return corrupt(path, error);
  if (PATH_AT_FAULT.has(code) || error.message.includes('Unable to open'))
    return unopened(path, error);
  return error;
}

/** The error for reading where nothing was ever built. */
export function missingStore(path: string): RapportError {
  return new RapportError('not-found', 'There is no store here yet.', {
    where: path,
    suggestions: ['Run `rapport build` first, or name the folder with --graph.'],
  });
}

/** The error for a file that is not ours. */
export function foreignFile(path: string, cause?: unknown): RapportError {
  return new RapportError('store.corrupt', 'The file is not a store of Rapport.', {
    where: path,
    suggestions: ['Name another folder with --graph, or move the file away.'],
    cause,
  });
}

function corrupt(path: string, cause: unknown): RapportError {
  return new RapportError('store.corrupt', 'The store is damaged.', {
    where: path,
    suggestions: ['Move it away and run `rapport build` again on the articles.'],
    cause,
  });
}

/** The error for a file of a later schema than this program knows. */
export function newerSchema(path: string, version: number, known: number): RapportError {
  const message = `The store has schema ${version}; this program knows ${known} and older.`;
  return new RapportError('store.version', message, {
    where: path,
    suggestions: [
      'Use the newer Rapport that wrote it, or build into another folder with --graph.',
    ],
  });
}

function locked(path: string, cause: unknown): RapportError {
  return new RapportError('store.locked', 'Another process is writing to the store.', {
    where: path,
    suggestions: ['Wait until the other `rapport build` has ended, then run this again.'],
    cause,
  });
}

function readOnly(path: string, cause: unknown): RapportError {
  return new RapportError('usage', 'The store was opened for reading only.', {
    where: path,
    suggestions: ['Check that the folder may be written to, and open the store for writing.'],
    cause,
  });
}

function unopened(path: string, cause: unknown): RapportError {
  return new RapportError('usage', 'The store cannot be opened.', {
    where: path,
    suggestions: ['Check that the path is a folder that may be read and written.'],
    cause,
  });
}

/** The error for a folder that cannot be made, and why. */
export function noFolder(folder: string, reason: string, cause?: unknown): RapportError {
  return new RapportError('usage', `The folder of the graph cannot be made: ${reason}.`, {
    where: folder,
    suggestions: ['Name another with --graph, in a place that may be written to.'],
    cause,
  });
}

/** The error for taking back a judgement that is not in force. */
export function noSuchJudgement(seq: number): RapportError {
  return new RapportError('not-found', `No judgement ${seq} is in force.`, {
    where: String(seq),
    suggestions: ['List the judgements for their numbers.'],
  });
}
