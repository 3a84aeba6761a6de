// Reports with the event they tell of and those that were read there, in; how many pairs of reports
// in different articles are told to be one event as they should, out.

import type { ReportItem } from './identity-match.ts';
import type { Counts } from './tally.ts';

/** Two reports in different articles, and whether they are one event by the data and by the system. */
export interface ReportPair {
  readonly left: ReportItem;
  readonly right: ReportItem;
  readonly isOne: boolean;
  readonly isFoundOne: boolean;
}

/** Every pair of reports in different articles; a few hundred reports at most. */
export function reportPairs(reports: readonly ReportItem[]): readonly ReportPair[] {
  return reports.flatMap((left, at) =>
    reports
      .slice(at + 1)
      .filter(({ article }) => article !== left.article)
      .map((right) => ({
        left,
        right,
        isOne: left.mark.id === right.mark.id,
        isFoundOne: left.found.some((key) => right.found.includes(key)),
      })),
  );
}

/** Pairs joined rightly, joined falsely, and left apart though one event. */
export function countPairs(pairs: readonly ReportPair[]): Counts {
  const count = (isOne: boolean, isFoundOne: boolean) =>
    pairs.filter((pair) => pair.isOne === isOne && pair.isFoundOne === isFoundOne).length;
  return { right: count(true, true), false: count(false, true), missed: count(true, false) };
}
