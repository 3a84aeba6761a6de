import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { layOut } from '../../src/graph/layout.ts';
import { spreadOut } from '../../src/graph/spread-out.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

type Pair = readonly [number, number];

function graphOf(count: number, pairs: readonly Pair[], turned = false): KnowledgeGraph {
  const graph = createGraph();
  const keys = Array.from({ length: count }, (_, index) => `person:${index}`);
  for (const key of turned ? keys.toReversed() : keys) {
    const counts = { x: turned ? 7 : 0, y: 0, mentions: 1, articles: 1 };
    graph.addNode(key, { label: key, type: 'person', aliases: [], ...counts });
  }
  const edges = pairs.map(
    ([a, b], index) => [`e${index}`, keys[a % count], keys[b % count]] as const,
  );
  for (const [key, a, b] of turned ? edges.toReversed() : edges) {
    if (a === undefined || b === undefined) continue;
    const attributes = { type: 'MET', status: 'occurred', articles: 1, evidence: [] } as const;
    graph.addDirectedEdgeWithKey(key, a, b, attributes);
  }
  return graph;
}

function positions(graph: KnowledgeGraph): ReadonlyMap<string, Pair> {
  layOut(graph);
  return new Map(
    graph.mapNodes((key, { x, y }) => [key, [x, y]] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const anyGraph = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  pairs: fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000)), { maxLength: 60 }),
});

describe('a layout', () => {
  it('is the same at every run and in every order', () => {
    fc.assert(
      fc.property(anyGraph, ({ count, pairs }) => {
        expect(positions(graphOf(count, pairs, true))).toEqual(positions(graphOf(count, pairs)));
      }),
      { numRuns: 15 },
    );
  });

  it('is finite, of two decimals, with no minus nought, and no two nodes in one place', () => {
    fc.assert(
      fc.property(anyGraph, ({ count, pairs }) => {
        const places = [...positions(graphOf(count, pairs)).values()];
        for (const value of places.flat()) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).not.toBe(-0);
          expect(Number(value.toFixed(2))).toBe(value);
        }
        expect(new Set(places.map(String)).size).toBe(count);
      }),
      { numRuns: 15 },
    );
  });

  it('of nothing is nothing, of one node is the middle', () => {
    expect(positions(createGraph()).size).toBe(0);
    expect([...positions(graphOf(1, [])).values()]).toEqual([[0, 0]]);
  });

  it('keeps what is joined to nothing within reach', () => {
    const pairs = Array.from({ length: 30 }, (_, index): Pair => [index % 10, (index * 3) % 10]);
    const places = [...positions(graphOf(14, pairs)).values()];
    const width = Math.max(...places.flat()) - Math.min(...places.flat());
    expect(width).toBeLessThan(10 * Math.sqrt(14) * 2);
  });

  it('draws what is joined nearer than what is not', () => {
    const clique = (from: number): readonly Pair[] =>
      [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].map((b): Pair => [from + a, from + b]));
    const pairs = [...clique(0), ...clique(5), [0, 5] as const].filter(([a, b]) => a !== b);
    const places = [...positions(graphOf(10, pairs)).values()];
    const mean = (near: boolean) => {
      const lengths = places.flatMap(([x, y], a) =>
        places.slice(a + 1).flatMap(([p, q], offset) => {
          const b = a + 1 + offset;
          return (a < 5 === b < 5) === near ? [Math.hypot(x - p, y - q)] : [];
        }),
      );
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(mean(true)).toBeLessThan(mean(false));
  });

  it('changes nothing but positions', () => {
    for (const make of [sampleGraph, hostileGraph]) {
      const graph = make();
      layOut(graph);
      graph.forEachNode((key, { x: _x, y: _y, ...rest }) => {
        const { x: _, y: __, ...before } = make().getNodeAttributes(key);
        expect(rest).toEqual(before);
      });
      expect(graph.export().edges).toEqual(make().export().edges);
    }
  });

  it('manages more nodes than are compared one by one', () => {
    const pairs = Array.from(
      { length: 900 },
      (_, index): Pair => [index, (index * 7919 + 13) % 700],
    );
    const places = positions(
      graphOf(
        700,
        pairs.filter(([a, b]) => a % 700 !== b),
      ),
    );
    expect(new Set([...places.values()].map(String)).size).toBe(700);
  });
});

describe('points spread out', () => {
  it('are apart, even those that lay in one place', () => {
    const coordinate = fc.integer({ min: -20, max: 20 });
    const cloud = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 25 });
    fc.assert(
      fc.property(cloud, (points) => {
        const spread = spreadOut(points, () => 6);
        for (const [index, a] of spread.entries()) {
          for (const b of spread.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(3);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leave each other the room that each wants', () => {
    const points = [0, 1, 2, 3, 4, 5].map((at) => ({ x: at, y: 0 }));
    const rooms = [12, 12, 2, 2, 12, 2];
    const spread = spreadOut(points, (index) => rooms[index] ?? 0);
    for (const [index, a] of spread.entries())
      for (const [offset, b] of spread.slice(index + 1).entries()) {
        const gap = ((rooms[index] ?? 0) + (rooms[index + 1 + offset] ?? 0)) / 2;
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(gap * 0.9);
      }
  });

  it('stay where they are when they have room', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: -10 },
    ];
    expect(spreadOut(points, () => 6)).toEqual(points);
  });
});
