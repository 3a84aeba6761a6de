// Where the nodes of a large graph start: members of one community near each other, far from the others.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { layOut } from '../../src/graph/layout.ts';
import {
  communityStart,
  type LayOutCoarse,
  type Ties,
} from '../../src/graph/layout-communities.ts';

const GROUPS = 30;

/** Numbers in [0, 1) that depend on the seed alone. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Pairs of nodes, most of them of one group; node n is of group n mod GROUPS. */
function plantedPairs(order: number, seed: number): readonly (readonly [number, number])[] {
  const random = seeded(seed);
  return Array.from({ length: order * 4 }, (_, at) => {
    const node = at % order;
    const own = Math.floor(random() * (order / GROUPS)) * GROUPS + (node % GROUPS);
    return [node, random() < 0.9 ? own : Math.floor(random() * order)] as const;
  }).filter(([a, b]) => a !== b);
}

function tiesOf(order: number, pairs: readonly (readonly [number, number])[]): Ties {
  const ties = Array.from({ length: order }, () => [] as (readonly [number, number])[]);
  for (const [a, b] of pairs) {
    ties[a]?.push([b, 1]);
    ties[b]?.push([a, 1]);
  }
  return ties;
}

const onGrid: LayOutCoarse = (order) =>
  Array.from({ length: order }, (_, at) => {
    const side = Math.ceil(Math.sqrt(order));
    return { x: (at % side) * 100, y: Math.floor(at / side) * 100 };
  });

/** Share of the eight nearest nodes that are of the same group. */
function purity(points: readonly { readonly x: number; readonly y: number }[]): number {
  const sample = points.slice(0, 150);
  const shares = sample.map(({ x, y }, node) => {
    const near = points
      .map((other, at) => ({ at, far: (other.x - x) ** 2 + (other.y - y) ** 2 }))
      .sort((a, b) => a.far - b.far)
      .slice(1, 9);
    return near.filter(({ at }) => at % GROUPS === node % GROUPS).length / 8;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

describe('the start of a large graph', () => {
  it('puts members of a community together', () => {
    const points = communityStart(tiesOf(900, plantedPairs(900, 7)), onGrid);
    expect(purity(points ?? [])).toBeGreaterThan(0.6);
  });

  it('is the same each time, and finite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const ties = tiesOf(120, plantedPairs(120, seed));
        const points = communityStart(ties, onGrid);
        expect(communityStart(ties, onGrid)).toEqual(points);
        for (const { x, y } of points ?? [])
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is none where all are one community', () => {
    const star = Array.from({ length: 50 }, (_, at) => [0, at + 1] as const);
    expect(communityStart(tiesOf(51, star), onGrid)).toBeUndefined();
  });

  it('leaves neighbours near each other in the finished picture', () => {
    const order = 2_100;
    const graph = createGraph();
    const key = (node: number) => `person:${String(node).padStart(5, '0')}`;
    for (let node = 0; node < order; node += 1)
      graph.addNode(key(node), {
        label: 'x',
        type: 'person',
        aliases: [],
        x: 0,
        y: 0,
        mentions: 1,
        articles: 1,
      });
    plantedPairs(order, 7).forEach(([a, b], at) => {
      graph.addDirectedEdgeWithKey(`e${at}`, key(a), key(b), {
        type: 'MET',
        status: 'occurred',
        articles: 1,
        evidence: [],
      });
    });
    layOut(graph);
    const points = graph.nodes().map((node) => graph.getNodeAttributes(node));
    // One in thirty would be chance.
    expect(purity(points)).toBeGreaterThan(0.5);
  }, 120_000);
});
