// Paths in, articles or refusals out: every shape, every refusal, the order, and the others unharmed.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleResult, type ReadOptions, readArticles } from '../../src/read/index.ts';

const STORY = 'Anna Lind met Jonas Berg in Oslo. They spoke about the dam and the fishing accord.';
const LATIN = [0x61, 0x20, 0x93, 0x79, 0x65, 0x73, 0x94, 0x20, 0xe9];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function readAll(
  paths: readonly string[],
  options?: ReadOptions,
): Promise<readonly ArticleResult[]> {
  const results: ArticleResult[] = [];
  for await (const result of readArticles(paths, options)) results.push(result);
  return results;
}

/** The text of a document, or the code of a refusal. */
function outcome(result: ArticleResult | undefined): string | undefined {
  return result?.kind === 'document' ? result.document.text : result?.error.code;
}

describe('encodings', () => {
  const page = `<meta charset="windows-1252"><article><p>${STORY}</p><p>`;
  it.each<readonly [string, string, Uint8Array, string]>([
    ['UTF-8', 'a.txt', Buffer.from(`${STORY} “é”\r\n`), `${STORY} “é”\r\n`],
    ['UTF-8 with a mark', 'b.txt', Buffer.from(`\uFEFF${STORY}`), STORY],
    ['UTF-16', 'c.txt', Buffer.from(`\uFEFF${STORY}`, 'utf16le'), STORY],
    ['UTF-16, high byte first', 'd.txt', Buffer.from(`\uFEFF${STORY}`, 'utf16le').swap16(), STORY],
    [
      'windows-1252 that a page declares',
      'e.html',
      Buffer.concat([Buffer.from(page), Buffer.from(LATIN)]),
      `${STORY}\n\na “yes” é`,
    ],
    ['UTF-8 that a page declares wrongly', 'f.html', Buffer.from(`${page}“é”`), `${STORY}\n\n“é”`],
  ])('reads %s', async (_, name, bytes, text) => {
    const [result] = await readAll([write(name, bytes)]);
    expect(outcome(result)).toBe(text);
  });
});

