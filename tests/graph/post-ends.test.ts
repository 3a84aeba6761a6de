// A post that articles tell of is over when one tells that its holder left it.

import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { ArticleReading, EdgeAttributes } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

type Told = readonly [date: string, text: string];

function postsIn(told: readonly Told[]): readonly EdgeAttributes[] {
  const articles = told.map(([date, text]): ArticleReading => {
    const document = toDocument({ text, date });
    return { document, reading: read(document) };
  });
  const graph = buildGraph(articles, resolveCorpus(articles));
  return graph
    .edges()
    .map((edge) => graph.getEdgeAttributes(edge))
    .filter(({ type }) => type === 'LEADS' || type === 'WORKS_FOR');
}

const MINISTER = 'Ragnhild Moen, the Norwegian foreign minister, met Jonas Berg in Oslo.';
const CHIEF = 'Kai Lund, the chief executive of Norne Bank, spoke in Oslo on Wednesday.';

describe('a post', () => {
  it.each<readonly [string, readonly Told[], string]>([
    [
      'in the article that tells of the resignation',
      [['2024-02-01', `${MINISTER} Moen resigned on Thursday.`]],
      '../2024-02-01',
    ],
    [
      'in an earlier article',
      [
        ['2024-01-10', CHIEF],
        ['2024-03-01', 'Norne Bank dismissed its chief executive, Kai Lund, on Friday.'],
      ],
      '../2024-03-01',
    ],
    [
      'by the title in the sentence, of two posts',
      [
        ['2024-01-10', `${CHIEF} Kai Lund is the president of Valdora FC.`],
        ['2024-03-01', 'Kai Lund resigned as chief executive on Friday.'],
      ],
      '../2024-03-01',
    ],
    [
      'when its holder is called a former one',
      [
        ['2024-01-10', CHIEF],
        ['2024-04-10', 'Kai Lund, the former chief executive of Norne Bank, spoke in Rome.'],
      ],
      '../2024-04-10',
    ],
  ])('has ended: %s', (_, told, date) => {
    const [first] = postsIn(told).filter(({ title }) => /minister|executive/.test(title ?? ''));
    expect(first?.date).toBe(date);
  });

  it.each<readonly [string, readonly Told[]]>([
    [
      'its holder left something else',
      [
        ['2024-01-10', CHIEF],
        ['2024-03-01', 'Kai Lund resigned from the Reform Party on Friday.'],
      ],
    ],
    [
      'its holder may resign',
      [
        ['2024-01-10', CHIEF],
        ['2024-03-01', 'Kai Lund may resign on Friday.'],
      ],
    ],
    [
      'another left',
      [
        ['2024-01-10', CHIEF],
        ['2024-03-01', 'Anna Lind resigned on Friday. Kai Lund was not there.'],
      ],
    ],
    [
      'it is told of again',
      [
        ['2024-01-10', CHIEF],
        ['2024-03-01', 'Norne Bank dismissed its chief executive, Kai Lund, on Friday.'],
        ['2024-08-01', 'Kai Lund is the chief executive of Norne Bank again.'],
      ],
    ],
  ])('goes on where %s', (_, told) => {
    const posts = postsIn(told).filter(({ title }) => title === 'chief executive');
    expect(posts.map(({ date }) => date)).toEqual(posts.map(() => undefined));
    expect(posts.length).toBeGreaterThan(0);
  });

  it('rests on the sentence that ends it as well', () => {
    const [post] = postsIn([['2024-02-01', `${MINISTER} Moen resigned on Thursday.`]]);
    expect(post?.evidence.map(({ sentence }) => sentence)).toEqual([
      MINISTER,
      'Moen resigned on Thursday.',
    ]);
  });
});
