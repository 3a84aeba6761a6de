// Every action in turn, and then every step taken back: the views are the same, one by one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, MAX_STEPS, redo, startHistory, step, undo } from '../../web/state/history.ts';
import { type Action, reduce } from '../../web/state/reduce.ts';
import { fromHash, isSameView, toHash } from '../../web/state/url.ts';
import { FIRST_VIEW, type ViewState } from '../../web/state/view.ts';

const key = fc.constantFrom('person:a', 'person:b', 'event:c', '__proto__', 'place:d,1,2');
const placed = fc.record({ key, x: fc.integer(), y: fc.integer() }).map((it) => ({
  ...it,
  x: it.x % 1_000,
  y: it.y % 1_000,
}));
const selection = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  key.map((it) => ({ kind: 'node' as const, key: it })),
  key.map((it) => ({ kind: 'edge' as const, key: it })),
  fc.tuple(key, key).map(([from, to]) => ({ kind: 'path' as const, from, to })),
);
const time = fc.constantFrom(
  { undated: true },
  { undated: false },
  { from: '2024-02-01', undated: true },
  { from: '2024-02-01', to: '2024-03-01', undated: false },
);
const action: fc.Arbitrary<Action> = fc.oneof(
  selection.map((it) => ({ do: 'select' as const, selection: it })),
  key.map((article) => ({ do: 'open-article' as const, article: { article } })),
  fc.constant({ do: 'close-article' as const }),
  fc.constantFrom('who met whom', '').map((query) => ({ do: 'query' as const, query })),
  fc.constant({ do: 'step-back' as const }),
  fc.constantFrom('person', 'event').map((item) => ({
    do: 'toggle-filter' as const,
    group: 'nodeTypes' as const,
    item,
  })),
  fc.constantFrom('MET', 'LEADS').map((item) => ({
    do: 'solo-filter' as const,
    group: 'edgeTypes' as const,
    item,
    items: ['MET', 'LEADS', 'VISITED'],
  })),
  fc.constant({ do: 'toggle-loose' as const }),
  time.map((it) => ({ do: 'time' as const, time: it })),
  fc.constantFrom('highlight', 'only').map((rows) => ({ do: 'rows' as const, rows })),
  fc.array(placed, { maxLength: 3 }).map((nodes) => ({ do: 'bring' as const, nodes })),
  fc.array(key, { maxLength: 2 }).map((keys) => ({ do: 'put-away' as const, keys })),
  fc.array(key, { maxLength: 3 }).map((keys) => ({ do: 'keep-only' as const, keys })),
  fc.constant({ do: 'show-again' as const }),
  placed.map((it) => ({ do: 'pin' as const, placed: it })),
  key.map((it) => ({ do: 'unpin' as const, key: it })),
  fc.constantFrom('graph', 'table').map((face) => ({ do: 'face' as const, face })),
);

const bytesOf = (view: ViewState): string => toHash(view, Number.POSITIVE_INFINITY);

describe('steps', () => {
  it('fifty actions and fifty undos come back to the same bytes, and so do fifty redos', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 50, maxLength: 50 }), (actions) => {
        let history = startHistory(FIRST_VIEW);
        const seen = [bytesOf(FIRST_VIEW)];
        for (const next of actions) {
          const view = reduce(history.present, next);
          if (isSameView(view, history.present)) continue;
          history = step(history, view);
          seen.push(bytesOf(view));
        }
        expect(seen.length).toBeGreaterThan(10);
        for (const bytes of seen.slice(0, -1).reverse()) {
          history = undo(history);
          expect(bytesOf(history.present)).toBe(bytes);
        }
        expect(undo(history)).toEqual(history);
        for (const bytes of seen.slice(1)) {
          history = redo(history);
          expect(bytesOf(history.present)).toBe(bytes);
        }
        expect(redo(history)).toEqual(history);
      }),
      { numRuns: 40 },
    );
  });

  it('any view that actions make comes back from its address', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const view = actions.reduce(reduce, FIRST_VIEW);
        expect(bytesOf(fromHash(toHash(view)))).toBe(bytesOf(view));
      }),
    );
  });

  it('of a slider that is dragged are one, and a new one after another step', () => {
    let history = startHistory(0);
    for (const value of [1, 2, 3]) history = step(history, value, 'slider');
    expect(history.past).toEqual([0]);
    history = step(history, 10);
    history = step(history, 11, 'slider');
    expect(undo(history).present).toBe(10);
    expect(undo(undo(history)).present).toBe(3);
    expect(undo(undo(undo(history))).present).toBe(0);
  });

  it('are at least a hundred, and no more than are kept', () => {
    let history = startHistory(0);
    for (let value = 1; value <= 500; value += 1) history = step(history, value);
    expect(history.past.length).toBe(MAX_STEPS);
    expect(MAX_STEPS).toBeGreaterThanOrEqual(100);
  });

  it('that amend the present are none', () => {
    const history = amend(step(startHistory(0), 1), 2);
    expect(history.present).toBe(2);
    expect(undo(history).present).toBe(0);
    expect(redo(undo(history)).present).toBe(2);
  });
});
