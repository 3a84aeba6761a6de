// A graph that grows, and places beside a node: nothing that stands moves, and nothing lies on another.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../web/explorer/place-beside.ts';
import { binsOf, MAX_BARS } from '../../web/explorer/time-bins.ts';
import { nextRange, rangeOf, windowOf } from '../../web/explorer/time-window.ts';
import { grownModel } from '../../web/state/grow.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { modelOf, replyOf } from './model-of.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('places beside a node', () => {
  it('are as many as asked for, apart from each other and from what stands', () => {
    fc.assert(
      fc.property(
        point,
        fc.integer({ min: 1, max: 25 }),
        fc.array(point, { maxLength: 60 }),
        (anchor, count, taken) => {
          const places = placeBeside(anchor, count, { taken, gap: 6 });
          expect(places.length).toBe(count);
          const all = [...taken, ...places];
          for (const place of places)
            for (const other of all)
              if (other !== place)
                expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(5.6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a graph that grows', () => {
  it('keeps every node where it was, and puts a new one beside what it is tied to', () => {
    const graph = sampleGraph();
    const before = modelOf(graph);
    graph.forEachNode((key, { x, y }) => {
      graph.mergeNodeAttributes(key, { x: x + 900, y: y - 400 });
    });
    graph.addNode('person:new', {
      ...graph.getNodeAttributes('person:lind'),
      label: 'New',
      x: 5_000,
      y: 5_000,
    });
    const { evidence, ...rest } = graph.getEdgeAttributes('e1');
    graph.addDirectedEdgeWithKey('new', 'person:new', 'person:lind', { ...rest, evidence });
    const after = grownModel(before, replyOf(graph).part);
    for (const [key, { attributes }] of before.nodes)
      expect(after.nodes.get(key)?.attributes).toMatchObject({ x: attributes.x, y: attributes.y });
    const [lind, fresh] = ['person:lind', 'person:new'].map(
      (key) => after.nodes.get(key)?.attributes,
    );
    const distance = Math.hypot((lind?.x ?? 0) - (fresh?.x ?? 0), (lind?.y ?? 0) - (fresh?.y ?? 0));
    expect(distance).toBeGreaterThan(5);
    expect(distance).toBeLessThan(120);
  });
});

const day = fc
  .tuple(
    fc.integer({ min: 0, max: 2_100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    [String(year).padStart(4, '0'), ...[month, date].map((it) => String(it).padStart(2, '0'))].join(
      '-',
    ),
  );

describe('bars of time', () => {
  it('hold every day once, and are no more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (list) => {
        const days = new Map(list.filter((it) => it > '0001').map((it) => [it, 1] as const));
        const bins = binsOf(days);
        if (bins === undefined) {
          expect(days.size).toBe(0);
          return;
        }
        expect(bins.bars.length).toBeLessThanOrEqual(MAX_BARS);
        expect(bins.bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.size);
        for (const it of days.keys()) {
          const bar = bins.bars[bins.indexOf(it)];
          expect(bar !== undefined && bar.from <= it && it <= bar.to).toBe(true);
        }
      }),
    );
  });

  it('and windows say the same', () => {
    const bins = binsOf(
      new Map([
        ['2024-02-01', 1],
        ['2024-02-20', 2],
        ['', 5],
      ]),
    );
    if (bins === undefined) throw new Error('there are days');
    expect(bins.unit).toBe('day');
    expect(rangeOf(bins, windowOf(bins, [3, 9], true))).toEqual([3, 9]);
    expect(windowOf(bins, [0, 19], false)).toEqual({ undated: false });
    expect(nextRange(bins, [3, 9])).toEqual([4, 10]);
    expect(nextRange(bins, [0, 19])).toEqual([0, 0]);
    expect(nextRange(bins, [15, 19])).toBeUndefined();
  });
});
