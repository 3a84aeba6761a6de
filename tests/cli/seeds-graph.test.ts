// graph/seeds.* is what the program makes of seeds/ today; `npm run seeds` writes it anew.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram, temporaryFolder } from './run-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = readdirSync(join(ROOT, 'seeds')).map((name) => join('seeds', name));
const forward = temporaryFolder();
const backward = temporaryFolder();

beforeAll(async () => {
  await build(SEEDS, forward.path);
  await build(SEEDS.toReversed(), backward.path);
});
afterAll(() => {
  forward.remove();
  backward.remove();
});

async function build(paths: readonly string[], folder: string) {
  const run = await runProgram(['build', ...paths, '--graph', folder], { cwd: ROOT });
  expect(run).toMatchObject({ status: 0, err: '' });
}

describe.each(['graphml', 'json'])('the committed graph of the seeds, as %s', (extension) => {
  const bytesOf = (folder: string) => readFileSync(join(folder, `graph.${extension}`), 'utf8');

  it('is not stale (`npm run seeds` writes it anew)', () => {
    const committed = readFileSync(join(ROOT, 'graph', `seeds.${extension}`), 'utf8');
    expect(bytesOf(forward.path) === committed).toBe(true);
  });

  it('does not depend on the order of the articles', () => {
    expect(bytesOf(backward.path) === bytesOf(forward.path)).toBe(true);
  });
});
