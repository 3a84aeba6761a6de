// What a rule of this stage is: data with a reason, examples and counter-examples, and a finder that
// sees a bounded piece of one paragraph and the little it needs to know of its surroundings.

import type { RegionKind } from '../../model/document.ts';
import type { Edtf } from '../../model/edtf.ts';

/** What a found part says about the article. */
export interface Facts {
  readonly date?: Edtf;
  /** The day of the last change, where the text calls it so. */
  readonly updated?: Edtf;
  /** A day without a year, as `MM-DD`. */
  readonly monthDay?: string;
  readonly year?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly title?: string;
}

/** How much a rule found, counted from the edge that it looks at, and what that says. */
export interface Found extends Facts {
  readonly length: number;
}

/** Where a piece stands in its article. */
export interface Surroundings {
  /** No other piece with words came before, furniture aside. */
  readonly first: boolean;
  /** How many body paragraphs came before. */
  readonly bodyBefore: number;
  /** How many paragraphs come after. */
  readonly after: number;
  /** Blank lines, or the edges of the text, stand around it. */
  readonly alone: boolean;
  /** A blank line, or the end of the text, follows. */
  readonly blankAfter: boolean;
  /** Start of the next paragraph, at most 200 units. */
  readonly next: string;
  /** Several paragraphs begin with a label in capitals and a colon, as in the record of a talk. */
  readonly transcript: boolean;
  /** The title, where it is given from outside. */
  readonly title: string | undefined;
}

/** An article, and the part that a rule must find in it; for a counter-example, must not. */
export interface RuleCase {
  readonly text: string;
  readonly part: string;
}

/** Length of what a rule sees, in units, by where it looks. A longer paragraph is not `whole`. */
export const REACH = { whole: 600, start: 240, end: 400 } as const;

/** One way in which a part of an article shows what it is. */
export interface RegionRule {
  readonly id: string;
  readonly kind: RegionKind;
  /** `whole` sees paragraphs of at most 600 units; `start` and `end` see that edge of any. */
  readonly looksAt: keyof typeof REACH;
  readonly reason: string;
  readonly examples: readonly RuleCase[];
  readonly counterExamples: readonly RuleCase[];
  /** `text` is trimmed at the edge that the rule looks at. */
  readonly find: (text: string, around: Surroundings) => Found | undefined;
}

/** How many words a piece has, as blanks divide it. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Whether a piece ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;,]["'”’»)\]]*$/u.test(text);
}

/** Whether a piece ends with a full stop that is not the end of an abbreviation in capitals ("U.S."). */
export function endsWithStop(text: string): boolean {
  return /[.…]["'”’»)\]]*$/u.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text);
}
