import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubDegree } from '../../web/explorer/hub-degree.ts';
import { placeLabels, touches, type Wish } from '../../web/explorer/place-labels.ts';

const bounds = { left: 0, top: 0, right: 800, bottom: 600 };

function wish(key: string, x: number, y: number, more: Partial<Wish> = {}): Wish {
  return { key, x, y, radius: 8, width: 60, height: 15, weight: 1, bold: false, ...more };
}

const anyWish = fc.record({
  key: fc.uuid(),
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 650 }),
  radius: fc.integer({ min: 0, max: 20 }),
  width: fc.integer({ min: 1, max: 220 }),
  height: fc.integer({ min: 10, max: 18 }),
  weight: fc.integer({ min: 0, max: 50 }),
  bold: fc.boolean(),
});

describe('labels on the picture', () => {
  it('never overlap, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 60 }), (wishes) => {
        const placed = placeLabels(wishes, { obstacles: wishes, bounds });
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(index + 1)) expect(touches(a.box, b.box)).toBe(false);
      }),
    );
  });

  it('stand at the right of their node, or at the left where the picture ends', () => {
    const wishes = [wish('middle', 400, 300), wish('edge', 790, 100)];
    const placed = placeLabels(wishes, { obstacles: wishes, bounds });
    expect(placed.find(({ key }) => key === 'middle')?.x).toBeGreaterThan(400);
    expect(placed.find(({ key }) => key === 'edge')?.x).toBeLessThan(730);
  });

  it('give way to more important ones', () => {
    const wishes = [
      wish('small', 400, 300, { radius: 0, weight: 1 }),
      wish('great', 402, 302, { radius: 0, weight: 9 }),
    ];
    const placed = placeLabels(wishes, { obstacles: wishes, bounds });
    expect(placed.map(({ key }) => key)).toEqual(['great']);
  });

  it('find a place at a corner when the four sides are taken', () => {
    const walls = [
      wish('right', 450, 292),
      wish('left', 350, 292),
      wish('below', 400, 322, { radius: 6 }),
      wish('above', 400, 278, { radius: 6 }),
    ];
    const wishes = [wish('middle', 400, 300)];
    const [found] = placeLabels(wishes, { obstacles: [...wishes, ...walls], bounds });
    expect(found?.key).toBe('middle');
    expect(found?.y).not.toBe(300);
  });

  it('that must be written cover a node rather than run out of the picture', () => {
    const hub = wish('hub', 20, 20, { width: 100, bold: true });
    const crowd = Array.from({ length: 40 }, (_, at) =>
      wish(`n${at}`, 20 + (at % 8) * 18, 20 + Math.floor(at / 8) * 18, { radius: 6 }),
    );
    const [found] = placeLabels([hub], { obstacles: [hub, ...crowd], bounds });
    expect(found?.box.left).toBeGreaterThanOrEqual(0);
    expect(found?.box.top).toBeGreaterThanOrEqual(0);
    const light = { ...hub, bold: false };
    expect(placeLabels([light], { obstacles: [light, ...crowd], bounds })).toEqual([]);
  });

  it('are never left out of the dozen best connected, if they have four relations', () => {
    const degrees = Array.from({ length: 50 }, (_, at) => at);
    expect(degrees.filter((degree) => degree >= hubDegree(degrees))).toHaveLength(12);
    expect(hubDegree([1, 2, 3])).toBe(4);
    expect(hubDegree([])).toBe(4);
  });

  it('do not depend on the order of the wishes', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 25 }), (wishes) => {
        const room = { obstacles: wishes, bounds };
        expect(placeLabels(wishes.toReversed(), room)).toEqual(placeLabels(wishes, room));
      }),
    );
  });
});
