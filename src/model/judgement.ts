// A recorded decision: that two things are, or are not, the same, that a thing is of another type, or
// that an edge is wrong. It points at words of articles, so it holds at every rebuild.

import type { EdgeType, EntityType } from '../ontology/index.ts';
import type { Anchor } from './anchor.ts';
import type { Status } from './status.ts';

/** What can be decided. */
export const VERDICTS = ['same', 'different', 'unsure', 'rejected', 'retyped'] as const;

/** What was decided; `unsure` leaves things as they are, and is not asked again. */
export type Verdict = (typeof VERDICTS)[number];

/** Who decides when it is not a rule. */
export const PERSON = 'person';

/** What tells a rejected edge from others between the same two things. */
export interface JudgedEdge {
  readonly type: EdgeType;
  readonly status: Status;
  readonly title?: string;
  /** Trigger of a report of the event that it projects or belongs to. */
  readonly event?: Anchor;
}

/** One decision; a person's wins over a rule's and survives every rebuild. */
export interface Judgement {
  /** The one: a mention or the trigger of an event; what is set apart by `different`; an edge's source. */
  readonly left: Anchor;
  /** The other: an edge's target; the same as `left` where only one thing is judged. */
  readonly right: Anchor;
  /** What both were called when it was decided, for people who read the list. */
  readonly names?: readonly [left: string, right: string];
  readonly verdict: Verdict;
  /** What it is instead, for `retyped`. */
  readonly type?: EntityType;
  /** Which edge, for `rejected`. */
  readonly edge?: JudgedEdge;
  /** 0 to 1: how sure it is that both are the same; 1 for a person. */
  readonly score: number;
  readonly reason: string;
  /** Id of the rule, or `person`. */
  readonly by: string;
  /** ISO 8601 time, for a person's judgement only. */
  readonly when?: string;
  /** What a person decided in one go is several judgements of one act; they are undone together. */
  readonly act?: string;
}