describe('refusals', () => {
  it.each<readonly [string, string, string | Uint8Array, string]>([
    ['an empty file', 'empty.txt', '', 'article.empty'],
    ['a blank file', 'blank.md', ' \n\n', 'article.empty'],
    [
      'a page without text',
      'blank.html',
      '<html><body><nav>Home</nav></body></html>',
      'article.empty',
    ],
    ['NUL bytes', 'nul.txt', Buffer.from([65, 110, 0, 110, 97]), 'article.binary'],
    [
      'control characters',
      'control.txt',
      '\u0001\u0002\u0003 Anna \u0004\u0005\u0006',
      'article.binary',
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7 Anna met Jonas', 'article.not-text'],
    [
      'an image',
      'a.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      'article.not-text',
    ],
    ['bytes of no encoding', 'latin.txt', Buffer.from(LATIN), 'article.encoding'],
    [
      'German',
      'de.txt',
      'Der Minister ist nach Oslo gereist und hat dort mit dem Präsidenten über den Damm gesprochen.',
      'article.language',
    ],
    ['a list in JSON', 'list.json', '[\n{"text": "Anna met Jonas."}\n]', 'article.format'],
    [
      'an object over several lines',
      'one.json',
      '{\n"text": "Anna met Jonas."\n}',
      'article.format',
    ],
    [
      'a feed in XML',
      'feed.xml',
      '<?xml version="1.0"?><rss><title>Anna met Jonas</title></rss>',
      'article.format',
    ],
    ['a file without lines', 'empty.jsonl', '\n\n', 'article.empty'],
  ])('refuses %s, and reads the next', async (_, name, content, code) => {
    const bad = write(name, content);
    const results = await readAll([bad, write('good.txt', STORY)]);
    expect(results.map(outcome)).toEqual([code, STORY]);
    const [first] = results;
    if (first?.kind !== 'refused') throw new Error('it was read');
    expect(first.error.where).toBe(bad);
    expect(first.error.message).toContain(bad);
    expect(first.error.message).toMatch(/\.$/u);
  });

  it('refuses a missing path, an address and a folder within a file', async () => {
    const file = write('here.txt', STORY);
    const paths = [join(folder, 'no such'), 'https://times.example/a', join(file, 'x')];
    const results = await readAll(paths);
    expect(results.map(outcome)).toEqual([
      'article.unreadable',
      'article.unreadable',
      'article.unreadable',
    ]);
    for (const [at, result] of results.entries()) {
      if (result.kind === 'refused') expect(result.error.where).toBe(paths[at]);
    }
  });

  it('refuses what is larger than allowed, by file, by stream and by line', async () => {
    const large = `${STORY} `.repeat(50);
    const lines = [{ text: STORY }, { text: large }, { text: STORY }].map((each) =>
      JSON.stringify(each),
    );
    const options = { maxBytes: 1000 };
    const byFile = await readAll([write('large.txt', large)], options);
    const byStream = await readAll(['-'], {
      ...options,
      stdin: Readable.from([large.slice(0, 900), large.slice(900)]),
    });
    const byLine = await readAll([write('large.jsonl', lines.join('\n'))], options);
    expect([...byFile, ...byStream, ...byLine].map(outcome)).toEqual([
      'article.too-large',
      'article.too-large',
      STORY,
      'article.too-large',
      STORY,
    ]);
  });
});

describe('folders', () => {
  it('are read in order of code units, without hidden files, and once each', async () => {
    for (const name of ['b.txt', 'B.txt', 'a/z.txt', 'é.txt', '.hidden.txt', '.git/x.txt']) {
      write(`tree/${name}`, `${STORY} ${name}.`);
    }
    symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'tree/a/broken'));
    const results = await readAll([join(folder, 'tree')]);
    const sources = results.map((each) =>
      each.kind === 'document' ? each.document.source : each.error.code,
    );
    expect(sources).toEqual(['B.txt', 'article.unreadable', 'a/z.txt', 'b.txt', 'é.txt']);
  });

  it('give the same documents under another path', async () => {
    write('one/a.txt', STORY);
    write('two/a.txt', STORY);
    const [one, two] = await readAll([join(folder, 'one'), join(folder, 'two')]);
    expect(one).toEqual(two);
  });
});

describe('standard input', () => {
  it.each([
    ['plain text', STORY, [STORY]],
    ['a page', `<!doctype html><title>A</title><p>${STORY}</p>`, [`A\n\n${STORY}`]],
    ['JSONL', `{"text": "${STORY}"}\n{"text": "${STORY}", "id": "b"}`, [STORY, STORY]],
    ['JSONL after blank lines', `\n\n{"text": "${STORY}"}\n`, [STORY]],
    ['nothing', '', ['article.empty']],
  ])('is read as %s', async (_, content, expected) => {
    const results = await readAll(['-'], { stdin: Readable.from([Buffer.from(content)]) });
    expect(results.map(outcome)).toEqual(expected);
  });

  it('is read the same in pieces of any size', async () => {
    const bytes = Buffer.from(`{"text": "${STORY} é"}\n{"text": "${STORY}"}\n`);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    const [first] = pieces;
    expect(first).toHaveLength(1);
    const results = await readAll(['-'], { stdin: Readable.from(pieces) });
    expect(results.map(outcome)).toEqual([`${STORY} é`, STORY]);
  });
});

describe('articles of JSONL', () => {
  it('are known by their content, so that two files may number them alike', async () => {
    const texts = ['Anna Lind met Jonas Berg in Oslo.', 'Mara Holt met Jonas Berg in Oslo.'];
    const paths = texts.map((text, index) =>
      write(`alike-${index}.jsonl`, JSON.stringify({ id: 'a', text })),
    );
    const ids = new Set<string>();
    for await (const result of readArticles(paths)) {
      if (result.kind === 'document') ids.add(result.document.id);
    }
    expect(ids.size).toBe(2);
  });
});
