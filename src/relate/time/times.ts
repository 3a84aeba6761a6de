// The text of a sentence in, its time expressions with their values out. Method: every rule is tried
// everywhere, then overlaps are settled (the longer match wins), then open intervals are read off the
// preposition before a date ("since Oct. 7").

import { bySpan, type Edtf, overlaps, type Span } from '../../model/index.ts';
import { formatInterval } from './calendar.ts';
import { TIME_RULES, type TimeContext, type TimeRule } from './rules.ts';

/** Words of the text that say when, and what they mean. */
export interface TimeExpression extends Span {
  readonly value: Edtf;
  readonly rule: string;
}

interface CompiledRule extends TimeRule {
  readonly regExp: RegExp;
}

const COMPILED: readonly CompiledRule[] = TIME_RULES.map((rule) => ({
  ...rule,
  regExp: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rule.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
}));

const OPEN_START = /(?:\buntil|\btill|\bup to|\bthrough)\s+(?:late\s+|early\s+)?$/i;
const OPEN_END = /\bsince\s+(?:late\s+|early\s+|at least\s+)?$/i;
const LOWERCASE_MAY = /^(?:may|march|mar|sun|sat|wed)\b/;
const REPEATED = /\b(?:every|each)\s+$/i;

/** What a finder asks of the text around a match. */
export interface TimeFinderOptions {
  readonly reference: TimeContext['reference'];
  /** Whether the words at an offset stand in a clause that looks forward. */
  readonly isFuture: (offset: number) => boolean;
}

/** Finds the time expressions of a part of a text; spans are of the whole text, in order, disjoint. */
export function findTimes(
  text: string,
  part: Span,
  options: TimeFinderOptions,
): readonly TimeExpression[] {
  const words = text.slice(part.start, part.end);
  const found = COMPILED.flatMap((rule) =>
    [...words.matchAll(rule.regExp)].flatMap((match) => {
      const start = part.start + match.index;
      const span = { start, end: start + match[0].length };
      return expressionOf(rule, match, span, { text, options });
    }),
  );
  return settle(found);
}

function expressionOf(
  rule: TimeRule,
  match: RegExpMatchArray,
  span: Span,
  { text, options }: { readonly text: string; readonly options: TimeFinderOptions },
): readonly TimeExpression[] {
  if (LOWERCASE_MAY.test(match[0])) return [];
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (REPEATED.test(before)) return [];
  const context = { reference: options.reference, future: options.isFuture(span.start) };
  const value = rule.resolve(match.groups ?? {}, context);
  if (value === undefined) return [];
  return [{ ...span, value: opened(value, before, match[0]), rule: rule.id }];
}

function opened(value: Edtf, before: string, words: string): Edtf {
  if (value.includes('/')) return value;
  if (OPEN_END.test(before) || /^since\s/i.test(words)) return formatInterval(value, undefined);
  if (OPEN_START.test(before) || /^until\s/i.test(words)) return formatInterval(undefined, value);
  return value;
}

function settle(found: readonly TimeExpression[]): readonly TimeExpression[] {
  const longestFirst = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: TimeExpression[] = [];
  for (const candidate of longestFirst) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort(bySpan);
}
