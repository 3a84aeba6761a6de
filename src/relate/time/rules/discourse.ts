// Dates counted from the last date that the text has named: "two days later", "the same day".

import { NUMBER, SOME } from '../amount.ts';
import { formatDay, partsOf } from '../calendar.ts';
import type { TimeContext, TimeMeaning, TimeRule } from '../expression.ts';
import { dated, type PeriodUnit, periodFrom, undated, unitOf } from '../period.ts';
import { LASTING, S, WEEKDAY, weekdayOf } from '../words.ts';
import { awayFrom } from './relative.ts';
import { timed } from './times-of-day.ts';

const PLACED =
  '(?:day|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|night)';
/** Nothing behind that these words could belong to: "the day before the vote" is not told here. */
const ENDS = `(?=\\s*(?:[.,;:!?)”"'’–—-]|$|\\n)|${S}(?:and|but|when|as|in|at|on|with|to|by|from|that)\\b)`;

/** What stands so far from the date last named. */
export const DISCOURSE_RULES: readonly TimeRule[] = [
  {
    id: 'time.same-day',
    pattern: `(?:(?:the|that)${S}(?:very${S})?same|that)${S}(?:very${S})?(?<unit>${PLACED})(?![\\p{L}’'-])`,
    example: 'They met on Feb. 2. That month prices rose.',
    words: 'That month',
    value: '2024-02',
    counterExample: 'They met on Feb. 2. That moment was missed.',
    resolve: ({ unit }, context) => anchored(unit ?? '', 0, context),
  },
  {
    id: 'time.next-day',
    pattern: `the${S}(?:very${S})?(?<which>next|following|ensuing|previous|preceding|prior)${S}(?<unit>${PLACED})`,
    example: 'They met on Feb. 2. Prices rose the next day.',
    words: 'the next day',
    value: '2024-02-03',
    counterExample: 'They met on Feb. 2. Prices rose the next daylight.',
    resolve: ({ which, unit }, context) => anchored(unit ?? '', signOf(which), context),
  },
  {
    id: 'time.following-weekday',
    pattern: `the${S}(?<which>following|next|previous|preceding|prior)${S}(?<w>${WEEKDAY})`,
    example: 'They met on Feb. 2. Prices rose the following Monday.',
    words: 'the following Monday',
    value: '2024-02-05',
    counterExample: 'They met on Feb. 2. Prices rose on Monday.',
    resolve: ({ which, w }, { anchor }) => {
      if (anchor === undefined) return undated('day');
      const ahead = (weekdayOf(w) - partsOf(anchor).weekday + 7) % 7 || 7;
      return dated(formatDay(anchor + (signOf(which) > 0 ? ahead : ahead === 7 ? -7 : ahead - 7)));
    },
  },
  {
    id: 'time.day-before',
    pattern: `the${S}(?<unit>day|night|evening|week|month|year)${S}(?<which>before|after|earlier|later)${ENDS}`,
    example: 'They met on Feb. 2. Prices rose the day before.',
    words: 'the day before',
    value: '2024-02-01',
    counterExample: 'They met on Feb. 2. Prices rose the day before the vote.',
    resolve: ({ unit, which }, context) =>
      anchored(unit ?? '', /before|earlier/i.test(which ?? '') ? -1 : 1, context),
  },
  {
    id: 'time.later',
    pattern: `(?<n>${NUMBER}|an?|${SOME})${S}(?<unit>${LASTING})${S}(?<which>later|afterwards?|earlier|before|previously|prior)(?:${ENDS}|(?<=later|earlier))`,
    example: 'They met on Feb. 2. Two days later prices rose.',
    words: 'Two days later',
    value: '2024-02-04',
    counterExample: 'They met on Feb. 2. Two days of rain followed.',
    resolve: ({ n, unit, which }, context) => {
      const back = !/later|after/i.test(which ?? '');
      const from = originOf(unitOf(unit), context);
      return from === undefined && back
        ? supposed(awayFrom(context.reference, n, unit ?? '', -1))
        : awayFrom(from, n, unit ?? '', back ? -1 : 1);
    },
  },
];

/** A day is counted from a day; a month or a year may be counted from a month or a year as well. */
function originOf(unit: PeriodUnit, { anchor, period }: TimeContext): number | undefined {
  return unit === 'day' ? anchor : period;
}

function anchored(unit: string, count: number, context: TimeContext) {
  const part = /^(?:morning|afternoon|evening|night)/i.test(unit) ? unit : undefined;
  const kind = part === undefined ? unitOf(unit) : 'day';
  const from = originOf(kind, context);
  if (from === undefined && count < 0) {
    return supposed(periodFrom(context.reference, kind, count));
  }
  return timed(periodFrom(from, kind, count), part);
}

/** "a year earlier", with no date before it, compares with the present; no event takes its date from that. */
function supposed({ kind, value }: TimeMeaning): TimeMeaning {
  return { kind, value };
}

function signOf(which = ''): 1 | -1 {
  return /previous|preceding|prior/i.test(which) ? -1 : 1;
}
