// Documents as JSONL in, Readings as JSONL on standard output, one line for each line, in the same order.
// A pure function of each line, so any engine may run it in parallel; one line is held in memory at a
// time. Whether a text is worth reading is not judged here, only whether a line can be read at all.

import type { Readable } from 'node:stream';
import { LAYERS, type Layer, RapportError, type WholeReading } from '../model/index.ts';
import { read, readWhole } from '../pipeline.ts';
import { type ByteLine, readByteLines } from '../read/byte-lines.ts';
import { decodeText } from '../read/decode.ts';
import { MAX_ARTICLE_BYTES, parseArticleLine, toDocument } from '../read/index.ts';
import { describeError, EXIT, type ExitStatus } from './failure.ts';
import { say, writeOut } from './output.ts';

/** Reads each line; the status is that of a failure when any line could not be read. */
export async function runRead(input: Readable, layers: readonly Layer[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  for await (const line of readByteLines(input, MAX_ARTICLE_BYTES)) {
    const where = `line ${line.number}`;
    const text = decodeLine(line, where);
    if (typeof text === 'string' && text.trim() === '') continue;
    const result = typeof text === 'string' ? readLine(text, where, layers) : text;
    if (result instanceof RapportError) {
      status = EXIT.failed;
      say(describeError(result));
      await writeOut(`${JSON.stringify(failure(result, text))}\n`);
    } else await writeOut(`${JSON.stringify(pickLayers(result, layers))}\n`);
  }
  return status;
}

function decodeLine(line: ByteLine, where: string): string | RapportError {
  if (line.kind === 'too-long') {
    const message = `A line is at most ${MAX_ARTICLE_BYTES / 1_000_000} MB.`;
    return new RapportError('article.too-large', message, { where });
  }
  return caught(where, () => decodeText(line.bytes, where));
}

function readLine(
  line: string,
  where: string,
  layers: readonly Layer[],
): WholeReading | RapportError {
  const isWhole = layers.includes('mentions') || layers.includes('entities');
  return caught(where, () => {
    const document = toDocument(parseArticleLine(line, where));
    return isWhole ? readWhole(document) : read(document);
  });
}

function caught<T>(where: string, work: () => T): T | RapportError {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RapportError) return cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new RapportError('article.unreadable', `The readers failed: ${reason}`, {
      where,
      cause,
    });
  }
}

// Stands where the Reading would, so that the n-th line out is always of the n-th line in.
function failure({ code, message }: RapportError, line: string | RapportError) {
  const id = typeof line === 'string' ? findId(line) : undefined;
  return { ...(id === undefined ? {} : { id }), error: { code, message } };
}

function findId(line: string): string | number | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

function pickLayers(reading: WholeReading, layers: readonly Layer[]) {
  return Object.fromEntries([
    ['id', reading.id],
    ...LAYERS.filter((layer) => layers.includes(layer)).map((layer) => [layer, reading[layer]]),
  ]);
}
