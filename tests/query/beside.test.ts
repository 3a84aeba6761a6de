// How texts stand to another: by their bytes as by their code units.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../src/model/index.ts';
import { besideBytes } from '../../src/query/columns/beside-bytes.ts';
import { packStrings, StringTable } from '../../src/query/columns/string-table.ts';
import { besideText, placesOf } from '../../src/query/places-of.ts';
import type { Bound, Lookup } from '../../src/query/source.ts';

/** Texts of few characters, so that many begin alike: ASCII, accents, and both sides of the surrogates. */
const text = fc
  .array(fc.constantFrom('a', 'b', 'Z', ' ', 'é', 'ß', '中', '\uffee', '😀'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const texts = fc.array(text, { maxLength: 30 }).map((all) => all.toSorted(byCodeUnit));

describe('the strings of a table beside a text', () => {
  it('come before it, after it and begin with it as they do when they are read out', () => {
    fc.assert(
      fc.property(texts, text, (all, other) => {
        const beside = besideBytes(new StringTable(packStrings(all)), other);
        all.forEach((one, at) => {
          expect(Math.sign(beside.order(at))).toBe(Math.sign(byCodeUnit(one, other)));
          expect(beside.begins(at)).toBe(one.startsWith(other));
        });
      }),
    );
  });
});

const bound = fc.record({ value: text, inclusive: fc.boolean() });

describe('the places of a lookup', () => {
  it.each<[Lookup['kind'], fc.Arbitrary<Lookup>, (one: string, lookup: Lookup) => boolean]>([
    [
      'equal',
      text.map((value) => ({ kind: 'equal', value })),
      (one, lookup) => lookup.kind === 'equal' && one === lookup.value,
    ],
    [
      'prefix',
      text.map((prefix) => ({ kind: 'prefix', prefix })),
      (one, lookup) => lookup.kind === 'prefix' && one.startsWith(lookup.prefix),
    ],
    [
      'range',
      fc
        .tuple(fc.option(bound, { nil: undefined }), bound)
        .map(([from, to]) => ({ kind: 'range', to, ...(from && { from }) })),
      (one, lookup) => lookup.kind === 'range' && isWithin(one, lookup.from, lookup.to),
    ],
  ])('are those of the texts that fit: %s', (_, lookups, fits) => {
    fc.assert(
      fc.property(texts, lookups, (all, lookup) => {
        const table = new StringTable(packStrings(all));
        const expected = all.filter((one) => fits(one, lookup));
        const textAt = (place: number) => all[place] ?? '';
        for (const beside of [
          (other: string) => besideBytes(table, other),
          (other: string) => besideText(textAt, other),
        ]) {
          const found = placesOf(lookup, { length: all.length, beside });
          expect(all.slice(...found)).toEqual(expected);
        }
      }),
    );
  });
});

function isWithin(one: string, from: Bound | undefined, to: Bound | undefined): boolean {
  const isFrom = from === undefined || one > from.value || (from.inclusive && one === from.value);
  return isFrom && (to === undefined || one < to.value || (to.inclusive && one === to.value));
}
