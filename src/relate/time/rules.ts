// Time expressions as data: what each looks like, what day it means, an example and its value.
// Examples are read against Wednesday 2024-02-14. Patterns are anchored to short closed word lists,
// so each match is bounded.

import { type Edtf, toEdtf } from '../../model/index.ts';
import {
  type Day,
  dayOf,
  formatDay,
  formatInterval,
  formatMonth,
  formatYear,
  isDate,
  partsOf,
} from './calendar.ts';
import { DAY, MONTH, monthOf, NUMBER, numberOf, UNIT, WEEKDAY, weekdayOf, YEAR } from './words.ts';

/** What a rule may know besides its words. */
export interface TimeContext {
  /** The day the text was published; absent when unknown. */
  readonly reference: Day | undefined;
  /** Whether the clause looks forward: "will arrive Friday". */
  readonly future: boolean;
}

/** One way to say when. */
export interface TimeRule {
  readonly id: string;
  readonly pattern: string;
  readonly example: string;
  readonly value: string;
  readonly resolve: (groups: Groups, context: TimeContext) => Edtf | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** All rules; where two match at one place the longer match wins, then the earlier rule. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'time.iso',
    pattern: `(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})`,
    example: 'on 2024-02-13',
    value: '2024-02-13',
    resolve: ({ y, m, d }) => fullDate(Number(y), Number(m), Number(d)),
  },
  {
    id: 'time.month-day-year',
    pattern: `(?:${WEEKDAY},?\\s+)?(?<mon>${MONTH})\\s+(?<d>${DAY}),?\\s+(?<y>${YEAR})`,
    example: 'on Feb. 13, 2024',
    value: '2024-02-13',
    resolve: ({ y, mon, d }) =>
      fullDate(Number(y), monthOf(mon ?? ''), Number.parseInt(d ?? '', 10)),
  },
  {
    id: 'time.day-month-year',
    pattern: `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?<d>${DAY})\\s+(?:of\\s+)?(?<mon>${MONTH}),?\\s+(?<y>${YEAR})`,
    example: 'on 13 February 2024',
    value: '2024-02-13',
    resolve: ({ y, mon, d }) =>
      fullDate(Number(y), monthOf(mon ?? ''), Number.parseInt(d ?? '', 10)),
  },
  {
    id: 'time.month-year',
    pattern: `(?:early\\s+|mid-|late\\s+)?(?<mon>${MONTH}),?\\s+(?:of\\s+)?(?<y>${YEAR})`,
    example: 'in March 2021',
    value: '2021-03',
    resolve: ({ y, mon }) => formatMonth(Number(y), monthOf(mon ?? '')),
  },
  {
    id: 'time.month-day',
    pattern: `(?:${WEEKDAY},?\\s+)?(?<mon>${MONTH})\\s+(?<d>${DAY})(?!\\d|\\s*(?:percent|%|people))`,
    example: 'the Oct. 7 incursion',
    value: '2023-10-07',
    resolve: ({ mon, d }, context) =>
      nearestDate(monthOf(mon ?? ''), Number.parseInt(d ?? '', 10), context),
  },
  {
    id: 'time.day-month',
    pattern: `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?<d>${DAY})\\s+(?:of\\s+)?(?<mon>${MONTH})`,
    example: 'on 7 October',
    value: '2023-10-07',
    resolve: ({ mon, d }, context) =>
      nearestDate(monthOf(mon ?? ''), Number.parseInt(d ?? '', 10), context),
  },
  {
    id: 'time.month',
    pattern: `(?<=\\b(?:in|since|until|by|during|last|next|this|early|late|mid)[\\s-]+)(?<mon>${MONTH})(?!\\s+\\d)`,
    example: 'in December',
    value: '2023-12',
    resolve: ({ mon }, { reference, future }) => {
      if (reference === undefined) return undefined;
      const month = monthOf(mon ?? '');
      const now = partsOf(reference);
      const ahead = month > now.month ? (future ? 0 : -1) : month < now.month && future ? 1 : 0;
      return formatMonth(now.year + ahead, month);
    },
  },
  {
    id: 'time.weekday',
    pattern: `(?:(?<which>last|next|this|past|coming)\\s+)?(?<w>${WEEKDAY})`,
    example: 'late Tuesday',
    value: '2024-02-13',
    resolve: ({ which, w }, context) => weekday(weekdayOf(w ?? ''), which?.toLowerCase(), context),
  },
  {
    id: 'time.day',
    pattern: '(?<word>today|tonight|yesterday|tomorrow|overnight)',
    example: 'killed overnight',
    value: '2024-02-14',
    resolve: ({ word }, { reference }) => {
      if (reference === undefined) return undefined;
      const shift = { yesterday: -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0;
      return formatDay(reference + shift);
    },
  },
  {
    id: 'time.this-day',
    pattern: 'this\\s+(?:morning|afternoon|evening)',
    example: 'this morning',
    value: '2024-02-14',
    resolve: (_, { reference }) => (reference === undefined ? undefined : formatDay(reference)),
  },
  {
    id: 'time.last-night',
    pattern: 'last\\s+night',
    example: 'last night',
    value: '2024-02-13',
    resolve: (_, { reference }) => (reference === undefined ? undefined : formatDay(reference - 1)),
  },
  {
    id: 'time.relative-unit',
    pattern:
      '(?<which>last|next|this|the\\s+past|the\\s+previous|the\\s+coming)\\s+(?<unit>week|weekend|month|year|decade)',
    example: 'last month',
    value: '2024-01',
    resolve: ({ which, unit }, { reference }) => {
      if (reference === undefined) return undefined;
      const shift = /last|past|previous/i.test(which ?? '')
        ? -1
        : /next|coming/i.test(which ?? '')
          ? 1
          : 0;
      return shifted(reference, unit ?? '', shift);
    },
  },
  {
    id: 'time.ago',
    pattern: `(?<n>${NUMBER})\\s+(?<unit>${UNIT})\\s+(?:ago|earlier)`,
    example: 'two weeks ago',
    value: '2024-01-31',
    resolve: ({ n, unit }, context) => distance(numberOf(n ?? ''), unit ?? '', -1, context),
  },
  {
    id: 'time.ahead',
    pattern: `(?:in|within)\\s+(?<n>${NUMBER})\\s+(?<unit>${UNIT})(?!\\s+(?:of|in)\\b|['’])(?=\\s*[.,;]|\\s+(?:time|from)|$)`,
    example: 'will meet in three days',
    value: '2024-02-17',
    resolve: ({ n, unit }, context) =>
      context.future ? distance(numberOf(n ?? ''), unit ?? '', 1, context) : undefined,
  },
  {
    id: 'time.decade',
    pattern: `(?:the\\s+)?(?:early\\s+|mid-|late\\s+)?(?<y>${YEAR.replace('\\d\\d)', '\\d\\d)')})s`,
    example: 'in the 1990s',
    value: '199X',
    resolve: ({ y }) => (y?.endsWith('0') ? toEdtf(`${y.slice(0, 3)}X`) : undefined),
  },
  {
    id: 'time.year-range',
    pattern: `(?:between|from)\\s+(?<a>${YEAR})\\s+(?:and|to|until)\\s+(?<b>${YEAR})|(?<c>${YEAR})[–-](?<d>${YEAR})`,
    example: 'between 2015 and 2018',
    value: '2015/2018',
    resolve: ({ a, b, c, d }) => {
      const [from, to] = [Number(a ?? c), Number(b ?? d)];
      return from <= to ? formatInterval(formatYear(from), formatYear(to)) : undefined;
    },
  },
  {
    id: 'time.year',
    pattern: `(?<=\\b(?:in|since|until|by|of|during|from|before|after|around|late|early|and|to|the)\\s+|\\()(?<y>${YEAR})(?![\\d,.]?\\d|\\s*%|-)`,
    example: 'elected in 2019',
    value: '2019',
    resolve: ({ y }) => formatYear(Number(y)),
  },
];

