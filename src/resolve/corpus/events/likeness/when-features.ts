// Two reports in, how well the days and towns that they give agree out.

import { daysBetween } from '../day-range.ts';
import { placeFit, scenesOf } from '../place-fit.ts';
import { isDay, type Story } from '../story.ts';
import { isUndated, timeFit } from '../time-fit.ts';
import type { Feature, Witness } from './feature.ts';

/** A date that leaves so many days open is none. */
const VAGUE_DAYS = 20;
/** Further apart all articles are as far. */
const FAR_DAYS = 400;

/** What speaks for or against one day and one town. */
export const WHEN_FEATURES: readonly Feature[] = [
  {
    id: 'when.fit',
    reason: 'Their days, or the days they were written on, agree.',
    amount: ({ first, later }) => Math.max(0, timeFit(first.story, later.story)),
  },
  {
    id: 'when.unfit',
    reason: 'Neither their days nor the days they were written on agree.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number(timeFit(a, b) < 0 && !isUndated(a, b)),
  },
  {
    id: 'when.undated',
    reason: 'One has no day, and neither has its article.',
    amount: ({ first, later }) => Number(isUndated(first.story, later.story)),
  },
  {
    id: 'when.same-day',
    reason: 'Both give the same day.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number(isDay(a) && isDay(b) && apart(a, b) === 0),
  },
  {
    id: 'when.other-day',
    reason: 'Both give days, and share none.',
    amount: ({ first, later }) => Number((apart(first.story, later.story) ?? 0) > 0),
  },
  {
    id: 'when.days-apart',
    reason: 'The more days lie between those that they give, the more it tells.',
    amount: ({ first, later }) => Math.log1p(apart(first.story, later.story) ?? 0),
  },
  {
    id: 'when.vague',
    reason: 'Their days agree, but one gives no more than a month.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number(apart(a, b) === 0 && (isVague(a) || isVague(b))),
  },
  {
    id: 'when.published-apart',
    reason: 'The longer after it is told, the likelier is another one.',
    amount: ({ first, later }) => Math.log1p(Math.min(FAR_DAYS, publishedApart(first, later) ?? 0)),
  },
  {
    id: 'where.fit',
    reason: 'Both took place in one town, or in its country.',
    amount: ({ first, later }) =>
      Math.max(0, placeFit(scenesOf(first.story), scenesOf(later.story))),
  },
];

/** Days between those that both give; nothing where one gives none. */
function apart(a: Story, b: Story): number | undefined {
  return a.days === undefined || b.days === undefined ? undefined : daysBetween(a.days, b.days);
}

function isVague({ days }: Story): boolean {
  return days === undefined || days.last - days.first > VAGUE_DAYS;
}

function publishedApart(first: Witness, later: Witness): number | undefined {
  const [a, b] = [first.report.published, later.report.published];
  return a === undefined || b === undefined ? undefined : Math.abs(b - a);
}
