// Of several whom a sentence names behind its verb: who dealt with each other, and on which day each did.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** Pairs of an article with their days. */
function pairsIn(text: string): readonly string[] {
  const { relations, entities } = readText(text, '2025-03-04');
  return relations
    .filter(({ type }) => type === 'MET' || type === 'CALLED')
    .map(({ type, subject, object, time = '' }) =>
      [entities[subject]?.name, type, entities[object]?.name, time].join(' ').trim(),
    )
    .toSorted();
}

describe('those whom somebody dealt with apart', () => {
  it.each([
    [
      'Anna Lind phoned Jonas Berg and Karl Holm.',
      ['Anna Lind CALLED Jonas Berg', 'Anna Lind CALLED Karl Holm'],
    ],
    [
      'Anna Lind held separate meetings with Jonas Berg and Karl Holm.',
      ['Anna Lind MET Jonas Berg', 'Anna Lind MET Karl Holm'],
    ],
    [
      'Anna Lind met Jonas Berg on Monday and Karl Holm on Friday.',
      ['Anna Lind MET Jonas Berg 2025-03-03', 'Anna Lind MET Karl Holm 2025-02-28'],
    ],
  ])('%s', (text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  it.each([
    [
      'Anna Lind met Jonas Berg and Karl Holm on 10 January 2025.',
      [
        'Anna Lind MET Jonas Berg 2025-01-10',
        'Anna Lind MET Karl Holm 2025-01-10',
        'Jonas Berg MET Karl Holm 2025-01-10',
      ],
    ],
    ['Anna Lind and Jonas Berg spoke by telephone.', ['Anna Lind CALLED Jonas Berg']],
  ])('but together: %s', (text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });
});