function fullDate(year: number, month: number, day: number): Edtf | undefined {
  return isDate(year, month, day) ? formatDay(dayOf(year, month, day)) : undefined;
}

/** A month and day without a year: the last one gone, or the next one to come. */
function nearestDate(month: number, day: number, context: TimeContext): Edtf | undefined {
  const { reference, future } = context;
  if (reference === undefined) return undefined;
  const { year } = partsOf(reference);
  const years = future ? [year, year + 1] : [year, year - 1, year - 2, year - 3, year - 4];
  const fits = (candidate: number) =>
    isDate(candidate, month, day) &&
    (future
      ? dayOf(candidate, month, day) >= reference
      : dayOf(candidate, month, day) <= reference);
  const found = years.find(fits);
  return found === undefined ? undefined : fullDate(found, month, day);
}

/** A bare weekday is the last one up to the day of publication, or the next one from it on. */
function weekday(
  target: number,
  which: string | undefined,
  context: TimeContext,
): Edtf | undefined {
  const { reference, future } = context;
  if (reference === undefined || target < 0) return undefined;
  const back = (partsOf(reference).weekday - target + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last' || which === 'past') return formatDay(reference - (back === 0 ? 7 : back));
  if (which === 'next' || which === 'coming')
    return formatDay(reference + (ahead === 0 ? 7 : ahead));
  return formatDay(future ? reference + ahead : reference - back);
}

function shifted(reference: Day, unit: string, shift: number): Edtf {
  const { year, month, weekday: today } = partsOf(reference);
  switch (unit.toLowerCase()) {
    case 'year':
      return formatYear(year + shift);
    case 'decade':
      return toEdtf(`${String(year + 10 * shift).slice(0, 3)}X`);
    case 'month':
      return formatMonth(year, month + shift);
    case 'weekend': {
      const saturday =
        reference -
        ((today + 1) % 7) +
        (shift > 0 || today === 6 || today === 0 ? 7 * shift : shift === 0 ? 7 : 0);
      return formatInterval(formatDay(saturday), formatDay(saturday + 1));
    }
    default: {
      const monday = reference - ((today + 6) % 7) + 7 * shift;
      return formatInterval(formatDay(monday), formatDay(monday + 6));
    }
  }
}

function distance(
  count: number,
  unit: string,
  sign: 1 | -1,
  context: TimeContext,
): Edtf | undefined {
  const { reference } = context;
  if (reference === undefined || !Number.isFinite(count)) return undefined;
  const { year, month } = partsOf(reference);
  if (/^day/i.test(unit)) return formatDay(reference + sign * count);
  if (/^week/i.test(unit)) return formatDay(reference + sign * count * 7);
  if (/^month/i.test(unit)) return formatMonth(year, month + sign * count);
  return formatYear(year + sign * count * (/^decade/i.test(unit) ? 10 : 1));
}
