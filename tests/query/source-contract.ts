// What every QuerySource must do, as one suite: each index answers as a scan of everything would.
// Use: `describeSource('graphology', graphologySource)` in a test file of the source.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { toEdtf } from '../../src/model/index.ts';
import type { EdgeId, Lookup, NodeId, PropertyValue, QuerySource } from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

/** Makes a source over a graph. */
export type MakeSource = (graph: KnowledgeGraph) => QuerySource;

const NODE_PROPERTIES = ['name', 'id', 'type', 'date', 'mentions', 'nothing'];
const EDGE_PROPERTIES = ['date', 'id', 'status', 'title', 'articles', 'nothing'];

/** Runs the suite over one kind of source. */
export function describeSource(name: string, make: MakeSource): void {
  describe(`a source over ${name}`, () => {
    const graph = newsGraph();
    const source = make(graph);
    describeElements(graph, source);
    describeLists(source);
    describeIndexes(source);
    it('does all of that over any graph', () => {
      fc.assert(
        fc.property(graphs(), lookups(), (random, lookup) => {
          const over = make(random);
          expectNodesFound(over, lookup);
          expectEdgesFound(over, lookup);
          expect(keysOf(over, edgesOf(over))).toEqual([...random.edges()].sort());
        }),
        { numRuns: 50 },
      );
    });
  });
}

function edgesOf(source: QuerySource): readonly EdgeId[] {
  return [...source.allNodes()].flatMap((node) => [...source.outgoing(node, [])]);
}

function keysOf(source: QuerySource, edges: Iterable<EdgeId>): readonly string[] {
  return [...edges].map((edge) => source.edgeKey(edge)).sort();
}

function describeElements(graph: KnowledgeGraph, source: QuerySource): void {
  it('has every node and edge once, numbered from 0', () => {
    const nodes = [...source.allNodes()];
    expect(nodes.map((node) => source.nodeKey(node)).sort()).toEqual([...graph.nodes()].sort());
    expect(keysOf(source, edgesOf(source))).toEqual([...graph.edges()].sort());
    expect([source.nodeCount, source.edgeCount]).toEqual([graph.order, graph.size]);
    expect(nodes.toSorted((a, b) => a - b)).toEqual([...Array(graph.order).keys()]);
    expect(edgesOf(source).toSorted((a, b) => a - b)).toEqual([...Array(graph.size).keys()]);
  });

  it('gives every edge at both of its ends', () => {
    for (const edge of edgesOf(source)) {
      const [type, start, end] = [source.typeOf(edge), source.startOf(edge), source.endOf(edge)];
      expect([...source.outgoing(start, [type])]).toContain(edge);
      expect([...source.incoming(end, ['NO_SUCH', type])]).toContain(edge);
      expect(source.nodeKey(start)).toBe(graph.source(source.edgeKey(edge)));
      expect(source.nodeKey(end)).toBe(graph.target(source.edgeKey(edge)));
    }
  });

  it('gives the labels and properties of the graph', () => {
    for (const node of source.allNodes()) {
      const { label, type } = graph.getNodeAttributes(source.nodeKey(node));
      expect(source.nodeProperty(node, 'name')).toBe(label);
      expect(source.nodeProperty(node, 'type')).toBe(type);
      for (const own of source.labelsOf(node))
        expect([...source.nodesByLabel(own)]).toContain(node);
    }
    for (const edge of edgesOf(source)) {
      const { type, status, evidence } = graph.getEdgeAttributes(source.edgeKey(edge));
      expect([source.typeOf(edge), source.edgeProperty(edge, 'status')]).toEqual([type, status]);
      expect(source.evidenceOf(edge)).toEqual(evidence);
    }
  });

  it('gives null for what is absent and whole numbers as integers', () => {
    const node = 0 as NodeId;
    const edge = 0 as EdgeId;
    for (const name of ['nothing', 'constructor', '__proto__']) {
      expect([source.nodeProperty(node, name), source.edgeProperty(edge, name)]).toEqual([
        null,
        null,
      ]);
    }
    expect(source.nodeProperty(node, 'mentions')).toBe(1n);
    const names = source.nodePropertyNames(node);
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(source.nodeProperty(node, name)).not.toBeNull();
    for (const name of source.edgePropertyNames(edge))
      expect(source.edgeProperty(edge, name)).not.toBeNull();
  });
}

