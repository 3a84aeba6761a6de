// Words that count from the day of the newest article.

import { describe, expect, it } from 'vitest';
import { relativeDateAt } from '../../src/query/question/relative-dates.ts';
import { wordsOf } from '../../src/query/question/words.ts';

/** A Saturday. */
const TODAY = '2024-03-02';

function read(text: string): string | undefined {
  const words = wordsOf(text);
  const found = relativeDateAt(words, 0, TODAY);
  if (found === undefined || found.end !== words.length) return undefined;
  return found.ranges.map(({ kind, date }) => `${kind} ${date}`).join(', ');
}

describe('words that count from a day', () => {
  it.each([
    ['yesterday', 'within 2024-03-01'],
    ['today', 'within 2024-03-02'],
    ['last week', 'since 2024-02-19, before 2024-02-26'],
    ['this week', 'since 2024-02-26, before 2024-03-04'],
    ['next week', 'since 2024-03-04, before 2024-03-11'],
    ['last month', 'within 2024-02'],
    ['during the last month', 'within 2024-02'],
    ['last year', 'within 2023'],
    ['since last week', 'since 2024-02-19'],
    ['before last week', 'before 2024-02-19'],
    ['after last week', 'since 2024-02-26'],
    ['three days ago', 'within 2024-02-28'],
    ['two weeks ago', 'within 2024-02-17'],
    ['a month ago', undefined],
    ['in the last three days', 'since 2024-02-29, before 2024-03-03'],
    ['the past two months', 'since 2024-01-03, before 2024-03-03'],
    ['next three days', 'since 2024-03-03, before 2024-03-06'],
    ['on Friday', 'within 2024-03-01'],
    ['on Saturday', 'within 2024-03-02'],
    ['last Saturday', 'within 2024-02-24'],
    ['next Tuesday', 'within 2024-03-05'],
    ['last February', 'within 2024-02'],
    ['last March', 'within 2023-03'],
    ['last April', 'within 2023-04'],
    ['next March', 'within 2025-03'],
    ['this March', 'within 2024-03'],
    ['last night', undefined],
    ['last decade', undefined],
    ['recently', undefined],
    ['last', undefined],
  ])('%s', (text, ranges) => {
    expect(read(text)).toBe(ranges);
  });
});
