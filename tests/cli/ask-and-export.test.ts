import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGraphml } from '../../src/export/index.ts';
import { parseGraph } from '../../src/graph/load-graph.ts';
import {
  ARTICLE,
  ended,
  runProgram,
  SECOND_ARTICLE,
  startProgram,
  temporaryFolder,
} from './run-program.ts';

const folder = temporaryFolder({ 'one.txt': ARTICLE, 'two.txt': SECOND_ARTICLE });
const cwd = folder.path;
beforeAll(async () => {
  await build('one.txt');
});
afterAll(folder.remove);

function run(...args: string[]) {
  return runProgram(args, { cwd });
}

async function build(...args: string[]) {
  expect(await run('build', ...args)).toMatchObject({ status: 0, err: '' });
}

function linesOf(out: string): readonly unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('rapport query', () => {
  it('answers a question with a table and the sentence each row rests on', async () => {
    const { status, out, err } = await run('query', 'who met whom');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/Anna Lind\s.*Jonas Berg/);
    expect(out).toContain('Anna Lind met Jonas Berg in Oslo on Monday');
  });

  it('answers as JSON', async () => {
    const { status, out } = await run('query', 'who met whom', '--format', 'json');
    expect(status).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.kind).toBe('question');
    expect(answer.cypher).toContain('MET');
    expect(JSON.stringify(answer.rows)).toContain('Anna Lind');
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  it('answers openCypher as CSV', async () => {
    const cypher =
      'MATCH (a:Person)-[r:MET]->(b:Person) RETURN a.name AS who, b.name AS whom LIMIT 1';
    const { status, out } = await run('query', cypher, '--format', 'csv');
    expect(status).toBe(0);
    expect(out.split('\r\n')[0]).toBe('who,whom');
    expect(out).toContain('Anna Lind');
  });

  it('answers line by line, and fails in a line', async () => {
    const cypher = 'MATCH (a:Person)-[r:MET]->(b:Person) RETURN a.name AS who LIMIT 1';
    const { status, out } = await run('query', cypher, '--format', 'ndjson');
    expect(status).toBe(0);
    const [head, row, summary, ...more] = linesOf(out);
    expect(head).toEqual({ kind: 'cypher', cypher, columns: ['who'], assumptions: [] });
    expect(row).toEqual({ row: ['Anna Lind'], evidence: [expect.objectContaining({ row: 0 })] });
    expect(summary).toEqual({ rows: 1, nodes: expect.any(Array), edges: [expect.any(String)] });
    expect(more).toEqual([]);
    const failed = await run('query', 'zorp the quux', '--format', 'ndjson');
    expect(failed.status).toBe(2);
    expect(linesOf(failed.out)).toEqual([
      { error: expect.objectContaining({ code: expect.stringMatching(/^query\./) }) },
    ]);
  });

  it('refuses what is not understood with status 2 and suggestions', async () => {
    const { status, out, err } = await run('query', 'zorp the quux', '--format', 'json');
    expect(status).toBe(2);
    expect(err).toBe('');
    const { error } = JSON.parse(out);
    expect(error.code).toMatch(/^query\./);
    expect(error.suggestions.length).toBeGreaterThan(0);
    const table = await run('query', 'zorp the quux');
    expect(table).toMatchObject({ status: 2, out: '' });
    expect(table.err).toContain(error.suggestions[0]);
  });

  it.each([
    [['query']],
    [['query', 'who met whom', '--format', 'xml']],
    [['query', '']],
    [['query', 'MATCH (a RETURN a']],
    [['qeury', 'who met whom']],
    [[]],
  ])('ends with status 2 on wrong usage: %j', async (args) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(err).not.toContain('    at ');
  });

  it.each(['query', 'export', 'serve'])(
    '%s says to build first where there is no graph',
    async (command) => {
      const words =
        { query: ['who met whom'], export: ['json'], serve: ['--port', '0'] }[command] ?? [];
      const { status, err } = await run(command, ...words, '--graph', 'nowhere');
      expect(status).toBe(1);
      expect(err).toContain('rapport build');
      expect(err).toContain('nowhere');
    },
  );
});

