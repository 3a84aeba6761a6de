// What the explorer asks of the server, on large graphs: how many bytes and how long. Absolute times
// depend on the machine; bytes and ratios do not. `npm run bench:explorer [-- NODES...]`, 10,000 and
// 100,000 nodes by default, three edges a node.

import { gzipSync } from 'node:zlib';
import { viewOf } from '../src/server/views/bounded-view.ts';
import { expandView } from '../src/server/views/expand-view.ts';
import { viewGraph } from '../src/server/views/graph-view.ts';
import { pathView } from '../src/server/views/path-view.ts';
import { createPassing, type ViewFilters } from '../src/server/views/view-filters.ts';
import { createViewIndex, type ViewIndex } from '../src/server/views/view-index.ts';
import { inventGraph, random } from './explorer/invent-graph.ts';

const given = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const sizes = given.length > 0 ? given : [10_000, 100_000];
const FILTERS: ViewFilters = {
  hide: ['event', 'article'],
  without: [],
  status: [],
  loose: false,
  undated: true,
};
const LOOKS = 60;
const ZOOMS = [1, 2, 4, 8, 16, 32, 64];

interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly nodes: number;
  readonly edges: number;
}

function timed<T>(run: () => T): readonly [T, number] {
  const startMs = performance.now();
  const result = run();
  return [result, performance.now() - startMs];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function looks(index: ViewIndex, passing: ReturnType<ReturnType<typeof createPassing>>) {
  const next = random(5);
  const [left, bottom, right, top] = index.extent;
  return Array.from({ length: LOOKS }, (_, at): Measured => {
    const zoom = ZOOMS[at % ZOOMS.length] ?? 1;
    const [width, height] = [(right - left) / zoom, (top - bottom) / zoom];
    const x = left + next() * (right - left - width);
    const y = bottom + next() * (top - bottom - height);
    const [view, ms] = timed(() => viewOf(index, passing, { box: [x, y, x + width, y + height] }));
    const bytes = gzipSync(JSON.stringify(view)).length;
    return { ms, bytes, nodes: view.nodes.key.length, edges: view.edges.key.length };
  });
}

function row(nodes: number): string {
  const graph = inventGraph(nodes, nodes * 3);
  const whole = gzipSync(JSON.stringify(viewGraph(graph))).length;
  const [index, indexMs] = timed(() => createViewIndex(graph));
  const passings = createPassing(index);
  const [passing, passMs] = timed(() => passings(FILTERS));
  const seen = looks(index, passing);
  const most = (of: (it: Measured) => number) => Math.max(...seen.map(of));
  const hub = index.nodeKeys[passing.ranked[0] ?? 0] ?? '';
  const next = random(9);
  const anyKey = () => index.nodeKeys[Math.floor(next() * index.nodeKeys.length)] ?? '';
  const expandMs = Array.from({ length: 40 }, (_, at) => {
    const key = at % 4 === 0 ? hub : anyKey();
    return timed(() => expandView(index, passing, { key, have: [key], limit: 25 }))[1];
  });
  const pathMs = Array.from(
    { length: 20 },
    () => timed(() => pathView(index, anyKey(), anyKey()))[1],
  );
  const cells = [
    nodes.toLocaleString('en-GB'),
    (nodes * 3).toLocaleString('en-GB'),
    `${Math.round(whole / 1_000).toLocaleString('en-GB')} KB`,
    `${Math.round(most(({ bytes }) => bytes) / 1_000)} KB`,
    `1/${Math.round(whole / most(({ bytes }) => bytes))}`,
    most((it) => it.nodes),
    most((it) => it.edges),
    indexMs.toFixed(0),
    passMs.toFixed(0),
    quantile(
      seen.map(({ ms }) => ms),
      0.5,
    ).toFixed(1),
    quantile(
      seen.map(({ ms }) => ms),
      0.95,
    ).toFixed(1),
    quantile(expandMs, 0.95).toFixed(1),
    quantile(pathMs, 0.95).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  '| nodes | edges | whole graph, gzip | largest view, gzip | ratio | most nodes | most edges | index ms | filter ms | view ms p50 | p95 | expand ms p95 | way ms p95 |',
  `|${'---:|'.repeat(13)}`,
];
process.stdout.write(`${[...head, ...sizes.map(row)].join('\n')}\n`);
