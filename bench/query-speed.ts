// How fast a large graph answers: openCypher through the engine, the same by a loop written by hand over
// the same columns, and SQL over SQLite, in one run on one graph. The ratios are of the rows alone, which
// is what a loop and SQL give; the same with the evidence of every row stands beside.
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
const WARM_MS = 1_000;
/** A pass that takes longer is not taken again. */
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
const openMs = best(() => openSnapshot(path).close());
const snapshot = openSnapshot(path);
const loops = handLoops(columns, asked);
const sql = sqlGraph(rows, asked);
const parameters = new Map(Object.entries(asked));

/** The best of some passes, in milliseconds. */
function best(run: () => unknown): number {
  let shortestMs = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let pass = 0; pass < PASSES || performance.now() - begin < WARM_MS; pass++) {
    const start = performance.now();
    run();
    const spentMs = performance.now() - start;
    shortestMs = Math.min(shortestMs, spentMs);
    if (spentMs > LONG_MS) break;
  }
  return shortestMs;
}

function measured(run: () => readonly (readonly unknown[])[]): { ms: number; text: string } {
  let found: readonly (readonly unknown[])[] = [];
  try {
    const ms = best(() => {
      found = run();
    });
    return {
      ms,
      text: JSON.stringify(found, (_, cell) => (typeof cell === 'bigint' ? Number(cell) : cell)),
    };
  } catch (error) {
    return {
      ms: Number.POSITIVE_INFINITY,
      text: error instanceof Error ? error.message : 'failed',
    };
  }
}

const lines = TASKS.map(({ id, cypher, sql: text }) => {
  const limits = { rows: 1_000_000, steps: 1_000_000_000 };
  const asking = (more: { readonly evidence?: number }) => () =>
    ask(snapshot.source, cypher, { parameters, limits: { ...limits, ...more } }).rows;
  const engine = measured(asking({ evidence: 0 }));
  const answer = measured(asking({}));
  const loop = measured(loops.get(id) ?? (() => []));
  const database = measured(() => sql.ask(text));
  const agrees = (other: { readonly text: string }) =>
    JSON.parse(other.text).length === JSON.parse(loop.text).length;
  const note =
    engine.ms === Number.POSITIVE_INFINITY ? engine.text : agrees(engine) ? '' : 'rows differ';
  const cells = [
    id,
    ...[engine, answer, loop, database].map(({ ms }) => ms.toFixed(2)),
    (engine.ms / loop.ms).toFixed(1),
    (database.ms / engine.ms).toFixed(1),
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
