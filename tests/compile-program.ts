// The sources in, the program as JavaScript out, once before the tests and again before each rerun: a
// start of it takes half the time of one that reads TypeScript. What is compiled lies in a new folder
// beside src/, so that the package is found from both alike, and is removed in the end.

import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The compiled src/cli/main.ts. */
    readonly program: string;
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Compiles, tells the tests where the program lies, and gives what removes it. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(ROOT, '.program-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    compileInto(folder);
  } catch (error) {
    remove();
    throw error;
  }
  project.onTestsRerun(() => compileInto(folder));
  project.provide('program', join(folder, 'cli', 'main.js'));
  return remove;
}

// Types are another check's business.
const OPTIONS = ['--noCheck', '--declaration', 'false', '--sourceMap', 'false'];

function compileInto(folder: string): void {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(manifest), 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', folder, ...OPTIONS];
  const { status, stdout, error } = spawnSync(process.execPath, args, { cwd: ROOT });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the sources cannot be compiled:\n${stdout}`);
  cpSync(join(ROOT, 'src'), folder, {
    recursive: true,
    filter: (path) => lstatSync(path).isDirectory() || !/\.m?ts$|\.mjs$/.test(path),
  });
}
