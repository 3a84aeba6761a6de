// Paths of articles in, the graph's folder out. What is read is on the disk before it is counted, so a
// build that is stopped goes on where it was.

import { existsSync } from 'node:fs';
import { RapportError } from '../model/index.ts';
import { read } from '../pipeline.ts';
import { readArticles } from '../read/index.ts';
import { readerVersion } from '../reader-version.ts';
import { openStore, type Store } from '../store/index.ts';
import { counted, countGraph, describeCounts, grouped } from './counts.ts';
import { drawIntoFolder } from './drawn-graph.ts';
import { describeError, EXIT, type ExitStatus } from './failure.ts';
import { graphFiles } from './graph-files.ts';
import { catchInterruption } from './interruption.ts';
import { say, writeOut } from './output.ts';
import { createProgress } from './progress.ts';
import { type ReadTally, readIntoStore } from './read-into-store.ts';

/** What is read when nothing is named. */
const DEFAULT_PATH = 'seeds';

/** Reads articles, draws the graph, and tells what was read and found, and how long it took. */
export async function runBuild(given: readonly string[], folder: string): Promise<ExitStatus> {
  const startMs = performance.now();
  const paths = given.length > 0 ? given : [getDefaultPath()];
  const store = openStore(folder, { leaveNothingEmpty: true });
  try {
    const tally = await readAll(paths, store);
    await writeOut(`${describeTally(tally)}\n`);
    if (tally.stopped) {
      say('Stopped. What was read is kept; run the same command again to go on.');
      return EXIT.interrupted;
    }
    if (store.counts().documents === 0) return nothingRead(paths, tally);
    const graph = await drawIntoFolder(store, folder);
    const { json, graphml } = graphFiles(folder);
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    await writeOut(
      `Found ${describeCounts(countGraph(graph))}\nWrote ${json} and ${graphml} in ${seconds} s\n`,
    );
    return tally.added + tally.known === 0 ? nothingRead(paths, tally) : EXIT.ok;
  } finally {
    store.close();
  }
}

async function readAll(paths: readonly string[], store: Store): Promise<ReadTally> {
  const progress = createProgress(process.stderr, () => performance.now());
  const interruption = catchInterruption();
  try {
    return await readIntoStore(readArticles(paths, { stdin: process.stdin }), {
      store,
      reader: { version: readerVersion(), read },
      watch: {
        onProgress: (tally) => progress.advance(() => `${describeTally(tally)} so far`),
        onRefused: (error) => progress.note(describeError(error)),
        shouldStop: () => interruption.requested,
      },
    });
  } finally {
    interruption.release();
    progress.end();
  }
}

function getDefaultPath(): string {
  if (existsSync(DEFAULT_PATH)) return DEFAULT_PATH;
  throw new RapportError('usage', 'No articles are named, and there is no folder seeds/ here.', {
    suggestions: ['Name files or folders: rapport build articles/', 'rapport build --help'],
  });
}

/** "Read 2 articles (1 known already, 1 refused)" */
function describeTally({ added, known, renewed, refused }: ReadTally): string {
  const more = [
    [known, 'known already'],
    [renewed, 'read again, as the readers have changed'],
    [refused, 'refused'],
  ] as const;
  const shown = more
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${grouped(count)} ${what}`);
  return `Read ${counted(added, 'article')}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`;
}

function nothingRead(paths: readonly string[], { refused }: ReadTally): ExitStatus {
  // Where the one thing that was named was refused, that has been told already.
  if (paths.length === 1 && refused === 1) return EXIT.failed;
  const where = paths.map((path) => (path === '-' ? 'standard input' : path)).join(' ');
  say(
    describeError(
      new RapportError('article.unreadable', 'No article could be read.', {
        where,
        suggestions: ['Articles are files of text, HTML or JSONL, or folders of them.'],
      }),
    ),
  );
  return EXIT.failed;
}
