// Spans of the data and of a Reading in, whether they mean the same out.

import { covers, overlaps, type Reading, type Span } from '../../src/model/index.ts';

/** Share of the longer of two spans that both have. */
export function overlapShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(a.end - a.start, b.end - b.start);
}

/**
 * The head word of a span: the one whose governor lies outside. Where there are several, the last is
 * taken, as English names end with their heads. Nothing where no token lies inside.
 */
export function headWord(reading: Reading, span: Span): Span | undefined {
  const { tokens } = reading;
  const inside = tokensIn(reading, span);
  return inside
    .filter(({ head, upos }) => {
      const governor = head < 0 ? undefined : tokens[head];
      return upos !== 'PUNCT' && (governor === undefined || !overlaps(span, governor));
    })
    .at(-1);
}

/** Two spans are one mention when they share their head word, or half of the longer one. */
export function isSameMention(reading: Reading, a: Span, b: Span): boolean {
  if (overlapShare(a, b) >= 0.5) return true;
  const [first, second] = [headWord(reading, a), headWord(reading, b)];
  return first !== undefined && first === second;
}

/** Two spans touch at a head when the head word of one of them lies in the other. */
export function touchAtHead(reading: Reading, a: Span, b: Span): boolean {
  if (!overlaps(a, b)) return false;
  const [first, second] = [headWord(reading, a), headWord(reading, b)];
  return (first !== undefined && covers(b, first)) || (second !== undefined && covers(a, second));
}

/** The tokens that lie inside a span, in order. Costs one look at each token. */
function tokensIn(reading: Reading, span: Span) {
  return reading.tokens.filter((token) => covers(span, token));
}
