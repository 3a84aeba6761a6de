// How fast a large graph answers: openCypher through the engine, the same by a loop written by hand over
// the same columns, and SQL over SQLite, in one run on one graph. The ratios are of the rows alone, which
// is what a loop and SQL give; the same with the evidence of every row stands beside. Passes take turns, each in
// another order, so that whatever else the machine does falls on all alike, and none always finds in the caches
// what the one before it has just read; medians.
// It runs compiled, as what is shipped does. `npm run bench:query [-- NODES EDGES] [--write]`; 500,000 nodes and 1,500,000 edges by default.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../src/export/index.ts';
import { ask, openSnapshot, packGraph, snapshotBytes } from '../src/query/index.ts';
import { type Asked, handLoops } from './query-speed/loops.ts';
import { generator, newsRows } from './query-speed/news-graph.ts';
import { sqlGraph } from './query-speed/sql.ts';
import { TASKS } from './query-speed/tasks.ts';

const PASSES = 5;
/** Short tasks are passed through for so long, as a server that has been up for a while does. */
const WARM_MS = 5_000;
/** What takes longer than this in one pass is not taken again, and is no part of that time. */
const LONG_MS = 5_000;

const [nodeCount = 500_000, edgeCount = 1_500_000] = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);

const { asked, columns, sql, size: counts } = prepared();
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
const parameters = new Map(Object.entries(asked));

/**
 * The graph in every form. The rows it is made from are let go: a server holds none, and to collect garbage
 * among them takes long, whoever leaves it.
 */
function prepared() {
  const { nodes, edges } = newsRows(nodeCount, edgeCount);
  const nameOf = (at: number) => nodes[at]?.attributes.label ?? '';
  const given: Asked = {
    name: nameOf(2),
    other: nameOf(Math.floor(nodeCount / 5)),
    from: '2018-03-01',
    to: '2018-04-01',
    prefix: 'Bada',
  };
  return {
    asked: given,
    columns: packGraph({ nodes, edges }),
    sql: sqlGraph({ nodes, edges }, given),
    size: { nodes: nodes.length, edges: edges.length },
  };
}

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
  const random = generator(7);
  for (let pass = 0, spent = 0; pass < PASSES || spent < WARM_MS; pass++) {
    const open = [...runs.entries()].flatMap(([index, run]) => {
      const lap = laps[index];
      return lap !== undefined && isOpen(lap) ? [{ run, lap }] : [];
    });
    if (open.length === 0) break;
    for (const { run, lap } of inAnyOrder(open, random)) spent += runOnce(run, lap);
  }
  return laps;
}

/** Whether it is to be taken again. */
function isOpen({ ms, failed }: Lap): boolean {
  return failed === undefined && (ms.at(-1) ?? 0) < LONG_MS;
}

/** The items in an order that is as likely as any other (Fisher and Yates). */
function inAnyOrder<T>(items: readonly T[], random: () => number): readonly T[] {
  const open = [...items];
  return items.flatMap(() => open.splice(Math.floor(random() * open.length), 1));
}

/** What it took, in milliseconds; nothing where it takes too long to be taken again. */
function runOnce(run: () => Rows, lap: Lap): number {
  try {
    const start = performance.now();
    const { length } = run();
    const ms = performance.now() - start;
    lap.ms.push(ms);
    lap.rows = length;
    return ms < LONG_MS ? ms : 0;
  } catch (error) {
    lap.failed = error instanceof Error ? error.message : 'failed';
    return 0;
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
  `${counts.nodes.toLocaleString('en-US')} nodes, ${counts.edges.toLocaleString('en-US')} edges; the snapshot has ${(size / 1e6).toFixed(0)} MB and opens in ${openMs.toFixed(0)} ms`,
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
