// Two articles that name one thing each: are the two one, by their names alone, and with the same people
// beside both?

import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/model/index.ts';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';
import { resolveCorpus } from '../../../src/resolve/index.ts';
import { sketchArticle } from '../../fixtures/readings.ts';
import { type NamePair, ORGANIZATIONS, PERSONS, PLACES, type Verdict } from './name-pairs.ts';

const COMPANY = ['Mara Holt', 'Ilse Kramer', 'Tomas Vik', 'Petra Sand'] as const;

type Kind = 'person' | 'organization';

function verdictOn({ left, right }: NamePair, type: Kind): Verdict {
  const areOne = (company: readonly string[]) => {
    const [x, y] = [
      sketch(`${left} spoke first`, left, type, company),
      sketch(`${right} spoke then`, right, type, company),
    ];
    const { entities } = resolveCorpus([x, y]);
    return entities.some(
      (entity) =>
        entity.type === type &&
        [x, y].every(({ document }) =>
          entity.members.some((ref) => ref.document === document.id && ref.index === 0),
        ),
    );
  };
  if (areOne([])) return 'same';
  return areOne(COMPANY) ? 'unclear' : 'different';
}

function sketch(
  text: string,
  name: string,
  type: Kind,
  company: readonly string[],
): ArticleReading {
  return sketchArticle({
    text: [`${text}.`, ...company.map((other) => `${other} was there.`)].join(' '),
    date: '2024-02-14',
    entities: [
      { type, name },
      ...company.map((other) => ({ type: 'person' as const, name: other })),
    ],
  });
}

function arePlacesOne({ left, right }: NamePair): boolean {
  const told = [`Anna Lind arrived in ${left} on Monday.`, `Jonas Berg spoke in ${right}.`];
  const articles = told.map((text): ArticleReading => {
    const document = toDocument({ text, date: '2024-02-14' });
    return { document, reading: read(document) };
  });
  const places = resolveCorpus(articles).entities.filter(({ type }) => type === 'place');
  return places.some(
    ({ members }) => new Set(members.map(({ document }) => document)).size === articles.length,
  );
}

const lines = (pairs: readonly NamePair[]) =>
  pairs.map((pair) => [`${pair.left} / ${pair.right}`, pair] as const);

describe('names of persons', () => {
  it.each(lines(PERSONS))('%s', (_, pair) => {
    expect(verdictOn(pair, 'person')).toBe(pair.verdict);
  });
});

describe('names of bodies', () => {
  it.each(lines(ORGANIZATIONS))('%s', (_, pair) => {
    expect(verdictOn(pair, 'organization')).toBe(pair.verdict);
  });
});

describe('names of places', () => {
  it.each(lines(PLACES))('%s', (_, pair) => {
    expect(arePlacesOne(pair)).toBe(pair.verdict === 'same');
  });
});

it('the tables hold what they are said to', () => {
  const all = [...PERSONS, ...ORGANIZATIONS, ...PLACES];
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const verdict of ['same', 'unclear', 'different'])
    expect(all.filter((pair) => pair.verdict === verdict).length).toBeGreaterThan(20);
});
