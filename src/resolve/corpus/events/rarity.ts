// The passages of all reports in, how much a name or a word that two of them share tells out.
// Method: what few articles name tells all of its weight; what many name tells as little as they are many.

import type { DocumentId } from '../../../model/index.ts';
import type { Passage } from './passage.ts';

/** How many articles may name a thing before it tells less: those of one story and its follow-ups. */
const FEW = 4;

/** How much a name or a word tells, from 0 to 1. */
export type Rarity = (word: string) => number;

/** Counts the articles in whose passages each name and word stands. */
export function rarityIn(
  reports: readonly {
    readonly ref: { readonly document: DocumentId };
    readonly passage: Passage;
  }[],
): Rarity {
  const articles = new Map<string, number>();
  const byArticle = new Map<string, Set<string>>();
  for (const { ref, passage } of reports) {
    const own = byArticle.get(ref.document) ?? new Set();
    for (const word of [...passage.names, ...passage.countries, ...passage.words]) own.add(word);
    byArticle.set(ref.document, own);
  }
  for (const own of byArticle.values())
    for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1);
  return (word) => Math.min(1, FEW / (articles.get(word) ?? 1));
}
