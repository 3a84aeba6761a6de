// The graph depends on the set of articles alone: not on their order, nor on what came and went before.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';
import { projectGraph } from '../../src/graph/project.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

const POOL = (
  [
    ['Norwegian Foreign Minister Anna Lind met Jonas Berg in Oslo on Monday.', '2024-02-13'],
    ['Anna Lind, a midfielder of Bergen FC, scored twice against Oslo on Sunday.', '2024-02-12'],
    ['Lind, the Norwegian foreign minister, flew to Cairo.', '2024-02-14'],
    ['Egyptian President Abdel-Fattah el-Sissi received J. Berg in Cairo.', '2024-02-14'],
    ['Abdel Fattah al-Sisi denied meeting Jonas Berg, the head of the Norne Bank.', '2024-02-15'],
    ['The Northern Relief Committee (NRC) said 14 people died in Paris, Texas.', '2024-02-16'],
    ['The NRC said 20 people died in Paris on Friday.', '2024-02-17'],
    ['Foreign Minister Anna Lind will meet Jonas Berg in Oslo on Monday.', '2024-02-10'],
    ['Police arrested Mara Holt in Bergen. Washington criticised Norway.', '2024-02-18'],
    [
      'Norne Bank ASA dismissed Jonas Berg. The Ministry of Defence of Norway denied it.',
      '2024-03-01',
    ],
  ] as const
).map(([text, date]): ArticleReading => {
  const document = toDocument({ text, date });
  return { document, reading: read(document) };
});

function bytes(articles: readonly ArticleReading[]): string {
  return (
    JSON.stringify(resolveCorpus(articles)) +
    toJson(projectGraph(articles, resolveCorpus(articles)))
  );
}

/** Adds and removes articles as the steps say; what is left, in the order in which it came. */
function played(steps: readonly number[]): readonly ArticleReading[] {
  const held: ArticleReading[] = [];
  for (const step of steps) {
    const article = POOL[step] as ArticleReading;
    const at = held.indexOf(article);
    if (at < 0) held.push(article);
    else held.splice(at, 1);
  }
  return held;
}

describe('identity', () => {
  it('comes to the same bytes after any thousand ways of adding and removing articles', () => {
    const known = new Map<string, string>();
    const step = fc.integer({ min: 0, max: POOL.length - 1 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), (steps) => {
        const held = played(steps);
        const set = POOL.filter((article) => held.includes(article));
        const name = set.map(({ document }) => document.id).join(' ');
        const expected = known.get(name) ?? bytes(set);
        known.set(name, expected);
        expect(bytes(held)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});
