// How fast a large graph answers: openCypher through the engine, the same by a loop written by hand over
// the same columns, and SQL over SQLite, in one run on one graph. The ratios are of the rows alone, which
// is what a loop and SQL give; the same with the evidence of every row stands beside. Passes take turns, so that
// whatever else the machine does falls on all alike and none finds only its own data in the caches; medians.
// It runs compiled, as what is shipped does. `npm run bench:query [-- NODES EDGES] [--write]`; 500,000 nodes and 1,500,000 edges by default.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../src/export/index.ts';
import { ask, openSnapshot, packGraph, snapshotBytes } from '../src/query/index.ts';
import { type Asked, handLoops } from './query-speed/loops.ts';
import { newsRows } from './query-speed/news-graph.ts';
import { sqlGraph } from './query-speed/sql.ts';
import { TASKS } from './query-speed/tasks.ts';

const PASSES = 5;
/** Short tasks are passed through for so long, as a server that has been up for a while does. */
const WARM_MS = 5_000;
/** What takes longer than this in one pass is not taken again. */
const LONG_MS = 5_000;

const [nodeCount = 500_000, edgeCount = 1_500_000] = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);

const rows = newsRows(nodeCount, edgeCount);
const nameOf = (at: number) => rows.nodes[at]?.attributes.label ?? '';
const asked: Asked = {
  name: nameOf(2),
  other: nameOf(Math.floor(nodeCount / 5)),
  from: '2018-03-01',
  to: '2018-04-01',
  prefix: 'Bada',
};

const columns = packGraph(rows);
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
const path = join(folder, 'graph.columns');
writeAtomically(path, snapshotBytes(columns, 'bench'));
const open = (): Rows => {
  openSnapshot(path).close();
  return [];
};
const [openMs = 0] = race([open]).map(median);
const snapshot = openSnapshot(path);
const loops = handLoops(columns, asked);
const sql = sqlGraph(rows, asked);
const parameters = new Map(Object.entries(asked));

type Rows = readonly (readonly unknown[])[];

/** What one way to do a task gives. */
interface Lap {
  readonly ms: number[];
  /** Why it does not answer. */
  failed?: string;
  rows: number;
}

/** Runs every way to do a task in turns. */
function race(runs: readonly (() => Rows)[]): readonly Lap[] {
  const laps = runs.map((): Lap => ({ ms: [], rows: 0 }));
  const begin = performance.now();
  for (let pass = 0; pass < PASSES || performance.now() - begin < WARM_MS; pass++) {
    for (const [index, run] of runs.entries()) {
      const lap = laps[index];
      if (lap !== undefined && lap.failed === undefined && (lap.ms.at(-1) ?? 0) < LONG_MS)
        runOnce(run, lap);
    }
  }
  return laps;
}

function runOnce(run: () => Rows, lap: Lap): void {
  try {
    const start = performance.now();
    const { length } = run();
    lap.ms.push(performance.now() - start);
    lap.rows = length;
  } catch (error) {
    lap.failed = error instanceof Error ? error.message : 'failed';
  }
}

/** Milliseconds; infinite where it does not answer. */
function median({ ms, failed }: Lap): number {
  const sorted = ms.toSorted((a, b) => a - b);
  return failed === undefined ? (sorted[sorted.length >> 1] ?? 0) : Number.POSITIVE_INFINITY;
}

const lines = TASKS.map(({ id, cypher, sql: text }) => {
  const limits = { rows: 1_000_000, steps: 1_000_000_000 };
  const asking = (more: { readonly evidence?: number }) => () =>
    ask(snapshot.source, cypher, { parameters, limits: { ...limits, ...more } }).rows;
  const laps = race([
    asking({ evidence: 0 }),
    asking({}),
    loops.get(id) ?? (() => []),
    () => sql.ask(text),
  ]);
  const [engine = 0, answer = 0, loop = 0, database = 0] = laps.map(median);
  const failed = laps.flatMap((lap) => lap.failed ?? []).join('; ');
  const note =
    failed !== '' || laps.every(({ rows }) => rows === laps[0]?.rows) ? failed : 'rows differ';
  const cells = [
    id,
    ...[engine, answer, loop, database].map((ms) => ms.toFixed(ms < 0.1 ? 3 : 2)),
    (engine / loop).toFixed(1),
    (database / engine).toFixed(1),
    note,
  ];
  return `| ${cells.join(' | ')} |`;
});
snapshot.close();
sql.close();

const size = statSync(path).size;
rmSync(folder, { recursive: true });
const table = [
  `${rows.nodes.length.toLocaleString('en-US')} nodes, ${rows.edges.length.toLocaleString('en-US')} edges; the snapshot has ${(size / 1e6).toFixed(0)} MB and opens in ${openMs.toFixed(0)} ms`,
  '',
  '| task | engine ms | with evidence ms | loop by hand ms | SQLite ms | engine / loop | SQLite / engine | |',
  '|---|---:|---:|---:|---:|---:|---:|---|',
  ...lines,
  '',
].join('\n');
process.stdout.write(table);
if (process.argv.includes('--write')) {
  writeFileSync('bench/results/query-speed.md', `# How fast a large graph answers\n\n${table}`);
}
