import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import {
  ARTICLE,
  ended,
  runProgram,
  SECOND_ARTICLE,
  startProgram,
  temporaryFolder,
} from './run-program.ts';

const folders: { remove(): void }[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder(files);
  folders.push(folder);
  return folder.path;
}

function graphBytes(cwd: string, graph = 'graph') {
  return ['graph.json', 'graph.graphml', 'graph.columns'].map((name) =>
    readFileSync(join(cwd, graph, name), 'utf8'),
  );
}

/** Enough that a build is still reading when it has told of its first hundred. */
const COUNT = 220;

function articleLines(count: number): string {
  const text = 'Anna Lind met Jonas Berg in Oslo, the ministry said.';
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `article-${index}`, text: `Report ${index}. ${text}` }),
  ).join('\n');
}

describe('rapport build', () => {
  it('reads seeds/ into graph/ when nothing is named, and says what it found', async () => {
    const cwd = folderWith({ 'seeds/one.txt': ARTICLE, 'seeds/two.txt': SECOND_ARTICLE });
    const { status, out, err } = await runProgram(['build'], { cwd });
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^Read 2 articles$/m);
    expect(out).toMatch(
      /^Found 2 articles, \d+ persons?, \d+ groups?, \d+ organizations?, \d+ places?, \d+ events?, \d+ relations?$/m,
    );
    expect(out).toMatch(/^Wrote .*graph\.json and .*graph\.graphml in [\d.]+ s$/m);
    expect(
      readdirSync(join(cwd, 'graph'))
        .filter((name) => !name.includes('sqlite'))
        .sort(),
    ).toEqual(['graph.columns', 'graph.graphml', 'graph.json']);
    const { nodes } = JSON.parse(readFileSync(join(cwd, 'graph', 'graph.json'), 'utf8'));
    const labels = nodes.map((node: { attributes: { label: string } }) => node.attributes.label);
    expect(labels).toEqual(expect.arrayContaining(['Anna Lind', 'Jonas Berg', 'Mara Holt']));
  });

  it('merges: in any order, in one step or in two, the graph is the same', async () => {
    const cwd = folderWith({ 'one.txt': ARTICLE, 'two.txt': SECOND_ARTICLE });
    await runProgram(['build', 'one.txt', 'two.txt', '--graph', 'a'], { cwd });
    await runProgram(['build', 'two.txt', '--graph', 'b'], { cwd });
    const second = await runProgram(['build', 'two.txt', 'one.txt', '--graph', 'b'], { cwd });
    expect(second.out).toContain('Read 1 article (1 known already)');
    expect(graphBytes(cwd, 'b')).toEqual(graphBytes(cwd, 'a'));
  });

  it('reads from standard input', async () => {
    const cwd = folderWith({});
    const { status, out } = await runProgram(['build', '-'], { cwd, input: ARTICLE });
    expect(status).toBe(0);
    expect(out).toContain('Read 1 article\n');
  });

  it('names what it refuses on standard error and reads the others', async () => {
    const cwd = folderWith({
      'in/good.txt': ARTICLE,
      'in/empty.txt': '',
      'in/picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]),
      'in/wüst name\u202e.txt': Buffer.from([0, 1, 2, 0, 255, 254]),
      'lines.jsonl': `{"id":"one","text":${JSON.stringify(SECOND_ARTICLE)}}\n{"id":\n{"text":7}\n`,
    });
    const { status, out, err } = await runProgram(['build', 'in', 'lines.jsonl', 'missing.txt'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^Read 2 articles \(\d+ refused\)$/m);
    for (const name of ['empty.txt', 'lines.jsonl:2', 'lines.jsonl:3', 'missing.txt']) {
      expect(err).toContain(name);
    }
    expect(err).not.toContain('\u202e');
    expect(err).not.toContain('    at ');
  });

  it.each([
    ['missing.txt', 'missing.txt', ''],
    ['standard input', '-', ''],
    ['a blank file', 'blank.txt', ' \n'],
  ])(
    'leaves nothing behind, and says so once, when %s cannot be read',
    async (name, path, text) => {
      const cwd = folderWith({ 'blank.txt': text });
      const run = await runProgram(['build', path, '--graph', 'new/deep'], { cwd });
      expect(run.status).toBe(1);
      expect(run.err).toContain(name === 'a blank file' ? path : `rapport: ${name}`);
      expect(run.err.trimEnd().split('\n')).toHaveLength(1);
      expect(readdirSync(cwd)).toEqual(['blank.txt']);
    },
  );

  it('leaves a folder that was there, and a graph that was built', async () => {
    const cwd = folderWith({ 'one.txt': ARTICLE, 'mine/note.txt': 'mine' });
    await runProgram(['build', 'missing.txt', '--graph', 'mine'], { cwd });
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['note.txt']);
    await runProgram(['build', 'one.txt'], { cwd });
    const before = graphBytes(cwd);
    expect((await runProgram(['build', 'missing.txt'], { cwd })).status).toBe(1);
    expect(graphBytes(cwd)).toEqual(before);
    expect(existsSync(join(cwd, 'graph', 'rapport.sqlite'))).toBe(true);
  });

  it.each(['one.txt', 'one.txt/below', '/proc/nowhere/deep'])(
    'ends with status 2 when the graph cannot lie in %s',
    async (graph) => {
      const cwd = folderWith({ 'one.txt': ARTICLE });
      const { status, err } = await runProgram(['build', 'one.txt', '--graph', graph], { cwd });
      expect(status).toBe(2);
      expect(err).toContain('folder of the graph cannot be made');
      expect(err).toContain('--graph');
    },
    20_000,
  );

  it.each([
    ['a path that is not there', ['build', 'nowhere.txt'], 1],
    ['a folder with no article', ['build', 'hollow'], 1],
    ['no path and no seeds/', ['build'], 2],
    ['an option that does not exist', ['build', '--grahp', 'x'], 2],
  ])('ends with an error on %s', async (_, args, status) => {
    const cwd = folderWith({ 'hollow/.keep': '' });
    const run = await runProgram(args, { cwd });
    expect(run.status).toBe(status);
    expect(run.err).not.toBe('');
    expect(run.err).not.toContain('    at ');
  });

  it('keeps what it reported when it is killed, and goes on from there', async () => {
    const cwd = folderWith({ 'many.jsonl': articleLines(COUNT) });
    const child = startProgram(['build', 'many.jsonl'], cwd);
    // The first line of progress says that 100 articles are read: from then on they must be kept.
    child.stderr?.once('data', () => child.kill('SIGKILL'));
    const killed = await ended(child);
    expect(killed.status).toBeNull();
    const store = openStore(join(cwd, 'graph'));
    const kept = store.counts().documents;
    store.close();
    expect(kept).toBeGreaterThanOrEqual(100);
    expect(kept).toBeLessThan(COUNT);

    const next = await runProgram(['build', 'many.jsonl'], { cwd });
    expect(next.status).toBe(0);
    expect(next.out).toContain(`Read ${COUNT - kept} articles (${kept} known already)`);

    await runProgram(['build', 'many.jsonl', '--graph', 'whole'], { cwd });
    expect(graphBytes(cwd)).toEqual(graphBytes(cwd, 'whole'));
  }, 120_000);

  it('ends cleanly on Ctrl-C, keeps what was read and says how to go on', async () => {
    const cwd = folderWith({ 'many.jsonl': articleLines(COUNT) });
    const child = startProgram(['build', 'many.jsonl'], cwd);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { status, out, err } = await ended(child);
    expect(status).toBe(130);
    expect(err).toContain('run the same command again');
    const reported = Number(/^Read (\d+) articles$/m.exec(out)?.[1]);
    const store = openStore(join(cwd, 'graph'));
    expect(store.counts().documents).toBe(reported);
    store.close();
    expect(existsSync(join(cwd, 'graph', 'graph.json'))).toBe(false);
  }, 60_000);
});
