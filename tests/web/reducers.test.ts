import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix } from '../../web/explorer/palette.ts';
import { bends, drawEdge, drawNode, inCrowd, nodeSize } from '../../web/explorer/reducers.ts';
import { SHAPES, STROKE_CODES } from '../../web/explorer/shapes.ts';
import type { Focus } from '../../web/state/focus.ts';
import { palette } from './palette.ts';

const focus: Focus = {
  nodes: new Set(['a', 'b']),
  edges: new Set(['ab']),
  strong: new Set(['a']),
  words: true,
};
const fact = {
  attributes: { status: 'occurred' as const },
  relationClass: 'fact' as const,
  symmetric: false,
};

describe('looks', () => {
  it('at rest give each type its colour and shape', () => {
    const look = drawNode('x', { type: 'place' }, { focus: undefined, palette });
    expect(look).toMatchObject({ color: '#000004', shape: 2 });
    expect(new Set(Object.values(SHAPES)).size).toBe(6);
  });

  it('ring what is selected, keep what is beside it, dim the rest', () => {
    const draw = (key: string) => drawNode(key, { type: 'person' }, { focus, palette });
    expect(draw('a')).toMatchObject({ color: '#000001', ringColor: '#111111' });
    expect(draw('b')).toMatchObject({ color: '#000001', ringColor: '#ffffff' });
    expect(draw('c')).toMatchObject({ color: '#eeeeee' });
    expect(draw('a').zIndex).toBeGreaterThan(draw('c').zIndex);
  });

  it('keep the shape of what is dimmed', () => {
    const rest = drawNode('c', { type: 'event' }, { focus: undefined, palette });
    expect(drawNode('c', { type: 'event' }, { focus, palette }).shape).toBe(rest.shape);
  });

  it('light exactly the edges of the focus', () => {
    expect(drawEdge('ab', fact, { focus, palette }).color).toBe('#0000ff');
    expect(drawEdge('bc', fact, { focus, palette }).color).toBe('#f4f4f4');
  });

  it('tell every status by its stroke, lit or not', () => {
    expect(new Set(Object.values(STROKE_CODES)).size).toBe(4);
    const planned = { ...fact, attributes: { status: 'planned' as const } };
    for (const look of [focus, undefined])
      expect(drawEdge('ab', planned, { focus: look, palette }).stroke).toBe(STROKE_CODES.planned);
  });

  it('draw an arrow unless the relation goes both ways', () => {
    expect(drawEdge('ab', fact, { focus, palette }).arrow).toBe(true);
    expect(drawEdge('ab', { ...fact, symmetric: true }, { focus, palette }).arrow).toBe(false);
  });
});

describe('parallel edges', () => {
  it('bow apart, whichever way they point', () => {
    const place = fc.constantFrom('a', 'b');
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 8 }), (pairs) => {
        const edges = pairs
          .filter(([source, target]) => source !== target)
          .map(([source, target], index) => ({ key: `e${index}`, source, target }));
        const bow = bends(edges);
        const seen = edges.map(({ key, source, target }) => {
          const bend = bow.get(key) ?? Number.NaN;
          return (source < target ? bend : -bend).toFixed(6);
        });
        expect(new Set(seen).size).toBe(edges.length);
      }),
    );
  });
});

describe('measures', () => {
  it('grow with the relations, up to a limit', () => {
    expect(nodeSize(0)).toBeLessThan(nodeSize(4));
    expect(nodeSize(1_000_000)).toBe(nodeSize(10_000));
  });

  it('are smaller and fainter in a crowd, but never gone', () => {
    expect(nodeSize(9, 100)).toBe(nodeSize(9));
    expect(nodeSize(9, 2_000)).toBeLessThan(nodeSize(9) / 2);
    expect(nodeSize(0, 1_000_000)).toBeGreaterThanOrEqual(2);
    const rest = drawEdge('x', fact, { focus: undefined, palette });
    expect(inCrowd(rest, 100, palette)).toEqual(rest);
    const faint = inCrowd(rest, 1_000_000, palette);
    expect(faint.size).toBeLessThan(rest.size);
    expect(faint.size).toBeGreaterThan(0);
    expect(faint.color).not.toBe(palette.background);
  });

  it('mix colours', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});
