// The prompt as a person types at it, key by key, and as a pipe feeds it.

import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { QueryPool } from '../../../src/cli/asking/query-pool.ts';
import { historyPath, readHistory } from '../../../src/cli/prompt/history-file.ts';
import { editLines } from '../../../src/cli/prompt/line-editor.ts';
import { Session } from '../../../src/cli/prompt/session.ts';
import { toJson } from '../../../src/export/index.ts';
import { sampleGraph } from '../../fixtures/sample-graph.ts';
import { runProgram, temporaryFolder } from '../run-program.ts';

const folder = temporaryFolder({ 'graph.json': toJson(sampleGraph()) });
const pool = new QueryPool({ folder: folder.path });
const historyFile = join(folder.path, 'state', 'history');
afterEach(() => rmSync(join(folder.path, 'state'), { recursive: true, force: true }));
afterAll(async () => {
  await pool.close();
  folder.remove();
});

/** A terminal that is typed at, and what stands on it. */
function openTerminal() {
  const input = new PassThrough();
  let seen = '';
  const output = Object.assign(
    new Writable({
      write: (chunk, _, done) => {
        seen += String(chunk);
        done();
      },
    }),
    { columns: 100, isTTY: true },
  );
  const session = new Session({ pool, format: 'table', parameters: {} });
  const ended = editLines(session, { input, output, errors: output, terminal: true, historyFile });
  return {
    ended,
    type: (keys: string) => void input.write(keys),
    /** Waits for words that come after everything that was waited for before. */
    async see(words: string) {
      await expect.poll(() => seen, { timeout: 20_000 }).toContain(words);
      seen = seen.slice(seen.indexOf(words) + words.length);
    },
  };
}

describe('the prompt at a terminal', () => {
  it('answers a question, one that goes on from it, and openCypher in lines', async () => {
    const { type, see, ended } = openTerminal();
    await see('rapport> ');
    type('who met Berg\r');
    await see('Anna Lind met Jonas Berg in Oslo on Monday.');
    await see('rapport> ');
    type('when?\r');
    await see('2024-02-12');
    await see('rapport> ');
    type('MATCH (a:Person)\r');
    await see('     ... ');
    type('RETURN count(a) AS n;\r');
    await see('1 row in');
    await see('rapport> ');
    type('\u0004');
    expect(await ended).toBe(0);
    expect(readHistory(historyFile)).toEqual([
      'who met Berg',
      'when?',
      'MATCH (a:Person) RETURN count(a) AS n;',
    ]);
  });

  it('completes with Tab from the graph, whatever was typed of a name', async () => {
    const { type, see, ended } = openTerminal();
    await see('rapport> ');
    type('MATCH (a:Per\t');
    await see('Person');
    type(" {name: 'lind\t");
    await see('Anna Lind');
    type("'}) RETURN a.id AS key;\r");
    await see('person:lind');
    type('\u0004');
    expect(await ended).toBe(0);
  });

  it('shows where a query is wrong', async () => {
    const { type, see, ended } = openTerminal();
    await see('rapport> ');
    type('MATCH (a)-[:MEET]->(b) RETURN a;\r');
    await see('\n              ^\n');
    await see('did you mean MET?');
    await see('rapport> ');
    type(':quit\r');
    expect(await ended).toBe(0);
  });

  it('stops a query on Ctrl-C, and drops what is half written', async () => {
    const { type, see, ended } = openTerminal();
    await see('rapport> ');
    type('MATCH (a),(b),(c),(d),(e),(f),(g),(h),(i) RETURN count(*);\r');
    await new Promise((resolve) => setTimeout(resolve, 300));
    type('\u0003');
    await see('was stopped');
    await see('rapport> ');
    type('MATCH (a)\r');
    await see('     ... ');
    type('half\u0003');
    await see('rapport> ');
    type('RETURN 7 AS seven;\r');
    await see('seven');
    type('\u0004');
    expect(await ended).toBe(0);
  });

  it('finds with the arrow what was typed in an earlier session, many lines as one', async () => {
    const first = openTerminal();
    first.type('MATCH (a {name: "Mara Holt"})\r');
    await first.see('     ... ');
    first.type('RETURN a.id AS key;\r');
    await first.see('person:holt');
    first.type('\u0004');
    await first.ended;
    const second = openTerminal();
    await second.see('rapport> ');
    second.type('\u001b[A\r');
    await second.see('person:holt');
    second.type('\u0004');
    expect(await second.ended).toBe(0);
  });
});

