// Dates that name a month, a year, a decade or a century: "March 2021", "in December", "the 1990s".

import { toEdtf } from '../../../model/index.ts';
import { dayOf, formatInterval, formatMonth, formatYear, partsOf } from '../calendar.ts';
import type { TimeRule } from '../expression.ts';
import { fullDate, nearestMonth } from '../nearest.ts';
import { dated, periodAround, undated } from '../period.ts';
import { DAY, H, MONTH, monthOf, ordinalOf, S, YEAR } from '../words.ts';

const CENTURIES = ['eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** What counts things, and so makes four digits a number and no year. */
const COUNTED =
  'people|men|women|children|soldiers|troops|police|officers|workers|jobs|homes|houses|miles|kilomet|km|metres|meters|feet|tons|tonnes|dollars|euros|pounds|percent|per\\scent|barrels|points|votes|seats|cases|deaths|refugees|protesters|migrants|prisoners|hostages|employees|students|voters|members|cars|vehicles|shares|hectares|acres|copies|times|hours|years|days|weeks|months|minutes|million|billion|others|residents|families|civilians|fighters|GMT|UTC';
const NUMBERED =
  '\\b(?:Flight|Route|Highway|No\\.|Room|Section|Article|Page|Boeing|Airbus|Windows|Resolution|page|of\\sthe|than|about|some|nearly|over|least|almost|up\\sto|to|and|for|or)\\s';

/** Months, years and what is made of years. */
export const MONTH_YEAR_RULES: readonly TimeRule[] = [
  {
    id: 'time.month-year',
    pattern: `(?<mon>${MONTH}),?${S}(?:of${S})?(?<y>${YEAR})`,
    example: 'The law passed in March 2021.',
    words: 'March 2021',
    value: '2021-03',
    counterExample: 'The Marche 2021 was a wine.',
    resolve: ({ y, mon }) => dated(formatMonth(Number(y), monthOf(mon))),
  },
  {
    id: 'time.month-of-year',
    pattern: `(?<mon>${MONTH})(?:${S}(?<d>${DAY}))?,?${S}(?:of${S})?(?<which>last|this|next)${S}year`,
    example: 'The law passed in March of last year.',
    words: 'March of last year',
    value: '2023-03',
    counterExample: 'The law passed in the marches of last year.',
    resolve: ({ mon, d, which }, { reference }) => {
      if (reference === undefined) return undated(d === undefined ? 'month' : 'day');
      const shift = { last: -1, next: 1 }[which?.toLowerCase() ?? ''] ?? 0;
      const year = partsOf(reference).year + shift;
      if (d !== undefined) return fullDate(year, monthOf(mon), Number.parseInt(d, 10));
      return dated(formatMonth(year, monthOf(mon)));
    },
  },
  {
    id: 'time.last-month-by-name',
    pattern: `(?<which>last|this${S}past|this|next|this${S}coming)${S}(?<mon>${MONTH})(?!${S}\\d)`,
    example: 'The law passed last February.',
    words: 'last February',
    value: '2023-02',
    counterExample: 'The law passed in February.',
    resolve: ({ which, mon }, context) => {
      const month = monthOf(mon);
      const { reference } = context;
      const past = /last|past/i.test(which ?? '');
      const found = nearestMonth(month, { ...context, future: /next|coming/i.test(which ?? '') });
      if (reference === undefined) return found;
      if (/^this$/i.test(which ?? '')) return dated(formatMonth(partsOf(reference).year, month));
      if (partsOf(reference).month !== month) return found;
      const shift = past ? -1 : /next|coming/i.test(which ?? '') ? 1 : 0;
      return dated(formatMonth(partsOf(reference).year + shift, month));
    },
  },
  {
    id: 'time.month',
    pattern: `(?<mon>${MONTH})(?!${S}\\d)`,
    example: 'The law passed in December.',
    words: 'December',
    value: '2023-12',
    counterExample: 'They may march on.',
    resolve: ({ mon }, context) => nearestMonth(monthOf(mon), context),
  },
  {
    id: 'time.year-range',
    pattern: `(?:between|from)${S}(?<a>${YEAR})${S}(?:and|to|until|through)${S}(?<b>${YEAR})|(?<c>${YEAR})[–-](?<d>${YEAR})`,
    example: 'He led it between 2015 and 2018.',
    words: 'between 2015 and 2018',
    value: '2015/2018',
    counterExample: 'It fell from 2018 to 2015.',
    resolve: ({ a, b, c, d }) => {
      const [from, to] = [Number(a ?? c), Number(b ?? d)];
      return from <= to ? dated(formatInterval(formatYear(from), formatYear(to))) : undefined;
    },
  },
  {
    id: 'time.two-years',
    pattern: `(?:the${S})?(?<y>${YEAR})[-–/](?<next>\\d\\d)(?![-–/\\d])`,
    example: 'He played there in 2009-10.',
    words: '2009-10',
    value: '2009/2010',
    counterExample: 'The lot 2009-12 was sold.',
    resolve: ({ y, next }) => {
      const year = Number(y);
      if ((year + 1) % 100 !== Number(next)) return undefined;
      return dated(formatInterval(formatYear(year), formatYear(year + 1)));
    },
  },
  {
    id: 'time.year',
    pattern: `(?<=\\b(?:in|since|until|till|by|during|from|before|after|around|through|late|early|mid|and|to|the|of|for|between)[\\s-]|\\()(?:the${S}year${S})?(?<y>${YEAR})(?![\\d,.:]?\\d|\\s?%|[-–]|${S}(?:${COUNTED}))`,
    example: 'She was elected in 2019.',
    words: '2019',
    value: '2019',
    inNames: true,
    counterExample: 'She counted 2019 people.',
    resolve: ({ y }) => dated(formatYear(Number(y))),
  },
  {
    id: 'time.year-beside-name',
    pattern: `(?:the${S}year${S})?(?<=[\\p{L}’']\\s{1,3})(?<!${NUMBERED})(?<y>(?:19[3-9]|20[0-3])\\d)(?![\\d,.:]?\\d|\\s?%|[-–]|${S}(?:${COUNTED}))`,
    example: 'Its World Cup 2010 campaign failed.',
    words: '2010',
    value: '2010',
    inNames: true,
    counterExample: 'Flight 2010 carried 1,900 people.',
    resolve: ({ y }) => dated(formatYear(Number(y))),
  },
  {
    id: 'time.decade',
    pattern: `(?:the${S})?(?:(?<y>${YEAR})['’]?s|['’](?<short>[1-9]0)s|(?<word>${DECADES.join('|')}))`,
    example: 'He worked there in the 1990s.',
    words: 'the 1990s',
    value: '199X',
    counterExample: 'He bought 1995s.',
    resolve: ({ y, short, word }) => {
      if (word !== undefined) return decade(`19${DECADES.indexOf(word.toLowerCase()) + 2}0`);
      return decade(y ?? `19${short}`);
    },
  },
  {
    id: 'time.century',
    pattern: `(?:the${S})?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<word>${CENTURIES.join('|')}))${H}century`,
    example: 'The church is from the 19th century.',
    words: 'the 19th century',
    value: '18XX',
    counterExample: 'It is the 19th church.',
    resolve: ({ n, word }) => {
      const rank = word === undefined ? ordinalOf(n) : CENTURIES.indexOf(word.toLowerCase()) + 18;
      return rank < 2 || rank > 30
        ? undefined
        : periodAround(dayOf((rank - 1) * 100, 6, 1), 'century');
    },
  },
];

function decade(year: string) {
  return year.endsWith('0') ? dated(toEdtf(`${year.slice(0, 3)}X`)) : undefined;
}
