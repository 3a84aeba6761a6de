// A recorded decision that two things are, or are not, the same, or that an edge is wrong.

/** What was decided. */
export type Verdict = 'same' | 'different' | 'rejected';

/** One decision; a person's wins over a rule's and survives every rebuild. */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
  /** Id of the rule, or `person`. */
  readonly by: string;
  /** ISO 8601 time, for a person's judgement only. */
  readonly when?: string;
}
