import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram, temporaryFolder } from './run-program.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

function run(...args: string[]) {
  return runProgram(args, { cwd: folder.path });
}

describe('help', () => {
  it.each([
    [
      ['--help'],
      ['build', 'read', 'query', 'explain', 'export', 'serve', 'Examples:', 'Exit status'],
    ],
    [
      ['build', '--help'],
      ['--graph', 'Examples:', 'seeds/'],
    ],
    [
      ['read', '--help'],
      ['--layers', 'Examples:', 'attributions'],
    ],
    [
      ['query', '--help'],
      ['--format', '--graph', '--param', '--limit', '--timeout', 'Examples:', 'prompt'],
    ],
    [
      ['path', '--help'],
      ['<from>', '<to>', '--format', 'Examples:'],
    ],
    [
      ['mcp', '--help'],
      ['--graph', '--timeout', 'search, entity, query, path and evidence'],
    ],
    [
      ['explain', '--help'],
      ['--format', '--graph', 'Examples:', 'key'],
    ],
    [
      ['export', '--help'],
      ['--out', '--graph', 'Examples:', 'graphml'],
    ],
    [
      ['serve', '--help'],
      ['--port', '--fetch', '--graph', '--timeout', '--limit', '--memory', 'Examples:'],
    ],
  ])('%j says what there is', async (args, words) => {
    const { status, out, err } = await run(...args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const word of words) expect(out).toContain(word);
  });

  it('suggests the command that was meant', async () => {
    const { status, err } = await run('exprot');
    expect(status).toBe(2);
    expect(err).toContain('export');
  });
});

describe('--version', () => {
  it('is that of the package', async () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const { status, out } = await run('--version');
    expect({ status, out }).toEqual({ status: 0, out: `${manifest.version}\n` });
  });
});
