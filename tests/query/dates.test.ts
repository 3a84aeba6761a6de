// Dates in questions, and the conditions they become over dates of every precision.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCypher } from '../../src/query/cypher/run.ts';
import { graphologySource } from '../../src/query/index.ts';
import {
  type DateRange,
  dateCondition,
  findDateAt,
  nextPrefix,
} from '../../src/query/question/dates.ts';
import { wordsOf } from '../../src/query/question/words.ts';
import { newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

function holds(range: DateRange, date: string): unknown {
  const query = `WITH '${date}' AS d RETURN ${dateCondition('d', range)} AS x`;
  return runCypher(source, query).rows[0]?.values[0];
}

describe('a date in a question', () => {
  it.each([
    ['2024-02-13', '2024-02-13'],
    ['2024-02', '2024-02'],
    ['2024', '2024'],
    ['13 February 2024', '2024-02-13'],
    ['the 13th of February 2024', '2024-02-13'],
    ['February 13, 2024', '2024-02-13'],
    ['Feb. 13 2024', '2024-02-13'],
    ['Tuesday 13 Feb 2024', '2024-02-13'],
    ['February 2024', '2024-02'],
    ['29 February 2024', '2024-02-29'],
    ['13 February', '1999-02-13'],
    ['30 February 2024', undefined],
    ['2024-13', undefined],
    ['Februar 2024', undefined],
  ])('%s', (text, date) => {
    expect(findDateAt(wordsOf(text), 0, () => '1999')?.date).toBe(date);
  });
});

describe('a condition', () => {
  it.each<[DateRange['kind'], string, string, boolean]>([
    ['within', '2024-02', '2024-02-13', true],
    ['within', '2024-02', '2024-02', true],
    ['within', '2024-02-13', '2024-02-13/2024-02-15', true],
    ['within', '2024-02-13', '2024-02', false],
    ['since', '2024-02-14', '2024-02-14', true],
    ['since', '2024-02-14', '2024-02-13', false],
    ['since', '2024-02-14', '2024-02', false],
    ['since', '2024-02-14', '2024-03', true],
    ['since', '2024-02-01', '2024-02', true],
    ['since', '2024-02', '2024', false],
    ['before', '2024-02-13', '2024-02-12', true],
    ['before', '2024-02-13', '2024-02-13', false],
    ['before', '2024-02-13', '2024-02', false],
    ['before', '2024-02-13', '2024', false],
    ['before', '2024-02-13', '2024-01', true],
    ['before', '2024-02-13', '2023-10-07/..', true],
    ['before', '2024-02-01', '2024-01-31', true],
  ])('%s %s of %s is %s', (kind, date, value, expected) => {
    expect(holds({ kind, date }, value)).toBe(expected);
  });

  it('parts all days into before a day and since it', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const iso = days.map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(iso, iso, (date, day) => {
        const before = holds({ kind: 'before', date }, day);
        const since = holds({ kind: 'since', date }, day);
        expect([before, since]).toEqual([day < date, day >= date]);
        expect(nextPrefix(date) > date).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
