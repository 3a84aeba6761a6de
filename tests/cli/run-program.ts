// The real program, run as a person runs it, in a folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/** The program, compiled from these sources before the tests began. */
export const MAIN = inject('program');

/** What a run of the program gave. */
export interface Run {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and with what input to run. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
}

/** Starts the program and does not wait. */
export function startProgram(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], { cwd, input }: RunOptions): Promise<Run> {
  const child = startProgram(args, cwd);
  child.stdin?.on('error', () => {}).end(input ?? '');
  return ended(child);
}

/** Waits for a started program. */
export function ended(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}

/** A folder for one test, with the files given, and how to remove it. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An article of invented people. */
export const ARTICLE = `Lind meets Berg in Oslo

Anna Lind met Jonas Berg in Oslo on Monday, officials said. Lind will meet Mara Holt in Bergen on Friday.

The police arrested Mara Holt in Oslo on Tuesday after she had left the bank, a spokesman for the ministry said.
`;

/** Another one. */
export const SECOND_ARTICLE = `Holt freed after a night in Oslo

OSLO: The police released Mara Holt on Wednesday, her lawyer said. Jonas Berg, who leads the Norne Bank, visited Holt in Bergen on Thursday.
`;
