// The sources in, the program as JavaScript out, once before the tests and again before each rerun: a
// start of it takes half the time of one that reads TypeScript. What is compiled lies in a new folder
// beside src/, so that the package is found from both alike, and is removed in the end.

import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { compileInto } from '../scripts/compile-into.ts';

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
    compile(folder);
  } catch (error) {
    remove();
    throw error;
  }
  project.onTestsRerun(() => compile(folder));
  project.provide('program', join(folder, 'cli', 'main.js'));
  return remove;
}

function compile(folder: string): void {
  compileInto(folder, 'tsconfig.build.json', folder);
}
