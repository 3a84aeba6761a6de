// Phrases of an article in, the ranker's scores of them out.

import type { Article } from './article.ts';
import { FEATURES_MAX, newFeatures, pairFeatures } from './features.ts';
import { type Part, ranker } from './ranker.ts';

/** Scores by the phrases' indices; the difference of two is log odds. */
export interface Scorer {
  /** That two phrases are one. */
  readonly pair: (later: number, earlier: number) => number;
  /** That a phrase is new. */
  readonly fresh: (index: number) => number;
}

/** What a link of "he" or "she" to another pronoun costs, in log odds: that one's link may be wrong. */
const VIA_PRONOUN = 4;

/** The ranker over the phrases of one article. */
export function createScorer(article: Article): Scorer {
  const { pair, fresh, project } = ranker();
  const seen = { buckets: new Int32Array(FEATURES_MAX), count: 0 };
  const known = { later: [], earlier: [], fresh: [] } as Record<Part, Float64Array[]>;
  const projected = (index: number, part: Part) =>
    (known[part][index] ??= project(article.vector(index), part));
  return {
    pair: (later, earlier) => {
      seen.count = pairFeatures(article, later, earlier, seen.buckets);
      const score = pair(seen, projected(later, 'later'), projected(earlier, 'earlier'));
      const [m, a] = [article.facts[later], article.facts[earlier]];
      const isRisky = m?.pronoun === true && (m.gender === 1 || m.gender === 2) && a?.pronoun;
      return isRisky === true ? score - VIA_PRONOUN : score;
    },
    fresh: (index) => {
      seen.count = newFeatures(article, index, seen.buckets);
      return fresh(seen, projected(index, 'fresh'));
    },
  };
}
