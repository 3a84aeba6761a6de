// What the stages found in one article in, its phrases out, with what the passes over names know of them.

import { createClusters } from '../../../model/index.ts';
import type { Relations } from '../../../relate/index.ts';
import { NAMING_SIEVES } from '../sieves/naming.ts';
import { type Article, articleOf, type Known } from './article.ts';
import { factsOf } from './facts.ts';
import { findPhrases } from './find-phrases.ts';

/** What the stages before found. */
export type Found = Pick<Relations, 'context' | 'facts' | 'attributions'>;

/** The phrases of an article and what is known of them. */
export function openArticle(found: Found): Article {
  const { context, attributions } = found;
  const phrases = findPhrases(context.tree);
  return articleOf(context.tree, factsOf(context, attributions, phrases), knownBy(found));
}

/** What the passes find that do not look at pronouns. */
function knownBy({ context, facts, attributions }: Found): Known {
  const { mentions } = context;
  const clusters = createClusters(mentions.length);
  const input = { context, facts, attributions, clusterOf: clusters.find };
  for (const sieve of NAMING_SIEVES) for (const [a, b] of sieve.find(input)) clusters.union(a, b);
  const named = new Set<number>();
  const genders = new Map<number, number>();
  mentions.forEach(({ kind, gender }, index) => {
    const cluster = clusters.find(index);
    if (kind === 'name') named.add(cluster);
    if (kind !== 'pronoun' && gender !== undefined) genders.set(cluster, gender === 'male' ? 1 : 2);
  });
  return {
    clusterOf: clusters.find,
    isNamed: (mention) => named.has(clusters.find(mention)),
    genders,
  };
}
