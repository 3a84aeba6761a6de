// A graph folder in, the API and the explorer on this machine out, until stopped.

import { fileURLToPath } from 'node:url';
import { createApp, createPageFetcher, type RunningServer, startServer } from '../server/index.ts';
import { articleAdder } from './add-article.ts';
import type { AskLimits } from './asking/limits.ts';
import { countGraph, describeCounts } from './counts.ts';
import { tellFailure } from './failure.ts';
import { writeOut } from './output.ts';
import { programVersion } from './program-version.ts';
import { openServedGraph } from './served-graph.ts';

/** Where the explorer is built; src/cli and dist/cli lie equally deep. */
const WEB_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** What to serve, and where. */
export interface RunServeOptions {
  readonly graph: string;
  readonly port: number;
  /** How many ports after `port` are tried when that is taken. */
  readonly morePorts: number;
  /** Whether pages may be fetched from the web when the reader gives their address. */
  readonly fetches: boolean;
  /** Limits of queries. */
  readonly limits: Partial<AskLimits>;
}

/** Serves until Ctrl-C. */
export async function runServe(options: RunServeOptions): Promise<void> {
  const { graph: folder, port, morePorts, limits } = options;
  const served = await openServedGraph(folder, limits);
  try {
    const app = createApp({
      version: programVersion(),
      snapshot: served.snapshot,
      ...(served.desk === undefined ? {} : { desk: served.desk }),
      webFolder: WEB_FOLDER,
      addArticle: articleAdder(folder),
      ...(options.fetches ? { fetchPage: createPageFetcher() } : {}),
      onUnexpected: tellFailure,
    });
    const server = await startServer({ app, port, morePorts });
    const { graph } = await served.snapshot();
    await writeOut(`Serving ${describeCounts(countGraph(graph))}\n${server.url}\n`);
    await untilStopped(server);
  } finally {
    await served.close();
  }
}

function untilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => server.close().then(resolve, reject);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
