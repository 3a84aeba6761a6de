// A configuration of tsc in, the JavaScript it makes out in a folder, with what is no TypeScript beside it (the
// models, the word lists). Types are another check's business.

import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPTIONS = [
  '--noCheck',
  '--noEmit',
  'false',
  '--declaration',
  'false',
  '--sourceMap',
  'false',
];

/**
 * Compiles a project. `sources` is where the folder has what src/ holds.
 *
 * @throws Error with what tsc says
 */
export function compileInto(folder: string, project: string, sources: string): void {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(manifest), 'bin', 'tsc');
  const args = [tsc, '-p', project, '--outDir', folder, ...OPTIONS];
  const { status, stdout, error } = spawnSync(process.execPath, args, { cwd: ROOT });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the sources cannot be compiled:\n${stdout}`);
  cpSync(join(ROOT, 'src'), sources, {
    recursive: true,
    filter: (path) => lstatSync(path).isDirectory() || !/\.m?ts$|\.mjs$/.test(path),
  });
}
