// A question or openCypher in, the answer on standard output: a table with its sentences, JSON, or CSV.

import { type AnswerFormat, formatAnswer } from '../query/format.ts';
import type { QueryParameters } from '../server/index.ts';
import { askIn } from './asking/ask-in.ts';
import type { AskLimits } from './asking/limits.ts';
import { QueryPool } from './asking/query-pool.ts';
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
 * @throws RapportError `query.*` when it is not understood, except as JSON, where the error is the answer.
 */
export async function runQuery(text: string, options: RunQueryOptions): Promise<ExitStatus> {
  const { graph: folder, format, parameters, limits } = options;
  const pool = new QueryPool({ folder, limits: { ...limits, threads: 1 } });
  try {
    const { elapsedMs: _, ...answer } = await askIn(pool, text, { parameters });
    await writeOut(formatAnswer(answer, format));
    return EXIT.ok;
  } catch (error) {
    if (format !== 'json') throw error;
    return await tellAsJson(error);
  } finally {
    await pool.close();
  }
}
