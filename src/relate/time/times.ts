// The text of an article in, its time expressions with their values out. Method: every rule is tried
// everywhere and overlaps are settled (match.ts); then, in order of the text, each is given its value,
// for some count from the last date named; then it is refined: its modifiers are taken in, clocks join
// their days, "since" opens an interval.

import type { Span } from '../../model/index.ts';
import type { Day } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { matchTimes, type TimeMatch } from './match.ts';
import { withModifiers } from './modifiers.ts';
import { firstDayOf, joinClocks, withOpenEnds } from './refine.ts';

/** The years 1000 and 9000, as days. */
const FIRST_DAY = -354_285;
const LAST_DAY = 2_567_500;

/** What a finder asks of the text around a match. */
export interface TimeFinderOptions {
  /** The day of publication. */
  readonly reference: Day | undefined;
  /** Whether the words at an offset stand in a clause that looks forward. */
  readonly isFuture: (offset: number) => boolean;
  /** Whether words are within the name of somebody or something: "April" in "April Jones". */
  readonly isName?: (span: Span) => boolean;
}

/** The dates that the text has named so far. */
interface Memory {
  readonly anchor: Day | undefined;
  readonly period: Day | undefined;
  /** The day named in this part. */
  readonly here: Day | undefined;
}

/** Finds the time expressions of a part of a text; spans are of the whole text, in order, disjoint. */
export function findTimes(
  text: string,
  part: Span,
  options: TimeFinderOptions,
): readonly TimeExpression[] {
  return findTimesInParts(text, [part], options);
}

/** Finds the time expressions of parts in order, mostly sentences; a later one may count from an earlier one. */
export function findTimesInParts(
  text: string,
  parts: readonly Span[],
  options: TimeFinderOptions,
): readonly TimeExpression[] {
  const known = { ...options, reference: writable(options.reference) };
  const all: TimeExpression[] = [];
  let memory: Memory = { anchor: undefined, period: undefined, here: undefined };
  for (const part of parts) {
    const found: TimeExpression[] = [];
    memory = { ...memory, here: undefined };
    for (const match of matchTimes(text, part)) {
      if (match.rule.inNames !== true && options.isName?.(match) === true) continue;
      const read = resolve(match, memory, known);
      if (read === undefined) continue;
      const expression = withModifiers(text, read, found.at(-1)?.end ?? part.start);
      memory = remember(memory, expression);
      found.push(expression);
    }
    for (const expression of joinClocks(text, found)) all.push(withOpenEnds(text, expression));
  }
  return all;
}

/** A day from which some centuries may be counted both ways and the year still has four digits. */
function writable(day: Day | undefined): Day | undefined {
  return day === undefined || day < FIRST_DAY || day > LAST_DAY ? undefined : day;
}

function resolve(
  { start, end, rule, groups }: TimeMatch,
  memory: Memory,
  { reference, isFuture }: TimeFinderOptions,
): TimeExpression | undefined {
  const meaning = rule.resolve(groups, { ...memory, reference, future: isFuture(start) });
  return meaning === undefined ? undefined : { ...meaning, start, end, rule: rule.id };
}

function remember(memory: Memory, expression: TimeExpression): Memory {
  const found = firstDayOf(expression);
  if (found === undefined) return memory;
  const { day, exact } = found;
  return exact ? { anchor: day, period: day, here: day } : { ...memory, period: day };
}
