// An answer in, the stream of its lines out, as a thread that finds it would give them.

import type { Answer } from '../../src/model/index.ts';
import { type LineFormat, writeLines } from '../../src/query/index.ts';
import type { AnswerStream, TimedAnswer } from '../../src/server/index.ts';

/** Streams an answer; each line is a piece. */
export async function* streamAnswer(ask: () => TimedAnswer, format: LineFormat): AnswerStream {
  const answer = ask();
  const { summary, lines } = linesOf(answer, format);
  const encoder = new TextEncoder();
  for (const line of lines) yield encoder.encode(line);
  return { ...summary, ...(answer.elapsedMs !== undefined && { elapsedMs: answer.elapsedMs }) };
}

function linesOf(answer: Answer, format: LineFormat) {
  const lines: string[] = [];
  const take = (line: string) => lines.push(line) > 0;
  return { summary: writeLines(answer, format, { head: take, row: take }), lines };
}
