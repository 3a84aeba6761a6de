// The entities of all readings in, one list of candidates for identity out.

import type { ArticleReading, ReadEntity, ReadingRef } from '../../model/index.ts';
import { isUnnamed } from './entity-keys.ts';

/** One entity of one reading, with what decides who it is. */
export interface Candidate {
  readonly ref: ReadingRef;
  readonly entity: ReadEntity;
  readonly mentions: number;
  readonly unnamed: boolean;
}

/** Every entity of every reading, in order of the articles. */
export function candidatesOf(articles: readonly ArticleReading[]): readonly Candidate[] {
  return articles.flatMap(({ document, reading }) => {
    const counts = new Map<number, number>();
    for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return reading.entities.map((entity, index) => ({
      ref: { document: document.id, index },
      entity,
      mentions: counts.get(index) ?? 0,
      unnamed: isUnnamed(reading, index),
    }));
  });
}
