// The head of an event in, how many days it lies before what its sentence dates, and that day, out: "opened on
// Wednesday, two days after the quake" tells when the quake was. Method: the words of the sentence, since the
// parse hangs such a measure on one verb as often as on the other.

import {
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Edtf } from '../model/index.ts';
import type { ReadingContext } from './context.ts';
import { amountOf } from './time/amount.ts';
import { formatDay, formatInterval, toDay } from './time/calendar.ts';

/** Days in a unit, and by how many the count may be off. */
const UNITS: ReadonlyMap<string, { readonly days: number; readonly slack: number }> = new Map([
  ['day', { days: 1, slack: 0 }],
  ['week', { days: 7, slack: 2 }],
  ['fortnight', { days: 14, slack: 3 }],
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const REFERRING = /^(?:it|this|that)$/i;
const MAX_STEPS = 3;

/** The day, or the days, of what stands behind "two days after". */
export function dateBefore(context: ReadingContext, head: number): Edtf | undefined {
  const after = findAfter(context.tree, head);
  if (after === undefined) return undefined;
  const unit = UNITS.get(lemmaOf(context.tree, after - 1));
  const word = wordOf(context.tree, after - 2);
  const count = amountOf(/[\p{L}\d]/u.test(word) ? word : '');
  const base = dayBefore(context, after) ?? dayBehind(context, after, head);
  if (unit === undefined || base === undefined) return undefined;
  // "days after" says no more than that it was before.
  if (count === 'X') return formatInterval(undefined, formatDay(base - 1));
  const day = base - Math.round(count * unit.days);
  return unit.slack === 0
    ? formatDay(day)
    : formatInterval(formatDay(day - unit.slack), formatDay(day + unit.slack));
}

/** The "after" behind a measure of time that introduces a noun or a clause. */
function findAfter(tree: Tree, head: number): number | undefined {
  const sentence = tree.sentences[tree.sentenceOf[head] ?? 0];
  for (let at = head - 1; at > (sentence?.firstToken ?? 0); at -= 1) {
    if (wordOf(tree, at).toLowerCase() !== 'after') continue;
    return UNITS.has(lemmaOf(tree, at - 1)) && introduces(tree, at, head) ? at : undefined;
  }
  return undefined;
}

/** Whether a word hangs on the head, or on its subject or object. */
function introduces(tree: Tree, word: number, head: number): boolean {
  let at = getToken(tree, word).head;
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    if (at === head) return true;
    if (!/^(?:nsubj|obj|obl|nmod|compound|conj|acl)/.test(relationOf(tree, at))) return false;
    at = getToken(tree, at).head;
  }
  return false;
}

/** The day that the sentence gives last before a word; of "It came two days after", the sentence before. */
function dayBefore(context: ReadingContext, word: number): number | undefined {
  const { tree } = context;
  const own = tree.sentenceOf[word] ?? -1;
  const found = lastDay(context, own, word);
  if (found !== undefined) return found;
  const first = tree.sentences[own]?.firstToken ?? word;
  return REFERRING.test(wordOf(tree, first)) ? lastDay(context, own - 1, first) : undefined;
}

/** "Two days after the arrest, Berg resigned on Thursday": where the measure begins the sentence, the day behind it. */
function dayBehind(
  { tree, timesIn }: ReadingContext,
  after: number,
  head: number,
): number | undefined {
  const { firstToken = 0, endToken = 0 } = tree.sentences[tree.sentenceOf[after] ?? 0] ?? {};
  if (after - 2 > firstToken + MAX_WORDS_BEFORE) return undefined;
  const comma = tree.tokens.findIndex(
    (_, at) => at > head && at < endToken && wordOf(tree, at) === ',',
  );
  if (comma < 0) return undefined;
  const days = timesIn(tree.sentenceOf[after] ?? -1).flatMap((time) =>
    time.date !== undefined && DAY.test(time.date) && tokensIn(tree, time).first > comma
      ? [time.date]
      : [],
  );
  const [only] = days;
  return only === undefined || days.length > 1 ? undefined : toDay(only);
}

/** "Only two days after", "Less than a week after". */
const MAX_WORDS_BEFORE = 1;

function lastDay({ tree, timesIn }: ReadingContext, sentence: number, word: number) {
  const dates = timesIn(sentence).flatMap((time) =>
    time.date !== undefined && DAY.test(time.date) && tokensIn(tree, time).end <= word
      ? [time.date]
      : [],
  );
  const last = dates.at(-1);
  return last === undefined ? undefined : toDay(last);
}
