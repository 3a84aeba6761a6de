// The phrases of an article in, chains of those that are one out. From first to last, each takes the
// likeliest of those before it that agree with all that is linked to them, or is new.

import { createClusters, listClusters } from '../../../model/index.ts';
import type { Article } from './article.ts';
import { candidatesOf } from './candidates.ts';
import type { Scorer } from './scorer.ts';

/** What is known of a chain so far; another thing or another gender does not fit. */
interface Chain {
  readonly gender: number;
  readonly thing: number | undefined;
}

/**
 * The chains of an article, each in order of text; a phrase that is alone is a chain.
 *
 * @param thingOf what a phrase surely is, where that is settled; two such things are never linked
 */
export function linkPhrases(
  article: Article,
  { pair, fresh }: Scorer,
  thingOf: (index: number) => number | undefined,
): readonly (readonly number[])[] {
  const { facts } = article;
  const clusters = createClusters(facts.length);
  const chains = facts.map((_, index): Chain => {
    return { gender: article.genderOf(index), thing: thingOf(index) };
  });
  for (let later = 0; later < facts.length; later += 1) {
    const earlier = likeliest(later);
    if (earlier !== undefined) link(later, earlier);
  }
  return listClusters(clusters, facts.length);

  function likeliest(later: number): number | undefined {
    const own = chainOf(later);
    const apart = article.apartFrom(later).map((index) => clusters.find(index));
    let best: number | undefined;
    let most = fresh(later);
    for (const earlier of candidatesOf(article, later)) {
      if (!fits(own, chainOf(earlier)) || apart.includes(clusters.find(earlier))) continue;
      const score = pair(later, earlier);
      if (score > most) [best, most] = [earlier, score];
    }
    return best;
  }

  function chainOf(index: number): Chain {
    return chains[clusters.find(index)] as Chain;
  }

  /** What is known of the one holds for all that are linked to it. */
  function link(later: number, earlier: number): void {
    const [a, b] = [chainOf(later), chainOf(earlier)];
    clusters.union(later, earlier);
    chains[clusters.find(later)] = { gender: b.gender || a.gender, thing: b.thing ?? a.thing };
  }
}

function fits(a: Chain, b: Chain): boolean {
  if (a.gender !== 0 && b.gender !== 0 && a.gender !== b.gender) return false;
  return a.thing === undefined || b.thing === undefined || a.thing === b.thing;
}
