// Features and weights of the likeness of reports: every weight has its feature, and the order of two tells nothing.

import { describe, expect, it } from 'vitest';
import type { Witness } from '../../src/resolve/corpus/events/likeness/feature.ts';
import { FEATURES } from '../../src/resolve/corpus/events/likeness/features.ts';
import { compared, likenessOf } from '../../src/resolve/corpus/events/likeness/likeness.ts';
import { WEIGHTS } from '../../src/resolve/corpus/events/likeness/weights.ts';
import { rarityIn } from '../../src/resolve/corpus/events/rarity.ts';
import { reportsOf } from '../../src/resolve/corpus/events/report.ts';
import { storyOf } from '../../src/resolve/corpus/events/story.ts';
import { resolveByName } from '../fixtures/readings.ts';
import { articleOf, type Told } from './told-events.ts';

const MET: Told = {
  relation: 'MET',
  by: ['Anna Lind', 'Jonas Berg'],
  on: '2024-02-12',
  at: 'Oslo',
};
const OTHER: Told = { relation: 'MET', by: ['Mara Holt', 'Karl Dahl'], at: 'Bergen' };

describe('the likeness of two reports', () => {
  it('weighs nothing that is no feature, and no feature twice', () => {
    const ids = FEATURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(WEIGHTS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says of each feature why it counts', () => {
    for (const { reason } of FEATURES) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is the same whichever of two comes first', () => {
    const [a, b, c] = witnesses([MET, MET, OTHER]);
    if (a === undefined || b === undefined || c === undefined) throw new Error('no reports');
    for (const [x, y] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const)
      expect(odds(x, y)).toBe(odds(y, x));
  });

  it('is greater for the same people, town and day than for others elsewhere', () => {
    const [a, b, c] = witnesses([MET, MET, OTHER]);
    if (a === undefined || b === undefined || c === undefined) throw new Error('no reports');
    expect(odds(a, b)).toBeGreaterThan(0);
    expect(odds(a, b)).toBeGreaterThan(odds(a, c));
  });
});

function odds(a: Witness, b: Witness): number {
  return likenessOf(compared(a, b, rarityIn([a.report, b.report])));
}

function witnesses(told: readonly Told[]): readonly Witness[] {
  const articles = told.map((one, at) => articleOf([one], '2024-02-13', `Article ${at}`));
  const { entities } = resolveByName(articles);
  return articles.flatMap((article) =>
    reportsOf(article, ({ document, index }) =>
      entities.find(({ members }) =>
        members.some((member) => member.document === document && member.index === index),
      ),
    ).map((report) => ({ report, story: storyOf(report) })),
  );
}
