// The sentences that something rests on in, how many sources tell it independently out: articles of one
// publisher are one source, and so are articles whose passages are copies, as those of a news agency.

import type { EdgeEvidence } from '../model/index.ts';
import { byCodeUnit, createClusters, groupBy } from '../model/index.ts';
import type { Corpus, CorpusArticle } from './corpus.ts';
import { copiesAmong, sketchOf } from './min-hash.ts';

/** How much of the text before and behind a sentence belongs to its passage, in UTF-16 units. */
const AROUND = 160;

/** A sentence of an article. */
export type Told = Pick<EdgeEvidence, 'article' | 'start' | 'end'>;

/** Counts independent sources; knows the sketches of passages that it has seen. */
export type CountSources = (told: readonly Told[]) => number;

/** A counter over the articles of a corpus. */
export function sourceCounter({ articles }: Corpus): CountSources {
  const byKey = new Map(articles.map((article) => [article.key, article] as const));
  const sketches = new Map<string, Uint32Array>();
  const sketchAt = (article: CorpusArticle, { start, end }: Told): Uint32Array => {
    const key = `${article.key} ${start}`;
    const known = sketches.get(key);
    if (known !== undefined) return known;
    const made = sketchOf(article.document.text.slice(Math.max(0, start - AROUND), end + AROUND));
    sketches.set(key, made);
    return made;
  };
  return (told) => {
    const keys = [...new Set(told.map(({ article }) => article))].sort(byCodeUnit);
    if (keys.length < 2) return keys.length;
    const passages = told.flatMap((one) => {
      const article = byKey.get(one.article);
      return article === undefined
        ? []
        : [{ article: one.article, sketch: sketchAt(article, one) }];
    });
    const copies = copiesAmong(passages.map(({ sketch }) => sketch)).map(
      ([a, b]) => [passages[a]?.article ?? '', passages[b]?.article ?? ''] as const,
    );
    return countGroups(keys, [...copies, ...samePublisher(keys, byKey)]);
  };
}

function samePublisher(
  keys: readonly string[],
  byKey: ReadonlyMap<string, CorpusArticle>,
): readonly (readonly [string, string])[] {
  const published = keys.flatMap((key) => {
    const publisher = byKey.get(key)?.document.publisher;
    return publisher === undefined ? [] : [[publisher.toLowerCase(), key] as const];
  });
  return [...groupBy(published, ([publisher]) => publisher).values()].flatMap((group) =>
    group.slice(1).map(([, key]) => [group[0]?.[1] ?? key, key] as const),
  );
}

function countGroups(
  keys: readonly string[],
  pairs: readonly (readonly [string, string])[],
): number {
  const numbers = new Map(keys.map((key, index) => [key, index] as const));
  const clusters = createClusters(keys.length);
  for (const [a, b] of pairs) {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    if (x !== undefined && y !== undefined) clusters.union(x, y);
  }
  return keys.filter((_, index) => clusters.find(index) === index).length;
}
