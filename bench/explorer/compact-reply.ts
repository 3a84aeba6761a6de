// A graph in; the same nodes and edges sent as columns and as a list of objects, in bytes and in the time
// to parse them, out. Both hold what the page keeps, and nothing else.

import { gzipSync } from 'node:zlib';
import { createViewIndex } from '../../src/server/views/view-index.ts';
import { columnsOf } from '../../src/server/views/view-reply.ts';
import { decodePart } from '../../web/api/decode-view.ts';
import { inventGraph } from './invent-graph.ts';
import { bestOf, table, whole } from './timing.ts';

const RUNS = 5;

function row(nodes: number): readonly string[] {
  const index = createViewIndex(inventGraph(nodes, nodes * 3));
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const columns = columnsOf(index, all(index.nodeKeys.length), all(index.edgeKeys.length));
  const [compact, objects] = [JSON.stringify(columns), JSON.stringify(decodePart(columns))];
  const [compactGzip, objectsGzip] = [compact, objects].map((text) => gzipSync(text).length);
  const parseMs = [compact, objects].map((text) => bestOf(RUNS, () => JSON.parse(text)));
  const decodeMs = bestOf(RUNS, () => decodePart(JSON.parse(compact)));
  const ratio = (a = 0, b = 1) => `${(a / b).toFixed(1)}x`;
  return [
    whole(nodes),
    whole(nodes * 3),
    `${whole(objects.length / 1_000)} KB`,
    `${whole(compact.length / 1_000)} KB`,
    ratio(objects.length, compact.length),
    `${whole((objectsGzip ?? 0) / 1_000)} KB`,
    `${whole((compactGzip ?? 0) / 1_000)} KB`,
    ratio(objectsGzip, compactGzip),
    (parseMs[1] ?? 0).toFixed(1),
    (parseMs[0] ?? 0).toFixed(1),
    ratio(parseMs[1], parseMs[0]),
    decodeMs.toFixed(1),
  ];
}

/** A row for each size. */
export function benchReplies(sizes: readonly number[]): string {
  const head =
    'nodes, edges, objects, columns, ratio, objects gzip, columns gzip, ratio, objects parse ms, columns parse ms, ratio, columns parse and check ms';
  return table(head.split(', '), sizes.map(row));
}