describe('the history file', () => {
  it('is the own of the user, and survives what is broken in it', async () => {
    const { type, see, ended } = openTerminal();
    await see('rapport> ');
    type('RETURN 1 AS one;\r');
    await see('1 row');
    type('\u0004');
    await ended;
    expect(statSync(historyFile).mode & 0o077).toBe(0);
    writeFileSync(historyFile, `no json\n7\n""\n${readFileSync(historyFile, 'utf8')}`);
    expect(readHistory(historyFile)).toEqual(['RETURN 1 AS one;']);
  });

  it('is shortened when it has grown too long', () => {
    const file = join(folder.path, 'long-history');
    writeFileSync(file, Array.from({ length: 2_500 }, (_, at) => `"entry ${at}"\n`).join(''));
    expect(readHistory(file)).toHaveLength(1_000);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(1_001);
    expect(readHistory(file).at(-1)).toBe('entry 2499');
  });

  it('lies where the system keeps state', () => {
    expect(historyPath({ XDG_STATE_HOME: '/state' })).toBe(join('/state', 'rapport', 'history'));
    expect(readHistory('/nowhere/at/all')).toEqual([]);
  });
});

describe('the prompt behind a pipe', () => {
  const run = (input: string, ...args: string[]) =>
    runProgram(['query', '--graph', folder.path, ...args], { cwd: folder.path, input });

  it('answers line after line, and ends with 2 when one was refused', async () => {
    const all = await run('who met Berg\nwhen?\nMATCH (a:Person)\nRETURN count(a) AS n\n');
    expect(all).toMatchObject({ status: 0, err: '' });
    expect(all.out).toContain('Anna Lind met Jonas Berg');
    expect(all.out).toContain('asks when');
    expect(all.out).toMatch(/n\n-\n3\n/);
    expect(all.out).not.toContain('rapport>');
    const some = await run('zorp the quux\nwho met Berg');
    expect(some.status).toBe(2);
    expect(some.err).not.toBe('');
    expect(some.out).toContain('Jonas Berg');
  });

  it('writes JSON, what is refused too', async () => {
    const { status, out, err } = await run(
      'RETURN $n AS n;\nzorp the quux\n',
      '--format',
      'json',
      '--param',
      'n=[1,"b"]',
    );
    expect({ status, err }).toEqual({ status: 2, err: '' });
    expect(out).toContain('"code":"query.');
    expect(out.replaceAll(/\s/g, '')).toContain('"rows":[[[1,"b"]]]');
  });

  it('takes limits and parameters for one query too', async () => {
    const args = ['--graph', folder.path, '--limit', '1', '--param', 'n=text', '--format', 'json'];
    const { out } = await runProgram(['query', 'UNWIND [1, 2] AS x RETURN x, $n AS n', ...args], {
      cwd: folder.path,
    });
    expect(JSON.parse(out)).toMatchObject({ rows: [[1, 'text']], truncated: { shown: 1 } });
  });

  it.each([
    [['--param', 'novalue'], 'name=value'],
    [['--param', 'a={"b":1}'], 'a list of these'],
    [['--limit', '0'], 'whole number'],
    [['--timeout', 'long'], 'Seconds are a number'],
  ])('refuses %j', async (args, words) => {
    const { status, err } = await run('who met whom', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});
