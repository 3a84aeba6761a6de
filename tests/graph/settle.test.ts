import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestDate, mostFrequent, present, strongestStatus } from '../../src/graph/settle.ts';
import { STATUSES, toEdtf } from '../../src/model/index.ts';

describe('the best of several dates', () => {
  it.each([
    [[], undefined],
    [['2024'], '2024'],
    [['2024', '2024-02'], '2024-02'],
    [['2024-02', '2024-02-13', '2024-02'], '2024-02-13'],
    [['2024-02-13', '2024-02-14'], '2024-02-13'],
    [['2024-02-13', '2024-02-14', '2024-02-14'], '2024-02-14'],
    [['2023-10-07/..', '2024'], '2024'],
    [['2024-02-13~', '2024'], '2024'],
    [['2023-10-07/..', '202X'], '2023-10-07/..'],
    [['2024-02-13?', '2024-02?'], '2024-02-13?'],
  ])('of %j is %s', (dates, best) => {
    expect(bestDate(dates.map(toEdtf))).toBe(best);
  });

  it('does not depend on their order', () => {
    const dates = ['2024', '2024-02', '2024-02-13', '2024-02-14', '2024-02-13~', '2024/..'].map(
      toEdtf,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(dates), (some) => {
        expect(bestDate(some)).toBe(bestDate([...some].sort()));
      }),
    );
  });
});

describe('the strongest status', () => {
  it.each([
    [['planned', 'occurred'], 'occurred'],
    [['denied', 'possible', 'planned'], 'planned'],
    [['denied', 'possible'], 'possible'],
    [['denied', 'denied'], 'denied'],
  ] as const)('of %j is %s', (statuses, strongest) => {
    expect(strongestStatus(statuses)).toBe(strongest);
  });

  it('is one of those given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1 }), (statuses) => {
        expect(statuses).toContain(strongestStatus(statuses));
      }),
    );
  });
});

it.each([
  [['b', 'a', 'b'], 'b'],
  [['b', 'a'], 'a'],
  [[undefined, 'c', undefined], 'c'],
  [[], undefined],
])('the most frequent of %j is %s', (values, best) => {
  expect(mostFrequent(values)).toBe(best);
});

it('what is present keeps what is false, nought or empty', () => {
  expect(present({ a: 0, b: '', c: false, d: undefined })).toStrictEqual({ a: 0, b: '', c: false });
});
