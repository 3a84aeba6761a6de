// Words of a question in, the first and the last day that they name together out: "between January and March 2024",
// "from 3 to 9 March", "3-9 March", "March 3-9". What stands once, the month or the year, is that of both.

import { type DatePrefix, findDateAt, MONTH_NAMES, type Parts } from './dates.ts';
import { fold, type Word } from './words.ts';

/** A time with two ends, and the word after it. */
export interface Period {
  readonly end: number;
  readonly first: DatePrefix;
  readonly last: DatePrefix;
  /** Set where no year was written. */
  readonly assumedYear?: string;
}

const OPENS = new Set(['between', 'from', 'on', 'during', 'in']);
const JOINS = new Set(['and', 'to', 'until', 'till', 'through']);
const NO_YEAR = '0000';
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/u;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

type YearOf = (parts: Parts) => string | undefined;

/** Reads a time with two ends at a word. */
export function periodAt(words: readonly Word[], from: number, yearOf: YearOf): Period | undefined {
  const opens = OPENS.has(words[from]?.folded ?? '');
  const at = opens ? from + 1 : from;
  const plain = ['between', 'from'].includes(words[from]?.folded ?? '')
    ? betweenDates(words, at, yearOf)
    : undefined;
  return plain ?? daysOfMonth(words, at, yearOf);
}

/** "January and March 2024": the year may stand once, with the last. */
function betweenDates(words: readonly Word[], at: number, yearOf: YearOf): Period | undefined {
  const first = findDateAt(words, at, () => NO_YEAR);
  if (first === undefined || !JOINS.has(words[first.end]?.folded ?? '')) return undefined;
  const last = findDateAt(words, first.end + 1, yearOf);
  if (last === undefined) return undefined;
  const year = last.date.slice(0, 4);
  const date = first.assumedYear === undefined ? first.date : first.date.replace(NO_YEAR, year);
  return periodOf(date, last);
}

function periodOf(
  first: DatePrefix,
  last: { readonly end: number; readonly date: DatePrefix; readonly assumedYear?: string },
): Period {
  const { end, date, assumedYear } = last;
  return { end, first, last: date, ...(assumedYear === undefined ? {} : { assumedYear }) };
}

/** "3 and 9 March", "3-9 March", "March 3 to 9", "March 3-9". */
function daysOfMonth(words: readonly Word[], at: number, yearOf: YearOf): Period | undefined {
  const leading = isMonth(words[at]) ? words.slice(at, at + 1) : [];
  const days = twoDaysAt(words, at + leading.length);
  if (days === undefined) return undefined;
  const rest = words.slice(days.end);
  const [year] = leading.length > 0 ? rest : [];
  const month = leading[0] ?? rest[0];
  if (month === undefined || !isMonth(month)) return undefined;
  const yearWord = leading.length > 0 ? year : rest[1];
  const written = (day: string): readonly Word[] => [
    named(day),
    month,
    ...(yearWord === undefined ? [] : [yearWord]),
  ];
  const last = findDateAt(written(days.last), 0, yearOf);
  if (last === undefined) return undefined;
  const first = findDateAt(written(days.first), 0, () => last.date.slice(0, 4));
  const end = days.end + last.end - 1 - leading.length;
  return first === undefined ? undefined : periodOf(first.date, { ...last, end });
}

interface TwoDays {
  readonly first: string;
  readonly last: string;
  readonly end: number;
}

function twoDaysAt(words: readonly Word[], at: number): TwoDays | undefined {
  const [, from, to] = DAYS.exec(words[at]?.text ?? '') ?? [];
  if (from !== undefined && to !== undefined) return { first: from, last: to, end: at + 1 };
  const [first = '', join = '', last = ''] = [at, at + 1, at + 2].map(
    (index) => words[index]?.folded ?? '',
  );
  const stands = DAY.test(first) && JOINS.has(join) && DAY.test(last);
  return stands ? { first, last, end: at + 3 } : undefined;
}

function named(text: string): Word {
  return { text, folded: fold(text), start: 0, end: 0 };
}

function isMonth(word: Word | undefined): boolean {
  const text = word?.folded ?? '';
  return MONTH_NAMES.some(
    (month) => month === text || (text.length >= 3 && text.length <= 4 && month.startsWith(text)),
  );
}
