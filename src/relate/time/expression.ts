// What the parts of this folder hand to each other: rules, what they know, and what they find.

import type { Edtf, Span, TimeKind, TimeValue } from '../../model/index.ts';
import type { Day } from './calendar.ts';

/** What words mean; `date` is what an event so dated has, absent when the words name no date. */
export interface TimeMeaning {
  readonly kind: TimeKind;
  readonly value: TimeValue;
  readonly date?: Edtf;
  /** Hours and minutes still in want of their day: `T22:00`. */
  readonly clock?: string;
}

/** Words of the text that say when, and what they mean. */
export interface TimeExpression extends Span, TimeMeaning {
  readonly rule: string;
}

/** What a rule may know besides its words. */
export interface TimeContext {
  /** The day the text was published; absent when unknown. */
  readonly reference: Day | undefined;
  /** The last day the text has named so far: "two days later" counts from it. */
  readonly anchor: Day | undefined;
  /** The last date the text has named, by its first day, whatever its granularity. */
  readonly period: Day | undefined;
  /** The day named before in the same sentence. */
  readonly here: Day | undefined;
  /** Whether the clause looks forward: "will arrive Friday". */
  readonly future: boolean;
}

/** The named groups of a rule's pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to say when. */
export interface TimeRule {
  readonly id: string;
  /** Matched at the border of words, in upper and lower case. */
  readonly pattern: string;
  /** Read against Wednesday 2024-02-14; a text with "will" looks forward. */
  readonly example: string;
  /** The words of the example that are the expression, and their value. */
  readonly words: string;
  readonly value: TimeValue;
  /** A text of the same look in which this rule finds nothing. */
  readonly counterExample: string;
  /** It may be a part of a name: "World Cup 2010", which others may not: "30 Seconds to Mars". */
  readonly inNames?: true;
  readonly resolve: (groups: Groups, context: TimeContext) => TimeMeaning | undefined;
}
