// Words in, dates out; and a date's condition in Cypher. Dates in the graph are EDTF text: a day, a
// month, a year, or an interval that begins with one. What is only known to the month is not counted
// as before or after a day of that month.

import { RapportError } from '../../model/index.ts';
import type { QuerySource } from '../source.ts';
import type { Word } from './words.ts';

/** A day, a month or a year, as the beginning of an ISO 8601 date. */
export type DatePrefix = string;

/** Which dates are meant. */
export type DateRange =
  | { readonly kind: 'within'; readonly date: DatePrefix }
  | { readonly kind: 'since' | 'before'; readonly date: DatePrefix };

/** A date in the words, and the word after it. */
export interface DateMatch {
  readonly end: number;
  readonly date: DatePrefix;
  /** Set where the year was not written. */
  readonly assumedYear?: string;
}

/** The months, from January. */
export const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** A day of the week, or its usual abbreviation. */
export const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const RELATIVE =
  /^(?:yesterday|today|tomorrow|tonight|recently|lately|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Words that are about no day in particular. */
const VAGUE = /^(?:recently|lately)$/;
const RELATIVE_AFTER = /^(?:last|this|next|past)$/;
const UNITS = /^(?:day|days|week|weeks|month|months|year|years|night|morning|weekend|decade)$/;
/** Units of which it is not told which days they are. */
const VAGUE_UNITS = /^(?:night|morning|weekend|decade)$/;

/** The month of a name or its usual abbreviation, 1 to 12. */
function monthOf(word: string): number | undefined {
  const name = word.replace(/\.$/, '');
  if (name === 'sept') return 9;
  const index = MONTH_NAMES.findIndex(
    (month) => month === name || (name.length === 3 && month.startsWith(name)),
  );
  return index < 0 ? undefined : index + 1;
}

/**
 * Refuses dates that depend on what day it is, unless the graph has one to count from.
 *
 * @throws RapportError query.not-understood
 */
export function refuseRelativeDates(words: readonly Word[], source: QuerySource): void {
  const hasToday = newestDay(source) !== undefined;
  words.forEach(({ folded, text, start }, index) => {
    const next = words[index + 1]?.folded ?? '';
    const relative =
      RELATIVE_AFTER.test(folded) &&
      (UNITS.test(next) || WEEKDAY.test(next) || monthOf(next) !== undefined);
    const written = relative ? `${text} ${words[index + 1]?.text}` : text;
    const dated = WEEKDAY.test(folded) && dateFollows(words, index + 1);
    const inName = RELATIVE.test(folded) && isCapitalizedInside(words, index);
    if ((!relative && !RELATIVE.test(folded)) || dated || inName) return;
    if (folded === 'recently' && words[index - 1]?.folded === 'most') return;
    const vague = VAGUE.test(folded) || (relative && VAGUE_UNITS.test(next));
    if (hasToday && !vague) return;
    throw new RapportError(
      'query.not-understood',
      `"${written}" depends on the day of asking; give a date, such as "on 13 February 2024"`,
      {
        position: start,
        suggestions: ['on 13 February 2024', 'in February 2024', 'after 2024-02-13'],
      },
    );
  });
}

function dateFollows(words: readonly Word[], index: number): boolean {
  return readDay(words, index) !== undefined;
}

/** "USA Today" is a name: a capital after a capital. */
function isCapitalizedInside(words: readonly Word[], index: number): boolean {
  const [before, here] = [words[index - 1]?.text ?? '', words[index]?.text ?? ''];
  return (
    index > 1 &&
    /^\p{Lu}/u.test(before) &&
    /^\p{Lu}/u.test(here) &&
    !WEEKDAY.test(words[index]?.folded ?? '')
  );
}

/** Whether a date begins at a word, or a day of the week, or a word such as "yesterday". */
export function isDateAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  return (
    WEEKDAY.test(word) || RELATIVE.test(word) || findDateAt(words, at, () => '2000') !== undefined
  );
}