function describeLists(source: QuerySource): void {
  it('counts as it lists', () => {
    for (const label of [...(source.vocabulary?.labels ?? []), 'NoSuch']) {
      const listed = [...source.nodesByLabel(label)];
      expect(listed).toHaveLength(source.countLabel(label));
      expect(new Set(listed).size).toBe(listed.length);
    }
    const types = source.vocabulary?.types ?? [];
    const counted = types.reduce((sum, type) => sum + source.countType(type), 0);
    expect([counted, source.countType('NO_SUCH')]).toEqual([source.edgeCount, 0]);
  });

  it('lists the edges of types as a scan does, each once', () => {
    const edges = edgesOf(source);
    for (const type of source.vocabulary?.types ?? []) {
      const scanned = edges.filter((edge) => source.typeOf(edge) === type);
      const listed = keysOf(source, source.edgesOfTypes([type]));
      expect(listed).toEqual(keysOf(source, scanned));
      expect(listed).toHaveLength(source.countType(type));
      expect(keysOf(source, source.edgesOfTypes([type, type, 'NO_SUCH']))).toEqual(listed);
    }
    expect(keysOf(source, source.edgesOfTypes([]))).toEqual(keysOf(source, edges));
  });

  it('lists the edges of a node by index and one by one alike, several types each once', () => {
    for (const node of source.allNodes()) {
      const all = source.outgoing(node, []);
      const types = [...new Set([...all].map((edge) => source.typeOf(edge)))];
      expect(Array.from({ length: all.length }, (_, at) => all[at])).toEqual([...all]);
      expect(keysOf(source, source.outgoing(node, [...types, ...types, 'NO_SUCH']))).toEqual(
        types.length === 0 ? [] : keysOf(source, all),
      );
    }
  });

  it('has cursors that go where its lists do, from node to node and back', () => {
    const nodes = [...source.allNodes()];
    for (const types of [[], ['MET'], ['NO_SUCH'], ['VISITED', 'MET', 'ACTOR_IN', 'MET']]) {
      for (const side of ['out', 'in'] as const) {
        const cursor = source.cursor?.(side, types);
        if (cursor === undefined) continue;
        for (const node of [...nodes, ...nodes.toReversed()]) {
          cursor.seek(node);
          const found = Array.from(
            { length: cursor.to - cursor.from },
            (_, at) => cursor.edges[cursor.from + at] as EdgeId,
          );
          const listed =
            side === 'out' ? source.outgoing(node, types) : source.incoming(node, types);
          expect(keysOf(source, found)).toEqual(keysOf(source, listed));
          const otherOf = (edge: EdgeId) =>
            side === 'out' ? source.endOf(edge) : source.startOf(edge);
          expect(found.map((edge) => cursor.otherOf(edge))).toEqual(found.map(otherOf));
        }
      }
    }
  });

  it('reads and codes properties as it gives them one by one', () => {
    for (const name of [...NODE_PROPERTIES, '__proto__']) {
      const read = source.nodeReader?.(name);
      const codes = source.codes?.('node', name);
      for (const node of source.allNodes()) {
        const value = source.nodeProperty(node, name);
        if (read !== undefined) expect(read(node)).toEqual(value);
        for (const other of codes === undefined ? [] : source.allNodes()) {
          if (codes?.at[other] !== codes?.at[node]) continue;
          expect(source.nodeProperty(other, name)).toEqual(value);
        }
      }
    }
    for (const name of [...EDGE_PROPERTIES, 'sentence', '__proto__']) {
      const read = source.edgeReader?.(name);
      for (const edge of edgesOf(source))
        if (read !== undefined) expect(read(edge)).toEqual(source.edgeProperty(edge, name));
    }
  });

  it('narrows edges of a node to no fewer than fit', () => {
    const lookup: Lookup = { kind: 'range', from: { value: '2024-02-13', inclusive: true } };
    for (const node of source.allNodes()) {
      const fits = (edge: EdgeId): boolean => isWanted(source.edgeProperty(edge, 'date'), lookup);
      const narrow = { property: 'date', lookup };
      const out = [...source.outgoing(node, [], narrow)].filter(fits);
      const into = [...source.incoming(node, [], narrow)].filter(fits);
      expect(keysOf(source, out)).toEqual(
        keysOf(source, [...source.outgoing(node, [])].filter(fits)),
      );
      expect(keysOf(source, into)).toEqual(
        keysOf(source, [...source.incoming(node, [])].filter(fits)),
      );
    }
  });
}

