// Words that count from a day in, the days they mean out: "last week", "yesterday", "three days ago", "on
// Tuesday". The day is that of the newest article of the graph, and the answer says which days were meant.

import type { DateRange } from './dates.ts';
import { MONTH_NAMES, nextPrefix, WEEKDAY } from './dates.ts';
import type { Word } from './words.ts';

/** Days that some words mean, and the word after them. */
export interface RelativeMatch {
  readonly end: number;
  readonly ranges: readonly DateRange[];
  /** `"last week" read as 2024-02-05 to 2024-02-11`. */
  readonly note: string;
}

interface Days {
  /** First and last day; the same where it is one. */
  readonly first: string;
  readonly last: string;
  readonly end: number;
}

const DAY_MS = 86_400_000;
const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads such words; `today` is a day as YYYY-MM-DD. */
export function relativeDateAt(
  words: readonly Word[],
  from: number,
  today: string,
): RelativeMatch | undefined {
  const before = words[from]?.folded ?? '';
  const opened = OPENERS.has(before);
  const days = daysAt(words, opened ? from + 1 : from, today);
  if (days === undefined) return undefined;
  const span = words.slice(opened ? from + 1 : from, days.end);
  const written = span.map(({ text }) => text).join(' ');
  const period = days.first === days.last ? days.first : `${days.first} to ${days.last}`;
  const note = `"${written}" read as ${period}, since the newest article is of ${today}`;
  return { end: days.end, ranges: rangesOf(days, before), note };
}

const OPENERS = new Set('on in during over since before after until till by for within'.split(' '));

function rangesOf({ first, last }: Days, before: string): readonly DateRange[] {
  if (before === 'since') return [{ kind: 'since', date: first }];
  if (before === 'before') return [{ kind: 'before', date: first }];
  if (before === 'after') return [{ kind: 'since', date: nextPrefix(last) }];
  if (['until', 'till', 'by'].includes(before)) return [{ kind: 'before', date: nextPrefix(last) }];
  if (first === last) return [{ kind: 'within', date: first }];
  const whole = [first.slice(0, 4), first.slice(0, 7)].find((prefix) =>
    isWhole(prefix, first, last),
  );
  if (whole !== undefined) return [{ kind: 'within', date: whole }];
  return [
    { kind: 'since', date: first },
    { kind: 'before', date: nextPrefix(last) },
  ];
}

/** Whether the days are just those of a month or a year. */
function isWhole(prefix: string, first: string, last: string): boolean {
  const begins = `${prefix}-01-01`.slice(0, 10) === first;
  return begins && `${nextPrefix(prefix)}-01-01`.slice(0, 10) === nextPrefix(last);
}

function daysAt(words: readonly Word[], from: number, today: string): Days | undefined {
  const at = words[from]?.folded === 'the' ? from + 1 : from;
  const [first = '', second = '', third = ''] = [at, at + 1, at + 2].map(
    (index) => words[index]?.folded ?? '',
  );
  const day = NAMED_DAYS.get(first);
  if (day !== undefined) return { ...oneDay(shifted(today, day)), end: at + 1 };
  const turn = TURNS.get(first);
  if (turn !== undefined) return turned(today, turn, { second, third, at });
  const count = numberOf(first);
  if (count !== undefined && third === 'ago' && UNIT_DAYS.has(singular(second)))
    return { ...oneDay(shiftedBy(today, -count, singular(second))), end: at + 3 };
  return WEEKDAY.test(first) ? { ...weekday(today, first, 0), end: at + 1 } : undefined;
}

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const TURNS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);

interface Turned {
  readonly second: string;
  readonly third: string;
  readonly at: number;
}

/** "Last week", "next Tuesday", "the last three days", "last March". */
function turned(today: string, turn: number, { second, third, at }: Turned): Days | undefined {
  if (['week', 'month', 'year'].includes(second))
    return { ...period(today, turn, second), end: at + 2 };
  if (WEEKDAY.test(second)) return { ...weekday(today, second, turn), end: at + 2 };
  const month = MONTH_NAMES.indexOf(second);
  if (month >= 0) return { ...monthOf(today, turn, month), end: at + 2 };
  const count = numberOf(second);
  if (count === undefined || turn === 0) return undefined;
  const unit = singular(third);
  if (!['day', 'week', 'month', 'year'].includes(unit)) return undefined;
  const other = shiftedBy(today, turn * count, unit);
  return turn < 0
    ? { first: shifted(other, 1), last: today, end: at + 3 }
    : { first: shifted(today, 1), last: other, end: at + 3 };
}

/** The whole week (from Monday), month or year beside that of the day. */
function period(today: string, turn: number, unit: string): Omit<Days, 'end'> {
  if (unit === 'week') {
    const monday = shifted(today, 7 * turn - ((dayOfWeek(today) + 6) % 7));
    return { first: monday, last: shifted(monday, 6) };
  }
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'year') return { first: `${year + turn}-01-01`, last: `${year + turn}-12-31` };
  return wholeMonth(year, month - 1 + turn);
}

function wholeMonth(year: number, month: number): Omit<Days, 'end'> {
  return {
    first: isoDay(Date.UTC(year, month, 1)),
    last: isoDay(Date.UTC(year, month + 1, 0)),
  };
}

function monthOf(today: string, turn: number, month: number): Omit<Days, 'end'> {
  const [year = 0, current = 1] = today.split('-').map(Number);
  const past = month < current - 1 || (turn === 0 && month === current - 1);
  const shift = turn < 0 ? (past ? 0 : -1) : turn === 0 ? 0 : month > current - 1 ? 0 : 1;
  return wholeMonth(year + shift, month);
}

/** The Tuesday that last was, today included; "last Tuesday" is before today, "next" after. */
function weekday(today: string, name: string, turn: number): Omit<Days, 'end'> {
  const wanted = 'sun mon tue wed thu fri sat'.split(' ').indexOf(name.slice(0, 3));
  const back = (dayOfWeek(today) - wanted + 7) % 7;
  if (turn > 0) return oneDay(shifted(today, back === 0 ? 7 : 7 - back));
  return oneDay(shifted(today, turn < 0 && back === 0 ? -7 : -back));
}

function oneDay(day: string): Omit<Days, 'end'> {
  return { first: day, last: day };
}

function shiftedBy(day: string, count: number, unit: string): string {
  const length = UNIT_DAYS.get(unit);
  if (length !== undefined) return shifted(day, count * length);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = unit === 'year' ? count * 12 : count;
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

function shifted(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Of a day, 0 for a Sunday. */
export function dayOfWeek(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function numberOf(word: string): number | undefined {
  const index = NUMBERS.indexOf(word);
  if (index >= 0) return Math.max(1, index);
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
