// A program of ours in TypeScript in; it runs as JavaScript, as what is shipped does. What runs TypeScript as
// it stands names every function that is made, which takes a tenth of the time of a query or more.
// `tsx scripts/run-compiled.ts bench/query-speed.ts [ARGUMENTS]`

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileInto } from './compile-into.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HEAP_MB = 8_192;

const [program = '', ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(ROOT, '.program-'));
try {
  compileInto(folder, 'tsconfig.json', join(folder, 'src'));
  const start = [`--max-old-space-size=${HEAP_MB}`, join(folder, program.replace(/\.ts$/, '.js'))];
  const { status } = spawnSync(process.execPath, [...start, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
