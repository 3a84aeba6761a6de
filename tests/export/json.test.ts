import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { parseGraph } from '../../src/graph/load-graph.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

describe.each([
  ['the sample', sampleGraph],
  ['hostile text', hostileGraph],
  ['an empty graph', createGraph],
])('JSON of %s', (_, make) => {
  it("is graphology's serialized form", () => {
    const graph = make();
    const back = new MultiDirectedGraph();
    back.import(JSON.parse(toJson(graph)));
    expect(sortedExport(back)).toEqual(sortedExport(graph));
  });

  it('is loaded as the same graph, and written again byte for byte', () => {
    const graph = make();
    const back = parseGraph(toJson(graph));
    expect(sortedExport(back)).toEqual(sortedExport(graph));
    expect(toJson(back)).toBe(toJson(graph));
  });

  it('has one node or edge to a line', () => {
    const graph = make();
    const lines = toJson(graph).split('\n');
    expect(lines.filter((line) => line.startsWith('{"key":'))).toHaveLength(
      graph.order + graph.size,
    );
  });
});

it('writes the keys of objects in one order, however they were made', () => {
  const one = createGraph();
  const other = createGraph();
  const counts = { x: 0, y: 0, mentions: 1, articles: 1 };
  one.addNode('a', { label: 'Lind', type: 'person', aliases: [], ...counts });
  other.addNode('a', { ...counts, aliases: [], type: 'person', label: 'Lind' });
  expect(toJson(one)).toBe(toJson(other));
});

function sortedExport(graph: {
  export(): { nodes: { key: string }[]; edges: { key?: string }[] };
}) {
  const { nodes, edges } = graph.export();
  const byKey = (a: { key?: string }, b: { key?: string }) =>
    (a.key ?? '') < (b.key ?? '') ? -1 : 1;
  return { nodes: [...nodes].sort(byKey), edges: [...edges].sort(byKey) };
}
