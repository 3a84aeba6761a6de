// The entities of all readings in, one list of candidates for identity out.

import type { ArticleReading, ReadEntity, ReadingRef } from '../../model/index.ts';

/** One entity of one reading, with what decides who it is. */
export interface Candidate {
  readonly ref: ReadingRef;
  readonly entity: ReadEntity;
  readonly mentions: number;
  /** Whether it is only described: "a gunman". */
  readonly unnamed: boolean;
}

/** Every entity of every reading, in order of the articles. */
export function candidatesOf(articles: readonly ArticleReading[]): readonly Candidate[] {
  return articles.flatMap(({ document, reading }) => {
    const counts = new Map<number, number>();
    const named = new Set<number>();
    for (const { entity, kind } of reading.mentions) {
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      if (kind === 'name') named.add(entity);
    }
    return reading.entities.map((entity, index) => ({
      ref: { document: document.id, index },
      entity,
      mentions: counts.get(index) ?? 0,
      unnamed: !named.has(index),
    }));
  });
}
