import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphPart, Status } from '../../web/api/types.ts';
import { Drawing } from '../../web/explorer/drawing.ts';
import { bestConnected, MAX_DRAWN_NODES } from '../../web/state/best-connected.ts';
import { buildModel } from '../../web/state/model.ts';
import { NO_FILTERS } from '../../web/state/view.ts';
import { visibleOf } from '../../web/state/visible.ts';
import { palette } from './palette.ts';

const status: Status = 'occurred';
const nothing = { nodes: new Set<string>(), edges: new Set<string>() };

/** A graph of `count` persons with edges between the given pairs. */
function modelOf(count: number, pairs: readonly (readonly [number, number])[]) {
  const reply: GraphPart = {
    nodes: Array.from({ length: count }, (_, index) => ({
      key: `p${index}`,
      attributes: {
        label: `Person ${index}`,
        type: 'person',
        x: index % 100,
        y: Math.floor(index / 100),
        relations: 0,
        articles: 1,
      },
    })),
    edges: pairs.map(([from, to], index) => ({
      key: `e${index}`,
      source: `p${from}`,
      target: `p${to}`,
      attributes: { type: 'MET', status, articles: 1, evidenceCount: 1 },
    })),
  };
  return buildModel(reply);
}

const anyGraph = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), { maxLength: 60 }),
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.nat({ max: count - 1 }), { maxLength: 5 }),
    ),
  );

describe('of very many nodes', () => {
  it('those with most edges are drawn, and the edges between them', () => {
    const model = modelOf(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [3, 4],
    ]);
    const all = visibleOf(model, NO_FILTERS, nothing);
    const { nodes, edges } = bestConnected(model, all, { first: [], limit: 3 });
    expect([...nodes]).toEqual(['p0', 'p1', 'p2']);
    expect([...edges]).toEqual(['e0', 'e1', 'e3']);
  });

  it('what was asked for comes first', () => {
    const model = modelOf(4, [
      [0, 1],
      [0, 2],
    ]);
    const all = visibleOf(model, NO_FILTERS, nothing);
    const { nodes } = bestConnected(model, all, { first: ['p3', 'nobody'], limit: 2 });
    expect([...nodes]).toEqual(['p3', 'p0']);
  });

  it('never more are drawn than fit, no edge without its ends, and all that were asked for', () => {
    fc.assert(
      fc.property(anyGraph, ([count, pairs, limit, asked]) => {
        const model = modelOf(count, pairs);
        const all = visibleOf(model, NO_FILTERS, nothing);
        const first = asked.map((index) => `p${index}`);
        const { nodes, edges } = bestConnected(model, all, { first, limit });
        expect(nodes.size).toBe(Math.min(limit, count));
        for (const key of [...new Set(first)].slice(0, limit)) expect(nodes.has(key)).toBe(true);
        for (const edge of model.edges.values()) {
          const hasEnds = nodes.has(edge.source) && nodes.has(edge.target);
          expect(edges.has(edge.key)).toBe(hasEnds);
        }
      }),
    );
  });

  it('only the drawn ones are handed to the renderer', () => {
    const count = MAX_DRAWN_NODES + 500;
    const ring = Array.from({ length: count }, (_, index) => [index, (index + 1) % count] as const);
    const model = modelOf(count, ring);
    const visible = bestConnected(model, visibleOf(model, NO_FILTERS, nothing), { first: [] });
    const ontology = { nodes: new Map(), relations: new Map(), events: new Map() };
    const rest = {
      model,
      places: new Map(),
      pinned: new Set<string>(),
      unfolded: new Set<string>(),
    };
    const drawing = new Drawing({ ontology, scale: () => 1 }, { ...rest, visible }, palette);
    expect(drawing.graph.order).toBe(MAX_DRAWN_NODES);
    expect(drawing.graph.size).toBe(visible.edges.size);
    const few = { nodes: new Set(['p2', 'p3']), edges: new Set(['e2', 'e3']) };
    drawing.show({ ...rest, visible: few }, palette);
    expect([drawing.graph.order, drawing.graph.size]).toEqual([2, 1]);
    expect([...drawing.nodes.values()].map(({ key }) => key)).toEqual(['p2', 'p3']);
  });
});
