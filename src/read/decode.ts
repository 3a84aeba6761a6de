// Bytes in, text out: UTF-8 (with or without a mark), UTF-16 with its mark, and what a page declares.
// Nothing is guessed: bytes that fit no declared encoding are refused.

import { RapportError } from '../model/errors.ts';

/** What windows-1252 puts at 0x80 to 0x9F; the other bytes are as in Latin 1. @source WHATWG Encoding Standard, index-windows-1252 */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const LATIN_LABELS: ReadonlySet<string> = new Set(
  'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 latin1 l1 us-ascii ascii ansi_x3.4-1968'.split(
    ' ',
  ),
);

/** The first bytes of files that are no text, and what a person calls them. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\u00FF\u00D8\u00FF', 'an image'],
  ['\u001F\u008B', 'a compressed file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an office document'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'a rich text document'],
];

/**
 * The text of a file.
 *
 * @throws RapportError `article.not-text`, `article.binary` or `article.encoding`.
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  refuseKnownFormats(bytes, where);
  const marked = decodeMarked(bytes, where);
  if (marked !== undefined) return marked;
  if (bytes.includes(0)) throw binary(where);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    return decodeDeclared(bytes, where, cause);
  }
}

/** @throws RapportError `article.binary`. */
export function refuseControls(text: string, where: string): void {
  let controls = 0;
  for (const match of text.slice(0, 100_000).matchAll(/\p{Cc}/gu)) {
    if (match[0] === '\0') throw binary(where);
    if (!/[\t\n\v\f\r\u0085]/u.test(match[0])) controls += 1;
  }
  if (controls > 4 && controls > 0.01 * Math.min(text.length, 100_000)) throw binary(where);
}

function binary(where: string): RapportError {
  return new RapportError(
    'article.binary',
    `${where} is binary data, not text. Save the article as plain text or HTML.`,
    { where },
  );
}

function refuseKnownFormats(bytes: Uint8Array, where: string): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  for (const [start, name] of SIGNATURES) {
    if (!head.startsWith(start)) continue;
    const message = `${where} is ${name}, not text. Save or export the article as plain text or HTML.`;
    throw new RapportError('article.not-text', message, { where });
  }
}

function decodeMarked(bytes: Uint8Array, where: string): string | undefined {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : '';
  if (label === '') return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `${where} begins as UTF-16 but is broken. Save it again as UTF-8.`;
    throw new RapportError('article.encoding', message, { where, cause });
  }
}

function decodeDeclared(bytes: Uint8Array, where: string, cause: unknown): string {
  const label = findDeclared(bytes);
  if (label !== undefined && LATIN_LABELS.has(label)) return decodeWindows1252(bytes);
  try {
    if (label !== undefined && label !== 'utf-8' && label !== 'utf8') {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
  } catch {
    // An unknown or broken declaration is no better than none.
  }
  const message = `${where} is not valid UTF-8 and declares no other encoding that fits. Convert it to UTF-8, for instance with iconv.`;
  throw new RapportError('article.encoding', message, { where, cause });
}

/** `<meta charset="...">` or the charset of `<meta http-equiv>`, in the first 4,096 bytes. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{2,30})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
}

// Node's own decoder has read these bytes as Latin 1 in some versions.
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replaceAll(
    /[\u0080-\u009f]/gu,
    (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit,
  );
}
