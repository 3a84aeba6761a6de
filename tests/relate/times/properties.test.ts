import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, isTimeValue } from '../../../src/model/index.ts';
import { findTimes, TIME_RULES } from '../../../src/relate/index.ts';
import { toDay } from '../../../src/relate/time/calendar.ts';

const WORDS = [
  ...new Set(TIME_RULES.flatMap(({ example }) => example.split(' '))),
  ...[
    '1',
    '99',
    '2024',
    '1,000,000',
    'thousand',
    'BC',
    ',',
    '.',
    '\n',
    '-',
    'every',
    'half',
    'since',
    'until',
  ],
];

function find(text: string, { future = false, reference = toDay('2024-02-14') } = {}) {
  return findTimes(text, { start: 0, end: text.length }, { reference, isFuture: () => future });
}

const words = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 30 })
  .map((chosen) => chosen.join(' '));

describe('time expressions of any text', () => {
  it('have spans in order and apart, values of their kind, and dates that are EDTF', () => {
    fc.assert(
      fc.property(
        words,
        fc.boolean(),
        fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'),
        (text, future, day) => {
          let last = 0;
          for (const { start, end, value, kind, date } of find(text, {
            future,
            reference: toDay(day),
          })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(isTimeValue(kind, value), `${kind} ${value}`).toBe(true);
            if (date !== undefined) expect(isEdtf(date)).toBe(true);
            if (kind === 'set' || kind === 'vague') expect(date).toBeUndefined();
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same wherever and whenever they are read', () => {
    const text = TIME_RULES.map(({ example }) => example).join(' ');
    const zone = process.env['TZ'];
    const once = find(text);
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
        process.env['TZ'] = other;
        expect(find(text)).toEqual(once);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each([
    '1',
    '1 ',
    '1,000,',
    'Feb. ',
    ' ',
    'the early ',
    'twenty-',
    '2019-',
    'two and a half ',
    'years of ',
    '10 p.m. ',
    '1:1:',
  ])('cost no more than the length of the text: %j', (unit) => {
    const cost = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begin = performance.now();
      find(text);
      return performance.now() - begin;
    };
    cost(20_000);
    // Sixteen times the text: 16 if linear, 256 if quadratic. Small times are noise.
    expect(cost(320_000)).toBeLessThan(64 * Math.max(cost(20_000), 20));
  });
});
