// Cases with what was read of them in, figures out.

import { STATUSES, type Status } from '../../../src/model/index.ts';
import type { ContrastCase, ContrastOutcome } from './contrast-set.ts';

/** A case and what was read of it. */
export interface Judged {
  readonly row: ContrastCase;
  readonly outcome: ContrastOutcome;
}

/** Shares from 0 to 1. */
export interface ContrastFigures {
  readonly cases: number;
  /** Acts that were found at all, whatever their status. */
  readonly found: number;
  /** Of those found, with the right status and no other. */
  readonly accuracy: number;
  /** Mean over the four statuses, of those found. */
  readonly f1: number;
  /** The same where an act that is not found counts as missed. */
  readonly strictF1: number;
}

/** The status that an act is read with; where it is read twice, the one that is wrong. */
export function predictionOf({ row, outcome }: Judged): Status | undefined {
  return outcome.statuses.find((status) => status !== row.status) ?? outcome.statuses[0];
}

/** Whether an act that did not happen, as far as the sentence says, is shown as done. */
export function isShownAsOccurred({ row, outcome }: Judged): boolean {
  return row.status !== 'occurred' && outcome.statuses.includes('occurred');
}

/** Figures over the cases that expect an act. */
export function figuresOf(judged: readonly Judged[]): ContrastFigures {
  const acts = judged.filter(({ row }) => row.status !== 'none');
  const found = acts.filter(({ outcome }) => outcome.statuses.length > 0);
  const right = found.filter((case_) => predictionOf(case_) === case_.row.status);
  return {
    cases: acts.length,
    found: found.length / acts.length,
    accuracy: right.length / found.length,
    f1: macroF1(found),
    strictF1: macroF1(acts),
  };
}

function macroF1(judged: readonly Judged[]): number {
  const scores = STATUSES.map((status) => {
    const expected = judged.filter(({ row }) => row.status === status);
    const predicted = judged.filter((case_) => predictionOf(case_) === status);
    const both = expected.filter((case_) => predictionOf(case_) === status);
    return (2 * both.length) / (expected.length + predicted.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
