// What an article looks back on without a day, weeks or months after others told of it: the one act it can be.

import { describe, expect, it } from 'vitest';
import { reachOf, type Told } from './told-articles.ts';

const SUIT: Told = ['Ida Moe sued Norne Bank on Monday for 2 million euros.', '2025-05-13'];
const MERGER: Told = [
  'Skov Foods and Friesia Milk agreed to merge on Tuesday, both firms said.',
  '2025-02-05',
];
const ACCORD: Told = ['Kenya and Uganda signed an accord on a dam on Monday.', '2025-05-06'];
const TRIP: Told = ['Foreign Minister Matej Golob flew to Tunis on Thursday.', '2025-03-21'];
const TRIAL: Told = ['Cornel Tomsa went on trial in Cluj on Monday.', '2025-06-17'];

describe('what an article looks back on', () => {
  it.each<readonly [string, readonly Told[]]>([
    [
      'in the past before the past',
      [SUIT, ['Ida Moe, who had sued Norne Bank, has died.', '2025-08-18']],
    ],
    [
      'in a definite noun',
      [SUIT, ['Norne Bank said nothing of the lawsuit brought by Ida Moe.', '2025-07-29']],
    ],
    [
      'as somebody’s',
      [TRIP, ['Farmers criticised the trip of Matej Golob to Tunis.', '2025-05-02']],
    ],
    [
      'as what somebody went through',
      [TRIAL, ['Prosecutors were content with the trial of Cornel Tomsa.', '2025-09-25']],
    ],
  ])('is the one act it can be: %s', (_, told) => {
    expect(reachOf(told)).toBe(2);
  });

  it.each<readonly [string, readonly Told[]]>([
    [
      'where there are two',
      [
        SUIT,
        ['Ida Moe sued Norne Bank on Monday over a second loan.', '2025-06-10'],
        ['Norne Bank said nothing of the lawsuit brought by Ida Moe.', '2025-07-29'],
      ],
    ],
    [
      'where it is told as news',
      [SUIT, ['Ida Moe sued Norne Bank, her lawyer said.', '2025-07-29']],
    ],
    [
      'where it is another one',
      [TRIP, ['Newspapers wrote about the second trip of Matej Golob to Tunis.', '2025-05-02']],
    ],
    [
      'where it is a new one',
      [SUIT, ['Norne Bank said nothing of the new lawsuit brought by Ida Moe.', '2025-07-29']],
    ],
    [
      'where years lie between',
      [SUIT, ['Ida Moe, who had sued Norne Bank, has died.', '2027-08-18']],
    ],
    [
      'where it has a day of its own',
      [SUIT, ['Ida Moe, who had sued Norne Bank in March, has died.', '2025-08-18']],
    ],
    ['where others did it', [SUIT, ['Ola Dahl, who had sued Norne Bank, has died.', '2025-08-18']]],
    [
      'where it was told later',
      [SUIT, ['Ida Moe, who had sued Norne Bank, lost her job.', '2025-03-18']],
    ],
    [
      'where one of the two parties alone is named',
      [ACCORD, ['Uganda spoke of the accord with Rwanda.', '2025-08-18']],
    ],
    [
      'where it was denied',
      [
        MERGER,
        ['Skov Foods bought Odder Ost after it had not merged with Friesia Milk.', '2025-06-05'],
      ],
    ],
  ])('is left by itself %s', (_, told) => {
    expect(reachOf(told)).toBe(1);
  });
});