/** A date as written; the year may be missing. */
export interface Parts {
  readonly end: number;
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

/** Reads a date at a word; where the year is missing, `yearOfRest` may know it. */
export function findDateAt(
  words: readonly Word[],
  from: number,
  yearOfRest: (parts: Parts) => string | undefined,
): DateMatch | undefined {
  let at = from;
  if (WEEKDAY.test(words[at]?.folded ?? '')) at++;
  if (words[at]?.folded === 'the') at++;
  const parts =
    readIso(words[at]?.text ?? '', at) ??
    readDay(words, at) ??
    readMonth(words, at) ??
    readYear(words, at);
  if (parts === undefined || !isValid(parts)) return undefined;
  if (parts.year !== undefined)
    return { end: parts.end, date: prefixOf({ ...parts, year: parts.year }) };
  const year = yearOfRest(parts);
  if (year === undefined) return undefined;
  return { end: parts.end, date: prefixOf({ ...parts, year }), assumedYear: year };
}

function readIso(text: string, at: number): Parts | undefined {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (found === null) return undefined;
  const [, year = '', month, day] = found;
  return {
    end: at + 1,
    year,
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function readDay(words: readonly Word[], at: number): Parts | undefined {
  const [first, second, third] = [at, at + 1, at + 2].map((index) => words[index]?.folded ?? '');
  const day = dayOf(first);
  if (day !== undefined) {
    const skip = second === 'of' ? 1 : 0;
    const month = monthOf((skip === 1 ? third : second) ?? '');
    return month === undefined ? undefined : withYear(words, at + 2 + skip, { month, day });
  }
  const month = monthOf(first ?? '');
  const skip = second === 'the' ? 1 : 0;
  const dayAfter = dayOf((skip === 1 ? third : second) ?? '');
  return month === undefined || dayAfter === undefined
    ? undefined
    : withYear(words, at + 2 + skip, { month, day: dayAfter });
}

function dayOf(word: string | undefined): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  return found === null ? undefined : Number(found[1]);
}

function readMonth(words: readonly Word[], at: number): Parts | undefined {
  const month = monthOf(words[at]?.folded ?? '');
  if (month === undefined) return undefined;
  return withYear(words, words[at + 1]?.folded === 'of' ? at + 2 : at + 1, { month });
}

function readYear(words: readonly Word[], at: number): Parts | undefined {
  const year = yearOf(words[at]?.folded);
  return year === undefined ? undefined : { end: at + 1, year };
}

function withYear(
  words: readonly Word[],
  at: number,
  parts: { readonly month: number; readonly day?: number },
): Parts {
  const year = yearOf(words[at]?.folded);
  return year === undefined ? { ...parts, end: at } : { ...parts, end: at + 1, year };
}

function yearOf(word: string | undefined): string | undefined {
  return /^(?:1[5-9]|20)\d{2}$/.test(word ?? '') ? word : undefined;
}

function isValid({ year, month, day }: Parts): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return (
    day === undefined ||
    (day >= 1 && day <= new Date(Date.UTC(Number(year ?? '2024'), month, 0)).getUTCDate())
  );
}

function prefixOf({
  year,
  month,
  day,
}: Omit<Parts, 'end'> & { readonly year: string }): DatePrefix {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return [
    year,
    ...(month === undefined ? [] : [pad(month)]),
    ...(day === undefined ? [] : [pad(day)]),
  ].join('-');
}

/** Gives a missing year where all dates of the graph that fit agree on it. */
export function yearIn(source: QuerySource): (parts: Parts) => string | undefined {
  return (parts) => onlyYear(parts, source);
}

/** The one year in which the graph has a date of that month and day. */
function onlyYear(parts: Parts, source: QuerySource): string | undefined {
  const dates = datesOf(source);
  const years = yearsWith(parts, source);
  if (years.length === 1) return years[0];
  if (years.length > 1) return undefined;
  // No day like it is told of: that of the news is as near as any.
  const all = new Set(dates.map((date) => date.slice(0, 4)));
  return all.size === 1 ? [...all][0] : newestDay(source)?.slice(0, 4);
}

/** The years in which the graph has a date of that month and day. */
export function yearsWith(parts: Parts, source: QuerySource): readonly string[] {
  const wanted = prefixOf({ ...parts, year: '' });
  const such = datesOf(source).filter((date) => date.slice(4).startsWith(wanted));
  return [...new Set(such.map((date) => date.slice(0, 4)))];
}

const NEWEST = new WeakMap<QuerySource, { readonly day: string | undefined }>();

/** The day of the newest article, from which "last week" counts; undefined where no article has one. */
export function newestDay(source: QuerySource): string | undefined {
  const known = NEWEST.get(source);
  if (known !== undefined) return known.day;
  let day: string | undefined;
  for (const article of source.nodesByLabel('Article')) {
    const date = source.nodeProperty(article, 'date');
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
    if (day === undefined || date > day) day = date;
  }
  NEWEST.set(source, { day });
  return day;
}

const DATES = new WeakMap<QuerySource, readonly string[]>();

function datesOf(source: QuerySource): readonly string[] {
  const known = DATES.get(source);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string' && /^\d{4}(?!\d)/.test(value)) found.add(value);
  };
  for (const node of source.allNodes()) {
    add(source.nodeProperty(node, 'date'));
    for (const edge of source.outgoing(node, [])) add(source.edgeProperty(edge, 'date'));
  }
  const dates = [...found].sort();
  DATES.set(source, dates);
  return dates;
}

/** The day, month or year after. */
export function nextPrefix(date: DatePrefix): DatePrefix {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return String(Number(year) + 1).padStart(4, '0');
  const next =
    day === undefined
      ? new Date(Date.UTC(Number(year), Number(month), 1))
      : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1));
  return next.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** The first day of a month stands for the month, so that what is known to the month counts. */
function loosened(date: DatePrefix): DatePrefix {
  return date.replace(/(?:-01)+$/, '');
}

/** The condition that a date property lies in a range. */
export function dateCondition(property: string, range: DateRange): string {
  if (range.kind === 'within') return `${property} STARTS WITH '${range.date}'`;
  if (range.kind === 'since') return `${property} >= '${loosened(range.date)}'`;
  const date = loosened(range.date);
  return `${property} < '${date}' AND NOT '${date}' STARTS WITH ${property}`;
}