const LOOKUPS: readonly Lookup[] = [
  { kind: 'equal', value: 'Anna Lind' },
  { kind: 'equal', value: 'Jordan' },
  { kind: 'equal', value: 'person:anna' },
  { kind: 'equal', value: '2024-02-13' },
  { kind: 'equal', value: '__proto__' },
  { kind: 'equal', value: 1n },
  { kind: 'equal', value: true },
  { kind: 'prefix', prefix: '' },
  { kind: 'prefix', prefix: 'No' },
  { kind: 'prefix', prefix: '2024-02' },
  { kind: 'prefix', prefix: '\uffff' },
  { kind: 'range', from: { value: '2024-02-13', inclusive: true } },
  { kind: 'range', from: { value: '2024-02-13', inclusive: false } },
  { kind: 'range', to: { value: '2024-02-13', inclusive: true } },
  { kind: 'range', from: { value: 'A', inclusive: true }, to: { value: 'K', inclusive: false } },
  { kind: 'range', from: { value: 'K', inclusive: true }, to: { value: 'A', inclusive: true } },
  { kind: 'range', from: { value: 0n, inclusive: false } },
  { kind: 'range', from: { value: 'A', inclusive: true }, to: { value: 9n, inclusive: true } },
];

function describeIndexes(source: QuerySource): void {
  it('finds nodes by name and by key', () => {
    expect(source.hasNodeIndex('name', 'equal')).toBe(true);
    expect(source.hasNodeIndex('name', 'prefix')).toBe(true);
    expect(source.hasNodeIndex('id', 'equal')).toBe(true);
  });

  it('finds edges by date', () => {
    expect(source.hasEdgeIndex('date', 'equal')).toBe(true);
    expect(source.hasEdgeIndex('date', 'range')).toBe(true);
  });

  it.each(LOOKUPS)('finds nodes as a scan does: $kind $value$prefix $from $to', (lookup) => {
    expectNodesFound(source, lookup);
  });

  it.each(LOOKUPS)(
    'finds edges as a scan does, by value: $kind $value$prefix $from $to',
    (lookup) => {
      expectEdgesFound(source, lookup);
    },
  );
}

function expectNodesFound(source: QuerySource, lookup: Lookup): void {
  for (const property of NODE_PROPERTIES) {
    if (!source.hasNodeIndex(property, lookup.kind)) {
      expect(() => [...source.findNodes({ property, lookup })]).toThrow(RangeError);
      continue;
    }
    const scanned = [...source.allNodes()].filter((node) =>
      isWanted(source.nodeProperty(node, property), lookup),
    );
    const sorted = (nodes: Iterable<NodeId>) => [...nodes].sort((a, b) => a - b);
    expect(sorted(source.findNodes({ property, lookup }))).toEqual(scanned);
    const values = [...source.findNodes({ property, lookup })].map((node) =>
      source.nodeProperty(node, property),
    );
    expect(values).toEqual([...values].sort());
    expect(source.countNodes({ property, lookup })).toBeGreaterThanOrEqual(scanned.length);
    const persons = scanned.filter((node) => source.labelsOf(node).includes('Person'));
    expect(sorted(source.findNodes({ label: 'Person', property, lookup }))).toEqual(persons);
  }
}

