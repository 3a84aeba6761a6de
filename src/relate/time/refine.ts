// The expressions of a sentence in, refined: a clock takes the day beside it ("10 a.m. Tuesday" is one
// expression), and "since Oct. 7" opens an interval.

import { formatInterval, toDay } from './calendar.ts';
import type { TimeExpression } from './expression.ts';

const OPEN_START = /(?:\buntil|\btill|\bup to|\bthrough)\s{1,3}$/i;
const OPEN_END = /\bsince\s{1,3}(?:at least\s{1,3})?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What may stand between a day and an hour of one expression. */
const JOINED = /^,?\s{1,3}$/;
/** What may stand between a day and an hour that are two, but belong together. */
const BESIDE =
  /^,?\s{1,3}(?:(?:shortly|just|soon)\s)?(?:at|on|around|about|by|before|after|until|from|between)(?:\s(?:about|around|the|\w+\sof))?\s{1,3}$/i;

/** Joins clocks with the days beside them. */
export function joinClocks(
  text: string,
  expressions: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const pair = last === undefined ? undefined : join(text, last, next);
    if (pair === undefined) joined.push(next);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
}

function join(
  text: string,
  first: TimeExpression,
  second: TimeExpression,
): readonly TimeExpression[] | undefined {
  const [clock, day] = first.clock === undefined ? [second, first] : [first, second];
  if (clock.clock === undefined || day.clock !== undefined) return undefined;
  if (day.date === undefined || !DAY.test(day.date)) return undefined;
  const gap = text.slice(first.end, second.start);
  const { clock: hour, ...rest } = clock;
  const at = { ...rest, kind: 'time', value: `${day.date}${hour}`, date: day.date } as const;
  if (JOINED.test(gap)) return [{ ...at, start: first.start, end: second.end }];
  if (!BESIDE.test(gap)) return undefined;
  return clock === first ? [at, second] : [first, at];
}

/** "since" and "until" before a date make it the end of an open interval. */
export function withOpenEnds(text: string, expression: TimeExpression): TimeExpression {
  const { date, value, kind } = expression;
  if (kind !== 'date' || date === undefined || value.includes('/')) return expression;
  const before = text.slice(Math.max(0, expression.start - 24), expression.start);
  const isEnd = OPEN_START.test(before);
  if (!isEnd && !OPEN_END.test(before)) return expression;
  const opened = isEnd ? formatInterval(undefined, date) : formatInterval(date, undefined);
  if (value === date) return { ...expression, value: opened, date: opened };
  return { ...expression, value: isEnd ? `../${value}` : `${value}/..`, date: opened };
}

/** The first day that an expression names; and whether it names that day alone. */
export function firstDayOf(
  expression: TimeExpression,
): { readonly day: number; readonly exact: boolean } | undefined {
  const { date, kind } = expression;
  if (date === undefined || (kind !== 'date' && kind !== 'time')) return undefined;
  const [start = ''] = date.split('/').filter((end) => end !== '..');
  const day = toDay(start.replaceAll('X', '0'));
  return day === undefined ? undefined : { day, exact: DAY.test(start) && !/^\d.*\/\d/.test(date) };
}
