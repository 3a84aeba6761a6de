// Queries are answered from the snapshot of a graph folder while it is true, and never from an old one.

import { copyFileSync, existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDrawnGraph } from '../../src/cli/drawn-graph.ts';
import { openDrawnSource } from '../../src/cli/drawn-source.ts';
import { graphFiles } from '../../src/cli/graph-files.ts';
import { writeAsked } from '../../src/cli/write-asked.ts';
import { ask, graphologySource, openSnapshot } from '../../src/query/index.ts';
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
  }, 60_000);

  it('is refused with advice when it is damaged', async () => {
    copyFileSync(kept, snapshot);
    truncateSync(snapshot, 50);
    const { status, err } = await run(...question);
    expect(status).not.toBe(0);
    expect(err).toContain('rapport build');
    await run('build', 'b.txt');
    expect((await run(...question)).out).toContain('Holt');
  }, 60_000);
});

describe('a graph beyond the size for columns', () => {
  it('is asked in its database, and no more once the graph has changed', async () => {
    await run('build', 'b.txt');
    const folder = join(cwd, 'out');
    const files = graphFiles(folder);
    const graph = await openDrawnGraph(folder);
    const { stamp, close } = openSnapshot(files.columns);
    close();
    writeAsked(files, graph, stamp, 1);
    expect([existsSync(files.columns), existsSync(files.sqlite)]).toEqual([false, true]);
    const { source, close: done } = await openDrawnSource(folder);
    expect(source).toMatchObject({ nodeCount: graph.order, edgeCount: graph.size });
    expect(ask(source, 'who visited whom?').rows).toEqual(
      ask(graphologySource(graph), 'who visited whom?').rows,
    );
    done();
    writeAsked(files, graph, 'another', 1);
    const plain = await openDrawnSource(folder);
    expect(plain.source.constructor.name).not.toBe(source.constructor.name);
    plain.close();
  });
});
