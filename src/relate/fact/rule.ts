// What a rule for facts declares; one test runs every example and counter-example.

import type { FactDraft, ReadingContext } from '../context.ts';

/** A way in which a text states a fact. */
export interface FactRule {
  readonly id: string;
  /** Why the words say so. */
  readonly reason: string;
  /** A sentence in which the rule finds a fact. */
  readonly example: string;
  /** A sentence in which it finds none. */
  readonly counterExample: string;
  readonly find: (context: ReadingContext) => readonly FactDraft[];
}
