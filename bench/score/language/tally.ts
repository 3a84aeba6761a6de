// Counts of what is right in; precision, recall and F1 out.

/** What was right, how much there was to find, and how much was given. */
export interface Tally {
  readonly right: number;
  readonly gold: number;
  readonly given: number;
}

export const NOTHING: Tally = { right: 0, gold: 0, given: 0 };

/** Tallies of several documents, or kinds, as one. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  let [right, gold, given] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    gold += tally.gold;
    given += tally.given;
  }
  return { right, gold, given };
}

/** Share of the given that is right, from 0 to 1; 0 if nothing was given. */
export function precision({ right, given }: Tally): number {
  return given === 0 ? 0 : right / given;
}

/** Share of the gold that was found, from 0 to 1; 0 if there was nothing to find. */
export function recall({ right, gold }: Tally): number {
  return gold === 0 ? 0 : right / gold;
}

/** Harmonic mean of precision and recall, from 0 to 1. */
export function f1({ right, gold, given }: Tally): number {
  return gold + given === 0 ? 0 : (2 * right) / (gold + given);
}

/** A share in points, as tables print it: 0.8519 is `85.2`. */
export function points(share: number): string {
  return (share * 100).toFixed(1);
}
