// src/ in, dist/ out: JavaScript and declarations by tsc, what is no TypeScript as it is (the models),
// and a program that the shell can start. dist/web is Vite's and stays.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const program = join(dist, 'cli', 'main.js');

function removeOldBuild() {
  const names = existsSync(dist) ? readdirSync(dist) : [];
  for (const name of names) {
    if (name !== 'web') rmSync(join(dist, name), { recursive: true, force: true });
  }
}

function compile() {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(manifest), 'bin', 'tsc');
  const { status, error } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function copyData() {
  cpSync(join(root, 'src'), dist, {
    recursive: true,
    // An .mjs starts a thread in a checkout; what it starts is compiled.
    filter: (path) => lstatSync(path).isDirectory() || !/\.m?[jt]s$/.test(path),
  });
}

function makeProgram() {
  if (!readFileSync(program, 'utf8').startsWith('#!')) {
    throw new Error(`${program} does not begin with #!; the shell could not start it`);
  }
  chmodSync(program, 0o755);
}

removeOldBuild();
compile();
copyData();
makeProgram();
