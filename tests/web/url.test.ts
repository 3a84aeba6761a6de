import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, MAX_HASH, toHash } from '../../web/state/url.ts';
import { FIRST_VIEW, NO_FILTERS, type ViewState } from '../../web/state/view.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

const key = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(...HOSTILE_NAMES),
  )
  .filter((text) => text !== '' && text.length <= 300 && isWellFormed(text));

const selection = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  key.map((it) => ({ kind: 'node' as const, key: it })),
  key.map((it) => ({ kind: 'edge' as const, key: it })),
  fc.nat({ max: 99_999 }).map((row) => ({ kind: 'row' as const, row })),
  fc
    .uniqueArray(key, { minLength: 2, maxLength: 6 })
    .map((keys) => ({ kind: 'several' as const, keys })),
  fc.tuple(key, key).map(([from, to]) => ({ kind: 'path' as const, from, to })),
);

const hidden = fc.record({
  nodeTypes: fc
    .uniqueArray(fc.constantFrom('person', 'event', 'article', 'place'))
    .map((l) => new Set(l)),
  edgeTypes: fc
    .uniqueArray(fc.constantFrom('MET', 'LEADS', 'TOOK_PLACE_IN'))
    .map((l) => new Set(l)),
  statuses: fc.uniqueArray(fc.constantFrom('planned', 'denied')).map((l) => new Set(l)),
  loose: fc.boolean(),
  time: fc
    .tuple(
      fc.option(fc.constantFrom('2024-02-01', '2031-12-31'), { nil: undefined }),
      fc.option(fc.constantFrom('2024-03-01', '2032-01-01'), { nil: undefined }),
      fc.boolean(),
    )
    .map(([from, to, undated]) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      undated,
    })),
});

const number = fc.integer({ min: -90_000_000, max: 90_000_000 }).map((it) => it / 100_000);
const placed = fc.uniqueArray(fc.record({ key, x: number, y: number }), {
  selector: (it) => it.key,
  maxLength: 5,
});
const keys = fc.uniqueArray(key, { maxLength: 5 });
const camera = fc.option(
  fc.record({
    x: number,
    y: number,
    ratio: fc.integer({ min: 1, max: 9_000_000 }).map((it) => it / 100_000),
  }),
  { nil: undefined },
);
const parameters = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('name', 'größe', '_1', '__proto__', 'constructor'),
    text: fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom('a=b&c', '[1, "two"]', '\n', ...HOSTILE_NAMES),
      )
      .filter((text) => text !== '' && text.length <= 2_000 && isWellFormed(text)),
  }),
  { selector: ({ name }) => name, maxLength: 4 },
);
const arranged = fc.record({
  parameters,
  tab: fc.constantFrom('table', 'graph', 'json', 'plan'),
  rows: fc.constantFrom('highlight', 'only'),
  face: fc.constantFrom('graph', 'table'),
  brought: placed,
  away: keys,
  only: keys,
  pins: placed,
});

describe('the hash of the page', () => {
  it('of the first view is empty', () => {
    expect(toHash(FIRST_VIEW)).toBe('');
    expect(fromHash('')).toEqual(FIRST_VIEW);
    expect(fromHash('#')).toEqual(FIRST_VIEW);
  });

  it('brings back the view that it was made of', () => {
    const article = fc.option(
      fc.record({ article: key, edge: key, sentence: fc.nat({ max: 99 }) }),
      {
        nil: undefined,
      },
    );
    const query = fc.string({ unit: 'grapheme', maxLength: 80 }).filter(isWellFormed);
    fc.assert(
      fc.property(
        fc.tuple(selection, article, hidden, query, arranged, camera),
        ([chosen, open, filters, text, more, look]) => {
          const view = {
            ...more,
            ...(look === undefined ? {} : { camera: look }),
            selection: chosen,
            ...(open === undefined ? {} : { article: open }),
            hidden: filters,
            query: text,
          } as ViewState;
          expect(fromHash(`#${toHash(view)}`)).toEqual(view);
        },
      ),
    );
  });

  it('can hide nothing at all', () => {
    const view = { ...FIRST_VIEW, hidden: NO_FILTERS };
    expect(fromHash(toHash(view)).hidden).toEqual(NO_FILTERS);
  });

  it.each([
    ['node=', 'an empty key'],
    [`node=${'x'.repeat(301)}`, 'a key that is too long'],
    ['row=1e9', 'a row that is no number'],
    ['row=-1', 'a row below nothing'],
    ['hide=nobody.__proto__', 'types that do not exist'],
    ['status=maybe', 'a status that does not exist'],
    ['without=<script>', 'a relation that is no name'],
    ['__proto__=1&constructor=2', 'names of objects'],
    ['more=1,2&pin=x,y,key&look=1e9,0,1', 'places that are no numbers'],
    ['since=yesterday&until=2024', 'days that are none'],
    ['param=a&param=%3D1&param=1x=2&param=a-b=3&as=source', 'parameters and tabs that are none'],
    [`param=a=${'x'.repeat(2_001)}`, 'a parameter that is too long'],
    ['path=one', 'a path with one end'],
    ['%E0%A4%A', 'a broken escape'],
  ])('%s: %s is left out', (hash) => {
    const { selection: chosen, hidden: filters } = fromHash(hash);
    expect(chosen).toEqual({ kind: 'none' });
    expect([...filters.edgeTypes, ...filters.statuses]).toEqual([]);
    expect(fromHash(hash)).toMatchObject({ brought: [], pins: [], parameters: [], tab: 'table' });
    expect(fromHash(hash).camera).toBeUndefined();
    expect(filters.time).toEqual({ undated: true });
    expect([...filters.nodeTypes].filter((type) => !['event', 'article'].includes(type))).toEqual(
      [],
    );
  });

  it('that is too long is not read', () => {
    expect(fromHash(`q=${'x'.repeat(MAX_HASH)}`)).toEqual(FIRST_VIEW);
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (hash) => {
        expect(() => fromHash(hash)).not.toThrow();
      }),
    );
  });
});
