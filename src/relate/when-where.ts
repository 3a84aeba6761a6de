// The head of an event in, its date and place out: its own phrase first, then its clause, then the
// clause that governs it, then the only date of the sentence.

import {
  childrenBy,
  getToken,
  headOfRange,
  relationOf,
  subtreeOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Edtf } from '../model/index.ts';
import { mentionsOf } from './arguments.ts';
import { isPredicate } from './clause/find-clauses.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { ReadingContext } from './context.ts';
import { formatInterval } from './time/calendar.ts';
import type { TimeExpression } from './time/expression.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'within',
  'across',
  'throughout',
  'around',
  'through',
  'off',
]);
/** What such a phrase names happened at another time than what is done about it. */
const ABOUT = new Set(
  'against over about because despite amid after before following since'.split(' '),
);
const RELATIVE_PREPOSITIONS = new Set(['after', 'before', 'ahead', 'until', 'despite', 'without']);
/** From a noun to the predicate of its clause. */
const PHRASAL = new Set(['obj', 'obl', 'nmod', 'nsubj', 'conj', 'xcomp', 'compound', 'iobj']);
/** From a clause to the one it serves. */
const SERVING = new Set(['xcomp', 'advcl', 'conj']);
const MAX_LEVELS = 6;

/** An expression that names a date; lengths of time, sets and vague ones do not. */
type DatedExpression = TimeExpression & { readonly date: Edtf };

/** The date of what a token says, if the text gives one. */
export function findDate(context: ReadingContext, head: number): Edtf | undefined {
  for (const level of levelsAbove(context.tree, head)) {
    const own = timesUnder(context, level);
    const value = nearest(context, own, { head, level });
    if (value !== undefined) return value;
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

/** The expressions of a token's sentence that name a date. */
function datesIn(context: ReadingContext, token: number): readonly DatedExpression[] {
  return context
    .timesIn(context.tree.sentenceOf[token] ?? -1)
    .filter((time): time is DatedExpression => time.date !== undefined);
}

/** The place of what a token says: an index into `mentions`. */
export function findPlace(context: ReadingContext, head: number): number | undefined {
  for (const level of levelsAbove(context.tree, head)) {
    const found = placeUnder(context, level);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The token, then what governs it up to and including its clause, and the clause that this one serves:
 * "flew to Oslo on Friday to meet Berg" dates the meeting, "said on Friday that Lind met Berg" does not.
 */
function levelsAbove(tree: Tree, head: number): readonly number[] {
  const levels = [head];
  let inClause = isPredicate(tree, head);
  for (let at = head; levels.length < MAX_LEVELS; ) {
    const next = getToken(tree, at).head;
    const relation = relationOf(tree, at);
    if (next < 0 || !(inClause ? SERVING : PHRASAL).has(relation)) break;
    if (!inClause && isAbout(tree, at)) break;
    if (relation === 'advcl' && isTimeClause(tree, at)) break;
    inClause ||= isPredicate(tree, next);
    levels.push(next);
    at = next;
  }
  return levels;
}

/** "marched on Friday against the arrest": the arrest was earlier. */
function isAbout(tree: Tree, phrase: number): boolean {
  return ABOUT.has(prepositionOf(tree, phrase).split(' ')[0] ?? '');
}

/** Whether a noun stands in such a phrase. */
function isMatterOf(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0 && !isPredicate(tree, at); at = getToken(tree, at).head)
    if (isAbout(tree, at)) return true;
  return false;
}

/** "after rebels attacked Vik", "while Lind spoke": a time and place of its own. */
function isTimeClause(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, 'mark').some((mark) => wordOf(tree, mark).toLowerCase() !== 'to');
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
    return first < end;
  });
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

/** In a phrase below the level; else in one below its object, for "arrested two men in Oslo". */
function placeUnder(context: ReadingContext, level: number): number | undefined {
  const { tree } = context;
  const own = placeIn(context, level);
  if (own !== undefined || !isPredicate(tree, level)) return own;
  const particle = childrenBy(tree, level, 'xcomp').filter((child) => child === level + 1);
  return [...childrenBy(tree, level, 'obj', 'obl:agent'), ...particle]
    .map((argument) => placeIn(context, argument))
    .find((place) => place !== undefined);
}

function placeIn(context: ReadingContext, level: number): number | undefined {
  const { tree } = context;
  const phrases = childrenBy(tree, level, 'obl', 'nmod', 'advmod').filter((child) =>
    PLACE_PREPOSITIONS.has(prepositionOf(tree, child)),
  );
  const modifiers = isPredicate(tree, level) ? [] : childrenBy(tree, level, 'compound');
  return [...phrases, ...modifiers]
    .map((child) => placeMention(context, child))
    .find((place) => place !== undefined);
}

function placeMention(context: ReadingContext, head: number): number | undefined {
  return mentionsOf(context, head).find((index) => {
    const mention = context.mentions[index];
    return mention?.type === 'place' && mention.demonym !== true && mention.kind === 'name';
  });
}
