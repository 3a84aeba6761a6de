// What a rule of attribution declares and finds; one test runs every example and counter-example.

import type { Span } from '../../model/index.ts';
import type { ReadingContext } from '../context.ts';

/** Who says what, as one rule finds it; the refiner settles spans and rivals. */
export interface SaidDraft {
  readonly rule: string;
  /** Token index of the source's head; none where nobody is named. */
  readonly source?: number;
  /** Where the words of the source stand, if not simply under its head. */
  readonly sourceSpan?: Span;
  /** Token index of the cue. */
  readonly cue: number;
  readonly cueSpan?: Span;
  readonly content: Span;
  /** Whether the content is a statement, and not what somebody wants or means to do. */
  readonly statement: boolean;
}

/** What a rule finds. */
export type Said = Omit<SaidDraft, 'rule'>;

/** A way in which a text says who says what. */
export interface AttributionRule {
  readonly id: string;
  /** Why the words say so. */
  readonly reason: string;
  /** A sentence in which the rule finds an attribution. */
  readonly example: string;
  /** A sentence in which it finds none. */
  readonly counterExample: string;
  /** @param known what the rules before it found */
  readonly find: (context: ReadingContext, known: readonly SaidDraft[]) => readonly Said[];
}
