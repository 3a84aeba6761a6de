// How often: "every Tuesday", "daily", "twice a week", "$20 an hour".

import { type Amount, amountOf, durationOf, NUMBER } from '../amount.ts';
import type { TimeMeaning, TimeRule } from '../expression.ts';
import { H, LASTING, MONTH, S, SEASON, WEEKDAY } from '../words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  'semi-annual': 'P6M',
  semiannual: 'P6M',
  'half-yearly': 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};
const ONE = '(?:second|minute|hour|day|night|week|month|quarter|year)';

/** What comes round. */
export const SET_RULES: readonly TimeRule[] = [
  {
    id: 'time.every',
    pattern: `(?:almost${S}|nearly${S})?(?:every|each)${S}(?:single${S})?(?:(?<n>${NUMBER}|few|other|second|third|fourth)${S})?(?:(?<unit>${LASTING}|weekend|morning|afternoon|evening)|(?<day>${WEEKDAY})|(?<yearly>${MONTH}|${SEASON}|Christmas|Easter|Ramadan))`,
    example: 'The court sits every Tuesday.',
    words: 'every Tuesday',
    value: 'R/P1W',
    counterExample: 'The court hears every witness.',
    resolve: ({ n, unit, day, yearly }) => {
      const other: Amount | undefined = { other: 2, second: 2, third: 3, fourth: 4 }[
        (n ?? '').toLowerCase()
      ];
      const amount = n === undefined ? 1 : (other ?? amountOf(n));
      return repeated(
        durationOf(
          amount,
          yearly !== undefined ? 'year' : day !== undefined ? 'week' : (unit ?? ''),
        ),
      );
    },
  },
  {
    id: 'time.times-a',
    pattern: `(?:once|twice|(?:${NUMBER}|several|many)${S}times)${S}(?:an?|per|each|every)${S}(?<unit>${ONE})`,
    example: 'The court sits twice a week.',
    words: 'twice a week',
    value: 'R/P1W',
    counterExample: 'The court sat twice.',
    resolve: ({ unit }) => repeated(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.rate',
    pattern: `(?<=(?:\\d|%|\\b(?:million|billion|trillion|percent|cents|dollars|euros|pounds|barrels|times|hours|days|minutes|miles|kilometers|kilometres|people|tons|tonnes|meals|cases|flights|cars|calls|patients|deaths|units))${S})(?:an?)${S}(?<unit>${ONE})(?!${S}(?:ago|earlier|later|before|after)\\b|-)`,
    example: 'The field gives 9,000 barrels a day.',
    words: 'a day',
    value: 'R/P1D',
    counterExample: 'The field had a day off.',
    resolve: ({ unit }) => repeated(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.adverb',
    pattern: `(?<word>${Object.keys(ADVERBS).join('|')})`,
    example: 'The report is quarterly.',
    words: 'quarterly',
    value: 'R/P3M',
    counterExample: 'The report is quarter-sized.',
    resolve: ({ word }) => repeated(ADVERBS[(word ?? '').toLowerCase()] ?? 'P1D'),
  },
  {
    id: 'time.weekdays',
    pattern: `(?:Sundays|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|weekdays|weekends)(?:${S}(?:mornings|afternoons|evenings|nights))?`,
    example: 'The court sits on Tuesdays.',
    words: 'Tuesdays',
    value: 'R/P1W',
    counterExample: 'The court sits on Tuesday.',
    resolve: () => repeated('P1W'),
  },
  {
    id: 'time.day-of-the-week',
    pattern: `(?:seven|24|twenty-four)${H}(?:hours|days)${S}an?${S}(?<unit>day|week)`,
    example: 'The shop is open 24 hours a day.',
    words: '24 hours a day',
    value: 'R/P1D',
    counterExample: 'The shop was open 24 hours.',
    resolve: ({ unit }) => repeated(durationOf(1, unit ?? '')),
  },
];

function repeated(duration: string): TimeMeaning {
  return { kind: 'set', value: `R/${duration}` };
}
