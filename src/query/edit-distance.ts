// Two words in, the number of single-letter changes between them out, and the nearest of a list.
// Method: Damerau-Levenshtein, optimal string alignment; cost is the product of the lengths.

import { byCodeUnit } from '../model/order.ts';

const LONGEST = 64;

/** Insertions, deletions, substitutions and swaps of neighbours; Infinity above `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cellOf({ a, b, i, j, row, last, beforeLast }));
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}

interface Position {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cellOf({ a, b, i, j, row, last, beforeLast }: Position): number {
  const same = a[i - 1] === b[j - 1];
  const step = Math.min(
    (row[j - 1] ?? 0) + 1,
    (last[j] ?? 0) + 1,
    (last[j - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(step, (beforeLast[j - 2] ?? 0) + 1) : step;
}

/** The words nearest to the given one, best first, at most `count`, none further than half its length. */
export function nearestWords(word: string, among: Iterable<string>, count = 3): readonly string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 2));
  return [...new Set(among)]
    .map((candidate) => ({
      candidate,
      distance: closeness(wanted, candidate.toLowerCase(), limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function closeness(wanted: string, candidate: string, limit: number): number {
  const distance = editDistance(wanted, candidate, limit);
  const shared = wanted.length > 2 && candidate.startsWith(wanted.slice(0, 3));
  return shared ? distance - 0.5 : distance;
}
