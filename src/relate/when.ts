// The head of an event in, its date out: its own phrase first, then its clause, then the clause that governs it,
// then the only date of the sentence.

import {
  childrenBy,
  getToken,
  headOfRange,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Edtf } from '../model/index.ts';
import { findNounSenses } from '../ontology/index.ts';
import { isPredicate } from './clause/find-clauses.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { ReadingContext } from './context.ts';
import { dateBefore } from './days-after.ts';
import { isMatterOf, levelsAbove } from './levels-above.ts';
import { formatInterval } from './time/calendar.ts';
import type { TimeExpression } from './time/expression.ts';

const RELATIVE_PREPOSITIONS = new Set(['after', 'before', 'ahead', 'until', 'despite', 'without']);

/** An expression that names a date; lengths of time, sets and vague ones do not. */
type DatedExpression = TimeExpression & { readonly date: Edtf };

/** The date of what a token says, if the text gives one. */
export function findDate(context: ReadingContext, head: number): Edtf | undefined {
  const levels = levelsAbove(context.tree, head);
  for (const level of levels) {
    const own = timesUnder(context, level);
    const value = nearest(context, own, { head, level });
    if (value !== undefined) return value;
    // "found on Monday, a day after the ferry sank": closer than the day of what is told first.
    const before = dateBefore(context, level);
    if (before !== undefined) return before;
    const told = level === head ? dateInRelative(context, head) : undefined;
    if (told !== undefined) return told;
  }
  if (isMatterOf(context.tree, head)) return undefined;
  const all = datesIn(context, head);
  const [only] = all;
  if (only === undefined || all.length > 1 || !sharesMainClause(context.tree, head))
    return undefined;
  const { first, end } = tokensIn(context.tree, only);
  return sharesMainClause(context.tree, headOfRange(context.tree, first, end))
    ? only.date
    : undefined;
}

/** "the bomb that killed two on Monday": when the clause that describes a noun has it. */
function dateInRelative(context: ReadingContext, noun: number): Edtf | undefined {
  const { tree } = context;
  if (isPredicate(tree, noun)) return undefined;
  return childrenBy(tree, noun, 'acl:relcl')
    .filter((child) => isPredicate(tree, child))
    .map((child) => nearest(context, timesUnder(context, child), { head: child, level: child }))
    .find((date) => date !== undefined);
}

/** The date that a noun has of its own: "Monday's blast", "a day after a blast". */
export function findOwnDate(context: ReadingContext, noun: number): Edtf | undefined {
  const own = nearest(context, timesUnder(context, noun), { head: noun, level: noun });
  return own ?? dateBefore(context, noun);
}

/** The expressions of a token's sentence that name a date. */
function datesIn(context: ReadingContext, token: number): readonly DatedExpression[] {
  return context
    .timesIn(context.tree.sentenceOf[token] ?? -1)
    .filter((time): time is DatedExpression => time.date !== undefined)
    .filter((time) => !isOfLife(context.tree, time, token) && !isOfKind(context.tree, time));
}

const MAX_BRACKET = 12;

/** "Anna Lind (1859 – 1936) was a scholar": when she lived dates nothing outside the brackets. */
function isOfLife(tree: Tree, time: TimeExpression, token: number): boolean {
  const { first, end } = tokensIn(tree, time);
  for (let at = first - 1; at > first - MAX_BRACKET && at > 0; at -= 1) {
    if (wordOf(tree, at) === ')') return false;
    if (wordOf(tree, at) !== '(') continue;
    return (token < at || token > end) && getToken(tree, at - 1).upos === 'PROPN';
  }
  return false;
}

/** "a 9/11 style attack" */
function isOfKind(tree: Tree, time: TimeExpression): boolean {
  const { end } = tokensIn(tree, time);
  const next = /^[-‐–]$/.test(wordOf(tree, end)) ? end + 1 : end;
  return /^(?:style|type|like|era)$/i.test(wordOf(tree, next));
}

/** Times whose words depend on a token without a clause between. */
function timesUnder(context: ReadingContext, level: number): readonly DatedExpression[] {
  const { tree } = context;
  const tokens = new Set(
    subtreeOf(
      tree,
      level,
      (token) =>
        token !== level && (isPredicate(tree, token) || relationOf(tree, token) === 'appos'),
    ),
  );
  return datesIn(context, level).filter((time) => {
    const { first, end } = tokensIn(tree, time);
    for (let token = first; token < end; token += 1) if (!tokens.has(token)) return false;
    return first < end && !isOfNounBetween(tree, level, first);
  });
}

/**
 * "have been detained over the bombing of a station on Sunday": the present perfect has no day of its own, so it is
 * that of what they are held over, wherever the parse hangs it.
 */
function isOfNounBetween(tree: Tree, verb: number, time: number): boolean {
  const isPerfect = childrenBy(tree, verb, 'aux').some(
    (aux) => lemmaOf(tree, aux) === 'have' && /^VB[PZ]$/.test(getToken(tree, aux).xpos),
  );
  if (!isPerfect || time < verb) return false;
  return childrenBy(tree, verb, 'obl')
    .filter((phrase) => phrase > verb && phrase < time)
    .some(
      (phrase) =>
        /^(?:over|after|for|in connection)/.test(prepositionOf(tree, phrase)) &&
        findNounSenses(lemmaOf(tree, phrase)).length > 0,
    );
}

/** The value of the time nearest to the head, as its preposition has it. */
function nearest(
  context: ReadingContext,
  times: readonly DatedExpression[],
  { head, level }: { readonly head: number; readonly level: number },
): Edtf | undefined {
  const at = getToken(context.tree, head).start;
  const sorted = [...times].sort(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start,
  );
  for (const time of sorted) {
    const value = valueUnder(context.tree, time, level);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * "since the outbreak of the war on October 7" begins then and is open; "after the attack of October
 * 7" says nothing of when, unless the preposition governs the date itself.
 */
function valueUnder(tree: Tree, time: DatedExpression, level: number): Edtf | undefined {
  const { first, end } = tokensIn(tree, time);
  let at = headOfRange(tree, first, end);
  const own = at;
  for (; at >= 0 && getToken(tree, at).head !== level; at = getToken(tree, at).head) {
    if (at === level) return time.date;
  }
  if (at < 0 || at === own) return time.date;
  const preposition = prepositionOf(tree, at).split(' ')[0] ?? '';
  if (preposition === 'since') return formatInterval(time.date, undefined);
  return RELATIVE_PREPOSITIONS.has(preposition) ? undefined : time.date;
}

/** Whether nothing but the root clause stands above: a lone date of the sentence is then its own. */
function sharesMainClause(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0; at = getToken(tree, at).head) {
    if (['acl', 'appos', 'parataxis', 'advcl', 'ccomp'].includes(relationOf(tree, at)))
      return false;
  }
  return true;
}
