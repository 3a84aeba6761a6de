// What a rule for events found, before it is known who takes part.

import type { ReadGrounds, Span, Status } from '../../model/index.ts';
import type { NounSense, VerbSense } from '../../ontology/index.ts';

/** What a rule found: token indices of the heads of the roles. */
export interface EventFinding extends Omit<ReadGrounds, 'pattern' | 'typeRule'> {
  readonly sense: VerbSense | NounSense;
  /** Token index of the trigger. */
  readonly head: number;
  /** Token index of the predicate that carries the event, when it is not the trigger. */
  readonly clauseHead?: number;
  readonly trigger: Span;
  readonly status: Status;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Of the actors, those of whom the relation does not hold. */
  readonly aside?: readonly number[];
  /** Actors that are mentions already: "Israeli" in "Israeli strikes". */
  readonly actorMentions?: readonly number[];
  readonly recipientMentions?: readonly number[];
}
