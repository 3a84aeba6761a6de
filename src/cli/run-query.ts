// A question or openCypher in, the answer on standard output: a table with its sentences, or JSON, in one
// piece; lines of JSON or CSV as the rows are found.

import { jsonLine, type LineFormat } from '../query/answer-lines.ts';
import { type AnswerFormat, formatAnswer } from '../query/format.ts';
import type { AnswerStream, QueryParameters } from '../server/index.ts';
import { askIn } from './asking/ask-in.ts';
import type { AskLimits } from './asking/limits.ts';
import { QueryPool } from './asking/query-pool.ts';
import { streamIn } from './asking/stream-in.ts';
import { EXIT, type ExitStatus } from './failure.ts';
import { writeOut } from './output.ts';
import { tellAsJson } from './tell-as-json.ts';

/** Which graph to ask, and how to answer. */
export interface RunQueryOptions {
  readonly graph: string;
  readonly format: AnswerFormat;
  readonly parameters: QueryParameters;
  readonly limits: Partial<AskLimits>;
}

/**
 * Answers one query.
 *
 * @throws RapportError `query.*` when it is not understood, except as JSON, where the error is the answer
 * or its last line.
 */
export async function runQuery(text: string, options: RunQueryOptions): Promise<ExitStatus> {
  const { graph: folder, format, parameters, limits } = options;
  const pool = new QueryPool({ folder, limits: { ...limits, threads: 1 } });
  try {
    if (format === 'ndjson' || format === 'csv') {
      await writeLines(streamIn(pool, text, { parameters, format }), format);
    } else {
      const { elapsedMs: _, ...answer } = await askIn(pool, text, { parameters });
      await writeOut(formatAnswer(answer, format));
    }
    return EXIT.ok;
  } catch (error) {
    if (format === 'json') return await tellAsJson(error);
    if (format === 'ndjson') return await tellAsJson(error, 0);
    throw error;
  } finally {
    await pool.close();
  }
}

async function writeLines(stream: AnswerStream, format: LineFormat): Promise<void> {
  let step = await stream.next();
  for (; step.done !== true; step = await stream.next()) await writeOut(step.value);
  if (format === 'csv' || step.value === undefined) return;
  const { elapsedMs: _, ...summary } = step.value;
  await writeOut(jsonLine(summary));
}
