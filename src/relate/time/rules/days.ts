// Dates that name a day: "Feb. 13, 2024", "the 7th of October", "late Tuesday", "yesterday morning".

import { formatInterval, toDay } from '../calendar.ts';
import type { TimeRule } from '../expression.ts';
import { fullDate, nearestDate, nearestWeekday } from '../nearest.ts';
import { dated, periodFrom } from '../period.ts';
import { DAY, MONTH, monthOf, PART_OF_DAY, S, WEEKDAY, weekdayOf, YEAR } from '../words.ts';
import { timed } from './times-of-day.ts';

const OF_WEEK = `(?:${WEEKDAY},?${S})?`;

/** Days, written out or by their name. */
export const DAY_RULES: readonly TimeRule[] = [
  {
    id: 'time.iso',
    pattern: `(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?`,
    example: 'The page was changed on 2024-02-13.',
    words: '2024-02-13',
    value: '2024-02-13',
    counterExample: 'The part 2024-13-13 is missing.',
    resolve: ({ y, m, d }) => fullDate(Number(y), Number(m), Number(d)),
  },
  {
    id: 'time.numeric-date',
    pattern: `(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>${YEAR})`,
    example: 'The form is dated 02/13/2024.',
    words: '02/13/2024',
    value: '2024-02-13',
    counterExample: 'The form is numbered 32/13/2024.',
    resolve: ({ a, b, y }) =>
      fullDate(Number(y), Number(a), Number(b)) ?? fullDate(Number(y), Number(b), Number(a)),
  },
  {
    id: 'time.september-11',
    pattern: '9/11|Sept(?:ember|\\.)?\\s11(?:th)?(?=,?\\s(?:terror|attack|hijack|suicide))',
    example: 'The law dates from before 9/11.',
    words: '9/11',
    value: '2001-09-11',
    counterExample: 'The vote was 19/11.',
    resolve: () => {
      const day = toDay('2001-09-11');
      return day === undefined ? undefined : periodFrom(day, 'day', 0);
    },
  },
  {
    id: 'time.month-day-year',
    pattern: `${OF_WEEK}(?<mon>${MONTH})${S}(?:the${S})?(?<d>${DAY}),?${S}(?<y>${YEAR})`,
    example: 'They met on Tuesday, Feb. 13, 2024.',
    words: 'Tuesday, Feb. 13, 2024',
    value: '2024-02-13',
    counterExample: 'They met on Feb. 30, 2024.',
    resolve: ({ y, mon, d }) => fullDate(Number(y), monthOf(mon), Number.parseInt(d ?? '', 10)),
  },
  {
    id: 'time.day-month-year',
    pattern: `${OF_WEEK}(?:the${S})?(?<d>${DAY})${S}(?:of${S})?(?<mon>${MONTH}),?${S}(?<y>${YEAR})`,
    example: 'They met on 13 February 2024.',
    words: '13 February 2024',
    value: '2024-02-13',
    counterExample: 'They met on 31 June 2024.',
    resolve: ({ y, mon, d }) => fullDate(Number(y), monthOf(mon), Number.parseInt(d ?? '', 10)),
  },
  {
    id: 'time.month-day',
    pattern: `${OF_WEEK}(?<mon>${MONTH})${S}(?:the${S})?(?<d>${DAY})(?!\\d|[.,:]\\d|\\s?(?:percent|per cent|%|people|p\\.m|a\\.m|[ap]m\\b))`,
    example: 'They fled after the Oct. 7 incursion.',
    words: 'Oct. 7',
    value: '2023-10-07',
    counterExample: 'In March 7 percent voted.',
    resolve: ({ mon, d }, context) =>
      nearestDate(monthOf(mon), Number.parseInt(d ?? '', 10), context),
  },
  {
    id: 'time.days-of-month',
    pattern: `(?<mon>${MONTH})${S}(?<d>${DAY})(?:\\s?[-–]\\s?|${S}(?:to|through)${S})(?<e>${DAY})(?:,?${S}(?<y>${YEAR}))?(?!\\d|[:.,]\\d|\\s?(?:percent|%|[ap]\\.?m\\b))`,
    example: 'The fair was held on Feb. 2-4.',
    words: 'Feb. 2-4',
    value: '2024-02-02/2024-02-04',
    counterExample: 'The fair was held on Feb. 2.',
    resolve: ({ mon, d, e, y }, context) => {
      const [first, last] = [Number.parseInt(d ?? '', 10), Number.parseInt(e ?? '', 10)];
      const from =
        y === undefined
          ? nearestDate(monthOf(mon), first, context)?.date
          : fullDate(Number(y), monthOf(mon), first)?.date;
      if (from === undefined || first >= last) return undefined;
      const to = fullDate(Number(from.slice(0, 4)), monthOf(mon), last)?.date;
      return to === undefined ? undefined : dated(formatInterval(from, to));
    },
  },
  {
    id: 'time.day-month',
    pattern: `${OF_WEEK}(?:the${S})?(?<d>${DAY})${S}(?:of${S})?(?<mon>${MONTH})`,
    example: 'They fled on the 7th of October.',
    words: 'the 7th of October',
    value: '2023-10-07',
    counterExample: 'They fled in October.',
    resolve: ({ mon, d }, context) =>
      nearestDate(monthOf(mon), Number.parseInt(d ?? '', 10), context),
  },
  {
    id: 'time.weekday',
    pattern: `(?:(?<which>last|next|this${S}past|this${S}coming|this|past|coming)${S})?(?<w>${WEEKDAY})(?:${S}(?<part>${PART_OF_DAY}))?`,
    example: 'They met Tuesday.',
    words: 'Tuesday',
    value: '2024-02-13',
    counterExample: 'They meet on Tuesdays.',
    resolve: ({ which, w, part }, context) =>
      timed(nearestWeekday(weekdayOf(w), which, context), part),
  },
  {
    id: 'time.neighbour-day',
    pattern: `(?<word>today|yesterday|tomorrow)(?:${S}(?<part>${PART_OF_DAY}))?`,
    example: 'They met yesterday.',
    words: 'yesterday',
    value: '2024-02-13',
    counterExample: 'They read Todays News.',
    resolve: ({ word, part }, { reference }) =>
      timed(periodFrom(reference, 'day', shiftOf(word)), part),
  },
];

function shiftOf(word = ''): number {
  return { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0;
}
