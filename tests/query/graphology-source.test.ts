// What a graph offers to the query engine; the same holds for every kind of source.

import { describe, expect, it } from 'vitest';
import {
  columnarSource,
  type EdgeId,
  graphologySource,
  packGraph,
  type QuerySource,
  rowsOf,
} from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

const graph = newsGraph();

describe.each<[string, QuerySource]>([
  ['graphology', graphologySource(graph)],
  ['columns', columnarSource(packGraph(rowsOf(graph)))],
])('a source over %s', (_, source) => {
  const nodes = [...source.allNodes()];
  const edges = nodes.flatMap((node) => [...source.outgoing(node, [])]);

  it('has every node and edge once', () => {
    expect(nodes.map((node) => source.nodeKey(node)).sort()).toEqual([...graph.nodes()].sort());
    expect(edges.map((edge) => source.edgeKey(edge)).sort()).toEqual([...graph.edges()].sort());
    expect([source.nodeCount, source.edgeCount]).toEqual([graph.order, graph.size]);
  });

  it('gives every edge at both of its ends', () => {
    for (const edge of edges) {
      const type = source.typeOf(edge);
      expect([...source.outgoing(source.startOf(edge), [type])]).toContain(edge);
      expect([...source.incoming(source.endOf(edge), [type])]).toContain(edge);
      expect(source.nodeKey(source.startOf(edge))).toBe(graph.source(source.edgeKey(edge)));
    }
  });

  it('counts as it lists', () => {
    for (const label of source.vocabulary?.labels ?? []) {
      expect([...source.nodesByLabel(label)]).toHaveLength(source.countLabel(label));
    }
    const counted = (source.vocabulary?.types ?? []).reduce(
      (sum, type) => sum + source.countType(type),
      0,
    );
    expect(counted).toBe(source.edgeCount);
  });

  it('lists the edges of a type as a scan does, each once', () => {
    const keysOf = (found: Iterable<EdgeId>) => [...found].map((edge) => source.edgeKey(edge));
    for (const type of source.vocabulary?.types ?? []) {
      const scanned = edges.filter((edge) => source.typeOf(edge) === type);
      const listed = keysOf(source.edgesOfTypes([type]));
      expect(listed.sort()).toEqual(keysOf(scanned).sort());
      expect(listed).toHaveLength(source.countType(type));
      expect(keysOf(source.edgesOfTypes([type, type, 'NO_SUCH'])).sort()).toEqual(listed);
    }
    expect(keysOf(source.edgesOfTypes([])).sort()).toEqual(keysOf(edges).sort());
  });

  it('finds nodes by name and key as a scan does', () => {
    for (const property of ['name', 'id']) {
      for (const node of nodes) {
        const value = source.nodeProperty(node, property);
        const scanned = nodes.filter((other) => source.nodeProperty(other, property) === value);
        expect([...(source.findNodesByProperty(property, value) ?? [])]).toEqual(scanned);
      }
      expect([...(source.findNodesByProperty(property, '__proto__') ?? [0])]).toEqual([]);
    }
  });

  it('gives null for what is absent and whole numbers as integers', () => {
    const [node] = nodes;
    if (node === undefined) throw new Error('the graph is empty');
    expect(source.nodeProperty(node, 'nothing')).toBeNull();
    expect(source.nodeProperty(node, 'constructor')).toBeNull();
    expect(source.nodeProperty(node, 'mentions')).toBe(1n);
    for (const name of source.nodePropertyNames(node)) {
      expect(source.nodeProperty(node, name)).not.toBeNull();
    }
  });
});
