import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, SCHEMA_VERSION, STORE_FILE } from '../../src/store/index.ts';
import { DENIAL, MEETING } from '../fixtures/readings.ts';
import { storeContract } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
function newFolder(): string {
  made += 1;
  return join(root, `graph-${made}`, 'deep');
}

storeContract('the store on disk', () => openStore(newFolder()));

describe('the store on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });

  it('is there when opened again, in one file', () => {
    const store = openStore(folder);
    store.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    store.setMeta('note', 'kept');
    store.close();
    const moved = `${folder}-moved`;
    mkdirSync(moved);
    copyFileSync(join(folder, STORE_FILE), join(moved, STORE_FILE));
    const again = openStore(moved, { readonly: true });
    expect([...again.articles()]).toEqual([MEETING]);
    expect(again.findMeta('note')).toBe('kept');
    again.close();
  });

  it('never gives the number of a judgement twice, not after reopening', () => {
    const judgement = { left: 'a', right: 'b', score: 1, reason: '', by: 'person' };
    const store = openStore(folder);
    const first = store.addJudgement({ ...judgement, verdict: 'same' });
    store.undoJudgement(first);
    store.close();
    const again = openStore(folder);
    expect(again.addJudgement({ ...judgement, verdict: 'different' })).toBeGreaterThan(first);
    again.close();
  });

  it.each([
    ['is not there', false],
    ['is there', true],
  ])('leaves nothing where nothing was kept and its folder %s', (_, isThere) => {
    if (isThere) mkdirSync(folder, { recursive: true });
    const store = openStore(folder, { leaveNothingEmpty: true });
    store.setMeta('note', 'of no worth alone');
    store.close();
    store.close();
    expect(existsSync(folder)).toBe(isThere);
    expect(existsSync(dirname(dirname(folder)))).toBe(true);
    if (isThere) expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves what another put into its folder meanwhile', () => {
    const store = openStore(folder, { leaveNothingEmpty: true });
    writeFileSync(join(folder, 'note.txt'), '');
    store.close();
    expect(readdirSync(folder)).toEqual(['note.txt']);
  });

  it('stays when it kept something, or was there before', () => {
    const judgement = { left: 'a', right: 'b', score: 1, reason: '', by: 'person' };
    const [judged, empty] = [newFolder(), newFolder()];
    openStore(empty).close();
    openStore(empty, { leaveNothingEmpty: true }).close();
    expect(existsSync(join(empty, STORE_FILE))).toBe(true);
    const kept = openStore(folder, { leaveNothingEmpty: true });
    kept.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    kept.close();
    expect(existsSync(join(folder, STORE_FILE))).toBe(true);
    // The log holds what was taken back too.
    const store = openStore(judged, { leaveNothingEmpty: true });
    store.undoJudgement(store.addJudgement({ ...judgement, verdict: 'same' }));
    store.close();
    expect(existsSync(join(judged, STORE_FILE))).toBe(true);
  });

  it.each([
    ['a file', 'file'],
    ['a folder below a file', 'file/below/deep'],
    ['a link that leads nowhere', 'link'],
    ['a place where nothing can be made', '/proc/nowhere/deep'],
  ])('cannot be in %s', (_, name) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'file'), 'mine');
    symlinkSync('gone', join(folder, 'link'));
    const place = name.startsWith('/') ? name : join(folder, name);
    expect(() => openStore(place)).toThrow(
      expect.objectContaining({ code: 'usage', where: place }),
    );
    expect(readdirSync(folder).sort()).toEqual(['file', 'link']);
  });

  it('logs ahead', () => {
    openStore(folder).close();
    const database = new Database(join(folder, STORE_FILE));
    expect(database.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
    database.close();
  });

  it('refuses to read where nothing was built, and makes nothing there', () => {
    const open = () => openStore(folder, { readonly: true });
    expect(open).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(existsSync(folder)).toBe(false);
  });

  it('says so when the folder is a file', () => {
    const file = join(root, 'notes.txt');
    writeFileSync(file, 'notes');
    expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(() => openStore(join(file, 'deep'))).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('says so when the place of the file is a folder', () => {
    mkdirSync(join(folder, STORE_FILE), { recursive: true });
    expect(() => openStore(folder)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('refuses to write when opened for reading', () => {
    openStore(folder).close();
    const store = openStore(folder, { readonly: true });
    const write = () => store.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    expect(write).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(store.counts().documents).toBe(0);
    store.close();
  });

  it('lets one read what another writes', () => {
    const writer = openStore(folder);
    const reader = openStore(folder, { readonly: true });
    writer.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    expect(reader.counts().documents).toBe(1);
    writer.mergeArticle(DENIAL.document, DENIAL.reading, 'v1');
    expect(reader.counts().documents).toBe(2);
    writer.close();
    reader.close();
  });

  it('says so when another holds the lock, and goes on after', () => {
    const store = openStore(folder, { busyTimeoutMs: 20 });
    const other = new Database(join(folder, STORE_FILE));
    other.exec('BEGIN IMMEDIATE');
    const write = () => store.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    expect(write).toThrow(expect.objectContaining({ code: 'store.locked' }));
    other.exec('COMMIT');
    other.close();
    write();
    expect(store.counts().documents).toBe(1);
    store.close();
  });

  it('keeps nothing of a write that fails half way', () => {
    const store = openStore(folder);
    store.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    const breaker = new Database(join(folder, STORE_FILE));
    breaker.exec(
      "CREATE TRIGGER fail BEFORE INSERT ON readings BEGIN SELECT raise(ABORT, 'no'); END",
    );
    breaker.close();
    expect(() => store.mergeArticle(DENIAL.document, DENIAL.reading, 'v1')).toThrow('no');
    expect([...store.documents()]).toEqual([MEETING.document]);
    store.close();
  });
});

describe('a file that is not a store of ours', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
    openStore(folder).close();
  });

  it('is refused when it is no database, and left as it is', () => {
    const words = 'These are the notes of a person. '.repeat(200);
    writeFileSync(join(folder, STORE_FILE), words);
    expect(() => openStore(folder)).toThrow(expect.objectContaining({ code: 'store.corrupt' }));
    expect(readFileSync(join(folder, STORE_FILE), 'utf8')).toBe(words);
  });

  it('is refused when it is the database of another program, and left as it is', () => {
    const other = newFolder();
    openStore(other).close();
    rmSync(join(other, STORE_FILE));
    const database = new Database(join(other, STORE_FILE));
    database.exec('CREATE TABLE recipes (name TEXT)');
    database.close();
    expect(() => openStore(other)).toThrow(expect.objectContaining({ code: 'store.corrupt' }));
    const again = new Database(join(other, STORE_FILE));
    expect(again.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'recipes' }]);
    again.close();
  });

  it('is refused when a newer program wrote it', () => {
    alter(folder, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    const newer = expect.objectContaining({
      code: 'store.version',
      suggestions: expect.any(Array),
    });
    expect(() => openStore(folder)).toThrow(newer);
    expect(() => openStore(folder, { readonly: true })).toThrow(newer);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['another shape', '{"id":"1","text":7}'],
    ['null', 'null'],
  ])('is refused where a record is %s', (_, body) => {
    const store = openStore(folder);
    store.mergeArticle(MEETING.document, MEETING.reading, 'v1');
    store.close();
    alter(folder, `UPDATE documents SET body = '${body}'; UPDATE readings SET body = '${body}'`);
    const again = openStore(folder);
    const corrupt = expect.objectContaining({ code: 'store.corrupt' });
    expect(() => [...again.documents()]).toThrow(corrupt);
    expect(() => again.findReading(MEETING.document, 'v1')).toThrow(corrupt);
    again.close();
  });
});

function alter(folder: string, sql: string): void {
  const database = new Database(join(folder, STORE_FILE));
  database.exec(sql);
  database.close();
}
