// A verdict on two places in, a judgement out; and several of them as one act, which is undone as one.

import { type Anchor, hashOf, type Judgement, PERSON, type Verdict } from '../model/index.ts';

/** Why, and when. */
export interface Stated {
  readonly reason: string;
  /** ISO 8601 time. */
  readonly when: string;
}

/** A person's judgement. */
export function judgement(
  verdict: Verdict,
  [left, right]: readonly [Anchor, Anchor],
  { names, stated }: { readonly names: readonly [string, string]; readonly stated: Stated },
): Judgement {
  return {
    left,
    right,
    names,
    verdict,
    score: verdict === 'same' ? 1 : verdict === 'unsure' ? 0.5 : 0,
    reason: stated.reason,
    by: PERSON,
    when: stated.when,
  };
}

/** What was decided in one go is undone in one go. */
export function actOf(judgements: readonly Judgement[]): readonly Judgement[] {
  const act = hashOf(
    judgements.flatMap(({ left, right, when = '' }) => [left, right, when]),
    8,
  );
  return judgements.map((one) => ({ ...one, act }));
}
