import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/model/index.ts';
import { findTimes, TIME_RULES } from '../../src/relate/index.ts';
import { toDay } from '../../src/relate/time/calendar.ts';

const WEDNESDAY = toDay('2024-02-14');

function timesOf(text: string, future = false, reference: number | undefined = WEDNESDAY) {
  const found = findTimes(
    text,
    { start: 0, end: text.length },
    { reference, isFuture: () => future },
  );
  return found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

describe('time expressions', () => {
  it.each(TIME_RULES)('$id reads its example', ({ example, value }) => {
    const values = timesOf(example, example.startsWith('will')).map((line) => line.split(' = ')[1]);
    expect(values).toEqual([value]);
  });

  it.each([
    ['They met on Tuesday.', false, ['Tuesday = 2024-02-13']],
    ['They met on Wednesday.', false, ['Wednesday = 2024-02-14']],
    ['They will meet on Friday.', true, ['Friday = 2024-02-16']],
    ['They met last Wednesday.', false, ['last Wednesday = 2024-02-07']],
    ['They will meet next Wednesday.', true, ['next Wednesday = 2024-02-21']],
    ['since Oct. 7', false, ['Oct. 7 = 2023-10-07/..']],
    ['until the 1990s', false, ['the 1990s = ../1999']],
    ['since the 1990s', false, ['the 1990s = 1990/..']],
    ['until March 2025', false, ['March 2025 = ../2025-03']],
    ['on Feb. 30, 2024', false, []],
    ['three days ago', false, ['three days ago = 2024-02-11']],
    ['two months ago', false, ['two months ago = 2023-12']],
    ['last week', false, ['last week = 2024-02-05/2024-02-11']],
    ['last year', false, ['last year = 2023']],
    ['every Tuesday', false, []],
    ['He may march on.', false, []],
    ['Flight 2020 carried 1,900 people.', false, []],
    ['born on 3 May 1961 in Vik', false, ['3 May 1961 = 1961-05-03']],
    ['from 2015 to 2018', false, ['from 2015 to 2018 = 2015/2018']],
    ['Monday, Jan. 8', false, ['Monday, Jan. 8 = 2024-01-08']],
  ] as const)('%s', (text, future, expected) => {
    expect(timesOf(text, future)).toEqual(expected);
  });

  it('leaves relative times unknown when the day of publication is', () => {
    const found = findTimes(
      'on Tuesday, yesterday, in 2019',
      { start: 0, end: 30 },
      { reference: undefined, isFuture: () => false },
    );
    expect(found.map(({ value }) => value)).toEqual(['2019']);
  });

  it('gives disjoint spans in order with EDTF values, whatever the text', () => {
    const word = fc.constantFrom(
      'Tuesday',
      'Feb.',
      '13',
      '2024',
      'last',
      'week',
      'since',
      'until',
      'ago',
      'two',
      'days',
      ',',
      'May',
      '\n',
      'and',
      '1990s',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, future) => {
        const text = words.join(' ');
        const found = findTimes(
          text,
          { start: 0, end: text.length },
          { reference: WEDNESDAY, isFuture: () => future },
        );
        let last = 0;
        for (const { start, end, value } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isEdtf(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
