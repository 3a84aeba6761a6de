import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanationReply } from '../../src/server/explanation-schema.ts';
import { STORE_FILE } from '../../src/store/index.ts';
import { ARTICLE, runProgram, temporaryFolder } from './run-program.ts';

const folder = temporaryFolder({ 'one.txt': ARTICLE });
const cwd = folder.path;
beforeAll(async () => {
  expect(await run('build', 'one.txt')).toMatchObject({ status: 0, err: '' });
});
afterAll(folder.remove);

function run(...args: string[]) {
  return runProgram(args, { cwd });
}

interface JsonEdge {
  readonly key: string;
  readonly attributes: { readonly type: string; readonly status: string };
}

function keyOf(type: string, status: string): string {
  const { edges } = JSON.parse(readFileSync(join(cwd, 'graph', 'graph.json'), 'utf8')) as {
    readonly edges: readonly JsonEdge[];
  };
  const found = edges.find(
    ({ attributes }) => attributes.type === type && attributes.status === status,
  );
  return found?.key ?? '';
}

describe('rapport explain', () => {
  it('shows the sentence, its parse, the rule, the status and why, by the names', async () => {
    const { status, out, err } = await run('explain', 'Anna Lind', 'MET', 'Jonas Berg');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Anna Lind MET Jonas Berg: occurred');
    expect(out).toContain('[subject: Anna Lind] [trigger: met] [object: Jonas Berg] in Oslo');
    expect(out).toContain('verb.meet');
    expect(out).toContain('No rule of status applied');
    expect(out).toContain('"officials", "said"');
    expect(out).toMatch(/^ +\d+ +met +VERB +\S+ .*trigger$/m);
  });

  it('shows an edge by its key', async () => {
    const key = keyOf('MET', 'planned');
    const { status, out } = await run('explain', key);
    expect(status).toBe(0);
    expect(out).toContain(`edge ${key}\n`);
    expect(out).toContain('planned, by own.auxiliary at "meet"');
  });

  it('writes JSON of the shape that the API has', async () => {
    const { status, out } = await run('explain', 'Lind', 'Berg', '--format', 'json');
    expect(status).toBe(0);
    const { edges } = JSON.parse(out) as { readonly edges: readonly unknown[] };
    expect(edges).toHaveLength(1);
    expect(explanationReply.parse(edges[0])).toEqual(edges[0]);
  });

  it('refuses what it does not know with status 2 and what could be meant', async () => {
    const table = await run('explain', 'Lind', 'ARRESTED', 'Berg');
    expect(table).toMatchObject({ status: 2, out: '' });
    expect(table.err).toContain('rapport explain "Anna Lind" MET "Jonas Berg"');
    const json = await run('explain', 'nothing', '--format', 'json');
    expect(json).toMatchObject({ status: 2, err: '' });
    expect(JSON.parse(json.out).error.code).toBe('query.unknown-name');
    expect((await run('explain')).status).toBe(2);
  });

  it('explains a graph whose store is gone without the parse', async () => {
    const copy = temporaryFolder();
    await run('build', 'one.txt', '--graph', copy.path);
    rmSync(join(copy.path, STORE_FILE));
    const { status, out } = await run('explain', 'Lind', 'Berg', '--graph', copy.path);
    copy.remove();
    expect(status).toBe(0);
    expect(out).toContain('verb.meet');
    expect(out).not.toContain('VERB');
  });
});
