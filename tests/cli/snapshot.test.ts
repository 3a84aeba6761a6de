// Queries are answered from the snapshot of a graph folder while it is true, and never from an old one.

import { copyFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ARTICLE, runProgram, SECOND_ARTICLE, temporaryFolder } from './run-program.ts';

const { path: cwd, remove } = temporaryFolder({ 'a.txt': ARTICLE, 'b.txt': SECOND_ARTICLE });
afterAll(remove);

const run = (...args: readonly string[]) => runProgram([...args, '--graph', 'out'], { cwd });
const snapshot = join(cwd, 'out', 'graph.columns');
const kept = join(cwd, 'kept.columns');
const question = ['query', 'who visited whom?', '--format', 'csv'];

describe('the snapshot of a graph folder', () => {
  it('answers while it is true, and not once an article was added', async () => {
    await run('build', 'a.txt');
    expect((await run(...question)).out).not.toContain('Holt');
    copyFileSync(snapshot, kept);
    await run('build', 'b.txt');
    const drawn = await run(...question);
    expect(drawn.out).toContain('Holt');
    copyFileSync(kept, snapshot);
    expect(await run(...question)).toEqual(drawn);
    rmSync(snapshot);
    expect(await run(...question)).toEqual(drawn);
  });

  it('is refused with advice when it is damaged', async () => {
    copyFileSync(kept, snapshot);
    truncateSync(snapshot, 50);
    const { status, err } = await run(...question);
    expect(status).not.toBe(0);
    expect(err).toContain('rapport build');
    await run('build', 'b.txt');
    expect((await run(...question)).out).toContain('Holt');
  });
});
