// Somebody who is described by a post alone is whom another article of those weeks names as its holder.

import { describe, expect, it } from 'vitest';
import { personsIn, resolveTold, type Told } from './told-articles.ts';

const GOLOB: Told = [
  'Slovenian Foreign Minister Matej Golob flew to Oslo on Monday.',
  '2025-06-17',
];
const LIND: Told = ['Anna Lind, the mayor of Bergen, flew to Rome on Monday.', '2025-06-17'];
const BERG: Told = ['Norne Bank chief executive Ola Berg flew to Rome on Monday.', '2025-06-17'];
const OTIENO: Told = [
  'Former Kenyan president Samuel Otieno flew to Rome on Monday.',
  '2025-06-17',
];

describe('who is described by a post', () => {
  it.each<readonly [string, Told, string, readonly string[]]>([
    [
      'of a country',
      GOLOB,
      'The Slovenian foreign minister left Oslo on Tuesday.',
      ['Matej Golob'],
    ],
    ['of a town', LIND, 'The mayor of Bergen left Rome on Tuesday.', ['Anna Lind']],
    ['of a firm', BERG, 'Norne Bank’s chief executive left Rome on Tuesday.', ['Ola Berg']],
    ['under another title', BERG, 'The CEO of Norne Bank left Rome on Tuesday.', ['Ola Berg']],
    ['that was given up', OTIENO, 'Kenya’s former president left Rome.', ['Samuel Otieno']],
  ])('is whom another article names: %s', (_, named, text, names) => {
    expect(personsIn([named, [text, '2025-06-19']])).toEqual(names);
  });

  it.each<readonly [string, readonly Told[]]>([
    ['of another country', [GOLOB, ['The Latvian foreign minister left Oslo.', '2025-06-19']]],
    ['of another kind', [GOLOB, ['The Slovenian finance minister left Oslo.', '2025-06-19']]],
    ['that is over for one', [OTIENO, ['Kenya’s president left Rome.', '2025-06-19']]],
    ['months later', [GOLOB, ['The Slovenian foreign minister left Oslo.', '2025-11-19']]],
    [
      'that many hold',
      [
        ['Slovenian envoy Matej Golob flew to Oslo on Monday.', '2025-06-17'],
        ['The Slovenian envoy left Oslo.', '2025-06-19'],
      ],
    ],
    ['of nothing that is named', [LIND, ['The mayor left Rome on Tuesday.', '2025-06-19']]],
    ['beside its holder', [LIND, ['The mayor of Bergen met Anna Lind.', '2025-06-19']]],
  ])('is somebody else: a post %s', (_, told) => {
    expect(personsIn(told)).toHaveLength(2);
  });

  it('is nobody known where two are named', () => {
    const other: Told = ['Pia Dahl, the mayor of Bergen, left Rome on Friday.', '2025-07-11'];
    const told: Told = ['The mayor of Bergen left Rome on Tuesday.', '2025-06-30'];
    expect(personsIn([LIND, other, told])).toEqual(['Anna Lind', 'Pia Dahl', 'mayor']);
  });

  it('gets no further name by it', () => {
    const [text, date] = ['The Slovenian foreign minister left Oslo on Tuesday.', '2025-06-19'];
    const { entities } = resolveTold([GOLOB, [text, date]]);
    expect(entities.find(({ label }) => label === 'Matej Golob')?.aliases).toEqual([]);
  });
});
