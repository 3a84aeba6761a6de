// An answer in, the body of a reply out: line by line, or its rows as CSV.

import { groupBy } from '../model/index.ts';
import { formatAnswer } from '../query/index.ts';
import type { TimedAnswer } from './context.ts';

/** What an answer is sent as; the first unless the request asks for another. */
export const ANSWER_TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const;

/** The rows under their names. */
export function csvOf(answer: TimedAnswer): string {
  return formatAnswer(answer, 'csv');
}

const BLOCK_CHARS = 1 << 16;

/** The answer in lines of JSON, some together: the head, each row with its evidence, the summary. */
export function linesOf(answer: TimedAnswer): ReadableStream<Uint8Array> {
  return ReadableStream.from(blocksOf(lines(answer)));
}

function* lines(answer: TimedAnswer): Iterable<unknown> {
  const { kind, cypher, columns, assumptions, follows } = answer;
  const { rows, nodes, edges, truncated, elapsedMs } = answer;
  const byRow = groupBy(answer.evidence, ({ row }) => row);
  yield { kind, cypher, columns, assumptions, follows };
  for (const [index, row] of rows.entries()) yield { row, evidence: byRow.get(index) ?? [] };
  yield { rows: rows.length, nodes, edges, truncated, elapsedMs };
}

function* blocksOf(values: Iterable<unknown>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let pending = '';
  for (const value of values) {
    pending += `${JSON.stringify(value)}\n`;
    if (pending.length < BLOCK_CHARS) continue;
    yield encoder.encode(pending);
    pending = '';
  }
  yield encoder.encode(pending);
}
