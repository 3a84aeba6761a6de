// How long: "six months", "five-year", "half a century", "in its fifth month", "for decades".

import { amountOf, durationOf, NUMBER, SOME } from '../amount.ts';
import type { TimeRule } from '../expression.ts';
import { H, LASTING, MONTH, ORDINAL, ordinalOf, S, YEAR } from '../words.ts';

const ONE = '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century)';
const MANY = '(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)';
const OWNED = '(?:the|its|their|his|her|our|a|an)';

/** Lengths of time; none is a date. */
export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: 'time.duration',
    pattern: `(?<n>${NUMBER}|${SOME})${H}(?<unit>${LASTING})(?:${H}(?:long|old))?`,
    example: 'The siege went on for twenty-five days.',
    words: 'twenty-five days',
    value: 'P25D',
    counterExample: 'The siege went on for twenty-five reasons.',
    resolve: ({ n, unit }) => lasting(durationOf(amountOf(n), unit ?? '')),
  },
  {
    id: 'time.duration-determined',
    pattern: `(?:the|these|those)${S}(?<n>${NUMBER})${S}(?<unit>${MANY})(?!['’])`,
    example: 'The siege cost much in the nine months.',
    words: 'the nine months',
    value: 'P9M',
    counterExample: 'The nine-month siege cost much.',
    resolve: ({ n, unit }) => lasting(durationOf(amountOf(n), unit ?? '')),
  },
  {
    id: 'time.duration-whole',
    pattern: `(?:all|another|(?:the|an?|this|that)${S}(?:whole|entire|full|single))${S}(?<unit>${ONE})(?!-|${S}(?:of${S}(?:the|${YEAR}))\\b)`,
    example: 'The siege went on for another year.',
    words: 'another year',
    value: 'P1Y',
    counterExample: 'The siege went on for another reason.',
    resolve: ({ unit }) => lasting(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.duration-long',
    pattern: `(?<!-)(?<unit>hour|day|night|week|month|year|decade|century)-?(?:long|old)`,
    example: 'The year-long siege is over.',
    words: 'year-long',
    value: 'P1Y',
    counterExample: 'The year is long.',
    resolve: ({ unit }) => lasting(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.duration-and-a-half',
    pattern: `(?<n>an?|one)${S}(?<unit>year|hour|month|week|decade|day|century)${S}and${S}a${S}half`,
    example: 'The siege went on for a year and a half.',
    words: 'a year and a half',
    value: 'P1.5Y',
    counterExample: 'The siege took a year and a battle.',
    resolve: ({ unit }) => lasting(durationOf(1.5, unit ?? '')),
  },
  {
    id: 'time.duration-article',
    pattern: `(?<=\\b(?:for|in|within|over|than|about|around|nearly|almost|after|under|roughly|just|only|exactly|barely|lasts?|lasted|lasting|takes?|took|taken|taking|spends?|spent|spending|wait(?:ed)?|stay(?:ed)?|approximately|least|most|half|of)\\s)(?<n>an?)${S}(?<unit>${ONE})(?!${S}(?:ago|earlier|later|when|that)\\b|-)`,
    example: 'The siege went on for more than a week.',
    words: 'a week',
    value: 'P1W',
    counterExample: 'A week when nothing happened is dull.',
    resolve: ({ unit }) => lasting(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.duration-before-event',
    pattern: `an?${S}(?<unit>${ONE})(?=${S}(?:after|before)${S}(?:the|a|an|his|her|its|their|he|she|it|they|being|\\p{L}+ing)\\b)`,
    example: 'Ships came a week after the siege began.',
    words: 'a week',
    value: 'P1W',
    counterExample: 'Ships came a week after.',
    resolve: ({ unit }) => lasting(durationOf(1, unit ?? '')),
  },
  {
    id: 'time.duration-hour',
    pattern: `an${S}hour(?!${S}(?:ago|earlier|later)\\b|-)`,
    example: 'The talks broke off an hour into the session.',
    words: 'an hour',
    value: 'PT1H',
    counterExample: 'The talks broke off an hourglass.',
    resolve: () => lasting('PT1H'),
  },
  {
    id: 'time.duration-uncounted',
    pattern: `(?<=\\b(?:for|in|of|over|after|within|through|throughout|takes?|took|taking|spent|spend|lasts?|lasted|many|recent)\\s)(?:the${S})?(?<unit>${MANY})(?!${S}(?:ago|earlier|later|ahead|to${S}come)\\b|-)|(?<unit2>${MANY})(?=${S}(?:of|after|before)\\b)|(?<unit3>${MANY})${H}(?:long|old)`,
    example: 'The feud went on for decades.',
    words: 'decades',
    value: 'PXY',
    counterExample: 'The feud of the decade went on.',
    resolve: ({ unit, unit2, unit3 }) => lasting(durationOf('X', unit ?? unit2 ?? unit3 ?? '')),
  },
  {
    id: 'time.duration-rank',
    pattern: `${OWNED}${S}(?<o>${ORDINAL})${S}(?:(?:straight|consecutive|successive|full)${S})?(?<unit>hour|day|night|week|month|year|decade)(?!s|-|${S}(?:anniversary\\b|(?:of|in)${S}(?:${MONTH}|${YEAR}|(?:the|last|this|next)${S}(?:month|year)\\b)))|(?<o2>${ORDINAL})${S}(?:straight|consecutive|successive)${S}(?<unit2>day|night|week|month|quarter|year)`,
    example: 'The war is in its fifth month.',
    words: 'its fifth month',
    value: 'P5M',
    counterExample: 'The war is in its fifth phase.',
    resolve: ({ o, unit, o2, unit2 }) =>
      lasting(durationOf(ordinalOf(o ?? o2), unit ?? unit2 ?? '')),
  },
  {
    id: 'time.duration-first',
    pattern: `(?:${OWNED}${S})?(?:first|final|last|opening)${S}(?<n>${NUMBER}|${SOME})${S}(?<unit>${LASTING})(?:${S}of${S}(?:${YEAR}|(?:the|last|this|next)${S}year|(?:${MONTH}${S})?${YEAR}|${MONTH}))?`,
    example: 'It sold little in the first nine months.',
    words: 'the first nine months',
    value: 'P9M',
    counterExample: 'It sold little to the first nine men.',
    resolve: ({ n, unit }) => lasting(durationOf(amountOf(n), unit ?? '')),
  },
  {
    id: 'time.duration-vague',
    pattern: `an?${S}(?:(?:short|long|brief|limited|certain|undetermined|undisclosed|indefinite|extended|prolonged)${S})(?:period(?:${S}of${S}time)?|time|while)`,
    example: 'He is on leave for an undetermined period of time.',
    words: 'an undetermined period of time',
    value: 'PXD',
    counterExample: 'He is on leave for a period.',
    resolve: () => lasting('PXD'),
  },
];

function lasting(value: string) {
  return { kind: 'duration', value } as const;
}
