// "The dealer" of one article is the person it names whom another article calls a dealer.

import { describe, expect, it } from 'vitest';
import { personsIn, type Told } from './told-articles.ts';

const CULLEN: Told = [
  'Police in Dublin arrested the art dealer Fergus Cullen on Tuesday.',
  '2025-02-05',
];
const LAPSED: Told = [
  'The trial of Fergus Cullen opened in Dublin. The dealer, who was seized in February, pleaded guilty.',
  '2025-09-16',
];

describe('who is called by a noun', () => {
  it('is the one of the article who is called so elsewhere', () => {
    expect(personsIn([CULLEN, LAPSED])).toEqual(['Fergus Cullen']);
  });

  it('is so by what is set beside the name', () => {
    const widow: Told = [
      'Grace Thorne, the widow of a guide, flew to Bern on Monday.',
      '2025-08-12',
    ];
    const told: Told = ['Grace Thorne left Bern. The widow was arrested in Rome.', '2025-08-14'];
    expect(personsIn([widow, told])).toEqual(['Grace Thorne']);
  });

  it.each<readonly [string, readonly Told[]]>([
    ['nobody is called so elsewhere', [LAPSED]],
    [
      'the noun says which one',
      [CULLEN, ['Fergus Cullen left Dublin. The dealer from Cork was arrested.', '2025-09-16']],
    ],
    [
      'it is any one',
      [CULLEN, ['Fergus Cullen left Dublin. A dealer was arrested in Cork.', '2025-09-16']],
    ],
    [
      'both take part in one thing',
      [CULLEN, ['Fergus Cullen met the dealer in Cork.', '2025-09-16']],
    ],
    [
      'the article does not name who is called so',
      [CULLEN, ['The dealer was arrested in Cork.', '2025-09-16']],
    ],
  ])('is nobody known where %s', (_, told) => {
    expect(personsIn(told)).toContain('dealer');
  });

  it('is nobody known where two of the article are called so', () => {
    const other: Told = [
      'Police in Cork arrested the coin dealer Una Roche on Friday.',
      '2025-02-08',
    ];
    const told: Told = [
      'Fergus Cullen and Una Roche left Cork. The dealer was arrested.',
      '2025-09-16',
    ];
    expect(personsIn([CULLEN, other, told])).toContain('dealer');
  });
});
