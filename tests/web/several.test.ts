// Several selected names: how a selection grows and shrinks, what they have to do with each other, and
// what a line drawn around them holds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../web/explorer/inside.ts';
import { relationsAmong, sharedNeighbours } from '../../web/panels/among.ts';
import { putAway } from '../../web/state/arrange.ts';
import { otherEnd } from '../../web/state/model.ts';
import { selectedKeys, selectionOf, toggleSelected } from '../../web/state/several.ts';
import { FIRST_VIEW, NO_FILTERS } from '../../web/state/view.ts';
import { modelOf } from './model-of.ts';
import { richSample } from './rich-graph.ts';

const model = modelOf(richSample().graph);
const someKeys = fc.uniqueArray(fc.constantFrom(...model.nodes.keys()), { maxLength: 12 });

describe('a selection of names', () => {
  it('takes one in and out again, whatever is selected', () => {
    fc.assert(
      fc.property(someKeys, fc.constantFrom(...model.nodes.keys()), (keys, key) => {
        const before = selectionOf(keys);
        const after = toggleSelected(before, key);
        const expected = keys.includes(key) ? keys.filter((it) => it !== key) : [...keys, key];
        expect(selectedKeys(after)).toEqual(expected);
        expect(new Set(selectedKeys(toggleSelected(after, key)))).toEqual(new Set(keys));
      }),
    );
  });

  it('is of one kind by its size, and starts anew beside an edge', () => {
    expect(selectionOf([])).toEqual({ kind: 'none' });
    expect(selectionOf(['a', 'a'])).toEqual({ kind: 'node', key: 'a' });
    expect(selectionOf(['a', 'b', 'a'])).toEqual({ kind: 'several', keys: ['a', 'b'] });
    expect(toggleSelected({ kind: 'edge', key: 'e' }, 'a')).toEqual({ kind: 'node', key: 'a' });
  });

  it('loses what is put away', () => {
    const view = { ...FIRST_VIEW, selection: selectionOf(['a', 'b', 'c']) };
    expect(putAway(view, ['b']).selection).toEqual(selectionOf(['a', 'c']));
    expect(putAway(view, ['a', 'b', 'c']).selection).toEqual({ kind: 'none' });
    expect(putAway(view, ['x']).selection).toBe(view.selection);
  });
});

describe('what selected names have to do with each other', () => {
  it('is every relation between two of them that passes the filters, once', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const expected = [...model.edges.values()]
          .filter(({ source, target }) => keys.includes(source) && keys.includes(target))
          .map(({ key }) => key)
          .toSorted();
        expect(relationsAmong(model, keys, NO_FILTERS).map(({ key }) => key)).toEqual(expected);
        const known = { ...NO_FILTERS, statuses: new Set(['denied' as const]) };
        for (const { attributes } of relationsAmong(model, keys, known))
          expect(attributes.status).not.toBe('denied');
      }),
    );
  });

  it('is who is joined to two of them or more, never one of them', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        for (const { node, count } of sharedNeighbours(model, keys, NO_FILTERS)) {
          expect(keys).not.toContain(node.key);
          const edges = [...(model.edgesOf.get(node.key) ?? [])].flatMap(
            (key) => model.edges.get(key) ?? [],
          );
          const others = edges.map((edge) => otherEnd(edge, node.key));
          expect(new Set(others.filter((key) => keys.includes(key))).size).toBe(count);
          expect(count).toBeGreaterThan(1);
        }
      }),
    );
    const all = [...model.nodes.keys()];
    const first = all.filter((_, at) => at % 2 === 0);
    expect(sharedNeighbours(model, first, NO_FILTERS).length).toBeGreaterThan(0);
  });
});

describe('a line around names', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  // A letter U: what lies between its arms is outside.
  const hollow = [
    ...square.slice(0, 3),
    { x: 7, y: 10 },
    { x: 7, y: 3 },
    { x: 3, y: 3 },
    { x: 3, y: 10 },
    { x: 0, y: 10 },
  ];

  it.each([
    [{ x: 5, y: 5 }, true, false],
    [{ x: 1, y: 8 }, true, true],
    [{ x: 5, y: 2 }, true, true],
    [{ x: 11, y: 5 }, false, false],
    [{ x: -1, y: 5 }, false, false],
    [{ x: 5, y: -1 }, false, false],
  ])('%j: in a square %s, in a hollow %s', (place, inSquare, inHollow) => {
    expect(isInside(place, square)).toBe(inSquare);
    expect(isInside(place, hollow)).toBe(inHollow);
    expect(isInside(place, hollow.toReversed())).toBe(inHollow);
  });

  it('that is no area holds nothing', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
    expect(isInside({ x: 0, y: 0 }, [{ x: 1, y: 1 }])).toBe(false);
  });
});