function expectEdgesFound(source: QuerySource, lookup: Lookup): void {
  for (const property of EDGE_PROPERTIES) {
    if (!source.hasEdgeIndex(property, lookup.kind)) {
      expect(() => [...source.findEdges({ types: [], property, lookup })]).toThrow(RangeError);
      continue;
    }
    for (const types of [[], ['MET'], ['MET', 'VISITED', 'MET'], ['NO_SUCH']]) {
      const scanned = edgesOf(source).filter(
        (edge) =>
          (types.length === 0 || types.includes(source.typeOf(edge))) &&
          isWanted(source.edgeProperty(edge, property), lookup),
      );
      const search = { types, property, lookup };
      const found = [...source.findEdges(search)];
      expect(keysOf(source, found)).toEqual(keysOf(source, scanned));
      expect(source.countEdges(search)).toBeGreaterThanOrEqual(scanned.length);
      const values = found.map((edge) => source.edgeProperty(edge, property));
      expect(values).toEqual([...values].sort());
      const falling = [...source.findEdges({ ...search, descending: true })];
      expect(falling.map((edge) => source.edgeProperty(edge, property))).toEqual(values.reverse());
      expect(keysOf(source, falling)).toEqual(keysOf(source, scanned));
    }
  }
}

/** What a lookup means, tested by hand. */
function isWanted(value: PropertyValue, lookup: Lookup): boolean {
  if (lookup.kind === 'equal')
    return isComparable(value, lookup.value) && String(value) === String(lookup.value);
  if (lookup.kind === 'prefix') return typeof value === 'string' && value.startsWith(lookup.prefix);
  const { from, to } = lookup;
  if (value === null || (from === undefined && to === undefined)) return false;
  for (const [bound, sign] of [
    [from, 1],
    [to, -1],
  ] as const) {
    if (bound === undefined) continue;
    if (!isComparable(value, bound.value)) return false;
    const above = value === bound.value ? 0 : value > bound.value ? 1 : -1;
    if (above === 0 ? !bound.inclusive : above !== sign) return false;
  }
  return true;
}

function isComparable(a: PropertyValue, b: PropertyValue): boolean {
  const kindOf = (value: PropertyValue) => (typeof value === 'bigint' ? 'number' : typeof value);
  return kindOf(a) === kindOf(b);
}

const TEXTS = ['', 'A', 'Anna', 'Ann', 'Ånna', '2024', '2024-02', '2024-02-13', '😀', '\uffff'];

function lookups(): fc.Arbitrary<Lookup> {
  const text = fc.constantFrom(...TEXTS);
  const bound = fc.record({ value: text, inclusive: fc.boolean() });
  return fc.oneof(
    text.map((value): Lookup => ({ kind: 'equal', value })),
    text.map((prefix): Lookup => ({ kind: 'prefix', prefix })),
    fc.tuple(bound, bound).map(([from, to]): Lookup => ({ kind: 'range', from, to })),
    bound.map((from): Lookup => ({ kind: 'range', from })),
    bound.map((to): Lookup => ({ kind: 'range', to })),
  );
}

const NODES = 5;
const DATES = ['2023', '2024-02', '2024-02-13', '2024-02-13/2024-02-20', '../2022'];

function graphs(): fc.Arbitrary<KnowledgeGraph> {
  const end = fc.nat({ max: NODES - 1 });
  const type = fc.constantFrom('MET' as const, 'VISITED' as const, 'LEADS' as const);
  const date = fc.option(fc.constantFrom(...DATES), { nil: undefined });
  return fc
    .tuple(
      fc.array(fc.constantFrom(...TEXTS), { minLength: NODES, maxLength: NODES }),
      fc.array(fc.tuple(end, end, type, date), { maxLength: 12 }),
    )
    .map(([names, arrows]) => graphOf(names, arrows));
}

type Arrow = readonly [number, number, 'MET' | 'VISITED' | 'LEADS', string | undefined];

function graphOf(names: readonly string[], arrows: readonly Arrow[]): KnowledgeGraph {
  const graph = createGraph();
  const plain = { aliases: [], x: 0, y: 0, mentions: 1, articles: 1 };
  names.forEach((label, at) => {
    graph.addNode(`n${at}`, { label, type: at % 2 === 0 ? 'person' : 'place', ...plain });
  });
  arrows.forEach(([from, to, type, date], at) => {
    const dated = date === undefined ? {} : { date: toEdtf(date) };
    const edge = { type, status: 'occurred', articles: 1, evidence: [], ...dated } as const;
    graph.addDirectedEdgeWithKey(`e${at}`, `n${from}`, `n${to}`, edge);
  });
  return graph;
}
