// Times of day: "10 p.m.", "1400 GMT", "noon", "this morning", "overnight".

import { formatDay } from '../calendar.ts';
import type { TimeContext, TimeMeaning, TimeRule } from '../expression.ts';
import { periodFrom, undated } from '../period.ts';
import { PART_OF_DAY, S } from '../words.ts';

const ZONE = `(?:${S}\\(?(?:GMT|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|CES?T|EES?T|BST|IST|JST|MSK)\\b\\)?)`;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Times of the clock and parts of the day. */
export const TIME_OF_DAY_RULES: readonly TimeRule[] = [
  {
    id: 'time.clock',
    pattern: `(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))?\\s?(?<half>[ap]\\.\\s?m\\.|[ap]\\.?m)${ZONE}?`,
    example: 'The train left at 10:30 p.m.',
    words: '10:30 p.m.',
    value: '2024-02-14T22:30',
    counterExample: 'The train left at 25 p.m.',
    resolve: ({ h, m, half }, context) => clock(hourOf(Number(h), half), Number(m ?? 0), context),
  },
  {
    id: 'time.clock-24',
    pattern: `(?<h>[01]?\\d|2[0-3])(?:[:.]?(?<m>[0-5]\\d))(?::[0-5]\\d)?${ZONE}|(?<=\\b(?:at|around|about|by|before|after|until|till|from|since|and|to)\\s)(?<h2>[01]?\\d|2[0-3]):(?<m2>[0-5]\\d)(?![:\\d])(?:${S}(?:in${S}the|at)${S}(?<part>${PART_OF_DAY}))?`,
    example: 'The train left at 14:05.',
    words: '14:05',
    value: '2024-02-14T14:05',
    counterExample: 'They won 4:05 on points.',
    resolve: ({ h, m, h2, m2, part }, context) => {
      const hour = Number(h ?? h2);
      return clock(part === undefined ? hour : inPart(hour, part), Number(m ?? m2), context);
    },
  },
  {
    id: 'time.oclock',
    pattern: `(?<h>${HOURS.join('|')}|\\d{1,2})\\s?o['’]clock(?:${S}(?:in${S}the|at)${S}(?<part>${PART_OF_DAY}))?`,
    example: 'The train left at six o’clock in the evening.',
    words: 'six o’clock in the evening',
    value: '2024-02-14T18:00',
    counterExample: 'The train left at six.',
    resolve: ({ h, part }, context) => {
      const hour = HOURS.indexOf((h ?? '').toLowerCase()) + 1 || Number(h);
      return clock(part === undefined ? hour : inPart(hour, part), 0, context);
    },
  },
  {
    id: 'time.noon',
    pattern: '(?<at>noon|midday|midnight)',
    example: 'The polls closed at noon.',
    words: 'noon',
    value: '2024-02-14T12:00',
    counterExample: 'They met in the afternoon.',
    resolve: ({ at }, context) => clock(at?.toLowerCase() === 'midnight' ? 0 : 12, 0, context),
  },
  {
    id: 'time.this-part-of-day',
    pattern: `this${S}(?:morning|afternoon|evening)|tonight|overnight`,
    example: 'Two men were killed this morning.',
    words: 'this morning',
    value: '2024-02-14',
    counterExample: 'Two men were killed that morning.',
    resolve: (_, { reference }) => timed(periodFrom(reference, 'day', 0), 'today'),
  },
  {
    id: 'time.last-night',
    pattern: `last${S}(?:night|evening)`,
    example: 'Two men were killed last night.',
    words: 'last night',
    value: '2024-02-13',
    counterExample: 'It was the last nightfall.',
    resolve: (_, { reference }) => timed(periodFrom(reference, 'day', -1), 'night'),
  },
  {
    id: 'time.part-of-day',
    pattern: `(?<=\\b(?:in|into|during|late|early|through|throughout)\\s)the${S}(?:(?:early|late)${S})?(?:hours${S}of${S}the${S})?(?:morning|afternoon|evening|night)(?!${S}of\\b)|(?<=\\b(?:at|before|after|until|since|around)\\s)(?:dawn|dusk|daybreak|nightfall|sunrise|sunset)`,
    example: 'The shelling began at dawn.',
    words: 'dawn',
    value: '2024-02-14',
    counterExample: 'It was the dawn of an age.',
    resolve: (_, { here, reference }) => {
      const day = here ?? reference;
      const value = day === undefined ? undated('day').value : formatDay(day);
      return { kind: 'time', value };
    },
  },
];

/** A day as the time of day within it; its value stays the day's, for EDTF has no mornings. */
export function timed(
  meaning: TimeMeaning | undefined,
  part: string | undefined,
): TimeMeaning | undefined {
  return meaning === undefined || part === undefined ? meaning : { ...meaning, kind: 'time' };
}

/** "six in the evening". */
function inPart(hour: number, part: string): number {
  return hour > 12 ? hour : hourOf(hour, /morning/i.test(part) ? 'a' : 'p');
}

/** 0 to 24; NaN where a clock of twelve hours has no such hour. */
function hourOf(hour: number, half = ''): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** The day is the one named in the sentence; without one, the day of publication is supposed, and no event takes it. */
function clock(
  hour: number,
  minute: number,
  { here, reference }: TimeContext,
): TimeMeaning | undefined {
  if (Number.isNaN(hour) || hour > 24) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  const time = `T${pad(hour)}:${pad(minute)}`;
  const day = here ?? reference;
  if (day === undefined) return { kind: 'time', value: `XXXX-XX-XX${time}`, clock: time };
  const date = formatDay(day);
  return { kind: 'time', value: `${date}${time}`, clock: time };
}
