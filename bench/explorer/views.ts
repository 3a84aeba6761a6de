// A graph in; what the explorer asks of the server as a reader looks around it, in bytes and
// milliseconds, out.

import { createGzip, gzipSync } from 'node:zlib';
import { jsonChunks } from '../../src/export/index.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { viewOf } from '../../src/server/views/bounded-view.ts';
import { expandView } from '../../src/server/views/expand-view.ts';
import { pathView } from '../../src/server/views/path-view.ts';
import {
  createPassing,
  type Passing,
  type ViewFilters,
} from '../../src/server/views/view-filters.ts';
import { createViewIndex, type ViewIndex } from '../../src/server/views/view-index.ts';
import { inventGraph, random } from './invent-graph.ts';
import { quantile, table, timed, whole } from './timing.ts';

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

function looks(index: ViewIndex, passing: Passing): readonly Measured[] {
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

/** Bytes of the whole graph as it would be sent at once, packed piece by piece: it fits in no string. */
async function packedBytes(graph: KnowledgeGraph): Promise<number> {
  const gzip = createGzip();
  let bytes = 0;
  gzip.on('data', (part: Uint8Array) => {
    bytes += part.length;
  });
  let pending = '';
  for (const piece of jsonChunks(graph)) {
    pending += piece;
    if (pending.length < 1 << 20) continue;
    if (!gzip.write(pending)) await new Promise((done) => gzip.once('drain', done));
    pending = '';
  }
  const ended = new Promise((done) => gzip.once('end', done));
  gzip.end(pending);
  await ended;
  return bytes;
}

async function row(nodes: number): Promise<readonly string[]> {
  const graph = inventGraph(nodes, nodes * 3);
  const bytesOfAll = await packedBytes(graph);
  const [index, indexMs] = timed(() => createViewIndex(graph));
  const passings = createPassing(index);
  const [passing, passMs] = timed(() => passings(FILTERS));
  const seen = looks(index, passing);
  const most = (of: (it: Measured) => number) => Math.max(...seen.map(of));
  const viewMs = seen.map(({ ms }) => ms);
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
  const bytesOfView = most(({ bytes }) => bytes);
  return [
    whole(nodes),
    whole(nodes * 3),
    `${whole(bytesOfAll / 1_000)} KB`,
    `${whole(bytesOfView / 1_000)} KB`,
    `1/${whole(bytesOfAll / bytesOfView)}`,
    whole(most((it) => it.nodes)),
    whole(most((it) => it.edges)),
    whole(indexMs),
    whole(passMs),
    quantile(viewMs, 0.5).toFixed(1),
    quantile(viewMs, 0.95).toFixed(1),
    quantile(expandMs, 0.95).toFixed(1),
    quantile(pathMs, 0.95).toFixed(1),
  ];
}

/** A row for each size; three edges a node. */
export async function benchViews(sizes: readonly number[]): Promise<string> {
  const head =
    'nodes, edges, whole graph gzip, largest view gzip, ratio, most nodes, most edges, index ms, filter ms, view ms p50, p95, expand ms p95, way ms p95';
  const rows: (readonly string[])[] = [];
  for (const nodes of sizes) rows.push(await row(nodes));
  return table(head.split(', '), rows);
}
