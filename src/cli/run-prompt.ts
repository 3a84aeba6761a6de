// A graph folder in, a conversation on standard input and output out.

import { QueryPool } from './asking/query-pool.ts';
import type { ExitStatus } from './failure.ts';
import { say } from './output.ts';
import { historyPath } from './prompt/history-file.ts';
import { editLines } from './prompt/line-editor.ts';
import { Session } from './prompt/session.ts';
import type { RunQueryOptions } from './run-query.ts';

/**
 * Answers what is typed, until a person leaves or the input ends.
 *
 * @throws RapportError `not-found` when nothing was built there; `usage` when a pipe held nothing.
 */
export async function runPrompt(options: RunQueryOptions): Promise<ExitStatus> {
  const { graph: folder, format, parameters, limits } = options;
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const pool = new QueryPool({ folder, limits: { ...limits, threads: 1 } });
  try {
    // Opens the graph while the first question is typed, and says at once if there is none.
    await pool.run({ kind: 'examples', count: 3 });
    if (terminal) say('Ask in plain English or in openCypher; :help says more, Ctrl-D leaves.');
    return await editLines(new Session({ pool, format, parameters }), {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      terminal,
      historyFile: historyPath(),
    });
  } finally {
    await pool.close();
  }
}
