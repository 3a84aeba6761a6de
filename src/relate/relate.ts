// A parsed article with its mentions in; its clauses, times, attributions, events and facts out.

import { getToken, lemmaOf, type Tree, tokensIn } from '../language/dependency-tree.ts';
import type { Mention } from '../mention/index.ts';
import { type Document, groupBy, type Span } from '../model/index.ts';
import { findAttributions, indexAttributions } from './attribution.ts';
import { findClauses, isPredicate } from './clause/find-clauses.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { Attribution, EventDraft, FactDraft, ReadingContext } from './context.ts';
import { findEvents } from './event/find-events.ts';
import { findFacts } from './fact/find-facts.ts';
import { statusOf } from './status/status.ts';
import { toDay } from './time/calendar.ts';
import { findTimes, type TimeExpression } from './time/times.ts';

/** Verbs that look forward whatever their tense: "postponed until Friday". */
const FORWARD = new Set(['plan', 'schedule', 'set', 'slate', 'postpone', 'delay', 'expect', 'due']);

/** Everything that this stage finds. */
export interface Relations {
  readonly context: ReadingContext;
  readonly attributions: readonly Attribution[];
  /** Index into `attributions` of who says what a span says, if anyone does. */
  readonly saidBy: (span: Span) => number | undefined;
  readonly events: readonly EventDraft[];
  readonly facts: readonly FactDraft[];
}

/** Reads the clauses of an article for what they say. */
export function relate(document: Document, tree: Tree, mentions: readonly Mention[]): Relations {
  const times = timesOf(document, tree);
  const context: ReadingContext = {
    tree,
    regions: document.regions,
    mentions,
    clauses: findClauses(tree),
    times,
    timesIn: bySentence(tree, times),
    mentionAt: mentionIndex(mentions),
  };
  const attributions = findAttributions(context);
  return {
    context,
    attributions,
    saidBy: indexAttributions(tree, attributions),
    events: findEvents(context),
    facts: findFacts(context),
  };
}

function timesOf(document: Document, tree: Tree): readonly TimeExpression[] {
  const reference = document.date === undefined ? undefined : toDay(document.date);
  const isFuture = (offset: number) =>
    isForward(tree, tokensIn(tree, { start: offset, end: offset + 1 }).first);
  return tree.sentences.flatMap((sentence) =>
    findTimes(document.text, sentence, { reference, isFuture }),
  );
}

function bySentence(
  tree: Tree,
  times: readonly TimeExpression[],
): (sentence: number) => readonly TimeExpression[] {
  const index = groupBy(times, (time) => tree.sentenceOf[tokensIn(tree, time).first] ?? -1);
  return (sentence) => index.get(sentence) ?? [];
}

/** Whether the clause around a token is about what is to come. */
function isForward(tree: Tree, token: number): boolean {
  for (let at = token; at >= 0 && at < tree.tokens.length; at = getToken(tree, at).head) {
    if (['for', 'until'].includes(prepositionOf(tree, at))) return true;
    if (!isPredicate(tree, at)) continue;
    return FORWARD.has(lemmaOf(tree, at)) || statusOf(tree, at).status === 'planned';
  }
  return false;
}

/** The mention whose head a token is; else the innermost name that covers it. */
function mentionIndex(mentions: readonly Mention[]): (token: number) => number | undefined {
  const byToken = new Map<number, number>();
  const set = (token: number, index: number, isHead: boolean) => {
    const known = byToken.get(token);
    const old = known === undefined ? undefined : mentions[known];
    if (old === undefined || (isHead && old.head !== token)) byToken.set(token, index);
    else if (isHead && old.kind !== 'name' && mentions[index]?.kind === 'name')
      byToken.set(token, index);
  };
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'nominal')
      for (let token = mention.first; token < mention.endToken; token += 1)
        set(token, index, token === mention.head);
    else set(mention.head, index, true);
  });
  return (token) => byToken.get(token);
}
