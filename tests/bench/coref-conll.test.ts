// The measures of coreference on the worked example of Pradhan et al. 2014, and on the edges.

import { describe, expect, it } from 'vitest';
import { greatestAssignment } from '../../bench/score/coreference/assignment.ts';
import { conllF1, countChains, NO_COUNTS, scoreOf } from '../../bench/score/coreference/conll.ts';
import { matchMentions } from '../../bench/score/coreference/match-mentions.ts';

const GOLD = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
];
const FOUND = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
];

describe('the measures of chains', () => {
  it.each([
    ['muc', 0.4, 0.4],
    ['b3', 0.5, 0.4167],
    ['ceafe', 0.4333, 0.65],
  ] as const)('%s is as published', (measure, precision, recall) => {
    const score = scoreOf(countChains(GOLD, FOUND)[measure]);
    expect(score.precision).toBeCloseTo(precision, 4);
    expect(score.recall).toBeCloseTo(recall, 4);
  });

  it('give 1 for the same chains and 0 for none, and drop chains of one mention', () => {
    expect(conllF1(countChains(GOLD, GOLD))).toBe(1);
    expect(conllF1(countChains(GOLD, []))).toBe(0);
    expect(conllF1(NO_COUNTS)).toBe(0);
    expect(countChains([...GOLD, ['z']], [...FOUND, ['y']])).toEqual(countChains(GOLD, FOUND));
  });
});

describe('the best assignment', () => {
  it.each([
    [[[1]], 1],
    [
      [
        [3, 2],
        [2, 0],
      ],
      4,
    ],
    [[[1, 5, 2]], 5],
    [[[1], [5], [2]], 5],
    [
      [
        [7, 4, 3],
        [3, 1, 2],
        [3, 0, 0],
      ],
      9,
    ],
    [[], 0],
  ])('of %j is worth %d', (gains, sum) => {
    expect(greatestAssignment(gains)).toBe(sum);
  });
});

describe('which found mention is which of the data', () => {
  // "the mayor of Oslo": the phrase, and the town in it.
  const gold = [
    { start: 0, end: 17, head: [4, 9] as const },
    { start: 13, end: 17, head: [13, 17] as const },
  ];

  it.each([
    ['the same span', 'exact', { start: 13, end: 17 }, 1],
    ['part of a span, exactly', 'exact', { start: 4, end: 9 }, undefined],
    ['part of a span with its head', 'head', { start: 4, end: 9 }, 0],
    ['part of a span without its head', 'head', { start: 10, end: 12 }, undefined],
    ['more than the span', 'head', { start: 0, end: 25 }, undefined],
    ['more than the span with its head', 'head', { start: 0, end: 25, headStart: 4 }, 0],
  ] as const)('%s', (_, matching, found, expected) => {
    expect(matchMentions(gold, [found], matching)).toEqual([expected]);
  });

  it('gives each of the data to one only', () => {
    const found = [
      { start: 4, end: 9 },
      { start: 0, end: 9 },
    ];
    expect(matchMentions(gold, found, 'head')).toEqual([0, undefined]);
  });
});
