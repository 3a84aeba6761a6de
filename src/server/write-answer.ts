// An answer that is still being found in, the body of a reply out. Lines of JSON end with the summary, or
// with the error that ended them; CSV has no place for either, so there an error breaks the connection.

import { RapportError } from '../model/index.ts';
import { jsonLine, type LineFormat } from '../query/index.ts';
import type { AnswerStream } from './context.ts';
import type { ErrorBody } from './error-reply.ts';

/** What an answer is sent as; the first unless the request asks for another. */
export const ANSWER_TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const;

/** How the body of a reply ends. */
export interface BodyOptions {
  readonly format: LineFormat;
  /** Says what went wrong, in the words of the API. */
  readonly describe: (error: unknown) => ErrorBody;
}

/**
 * Begins a reply as soon as there is something to send.
 *
 * @throws RapportError as the stream does instead of its first piece, so that it gives the status.
 */
export async function streamBody(
  stream: AnswerStream,
  options: BodyOptions,
): Promise<ReadableStream<Uint8Array>> {
  const first = await stream.next();
  return ReadableStream.from(bytesOf(first, stream, options));
}

type Step = Awaited<ReturnType<AnswerStream['next']>>;

async function* bytesOf(
  first: Step,
  stream: AnswerStream,
  { format, describe }: BodyOptions,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    let step = first;
    for (; step.done !== true; step = await stream.next()) yield step.value;
    if (format === 'ndjson' && step.value !== undefined) yield lineOf(step.value);
  } catch (error) {
    if (format !== 'ndjson') throw brokenOff(error);
    yield lineOf(describe(error));
  } finally {
    await stream.return(undefined);
  }
}

/** What serves prints an error that breaks a reply; of one that is foreseen a line is enough. */
function brokenOff(error: unknown): unknown {
  if (!(error instanceof RapportError)) return error;
  const broken = new Error(`a reply broke off: ${error.message}`, { cause: error.code });
  broken.stack = broken.message;
  return broken;
}

function lineOf(value: object): Uint8Array {
  return new TextEncoder().encode(jsonLine(value));
}
