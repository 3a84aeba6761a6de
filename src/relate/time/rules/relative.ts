// Dates counted from the day of publication: "last month", "this week", "two weeks ago".

import { amountOf, durationOf, NUMBER, SOME } from '../amount.ts';
import { formatDay, formatInterval, partsOf } from '../calendar.ts';
import type { TimeContext, TimeMeaning, TimeRule } from '../expression.ts';
import { periodFrom, shiftPeriod, undated, unitOf } from '../period.ts';
import { H, LASTING, S } from '../words.ts';

/** Years 1 to 9990, which EDTF writes with four digits. */
const EARLIEST = -719_162;
const LATEST = 2_929_000;
const SHORT = /^(?:sec|min|hour|hr)/i;

/** What stands so far from the day of publication. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: 'time.last-unit',
    pattern: `(?<which>last|next|this${S}past|this${S}coming|this|(?:the${S})?(?:coming|current|present))${S}(?:full${S}|calendar${S})?(?<unit>week|weekend|fortnight|month|quarter|year|decade|century)`,
    example: 'Prices rose last month.',
    words: 'last month',
    value: '2024-01',
    counterExample: 'Prices rose the last months.',
    resolve: ({ which, unit }, { reference }) =>
      periodFrom(reference, unitOf(unit), shiftOf(which ?? '')),
  },
  {
    id: 'time.the-weekend',
    pattern: `the${S}weekend(?!${S}(?:of|before|after)\\b)`,
    example: 'Nobody worked at the weekend.',
    words: 'the weekend',
    value: '2024-02-10/2024-02-11',
    counterExample: 'Nobody worked at the weekends.',
    resolve: (_, { reference, future }) => {
      const within = reference !== undefined && [0, 6].includes(partsOf(reference).weekday);
      return periodFrom(reference, 'weekend', future || within ? 0 : -1);
    },
  },
  {
    id: 'time.the-unit',
    pattern: `(?<=\\b(?:of|for|in|during|over|throughout|through)\\s)the${S}(?<unit>day|week|month|year|decade|century)(?!${S}(?:of|when|that|in|before|after|earlier|later|ended|ending|to)\\b|['’]s|-)`,
    example: 'It was the worst storm of the year.',
    words: 'the year',
    value: '2024',
    counterExample: 'It was the worst storm of the year of the war.',
    resolve: ({ unit }, { reference }) => periodFrom(reference, unitOf(unit), 0),
  },
  {
    id: 'time.ago',
    pattern: `(?<n>${NUMBER}|an?)${H}(?<unit>${LASTING})${S}(?:ago|back)`,
    example: 'They met two weeks ago.',
    words: 'two weeks ago',
    value: '2024-01-29/2024-02-04',
    counterExample: 'They met for two weeks.',
    resolve: ({ n, unit }, { reference }) => awayFrom(reference, n, unit ?? '', -1),
  },
  {
    id: 'time.from-now',
    pattern: `(?<n>${NUMBER}|an?)${S}(?<unit>${LASTING})${S}from${S}(?:now|today)`,
    example: 'They will meet two weeks from now.',
    words: 'two weeks from now',
    value: '2024-02-26/2024-03-03',
    counterExample: 'They will meet two weeks from Friday.',
    resolve: ({ n, unit }, { reference }) => awayFrom(reference, n, unit ?? '', 1),
  },
  {
    id: 'time.year-end',
    pattern: `(?:the${S})?year-(?<which>end|ago|earlier)(?:${S}(?:period|quarter|month|level))?`,
    example: 'Profit rose from the year-ago quarter.',
    words: 'the year-ago quarter',
    value: '2023',
    counterExample: 'Profit rose over the year.',
    resolve: ({ which }, { reference }) =>
      periodFrom(reference, 'year', which?.toLowerCase() === 'end' ? 0 : -1),
  },
  {
    id: 'time.year-earlier',
    pattern: `(?:the|an?)${S}(?<unit>year|month|quarter)(?:${S}|-)(?:ago|earlier)${S}(?:period|quarter|month)|the${S}same${S}(?<same>period|quarter|month|week|time)${S}(?:of${S}|in${S})?(?:the${S})?(?:last|previous|prior)${S}year|the${S}same${S}(?:period|quarter|month|time)${S}a${S}year${S}(?:ago|earlier)`,
    example: 'Profit fell from the same month last year.',
    words: 'the same month last year',
    value: '2023',
    counterExample: 'Profit fell in the same month.',
    resolve: (_, { reference }) => periodFrom(reference, 'year', -1),
  },
  {
    id: 'time.within',
    // "Their first talks in four years" come after as long without any.
    pattern: `(?<=\\b(?:in|(?<limit>within))\\s)(?<!\\b(?:first|second|third|only|most|best|worst|[a-z]{3,}est)\\b[^.,;]{0,30}\\sin\\s)(?:the${S}(?:next|coming)${S})?(?<n>${NUMBER}|an?)${S}(?<unit>${LASTING})(?!${S}(?:of|in|ago|earlier|later|after|before)\\b|['’]|-)`,
    example: 'They will meet in three days.',
    words: 'three days',
    value: 'P3D',
    counterExample: 'They will meet for three days.',
    resolve: ({ limit, n, unit }, { reference, future }) => {
      const amount = amountOf(n);
      const value = durationOf(amount, unit ?? '');
      const then = future ? awayFrom(reference, n, unit ?? '', 1)?.date : undefined;
      // "Within three days" may be on any of them.
      const isDay = reference !== undefined && /^\d{4}-\d\d-\d\d$/.test(then ?? '');
      const date =
        then !== undefined && limit !== undefined && isDay
          ? formatInterval(formatDay(reference), then)
          : then;
      return { kind: 'duration', value, ...(date === undefined ? {} : { date }) };
    },
  },
  {
    id: 'time.past-span',
    pattern: `(?:(?:the|its|his|her|their|our|these)${S})?(?<which>past|last|previous|preceding|next|coming|following)${S}(?<n>${NUMBER}|${SOME})${S}(?<unit>${LASTING})|the${S}(?<which2>past|last)${S}(?<unit2>hour|day|week|month|year|decade|century|quarter${S}century)(?!${S}of${S})`,
    example: 'It has rained for the past two weeks.',
    words: 'the past two weeks',
    value: 'P2W',
    counterExample: 'It rained in the past of two towns.',
    resolve: ({ which, n, unit, which2, unit2 }, { reference }) => {
      const quarterCentury = /^quarter\s/i.test(unit2 ?? '');
      const amount = unit2 === undefined ? amountOf(n) : quarterCentury ? 25 : 1;
      const of = quarterCentury ? 'year' : (unit ?? unit2 ?? '');
      const back = !/next|coming|following/i.test(which ?? which2 ?? '');
      return {
        kind: 'duration',
        value: durationOf(amount, of),
        ...span(reference, amount, of, back),
      };
    },
  },
];

function shiftOf(which: string): number {
  if (/last|past/i.test(which)) return -1;
  return /next|coming/i.test(which) ? 1 : 0;
}

/** A day, week, month or year so far away; hours ago are today, and unknown counts unknown. */
export function awayFrom(
  day: number | undefined,
  words: string | undefined,
  unit: string,
  sign: 1 | -1,
): TimeMeaning {
  const amount = amountOf(words);
  if (SHORT.test(unit)) return periodFrom(day, 'day', 0);
  const kind = unitOf(unit);
  if (amount === 'X') return undated(kind);
  if (/^fortnight/i.test(unit)) return periodFrom(day, 'week', sign * amount * 2);
  if (amount === 0.5 && kind === 'century') return periodFrom(day, 'year', sign * 50);
  if (amount === 0.5 && kind === 'year') return periodFrom(day, 'month', sign * 6);
  if (kind === 'decade') return periodFrom(day, 'year', sign * amount * 10);
  if (kind === 'century') return periodFrom(day, 'year', sign * amount * 100);
  return periodFrom(day, kind, sign * Math.round(amount));
}

/** The days that "the past two weeks" reach over: what happened in them has no date more exact. */
function span(
  reference: TimeContext['reference'],
  amount: number | 'X',
  unit: string,
  back: boolean,
): Pick<TimeMeaning, 'date'> {
  const kind = unitOf(unit);
  if (reference === undefined || amount === 'X' || SHORT.test(unit) || kind === 'century')
    return {};
  const count = Math.round(amount) * (back ? -1 : 1);
  const other =
    kind === 'day' || kind === 'week'
      ? shiftPeriod(reference, kind, count)
      : sameDay(reference, kind, count);
  if (other < EARLIEST || other > LATEST) return {};
  const [from, to] = back ? [other, reference] : [reference, other];
  return { date: formatInterval(formatDay(from), formatDay(to)) };
}

function sameDay(reference: number, unit: string, count: number): number {
  const { dayOfMonth } = partsOf(reference);
  const months = count * ({ month: 1, quarter: 3, decade: 120 }[unit] ?? 12);
  const first = shiftPeriod(reference - dayOfMonth + 1, 'month', months);
  const end = shiftPeriod(first, 'month', 1) - 1;
  return Math.min(first + dayOfMonth - 1, end);
}
