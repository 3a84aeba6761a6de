// The mentions of the data and those found in, which found one is which of the data out: by exact span,
// or by head, one to one.

import { covers, type Span } from '../../../src/model/index.ts';

/** A mention of the data with its head word. */
export interface HeadedMention extends Span {
  readonly head: readonly [start: number, end: number];
}

/** A found mention, with its head word where the parse gives one. */
export interface FoundMention extends Span {
  readonly headStart?: number;
}

/** A way of telling which found mention is which of the data. */
export type Matching = 'exact' | 'head';

/** For each found mention, the index of the one of the data that it is; none where it is none. */
export function matchMentions(
  gold: readonly HeadedMention[],
  found: readonly FoundMention[],
  matching: Matching,
): readonly (number | undefined)[] {
  const result: (number | undefined)[] = found.map(() => undefined);
  const taken = new Set<number>();
  const take = (at: number, to: number | undefined) => {
    if (to === undefined || taken.has(to)) return;
    taken.add(to);
    result[at] = to;
  };
  const exact = new Map(gold.map(({ start, end }, index) => [`${start} ${end}`, index]));
  found.forEach(({ start, end }, at) => {
    take(at, exact.get(`${start} ${end}`));
  });
  if (matching === 'exact') return result;
  const byHead = indexByHead(gold);
  found.forEach((mention, at) => {
    if (result[at] !== undefined) return;
    const fitting = headsIn(byHead, mention).filter(
      (index) =>
        !taken.has(index) &&
        (covers(gold[index] as Span, mention) || gold[index]?.head[0] === mention.headStart),
    );
    take(at, shortest(gold, fitting));
  });
  return result;
}

interface HeadIndex {
  /** Starts of heads, in order. */
  readonly starts: readonly number[];
  readonly byStart: ReadonlyMap<number, readonly number[]>;
  readonly gold: readonly HeadedMention[];
}

function indexByHead(gold: readonly HeadedMention[]): HeadIndex {
  const byStart = new Map<number, number[]>();
  gold.forEach(({ head: [start] }, index) => {
    byStart.set(start, [...(byStart.get(start) ?? []), index]);
  });
  return { starts: [...byStart.keys()].sort((a, b) => a - b), byStart, gold };
}

/** Mentions of the data whose head lies within a span. */
function headsIn({ starts, byStart, gold }: HeadIndex, span: Span): readonly number[] {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (let at = low; at < starts.length && (starts[at] ?? 0) < span.end; at += 1)
    inside.push(...(byStart.get(starts[at] ?? -1) ?? []));
  return inside.filter((index) => (gold[index]?.head[1] ?? Number.POSITIVE_INFINITY) <= span.end);
}

function shortest(gold: readonly HeadedMention[], indices: readonly number[]): number | undefined {
  const length = (index: number) => {
    const { start = 0, end = 0 } = gold[index] ?? {};
    return end - start;
  };
  return [...indices].sort((a, b) => length(a) - length(b) || a - b)[0];
}
