// A strike of workers, told apart from an attack by who strikes and by what is done with it.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { NounSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** Those whose strike is one of work. */
export const WORKERS =
  /(?:worker|nurse|doctor|teacher|driver|pilot|miner|docker|staff|employee|union|crew|lecturer|postman|cleaner|farmer|handler|controller|porter|steward|attendant|steelworker|trucker|seafarer|midwife|paramedic|dockworker|machinist|guard)s?$/;

/** What a strike of workers is called besides, and what is done with it. */
const OF_WORK = new Set(
  'general national nationwide rail railway metro transport port school hospital union pay wage indefinite warning solidarity wildcat sit-down sitdown sit-in labor labour industrial hour day week one-day two-day day-long week-long'.split(
    ' ',
  ),
);
const ENDING = new Set(['end', 'join', 'stage', 'suspend', 'observe', 'avert']);

/** "The strike, in its third day": an attack has none. */
function isLasting({ tree }: ReadingContext, head: number): boolean {
  const behind = [1, 2, 3].map((step) => wordOf(tree, head + step)).join(' ');
  return /^, (?:now in|in its)/.test(behind);
}

/** "Controllers will hold a strike" */
function isHeldByWorkers({ tree, clauses }: ReadingContext, head: number): boolean {
  const clause = clauses.get(getToken(tree, head).head);
  return (
    relationOf(tree, head) === 'obj' &&
    clause !== undefined &&
    /^(?:announce|begin|call|continue|hold|launch|plan|start|threaten)$/.test(clause.lemma) &&
    headsOf(clause, 'subject').some((who) => WORKERS.test(lemmaOf(tree, who)))
  );
}

/** Whether a noun that may tell of an attack is a strike of workers: "a strike by nurses". */
export function isWorkersStrike(
  context: ReadingContext,
  head: number,
  { event, pattern }: NounSense,
): boolean {
  const { tree } = context;
  if (event !== 'ASSAULT' || lemmaOf(tree, head) !== 'strike') return false;
  const modifiers = childrenBy(tree, head, 'compound', 'amod');
  const owners = childrenBy(tree, head, 'nmod:poss');
  const isOfWork = [...phrasesOf(tree, head, pattern.actorPreps), ...modifiers, ...owners].some(
    (who) => WORKERS.test(lemmaOf(tree, who)),
  );
  const isEnded =
    relationOf(tree, head) === 'obj' && ENDING.has(lemmaOf(tree, getToken(tree, head).head));
  // "the strike at Norne Steel ended"
  const isAtFirm = phrasesOf(tree, head, ['at']).some((at) =>
    mentionsOf(context, at).some((index) => context.mentions[index]?.type === 'organization'),
  );
  return (
    isLasting(context, head) ||
    isHeldByWorkers(context, head) ||
    isOfWork ||
    isEnded ||
    // "a sit down strike"
    (wordOf(tree, head - 1) === 'down' && /^sit$/i.test(wordOf(tree, head - 2))) ||
    isAtFirm ||
    modifiers.some((word) => OF_WORK.has(wordOf(tree, word).toLowerCase()))
  );
}
