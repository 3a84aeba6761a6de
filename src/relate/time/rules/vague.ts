// Words that point to the present, the past or the future and no nearer: "now", "recently", "soon".

import type { TimeMeaning, TimeRule } from '../expression.ts';
import { S } from '../words.ts';

const LONG = '(?:days|weeks|months|years|decades|centuries|times|generations)';
const ENDS = '(?=\\s*(?:[.,;:!?)”"]|$)|\\s(?:and|or|but)\\b)';

/** What has no date. */
export const VAGUE_RULES: readonly TimeRule[] = [
  {
    id: 'time.present',
    pattern: `now(?!${S}that\\b)|currently|presently|nowadays|these${S}days|at${S}present|(?<=\\b(?:at|for|of)\\s)the${S}(?:present${S})?moment${ENDS}|(?<=\\b(?:of|in|at|for)\\s)the${S}present(?:${S}(?:time|day))?${ENDS}`,
    example: 'The house is now empty.',
    words: 'now',
    value: 'PRESENT_REF',
    counterExample: 'The house is known.',
    resolve: () => reference('PRESENT_REF'),
  },
  {
    id: 'time.past',
    pattern: `(?:(?:more|most|very|just|only|until)${S})?recently|lately|(?:the${S})?(?:more${S})?recent${S}${LONG}|(?<=\\b(?:in|of|from)\\s)the${S}(?:recent${S}|distant${S})?past${ENDS}|long${S}ago|(?:(?:a${S}few|several|many|some|a${S}couple${S}of)${S})?(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)${S}ago|those${S}days`,
    example: 'The house was recently sold.',
    words: 'recently',
    value: 'PAST_REF',
    counterExample: 'The recent sale was a surprise.',
    resolve: () => reference('PAST_REF'),
  },
  {
    id: 'time.then',
    pattern: `(?<=\\b(?:at|by)\\s)(?:the${S}time${ENDS}|that${S}time)|the${S}other${S}day`,
    example: 'The house was empty at the time.',
    words: 'the time',
    value: 'PAST_REF',
    counterExample: 'The house was empty at the time of the sale.',
    resolve: () => reference('PAST_REF'),
  },
  {
    id: 'time.future',
    pattern: `(?<!\\b(?:as|too|how)\\s)soon(?!${S}(?:after|as)\\b)|(?<=\\b(?:in|of|for|into)\\s)(?:the${S})?(?:near${S}|foreseeable${S}|immediate${S}|distant${S})?future${ENDS}|(?:the${S})?(?:coming|upcoming)${S}${LONG}|the${S}(?:next|following)${S}${LONG}|(?:the${S})?${LONG}${S}(?:ahead|to${S}come)|someday|some${S}day|a${S}later${S}(?:date|time|stage)`,
    example: 'The house will be sold in the coming months.',
    words: 'the coming months',
    value: 'FUTURE_REF',
    counterExample: 'The house was sold as soon as it was empty.',
    resolve: () => reference('FUTURE_REF'),
  },
  {
    id: 'time.later-uncounted',
    pattern: `(?:seconds|minutes|hours|days|weeks|months|years|decades|moments)${S}(?:later|earlier|before${ENDS})`,
    example: 'The house was sold weeks later.',
    words: 'weeks later',
    value: 'XXXX-XX-XX',
    counterExample: 'The house was sold in weeks.',
    resolve: () => ({ kind: 'date', value: 'XXXX-XX-XX' }),
  },
];

function reference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): TimeMeaning {
  return { kind: 'vague', value };
}
