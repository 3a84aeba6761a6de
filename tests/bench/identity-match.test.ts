import { describe, expect, it } from 'vitest';
import { countPairs, reportPairs } from '../../bench/score/event-pairs.ts';
import { type IdentityArticle, parseArticles } from '../../bench/score/identity-gold.ts';
import {
  matchMarks,
  type NameItem,
  oncePerArticle,
  type ReportItem,
} from '../../bench/score/identity-match.ts';
import { nameMistakes, pairMistakes } from '../../bench/score/identity-mistakes.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

const ARTICLES = parseArticles(
  `# date: 2024-02-14 | title: One
Foreign Minister [[p:lind|Anna Lind]] {{talks|met}} [[p:berg|Jonas Berg]] in [[l:oslo|Oslo]] on Wednesday. ((p:lind|Her)) aide slept.

# date: 2024-02-15 | title: Two
[[p:lind|Anna Lind]] {{talks|met}} [[p:berg|Jonas Berg]] in [[l:oslo|Oslo]] on Feb. 14. The weather was {{weather|bad}}.
`,
  'file',
);

function matched(articles: readonly IdentityArticle[]) {
  const readings = articles.map(({ input }): ArticleReading => {
    const document = toDocument(input);
    return { document, reading: read(document) };
  });
  return matchMarks(articles, readings, resolveCorpus(readings));
}

function report(id: string, from: number, found: readonly string[]): ReportItem {
  const [first, second] = ARTICLES;
  const article = from === 0 ? first : second;
  if (article === undefined) throw new Error('two articles are needed');
  return { article, mark: { id, start: 0, end: 4 }, found };
}

function name(gold: string, from: number, found?: string): NameItem {
  const { article, mark } = report(gold, from, []);
  return { article, mark, gold, ...(found === undefined ? {} : { found }) };
}

describe('marks of articles that were read', () => {
  const { names, reports } = matched(ARTICLES);
  const nodesOf = (id: string) =>
    new Set(names.filter(({ gold }) => gold === id).map(({ found }) => found));

  it('have the node of their thing, one in both articles', () => {
    for (const id of ['p:lind', 'p:berg', 'l:oslo']) {
      expect([...nodesOf(id)], id).toEqual([expect.any(String)]);
    }
    expect(new Set(names.map(({ found }) => found)).size).toBe(3);
  });

  it('have the events that were read at their words, none where none was', () => {
    const found = new Map(reports.map(({ mark, found: nodes }) => [mark.id, nodes.length > 0]));
    expect([...found]).toEqual([
      ['talks', true],
      ['weather', false],
    ]);
  });
});

describe('pairs of reports', () => {
  it('are counted across articles, also where an event was not read', () => {
    const pairs = reportPairs([
      report('a', 0, ['1']),
      report('a', 1, ['1', '2']),
      report('b', 1, ['1']),
      report('c', 0, []),
      report('c', 1, []),
    ]);
    expect(pairs).toHaveLength(6);
    expect(countPairs(pairs)).toEqual({ right: 1, false: 1, missed: 1 });
    expect(pairMistakes(pairs).map(({ type }) => type)).toEqual([
      'event joined',
      'event not found',
    ]);
  });
});

describe('names', () => {
  it('count once for an article, by the node of most of them', () => {
    const once = oncePerArticle([
      name('p:a', 0),
      name('p:a', 0, 'x'),
      name('p:a', 0, 'y'),
      name('p:a', 0, 'y'),
      name('p:a', 1),
    ]);
    expect(once.map(({ found }) => found)).toEqual(['y', undefined]);
  });

  it('are listed where they were joined, parted or not found', () => {
    const mistakes = nameMistakes([
      name('p:a', 0, 'x'),
      name('p:a', 1, 'y'),
      name('p:b', 0, 'x'),
      name('l:c', 0),
    ]);
    expect(mistakes.map(({ type }) => type)).toEqual([
      'person parted',
      'person joined',
      'place not found',
    ]);
  });
});
