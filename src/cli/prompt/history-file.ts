// A file in the user's state folder in, what was typed in earlier sessions out; and what is typed now, to
// it. Each entry is a JSON text on a line of its own. A file that cannot be read or written is no failure:
// history is a convenience.
// Source: XDG Base Directory Specification 0.8, "$XDG_STATE_HOME".

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Entries kept from session to session. */
export const MOST_ENTRIES = 1_000;
const LONGEST_ENTRY = 20_000;

/** Where history is kept. */
export function historyPath(env: NodeJS.ProcessEnv = process.env): string {
  const state = env['XDG_STATE_HOME'] ?? env['LOCALAPPDATA'] ?? join(homedir(), '.local', 'state');
  return join(state, 'rapport', 'history');
}

/** Reads what was typed before, oldest first, and shortens the file where it has grown too long. */
export function readHistory(path: string): readonly string[] {
  const entries = linesOf(path).flatMap(entryOf);
  if (entries.length > MOST_ENTRIES * 2) rewrite(path, entries.slice(-MOST_ENTRIES));
  return entries.slice(-MOST_ENTRIES);
}

/** Adds an entry. */
export function appendHistory(path: string, entry: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    appendFileSync(path, `${JSON.stringify(entry.slice(0, LONGEST_ENTRY))}\n`, { mode: 0o600 });
  } catch {
    // A read-only home has no history.
  }
}

function rewrite(path: string, entries: readonly string[]): void {
  try {
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(path, lines.join(''), { mode: 0o600 });
  } catch {
    // It stays long.
  }
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function entryOf(line: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' && value !== '' ? [value] : [];
  } catch {
    return [];
  }
}
