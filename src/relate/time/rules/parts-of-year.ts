// Quarters, halves, seasons and fiscal years: "the third quarter", "summer of 2010", "fiscal 1999".

import { toEdtf } from '../../../model/index.ts';
import { formatYear, partsOf } from '../calendar.ts';
import type { TimeContext, TimeMeaning, TimeRule } from '../expression.ts';
import { dated, partOfYear, periodFrom, seasonIn, undated } from '../period.ts';
import { H, ordinalOf, S, SEASON, seasonOf, YEAR } from '../words.ts';

const OF_YEAR = `(?:,?${S}(?:(?:of|in)${S})?(?:fiscal${S}|the${S}year${S})?(?<y>${YEAR})|${S}(?:of${S}|in${S})?(?<rel>last|this|next|the)${S}(?:fiscal${S})?year)`;

/** Stretches of a year. */
export const PART_OF_YEAR_RULES: readonly TimeRule[] = [
  {
    id: 'time.quarter',
    pattern: `(?:the${S})?(?:fiscal${H}|financial${H})?(?:(?<o>first|second|third|fourth|final|[1-4](?:st|nd|rd|th))(?:${S}fiscal)?${H}quarter|Q(?<q>[1-4]))${OF_YEAR}?`,
    example: 'Sales fell in the third quarter.',
    words: 'the third quarter',
    value: '2023-35',
    counterExample: 'Sales fell in a quarter of shops.',
    resolve: ({ o, q, y, rel }, context) => {
      const index = Number(q ?? (o?.toLowerCase() === 'final' ? 4 : ordinalOf(o)));
      const year = yearOf(y, rel, context) ?? nearestYear(index, context);
      return year === undefined ? undated('quarter') : partOfYear(year, 3, index);
    },
  },
  {
    id: 'time.last-quarter-of',
    pattern: `the${S}last${S}quarter(?:${S}of${S}(?:(?<y>${YEAR})|(?<rel>last|this|next|the)${S}year))?`,
    example: 'Sales fell in the last quarter.',
    words: 'the last quarter',
    value: '2023-36',
    counterExample: 'Sales fell in the last quarters.',
    resolve: ({ y, rel }, context) => {
      const year = yearOf(y, rel, context);
      return year === undefined
        ? periodFrom(context.reference, 'quarter', -1)
        : partOfYear(year, 3, 4);
    },
  },
  {
    id: 'time.the-quarter',
    pattern: `(?<=\\b(?:for|in|during|of|over|from)\\s)the${S}quarter(?!${S}(?:of|final)\\b|-)`,
    example: 'Sales fell in the quarter.',
    words: 'the quarter',
    value: '2023-36',
    counterExample: 'They live in the quarter of the town.',
    resolve: (_, { reference }) => periodFrom(reference, 'quarter', -1),
  },
  {
    id: 'time.half-year',
    pattern: `(?:the${S})?(?<o>first|second|latter|last|1st|2nd)${H}half(?:${OF_YEAR}|(?=${S}(?:profit|earnings|results|sales|net|revenue|loss|pretax)))`,
    example: 'Sales fell in the first half of 2010.',
    words: 'the first half of 2010',
    value: '2010-40',
    counterExample: 'They scored in the first half.',
    resolve: ({ o, y, rel }, context) => {
      const index = /^(?:first|1st)$/i.test(o ?? '') ? 1 : 2;
      const { reference } = context;
      const year =
        yearOf(y, rel, context) ?? (reference === undefined ? undefined : partsOf(reference).year);
      return year === undefined ? undated('half') : partOfYear(year, 6, index as 1 | 2);
    },
  },
  {
    id: 'time.season',
    pattern: `(?:(?:the|last|this|next|this${S}past|this${S}coming|the${S}coming)${S})?(?<s>${SEASON})${OF_YEAR}|(?<which>last|this|next|this${S}past|this${S}coming|the${S}coming)${S}(?<s2>${SEASON})(?!s)|(?<=\\b(?:in|during|by|from|since|until|throughout)${S})(?:the${S})?(?<s3>${SEASON})(?!${S}(?:of|water|break|ball)\\b)`,
    example: 'He came in the summer of 2010.',
    words: 'the summer of 2010',
    value: '2010-22',
    counterExample: 'He saw the fall of the house.',
    resolve: ({ s, s2, s3, which, y, rel }, context) => {
      const season = seasonOf(s ?? s2 ?? s3);
      const year = yearOf(y, rel, context) ?? seasonYear(season, which, context);
      return year === undefined ? undated('year') : seasonIn(year, season);
    },
  },
  {
    id: 'time.fiscal-year',
    pattern: `(?:the${S})?(?:(?:fiscal|financial)(?:${H}year)?|FY)${S}?(?<y>${YEAR})|(?<which>(?:the${S})?(?:last|this|next|current|previous|coming)|the)${S}(?:fiscal|financial)${H}year`,
    example: 'Sales fell in fiscal 2010.',
    words: 'fiscal 2010',
    value: '2010',
    counterExample: 'Sales fell for fiscal reasons.',
    resolve: ({ y, which }, { reference }) => {
      const shift = /last|previous/i.test(which ?? '')
        ? -1
        : /next|coming/i.test(which ?? '')
          ? 1
          : 0;
      const meaning =
        y === undefined ? periodFrom(reference, 'year', shift) : dated(formatYear(Number(y)));
      return roughly(meaning);
    },
  },
];

/** A fiscal year is about the year it is named for. */
function roughly(meaning: TimeMeaning): TimeMeaning {
  return meaning.date === undefined ? meaning : { ...meaning, date: toEdtf(`${meaning.date}~`) };
}

function yearOf(
  year: string | undefined,
  relative: string | undefined,
  { reference }: TimeContext,
): number | undefined {
  if (year !== undefined) return Number(year);
  if (relative === undefined || reference === undefined) return undefined;
  return partsOf(reference).year + ({ last: -1, next: 1 }[relative.toLowerCase()] ?? 0);
}

/** The quarter last begun, or the next to begin. */
function nearestYear(index: number, { reference, future }: TimeContext): number | undefined {
  if (reference === undefined) return undefined;
  const { year, month } = partsOf(reference);
  const now = Math.ceil(month / 3);
  if (future) return index >= now ? year : year + 1;
  return index <= now ? year : year - 1;
}

function seasonYear(
  season: number,
  which: string | undefined,
  { reference, future }: TimeContext,
): number | undefined {
  if (reference === undefined) return undefined;
  const { year, month } = partsOf(reference);
  const now = [4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4][month - 1] ?? 1;
  // Winter is named by the year in which it begins.
  const current = now === 4 && month < 3 ? year - 1 : year;
  if (/last|past/i.test(which ?? '')) return season < now ? current : current - 1;
  if (/next|coming/i.test(which ?? '')) return season > now && now !== 4 ? current : current + 1;
  if (/this/i.test(which ?? '')) return now === 4 && season < 4 ? current + 1 : current;
  if (future) return season >= now ? current : current + 1;
  return season <= now ? current : current - 1;
}
