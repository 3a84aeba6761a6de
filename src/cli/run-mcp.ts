// A graph folder in, a server of the Model Context Protocol on standard input and output out, until the
// caller hangs up.

import { createMcpServer, serveStdio } from '../mcp/index.ts';
import type { AskLimits } from './asking/limits.ts';
import { tellFailure } from './failure.ts';
import { programVersion } from './program-version.ts';
import { openServedGraph } from './served-graph.ts';

/** Which graph, and the limits of queries. */
export interface RunMcpOptions {
  readonly graph: string;
  readonly limits: Partial<AskLimits>;
}

/** Serves until standard input ends, or Ctrl-C. */
export async function runMcp({ graph, limits }: RunMcpOptions): Promise<void> {
  const served = await openServedGraph(graph, limits);
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  try {
    const server = createMcpServer({
      version: programVersion(),
      snapshot: served.snapshot,
      onUnexpected: tellFailure,
    });
    await serveStdio(server, stop.signal);
  } finally {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
    await served.close();
  }
}
