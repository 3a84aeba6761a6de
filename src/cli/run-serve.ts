// A graph folder in, the API and the explorer on this machine out, until stopped.

import { fileURLToPath } from 'node:url';
import { createApp, type RunningServer, startServer } from '../server/index.ts';
import { articleAdder } from './add-article.ts';
import { countGraph, describeCounts } from './counts.ts';
import { tellFailure } from './failure.ts';
import { writeOut } from './output.ts';
import { programVersion } from './program-version.ts';
import { openServedGraph } from './served-graph.ts';

/** Where the explorer is built; src/cli and dist/cli lie equally deep. */
const WEB_FOLDER = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Serves until Ctrl-C; `morePorts` after `port` are tried when that is taken. */
export async function runServe(folder: string, port: number, morePorts: number): Promise<void> {
  const served = await openServedGraph(folder);
  try {
    const app = createApp({
      version: programVersion(),
      snapshot: served.snapshot,
      webFolder: WEB_FOLDER,
      addArticle: articleAdder(folder),
      onUnexpected: tellFailure,
    });
    const server = await startServer({ app, port, morePorts });
    const { graph } = await served.snapshot();
    await writeOut(`Serving ${describeCounts(countGraph(graph))}\n${server.url}\n`);
    await untilStopped(server);
  } finally {
    served.close();
  }
}

function untilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => server.close().then(resolve, reject);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
