// A Reading and the things of the data in, which entity of the Reading is which thing out.

import type { Reading, Span } from '../../src/model/index.ts';
import type { GoldMention } from './data-lines.ts';
import { headWord, overlapShare } from './spans.ts';

interface HeadedSpan extends Span {
  readonly head: Span | undefined;
}

/** Answers whether an entity of a Reading is a thing of the data. */
export type EntityMatch = (entity: number, gold: readonly GoldMention[]) => boolean;

/**
 * Prepares the question for one Reading. They are one when any two of their mentions share the head
 * word, or half of the longer span, or when they are called the same.
 */
export function createEntityMatch(reading: Reading): EntityMatch {
  const headed = ({ start, end }: Span): HeadedSpan => ({
    start,
    end,
    head: headWord(reading, { start, end }),
  });
  const ours = reading.entities.map((_, entity) =>
    reading.mentions.filter((mention) => mention.entity === entity).map(headed),
  );
  const names = reading.entities.map(
    ({ name, aliases }) => new Set([name, ...aliases].map((one) => one.toLowerCase())),
  );
  const theirs = new Map<GoldMention, HeadedSpan>();
  const goldSpan = (mention: GoldMention) => {
    const known = theirs.get(mention) ?? headed(mention);
    theirs.set(mention, known);
    return known;
  };
  return (entity, gold) =>
    gold.some((mention) => {
      if (names[entity]?.has(mention.text.toLowerCase()) === true) return true;
      const span = goldSpan(mention);
      return (ours[entity] ?? []).some((own) => isSame(own, span));
    });
}

function isSame(a: HeadedSpan, b: HeadedSpan): boolean {
  return overlapShare(a, b) >= 0.5 || (a.head !== undefined && a.head === b.head);
}
