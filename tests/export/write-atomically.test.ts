import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPORTS, isExportName, toJson, writeAtomically } from '../../src/export/index.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-write-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

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

  it.each([
    ['a folder that does not exist', 'a/b.txt', 'does not exist'],
    ['a file taken for a folder', 'file.txt/b.txt', 'is not a folder'],
    ['a folder', 'sub', 'is a folder; name a file in it'],
    ['a name that ends as a folder does', 'new/', 'is a folder; name a file in it'],
    ['a link to a folder', 'to-sub', 'is a folder; name a file in it'],
    ['a link that leads nowhere', 'to-nothing', 'leads nowhere'],
    ['a link to itself', 'to-itself', 'leads nowhere'],
  ])('is refused in place of %s, and nothing is made', (_, name, words) => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'file.txt'), 'old');
    symlinkSync('sub', join(folder, 'to-sub'));
    symlinkSync('gone/away.txt', join(folder, 'to-nothing'));
    symlinkSync('to-itself', join(folder, 'to-itself'));
    const before = readdirSync(folder, { recursive: true });
    const place = `${folder}/${name}`;
    expect(failureOf(() => writeAtomically(place, 'new'))).toMatchObject({
      code: 'usage',
      where: place,
      message: expect.stringContaining(words),
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('old');
  });

  it('replaces what a link leads to, and leaves the link', () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'real.txt'), 'old');
    symlinkSync('sub/real.txt', path);
    writeAtomically(path, 'new');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'sub', 'real.txt'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'sub'))).toEqual(['real.txt']);
  });

  it('is written into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [path]);
    const reader = spawn('cat', [path]);
    const seen: Buffer[] = [];
    reader.stdout.on('data', (chunk: Buffer) => seen.push(chunk));
    const closed = once(reader, 'close');
    writeAtomically(path, ['one ', 'two']);
    await closed;
    expect(Buffer.concat(seen).toString('utf8')).toBe('one two');
    expect(lstatSync(path).isFIFO()).toBe(true);
  });

  it('is written into a device, which stays one', () => {
    const before = lstatSync('/dev/null');
    writeAtomically('/dev/null', 'new');
    symlinkSync('/dev/null', path);
    writeAtomically(path, 'new');
    expect(lstatSync('/dev/null')).toMatchObject({ ino: before.ino, rdev: before.rdev });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
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
