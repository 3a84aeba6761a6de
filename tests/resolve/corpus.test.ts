import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

function article(text: string, date = '2024-02-14'): ArticleReading {
  const document = toDocument({ text, date });
  return { document, reading: read(document) };
}

function labels(articles: readonly ArticleReading[], type: string): readonly string[] {
  return resolveCorpus(articles)
    .entities.filter((entity) => entity.type === type)
    .map(({ label }) => label)
    .sort();
}

describe('identity across articles', () => {
  it.each([
    ['diacritics', 'Hans Müller met Anna Lind.', 'Hans Muller met Anna Lind.'],
    ['transliterations', 'Hassan el-Massri met Anna Lind.', 'Hassan al-Masri met Anna Lind.'],
    ['hyphens', 'Abdel-Rahman Haddad met Anna Lind.', 'Abdel Rahman Haddad met Anna Lind.'],
    ['vowels', 'Mahmud Haddad met Anna Lind.', 'Mahmoud Haddad met Anna Lind.'],
  ])('one person under two spellings: %s', (_, left, right) => {
    expect(labels([article(left), article(right)], 'person')).toHaveLength(2);
  });

  it.each([
    ['two first names', 'Anna Lind spoke in Oslo.', 'Karl Lind spoke in Oslo.', 2],
    [
      'a wife and her husband of one surname',
      'Miranda Costa met Anna Lind. Costa, her husband, left.',
      'Miranda Costa spoke.',
      3,
    ],
    ['kings of two names', 'King Haakon spoke in Oslo.', 'King Magnus spoke in Oslo.', 2],
    ['a bare surname in another article', 'Anna Lind spoke in Oslo.', 'Lind spoke in Oslo.', 2],
  ])('keeps apart: %s', (_, left, right, count) => {
    expect(labels([article(left), article(right)], 'person')).toHaveLength(count);
  });

  it('knows a ruler by one name', () => {
    const told = ['King Haakon met Anna Lind in Oslo.', 'King Haakon spoke in Oslo.'];
    expect(
      labels(
        told.map((text) => article(text)),
        'person',
      ),
    ).toEqual(['Anna Lind', 'Haakon']);
  });

  it('knows a country by any of its names', () => {
    const places = labels(
      [article('Britain voted.'), article('The United Kingdom voted.')],
      'place',
    );
    expect(places).toEqual(['United Kingdom']);
  });

  it('joins reports of one meeting and keeps another day apart', () => {
    const { events } = resolveCorpus([
      article('Anna Lind met Jonas Berg in Oslo on Tuesday.'),
      article('Jonas Berg met Anna Lind on Tuesday in Oslo.'),
      article('Anna Lind met Jonas Berg in Oslo on Monday.'),
    ]);
    expect(events.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
  });

  it('knows a visit that was announced when it is made', () => {
    const { events } = resolveCorpus([
      article('Anna Lind will visit Norway on Tuesday.', '2024-02-12'),
      article('Anna Lind visited Norway on Tuesday.'),
    ]);
    expect(events.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it("takes a person's word that two are one", () => {
    const articles = [
      article('Anna Lind spoke in Oslo.'),
      article('Anna Lind-Dahl spoke in Oslo.'),
    ];
    const [left = '', right = ''] = resolveCorpus(articles)
      .entities.filter(({ type }) => type === 'person')
      .map(({ key }) => key);
    const judgement = {
      left,
      right,
      verdict: 'same',
      score: 1,
      reason: 'married',
      by: 'person',
    } as const;
    const { entities } = resolveCorpus(articles, [judgement]);
    expect(entities.filter(({ type }) => type === 'person')).toHaveLength(1);
  });

  it('gives the same bytes for the same articles in any order', () => {
    const articles = [
      'Norwegian President Anna Lind met Jonas Berg in Oslo on Monday.',
      'Lind accused Berg of lying, according to the Norne Bank.',
      'Jonas Berg, head of the Norne Bank, denied meeting Anna Lind.',
      'Police arrested Mara Holt in Bergen after protesters attacked the Norne Bank.',
      'President Anna Lind will meet Mara Holt next week.',
    ].map((text) => article(text));
    const bytes = (list: readonly ArticleReading[]) =>
      toJson(buildGraph(list, resolveCorpus(list)));
    const expected = bytes(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        expect(bytes(order)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});
