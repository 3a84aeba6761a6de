// Two articles without a day: whether what they tell is one happening.

import { describe, expect, it } from 'vitest';
import { reachOf, type Told } from './told-articles.ts';

const PIRATES: Told = [
  'The Indian navy captured 23 pirates who had attacked a merchant vessel in the Gulf of Aden, an official in Mumbai said. The pirates had fired at the freighter Amber Star.',
];

describe('what is told without a day', () => {
  it.each<readonly [string, Told, Told]>([
    [
      'the same doer, number and sea',
      PIRATES,
      [
        'The Indian navy arrested 23 pirates in the Gulf of Aden, a spokesman in Mumbai said. They had fired at the freighter Amber Star.',
      ],
    ],
  ])('is one for %s', (_, first, later) => {
    expect(reachOf([first, later])).toBe(2);
  });

  it.each<readonly [string, Told, Told]>([
    [
      'as many as others',
      PIRATES,
      [
        'The Indian navy arrested 26 pirates in the Gulf of Aden, a spokesman in Mumbai said. They had fired at the freighter Coral Sky.',
      ],
    ],
    [
      'no name in common',
      ['A British climber died in a fall on Mount Cook. His brother saw the fall.'],
      ['A tenor from Lyon died in Geneva. His brother saw him in the spring.'],
    ],
  ])('is two for %s', (_, first, later) => {
    expect(reachOf([first, later])).toBe(1);
  });

  it('does not make an arrest of the attack for which those who are held attacked', () => {
    expect(
      reachOf([
        ['Pirates attacked the freighter Amber Star in the Gulf of Aden on Friday.', '2024-03-02'],
        ['The Indian navy captured the pirates in the Gulf of Aden on Friday.', '2024-03-02'],
      ]),
    ).toBe(1);
  });
});
