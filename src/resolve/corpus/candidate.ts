// The entities of all readings in, one list of candidates for identity out.

import {
  type Anchor,
  type ArticleReading,
  anchorOf,
  type ReadEntity,
  type ReadingRef,
} from '../../model/index.ts';

/** One entity of one reading, with what decides who it is. */
export interface Candidate {
  readonly ref: ReadingRef;
  readonly entity: ReadEntity;
  readonly mentions: number;
  /** Whether it is only described: "a gunman". */
  readonly unnamed: boolean;
  /** Its first name in the article, else its first mention. */
  readonly anchor: Anchor;
}

/** Every entity of every reading, in order of the articles. */
export function candidatesOf(articles: readonly ArticleReading[]): readonly Candidate[] {
  return articles.flatMap(({ document, reading }) => {
    const told = reading.entities.map(() => ({ count: 0, named: -1, first: -1 }));
    reading.mentions.forEach(({ entity, kind }, index) => {
      const one = told[entity];
      if (one === undefined) return;
      one.count += 1;
      if (one.first < 0) one.first = index;
      if (one.named < 0 && kind === 'name') one.named = index;
    });
    return reading.entities.map((entity, index): Candidate => {
      const { count = 0, named = -1, first = -1 } = told[index] ?? {};
      const mention = reading.mentions[named < 0 ? first : named];
      return {
        ref: { document: document.id, index },
        entity,
        mentions: count,
        unnamed: named < 0,
        anchor: anchorOf(document.id, mention ?? { start: 0, end: 1 }),
      };
    });
  });
}
