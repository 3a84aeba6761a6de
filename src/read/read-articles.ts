// Paths in; articles as Documents, or the reasons why they are refused, out, in the order of the
// paths. One bad article stops no other.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Document } from '../model/document.ts';
import { RapportError } from '../model/errors.ts';
import { parseArticleLine } from './article-input.ts';
import { readByteLines } from './byte-lines.ts';
import { decodeText } from './decode.ts';
import { findRefusal } from './english.ts';
import { findFiles, unreadable } from './find-files.ts';
import { readPage } from './page.ts';
import { type Format, findFormatOfName, sniffFormat } from './sniff.ts';
import { toDocument, toMarkedDocument } from './to-document.ts';

/** The largest article that is read, in bytes. */
export const MAX_ARTICLE_BYTES = 10_000_000;

/** An article that was read, or why one was not. */
export type ArticleResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly error: RapportError };

/** Where `-` reads from, and the largest article in bytes. */
export interface ReadOptions {
  readonly stdin?: Readable;
  readonly maxBytes?: number;
}

/** A stream of bytes, the name a person knows it by, and what its name says of its format. */
interface Source {
  readonly where: string;
  /** What the documents keep: no path of this machine. */
  readonly name?: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: Format | undefined;
  readonly sizeBytes?: number;
}

/**
 * Reads files, folders and `-` (standard input) one article at a time; JSONL of any length is
 * streamed, and nothing larger than `maxBytes` is held in memory.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ArticleResult> {
  const { stdin = process.stdin, maxBytes = MAX_ARTICLE_BYTES } = options;
  for (const path of paths) {
    if (path === '-')
      yield* readSource(
        { where: 'standard input', chunks: toBytes(stdin), format: undefined },
        maxBytes,
      );
    else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) yield refused(address(path));
    else yield* readPath(path, maxBytes);
  }
}

async function* readPath(path: string, maxBytes: number): AsyncGenerator<ArticleResult> {
  for await (const found of findFiles(path)) {
    if (found.kind === 'refused') {
      yield found;
      continue;
    }
    const { path: where, name, sizeBytes } = found;
    const chunks = toBytes(createReadStream(where));
    yield* readSource(
      { where, name, chunks, sizeBytes, format: findFormatOfName(where) },
      maxBytes,
    );
  }
}

async function* readSource(source: Source, maxBytes: number): AsyncGenerator<ArticleResult> {
  const { where } = source;
  const chunks = source.chunks[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    const head = first.done === true ? new Uint8Array() : first.value;
    const format = source.format ?? sniffFormat(toRoughText(head));
    const all = { ...source, chunks: putBack(head, chunks), format };
    if (format === 'data') throw notArticles(where);
    if (format === 'lines') yield* readLines(all, maxBytes);
    else yield await readWhole(all, maxBytes);
  } catch (error) {
    yield refused(error instanceof RapportError ? error : unreadable(where, error));
  } finally {
    await chunks.return?.();
  }
}

/** The first bytes as text, for their format alone. */
function toRoughText(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 32_768))
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
}

async function* putBack(
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    yield next.value;
  }
}

async function readWhole(source: Source, maxBytes: number): Promise<ArticleResult> {
  const { where, sizeBytes = 0, format } = source;
  if (sizeBytes > maxBytes) throw tooLarge(where, maxBytes);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(where, maxBytes);
    parts.push(chunk);
  }
  const text = decodeText(Buffer.concat(parts), where);
  if (text.trim() === '') throw findRefusal(text, where);
  return format === 'page' ? fromPage(text, source) : fromText(text, source);
}

function fromText(text: string, { where, name }: Source): ArticleResult {
  const error = findRefusal(text, where);
  if (error !== undefined) return refused(error);
  return { kind: 'document', document: toDocument({ text, ...sourceOf(name) }) };
}

function fromPage(page: string, { where, name }: Source): ArticleResult {
  const { input, marks } = readPage(page, where);
  const error = findRefusal(input.text, where);
  if (error !== undefined) return refused(error);
  return { kind: 'document', document: toMarkedDocument({ ...input, ...sourceOf(name) }, marks) };
}

async function* readLines(source: Source, maxBytes: number): AsyncGenerator<ArticleResult> {
  let lines = 0;
  for await (const line of readByteLines(source.chunks, maxBytes)) {
    const where = `${source.where}:${line.number}`;
    if (line.kind === 'too-long') yield refused(tooLarge(where, maxBytes));
    else {
      const result = readLine(
        line.bytes,
        where,
        sourceOf(source.name && `${source.name}:${line.number}`),
      );
      if (result === undefined) continue;
      yield result;
    }
    lines += 1;
  }
  const empty = lines === 0 ? findRefusal('', source.where) : undefined;
  if (empty !== undefined) yield refused(empty);
}

function readLine(
  bytes: Uint8Array,
  where: string,
  source: { readonly source?: string },
): ArticleResult | undefined {
  try {
    const line = decodeText(bytes, where);
    if (line.trim() === '') return undefined;
    // Two files may number their articles alike, so in a graph an article is known by its content.
    const { id: _, ...input } = parseArticleLine(line, where);
    const error = findRefusal(input.text, where);
    return error === undefined
      ? { kind: 'document', document: toDocument({ ...source, ...input }) }
      : refused(error);
  } catch (error) {
    if (error instanceof RapportError) return refused(error);
    throw error;
  }
}

function sourceOf(name: string | undefined): { readonly source?: string } {
  return name === undefined ? {} : { source: name };
}

async function* toBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array);
  }
}

function refused(error: RapportError): ArticleResult {
  return { kind: 'refused', error };
}

function tooLarge(where: string, maxBytes: number): RapportError {
  const message = `${where} is larger than ${maxBytes / 1_000_000} MB, more than one article holds. Divide it into articles, for instance one per line of JSONL.`;
  return new RapportError('article.too-large', message, { where });
}

function notArticles(where: string): RapportError {
  const message = `${where} is JSON or XML, but not one article per line. Write each article as a JSON object on a line of its own (JSONL), or as text or HTML in a file of its own.`;
  return new RapportError('article.format', message, { where });
}

function address(url: string): RapportError {
  const message = `${url} is an address, and Rapport works offline. Save the page as HTML and give the path of the file.`;
  return new RapportError('article.unreadable', message, { where: url });
}
