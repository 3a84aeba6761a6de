// A person corrects the graph at the terminal: what is judged holds at every rebuild, is listed, and can be
// taken back to the byte.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram, temporaryFolder } from './run-program.ts';

const MINISTER =
  'Norwegian Foreign Minister Anna Lind met Jonas Berg in Oslo on 12 February 2024. Lind said the talks went well.';
const MARRIED =
  'Anna Dahl, who was the Norwegian foreign minister, visited Bergen on Tuesday. Jonas Berg, the head of the Norne Bank, accused Dahl of lying.';
const AGAIN =
  'Anna Lind met Jonas Berg in Oslo on 12 February 2024, the newspaper said. Anna Dahl was there.';

/** Built once; each test begins with it as it was. */
const built = temporaryFolder({ 'a.txt': MINISTER, 'b.txt': MARRIED, 'c.txt': AGAIN });
let folder = temporaryFolder();
beforeAll(async () => {
  const build = await runProgram(['build', 'a.txt', 'b.txt'], { cwd: built.path });
  expect(build).toMatchObject({ status: 0, err: '' });
});
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(built.path, folder.path, { recursive: true });
});
afterEach(() => folder.remove());
afterAll(() => built.remove());

function run(...args: string[]) {
  return runProgram(args, { cwd: folder.path });
}

function drawn(): string {
  return readFileSync(join(folder.path, 'graph', 'graph.json'), 'utf8');
}

function persons(): readonly string[] {
  const { nodes } = JSON.parse(drawn()) as {
    readonly nodes: readonly { readonly attributes: { readonly type: string; label: string } }[];
  };
  return nodes.flatMap(({ attributes }) => (attributes.type === 'person' ? attributes.label : []));
}

function events(): readonly string[] {
  const { nodes } = JSON.parse(drawn()) as {
    readonly nodes: readonly { readonly key: string; readonly attributes: { type: string } }[];
  };
  return nodes.flatMap(({ key, attributes }) => (attributes.type === 'event' ? key : []));
}

/** The event that the one edge of a type is drawn from. */
function eventOf(type: string): string {
  const { edges } = JSON.parse(drawn()) as {
    readonly edges: readonly { readonly attributes: { readonly type: string; event?: string } }[];
  };
  return edges.find(({ attributes }) => attributes.type === type)?.attributes.event ?? '';
}

describe('a judgement', () => {
  it('merges two into one, for articles to come as well, and undoing gives the bytes of before', async () => {
    const before = drawn();
    const merged = await run('merge', 'Anna Lind', 'Anna Dahl', '--reason', 'married <b>');
    expect(merged).toMatchObject({ status: 0, err: '' });
    expect(persons()).toHaveLength(2);
    await run('build', 'c.txt');
    expect(persons()).toHaveLength(2);
    const listed = await run('judgements');
    expect(listed.out).toMatch(/^1 {2}same {2}Anna Lind = Anna Dahl .* holds {2}\(married <b>\)$/m);
    expect(await run('undo', '1')).toMatchObject({ status: 0 });
    expect(persons()).toHaveLength(3);
    const fresh = temporaryFolder({ 'a.txt': MINISTER, 'b.txt': MARRIED });
    await runProgram(['build', 'a.txt', 'b.txt'], { cwd: fresh.path });
    expect(readFileSync(join(fresh.path, 'graph', 'graph.json'), 'utf8')).toBe(before);
    fresh.remove();
  }, 180_000);

  it('rejects an edge, also when a new article tells of the same event', async () => {
    const rejected = await run('reject', 'Anna Lind', 'MET', 'Jonas Berg');
    expect(rejected).toMatchObject({ status: 0, err: '' });
    await run('build', 'c.txt');
    const met = "MATCH (a)-[r:MET]-(b {name: 'Jonas Berg'}) RETURN a.name, r.date";
    const asked = await run('query', met, '--format', 'json');
    expect(JSON.parse(asked.out)).toMatchObject({ rows: [] });
    await run('undo', '1');
    const again = await run('query', met, '--format', 'json');
    expect((JSON.parse(again.out) as { rows: unknown[] }).rows).not.toEqual([]);
  }, 180_000);

  it('splits a mention from the rest of its node', async () => {
    const { out } = await run('mentions', 'Anna Lind', '--format', 'json');
    const mentions = JSON.parse(out) as readonly { readonly anchor: string; words: string }[];
    const second = mentions.find(({ words }) => words === 'Lind')?.anchor ?? '';
    expect(await run('split', second)).toMatchObject({ status: 0, err: '' });
    expect(persons()).toContain('Lind');
    await run('build', 'c.txt');
    expect(persons()).toContain('Lind');
  }, 180_000);

  it('merges two events by their keys, and splits a report from them again', async () => {
    const [met = '', accused = ''] = ['MET', 'ACCUSED'].map(eventOf);
    const count = events().length;
    expect(await run('merge', met, accused)).toMatchObject({ status: 0, err: '' });
    expect(events()).toHaveLength(count - 1);
    await run('build', 'c.txt');
    expect(eventOf('MET')).toBe(eventOf('ACCUSED'));
    const { out } = await run('mentions', eventOf('MET'), '--format', 'json');
    const reports = JSON.parse(out) as readonly { readonly anchor: string; words: string }[];
    const report = reports.find(({ words }) => words === 'accused')?.anchor ?? '';
    expect(await run('split', report)).toMatchObject({ status: 0, err: '' });
    expect(eventOf('MET')).not.toBe(eventOf('ACCUSED'));
  }, 180_000);

  it('gives a node another type, and what no longer fits is gone', async () => {
    expect(await run('retype', 'Norne Bank', 'place')).toMatchObject({ status: 0, err: '' });
    const { nodes, edges } = JSON.parse(drawn()) as {
      readonly nodes: readonly {
        readonly key: string;
        attributes: { type: string; label: string };
      }[];
      readonly edges: readonly { readonly target: string; attributes: { type: string } }[];
    };
    const bank = nodes.find(({ attributes }) => attributes.label === 'Norne Bank');
    expect(bank?.attributes.type).toBe('place');
    expect(edges.length).toBeGreaterThan(0);
  }, 180_000);

  it('is refused with advice, and nothing is kept', async () => {
    const refused = [
      [['merge', 'Anna Lind', 'Norne Bank'], 'retype'],
      [['merge', 'Nobody Atall', 'Anna Lind'], 'Nobody Atall'],
      [['split', 'abc@1-2'], 'rapport mentions'],
      [['retype', 'Anna Lind', 'planet'], 'person'],
      [['undo', '7'], 'rapport judgements'],
      [['undo', 'x'], 'number'],
      [['decide', 'ffff', 'same'], 'rapport review'],
      [['decide', 'ffff', 'perhaps'], 'unsure'],
    ] as const;
    for (const [args, advice] of refused) {
      const { status, err } = await run(...args);
      expect(status, args.join(' ')).not.toBe(0);
      expect(err).toContain(advice);
    }
    expect((await run('judgements')).out).toContain('Nothing was judged');
  }, 180_000);
});
