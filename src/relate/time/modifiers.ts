// A time expression in, the same with the words before it that belong to it out: "early" in "early
// 2009", "the end of" in "the end of the year", "the night of" in "the night of Feb. 2".

import type { TimeExpression } from './expression.ts';

/** Words that stand before an expression and are a part of it. */
export interface TimeModifier {
  readonly id: string;
  readonly reason: string;
  /** Matched right before the expression. */
  readonly before: string;
  /** The values it may stand before. */
  readonly values: RegExp;
  /** The expression becomes a time of day. */
  readonly partOfDay?: true;
  readonly example: string;
  readonly words: string;
}

const DATED = /^[\dX]/;
const DAY = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/;
const LONGER = /^[\dX]{4}(?:-[\dX]{2})?$/;

/** Modifiers; the first that fits is taken, then others before it. */
export const TIME_MODIFIERS: readonly TimeModifier[] = [
  {
    id: 'early',
    reason: 'TimeML takes "early" and its like into the expression, as a modifier of its value.',
    before: '(?:the\\s)?(?:very\\s)?(?:early|late|mid|earlier|later)[\\s-]',
    values: DATED,
    example: 'It opened in early 2009.',
    words: 'early 2009',
  },
  {
    id: 'end-of',
    reason: 'The end of a year lies in that year; no finer date is told.',
    before:
      '(?:the\\s)?(?:very\\s)?(?:beginning|start|end|middle|close|turn|rest|remainder|bulk|height)\\sof\\s',
    values: DATED,
    example: 'It opened at the end of the year.',
    words: 'the end of the year',
  },
  {
    id: 'first-week-of',
    reason: 'Weeks of a month are not numbered in EDTF; the month is what is certain.',
    before:
      '(?:the\\s)?(?:first|second|third|fourth|last|final|opening|closing)\\s(?:few\\s|\\w+\\s)?(?:days?|weeks?|weekend|months?|half)\\s(?:of|in)\\s',
    values: LONGER,
    example: 'It opened in the first week of March 2009.',
    words: 'the first week of March 2009',
  },
  {
    id: 'night-of',
    reason: 'The night of a day is a part of that day.',
    before: '(?:the\\s)?(?:early\\shours|early\\smorning|morning|afternoon|evening|night)\\sof\\s',
    values: DAY,
    partOfDay: true,
    example: 'It opened on the night of Feb. 2.',
    words: 'the night of Feb. 2',
  },
];

const COMPILED = TIME_MODIFIERS.map((modifier) => ({
  modifier,
  regExp: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${modifier.before})$`, 'iu'),
}));
const REACH = 48;

/** Widens an expression to the left, not beyond `from`. */
export function withModifiers(
  text: string,
  expression: TimeExpression,
  from: number,
): TimeExpression {
  let wide = expression;
  for (let round = 0; round < 2; round += 1) {
    const before = text.slice(Math.max(from, wide.start - REACH), wide.start);
    const found = COMPILED.find(
      ({ modifier, regExp }) => modifier.values.test(wide.value) && regExp.test(before),
    );
    if (found === undefined) return wide;
    const length = found.regExp.exec(before)?.[0].length ?? 0;
    const kind = found.modifier.partOfDay === true ? 'time' : wide.kind;
    wide = { ...wide, kind, start: wide.start - length };
  }
  return wide;
}