describe('rapport export', () => {
  const built = () => readFileSync(join(cwd, 'graph', 'graph.json'), 'utf8');

  it('writes the graph to standard output', async () => {
    const { status, out } = await run('export', 'json');
    expect(status).toBe(0);
    expect(out).toBe(built());
  });

  it('writes the graph to a file', async () => {
    const { status, out } = await run('export', 'graphml', '--out', 'who.graphml');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    const file = readFileSync(join(cwd, 'who.graphml'), 'utf8');
    expect(file).toBe(toGraphml(parseGraph(built())));
  });

  it.each([
    ['a folder that is not there', 'deep/who.json', 'deep does not exist'],
    ['a folder', 'graph', 'is a folder'],
  ])('refuses to write to %s', async (_, place, words) => {
    const { status, out, err } = await run('export', 'json', '--out', place);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(words);
    expect(existsSync(join(cwd, 'deep'))).toBe(false);
  });

  it('writes into standard output by its name', async () => {
    expect(await run('export', 'json', '--out', '/dev/stdout')).toEqual({
      status: 0,
      out: built(),
      err: '',
    });
  });

  it('names the formats when it does not know one', async () => {
    const { status, err } = await run('export', 'docx');
    expect(status).toBe(2);
    expect(err).toContain('graphml');
  });

  it('is quiet when its reader goes away', async () => {
    const child = startProgram(['export', 'json'], cwd);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, err } = await ended(child);
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});

describe('a graph whose files do not show what the store holds', () => {
  it.each([
    ['was altered', (file: string) => writeFileSync(file, '{"nodes":[]}')],
    ['is gone', (file: string) => rmSync(file)],
  ])('is drawn anew when its JSON %s', async (_, harm) => {
    const graph = temporaryFolder();
    await build('one.txt', '--graph', graph.path);
    const file = join(graph.path, 'graph.json');
    const before = readFileSync(file, 'utf8');
    harm(file);
    expect((await run('export', 'json', '--graph', graph.path)).out).toBe(before);
    graph.remove();
  });

  it('is what it is when only the JSON was handed on', async () => {
    const graph = temporaryFolder({
      'graph.json': readFileSync(join(cwd, 'graph', 'graph.json'), 'utf8'),
    });
    const { status, out } = await run('query', 'who met whom', '--graph', graph.path);
    expect(status).toBe(0);
    expect(out).toContain('Anna Lind');
    graph.remove();
  });
});

describe('rapport serve', () => {
  it('serves the graph, shows a further build, and ends on Ctrl-C', async () => {
    const graph = temporaryFolder();
    await build('one.txt', '--graph', graph.path);
    const child = startProgram(['serve', '--graph', graph.path, '--port', '0'], cwd);
    const done = ended(child);
    const url = await printedUrl(child);
    const health = async () => (await fetch(`${url}/api/health`)).json();
    expect(await health()).toMatchObject({ status: 'ok', articles: 1 });

    const { articles } = (await (await fetch(`${url}/api/articles`)).json()) as {
      articles: readonly { key: string }[];
    };
    const article = await fetch(
      `${url}/api/articles/${encodeURIComponent(articles[0]?.key ?? '')}`,
    );
    expect(await article.json()).toMatchObject({ text: ARTICLE });

    await build('two.txt', '--graph', graph.path);
    expect(await health()).toMatchObject({ articles: 2 });

    const query = await fetch(`${url}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'MATCH (n:Article) RETURN count(n) AS n LIMIT $limit',
        params: { limit: 1 },
      }),
    });
    expect(await query.json()).toMatchObject({ kind: 'cypher', rows: [[2]] });

    child.kill('SIGINT');
    expect((await done).status).toBe(0);
    graph.remove();
  }, 60_000);

  it('names the port that is taken and the option that changes it', async () => {
    const blocker = spawn(process.execPath, [
      '-e',
      "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(s.address().port))",
    ]);
    const [port] = await once(blocker.stdout, 'data');
    const { status, err } = await run('serve', '--port', String(port).trim());
    blocker.kill();
    expect(status).toBe(1);
    expect(err).toContain(String(port).trim());
    expect(err).toContain('--port');
  });

  it.each(['65536', '-1', 'http', '80.5'])('refuses port %s', async (port) => {
    const { status, err } = await run('serve', `--port=${port}`);
    expect(status).toBe(2);
    expect(err).toContain('65535');
  });
});

function printedUrl(child: ReturnType<typeof startProgram>): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.on('close', () => reject(new Error(`ended before it served: ${seen}`)));
  });
}
