// The head of an event in, its date and place out: its own phrase first, then its clause, then the
// clause that governs it, then the only date of the sentence.

import {
  childrenBy,
  getToken,
  relationOf,
  subtreeOf,
  type Tree,
  tokensIn,
} from '../language/dependency-tree.ts';
import type { Edtf } from '../model/index.ts';
import { mentionsOf } from './arguments.ts';
import { isPredicate, prepositionOf } from './clause/find-clauses.ts';
import type { ReadingContext } from './context.ts';
import type { TimeExpression } from './time/times.ts';

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
  'on',
]);
const NOUN_LEVELS = 4;

/** The date of what a token says, if the text gives one. */
export function findDate(context: ReadingContext, head: number): Edtf | undefined {
  for (const level of levelsAbove(context.tree, head)) {
    const own = timesUnder(context, level);
    if (own.length > 0) return nearest(context, own, head)?.value;
  }
  const sentence = context.tree.sentenceOf[head];
  const all = context.times.filter(
    (time) => context.tree.sentenceOf[tokensIn(context.tree, time).first] === sentence,
  );
  return all.length === 1 && sharesMainClause(context.tree, head) ? all[0]?.value : undefined;
}

/** The place of what a token says: an index into `mentions`. */
export function findPlace(context: ReadingContext, head: number): number | undefined {
  for (const level of levelsAbove(context.tree, head)) {
    const found = placeUnder(context, level);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The token, then what governs it up to and including its clause and the clause that one serves. */
function levelsAbove(tree: Tree, head: number): readonly number[] {
  const levels = [head];
  let predicates = isPredicate(tree, head) ? 1 : 0;
  for (let at = head; levels.length < NOUN_LEVELS + 2; ) {
    const { head: next, deprel } = getToken(tree, at);
    if (next < 0 || deprel === 'acl:relcl' || deprel === 'appos' || deprel === 'parataxis') break;
    if (isPredicate(tree, next)) predicates += 1;
    if (
      predicates > 1 &&
      !['xcomp', 'advcl', 'obl', 'obj', 'conj', 'nmod', 'acl'].includes(relationOf(tree, at))
    )
      break;
    if (predicates > 2) break;
    levels.push(next);
    at = next;
  }
  return levels;
}

/** Times whose words depend on a token without a clause between. */
function timesUnder(context: ReadingContext, level: number): readonly TimeExpression[] {
  const { tree } = context;
  const tokens = new Set(
    subtreeOf(
      tree,
      level,
      (token) =>
        token !== level && (isPredicate(tree, token) || relationOf(tree, token) === 'appos'),
    ),
  );
  return context.times.filter((time) => {
    const { first, end } = tokensIn(tree, time);
    for (let token = first; token < end; token += 1) if (!tokens.has(token)) return false;
    return first < end;
  });
}

function nearest(
  context: ReadingContext,
  times: readonly TimeExpression[],
  head: number,
): TimeExpression | undefined {
  const at = getToken(context.tree, head).start;
  return [...times].sort(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start,
  )[0];
}

/** Whether nothing but the root clause stands above: a lone date of the sentence is then its own. */
function sharesMainClause(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0; at = getToken(tree, at).head) {
    if (['acl', 'appos', 'parataxis', 'advcl', 'ccomp'].includes(relationOf(tree, at)))
      return false;
  }
  return true;
}

function placeUnder(context: ReadingContext, level: number): number | undefined {
  const { tree } = context;
  for (const child of childrenBy(tree, level, 'obl', 'nmod', 'advmod')) {
    if (!PLACE_PREPOSITIONS.has(prepositionOf(tree, child))) continue;
    const found = placeMention(context, child);
    if (found !== undefined) return found;
  }
  for (const child of childrenBy(tree, level, 'compound')) {
    const found = isPredicate(tree, level) ? undefined : placeMention(context, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placeMention(context: ReadingContext, head: number): number | undefined {
  return mentionsOf(context, head).find((index) => {
    const mention = context.mentions[index];
    return mention?.type === 'place' && mention.demonym !== true && mention.kind === 'name';
  });
}
