// Two names in, the shortest way between them on standard output: text or JSON.

import { formatPath } from '../query/format-path.ts';
import { pathIn } from './asking/ask-in.ts';
import { QueryPool } from './asking/query-pool.ts';
import { EXIT, type ExitStatus } from './failure.ts';
import { writeOut } from './output.ts';
import { tellAsJson } from './tell-as-json.ts';

/** Which graph, and how to write. */
export interface RunPathOptions {
  readonly graph: string;
  readonly format: 'text' | 'json';
}

/**
 * Finds a way.
 *
 * @throws RapportError `query.*` when a name is not known or means several, except as JSON, where the
 * error is the answer.
 */
export async function runPath(
  names: readonly [from: string, to: string],
  { graph: folder, format }: RunPathOptions,
): Promise<ExitStatus> {
  const pool = new QueryPool({ folder, limits: { threads: 1 } });
  try {
    const path = await pathIn(pool, names);
    await writeOut(format === 'json' ? `${JSON.stringify(path, null, 2)}\n` : formatPath(path));
    return EXIT.ok;
  } catch (error) {
    if (format !== 'json') throw error;
    return await tellAsJson(error);
  } finally {
    await pool.close();
  }
}
