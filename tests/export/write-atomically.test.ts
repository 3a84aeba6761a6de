import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPORTS, isExportName, toJson, writeAtomically } from '../../src/export/index.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-write-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a file written atomically', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'case-'));
    path = join(folder, 'out.json');
  });

  it('holds the text, replaces what was there, and leaves nothing beside it', () => {
    writeFileSync(path, 'old');
    writeAtomically(path, 'Łódź \u{1f600}');
    expect(readFileSync(path, 'utf8')).toBe('Łódź \u{1f600}');
    expect(readdirSync(folder)).toEqual(['out.json']);
  });

  it('holds pieces in order, also many and large ones', () => {
    const pieces = Array.from({ length: 3_000 }, (_, index) => `${index} ${'é'.repeat(50)}\n`);
    writeAtomically(path, pieces);
    expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
  });

  it('makes the folders on its way', () => {
    const deep = join(folder, 'a', 'b', 'c.txt');
    writeAtomically(deep, '');
    expect(readFileSync(deep, 'utf8')).toBe('');
  });

  it('clears away the draft of a process that was killed, and of no other file', () => {
    // No system gives out numbers of processes as high as this.
    const abandoned = `.out.json.${2 ** 31 - 2}.tmp`;
    const others = [
      '.out.json.x.tmp',
      `.other.json.${2 ** 31 - 2}.tmp`,
      `.out.json.${process.ppid}.tmp`,
    ];
    for (const name of [abandoned, ...others]) writeFileSync(join(folder, name), '');
    writeAtomically(path, 'new');
    expect(readdirSync(folder).sort()).toEqual([...others, 'out.json'].sort());
  });

  it('leaves what was there when the content fails half way', () => {
    writeFileSync(path, 'old');
    function* failing() {
      yield 'new';
      throw new Error('half way');
    }
    expect(() => writeAtomically(path, failing())).toThrow('half way');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.json']);
  });

  it('brings a graph to the disk and back', () => {
    writeAtomically(path, EXPORTS.json.write(sampleGraph()));
    expect(toJson(loadGraph(path))).toBe(toJson(sampleGraph()));
  });
});

describe('the table of formats', () => {
  it.each(['graphml', 'json', 'csv'])('knows %s', (name) => {
    expect(isExportName(name)).toBe(true);
  });

  it.each(['', 'xml', 'toString', '__proto__', 'constructor'])('does not know %j', (name) => {
    expect(isExportName(name)).toBe(false);
  });
});
