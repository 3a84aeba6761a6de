// A parsed article with its mentions in; its clauses, times, attributions, events and facts out.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Mention } from '../mention/index.ts';
import { bySpan, type Document, groupBy, type Span } from '../model/index.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { indexAttributions } from './attribution/said-by.ts';
import { findClauses, isPredicate } from './clause/find-clauses.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { Attribution, EventDraft, FactDraft, ReadingContext } from './context.ts';
import { findEvents } from './event/find-events.ts';
import { findFacts } from './fact/find-facts.ts';
import { isOfTimetable } from './status/own-rules.ts';
import { statusOf } from './status/status.ts';
import { formatDay } from './time/calendar.ts';
import { isDateLine, referenceOf } from './time/dateline.ts';
import type { TimeExpression } from './time/expression.ts';
import { findTimes, findTimesInParts } from './time/times.ts';

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
  const times = timesOf(document, tree, mentions);
  const written = referenceOf(document);
  const context: ReadingContext = {
    tree,
    regions: document.regions,
    mentions,
    clauses: findClauses(tree),
    times,
    ...(written === undefined ? {} : { written: formatDay(written) }),
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

/** The times of sentences, and of the lines that say when the article was written: none counts from those. */
function timesOf(
  document: Document,
  tree: Tree,
  mentions: readonly Mention[],
): readonly TimeExpression[] {
  const isFuture = (offset: number) =>
    isForward(tree, tokensIn(tree, { start: offset, end: offset + 1 }).first);
  const named = tokensOfNames(mentions);
  const inner = insideNames(mentions);
  const isName = (span: Span) => {
    const { first, end } = tokensIn(tree, span);
    return first < end && named.has(first);
  };
  const options = { reference: referenceOf(document), isFuture, isName };
  const lines = document.regions.filter((region) => isDateLine(document.text, region));
  return [
    ...findTimesInParts(document.text, tree.sentences, options),
    ...lines.flatMap((line) => findTimes(document.text, line, options)),
  ]
    .filter((time) => !inner.has(tokensIn(tree, time).first))
    .sort(bySpan);
}

/** Tokens in the midst of a body's name: the year of "Vik 1964 FC" dates nothing, where that of "Expo 2020" may. */
function insideNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { kind, type, first, endToken } of mentions)
    if (kind === 'name' && type === 'organization')
      for (let token = first + 1; token < endToken - 1; token += 1) tokens.add(token);
  return tokens;
}

/** Tokens of persons and organizations. */
function tokensOfNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { kind, type, first, endToken } of mentions) {
    if (kind !== 'name' || endToken - first < 2) continue;
    if (type !== 'person' && type !== 'organization') continue;
    for (let token = first; token < endToken; token += 1) tokens.add(token);
  }
  return tokens;
}

function bySentence(
  tree: Tree,
  times: readonly TimeExpression[],
): (sentence: number) => readonly TimeExpression[] {
  const index = groupBy(times, (time) => {
    const { first, end } = tokensIn(tree, time);
    return first < end ? (tree.sentenceOf[first] ?? -1) : -1;
  });
  return (sentence) => index.get(sentence) ?? [];
}

/** Whether the clause around a token is about what is to come. */
function isForward(tree: Tree, token: number): boolean {
  if (isOfPastBefore(tree, token) || isCountedFrom(tree, token)) return false;
  let due = false;
  let isDate = true;
  for (let at = token; at >= 0 && at < tree.tokens.length; at = getToken(tree, at).head) {
    // "claimed responsibility for Thursday's blast" looks at no day ahead.
    const preposition = isDate ? prepositionOf(tree, at) : '';
    isDate &&= getToken(tree, at).deprel !== 'nmod:poss';
    if (['for', 'until'].includes(preposition)) return !isInARow(tree, at);
    due ||= preposition === 'by';
    if (!isPredicate(tree, at)) continue;
    return (
      prepositionOf(tree, at).startsWith('due') ||
      (FORWARD.has(lemmaOf(tree, at)) && !isSetAlight(tree, at)) ||
      (/^VB[PZ]?$/.test(getToken(tree, at).xpos) && (due || isOfTimetable(tree, at))) ||
      isToBeDone(tree, at) ||
      (!isPast(tree, at) && statusOf(tree, at).status === 'planned')
    );
  }
  return false;
}

/** "ordered them to leave on Sunday, six days after Norway had done so": so it was told when it had happened. */
function isCountedFrom(tree: Tree, day: number): boolean {
  const wordAt = (step: number) => tree.tokens[day + step]?.lemma ?? '';
  const isMeasured = wordAt(1) === ',' && /^(?:day|week)$/.test(wordAt(3)) && wordAt(4) === 'after';
  if (!isMeasured) return false;
  let top = day;
  while (getToken(tree, top).head >= 0) top = getToken(tree, top).head;
  return isPast(tree, top);
}

/** "for the second Saturday in a row", "for a third day running" */
function isInARow(tree: Tree, day: number): boolean {
  const behind = [1, 2, 3].map((step) => tree.tokens[day + step]?.lemma ?? '');
  return /^(?:in a row|running\b|straight\b)/.test(behind.join(' '));
}

/** "set fire to a mill on Monday", "set off for Oslo on Monday" look at no day ahead, as "set for Monday" does. */
function isSetAlight(tree: Tree, verb: number): boolean {
  if (/^(?:off|out|up|sail)$/i.test(wordOf(tree, verb + 1))) return true;
  return childrenBy(tree, verb, 'obj', 'xcomp', 'advmod').some((child) =>
    /^(?:fire|ablaze|alight|free|off)$/.test(lemmaOf(tree, child)),
  );
}

/** "said on Monday it would leave": the day stands right behind what was said. */
function isOfPastBefore(tree: Tree, token: number): boolean {
  const before = tree.tokens[token - 1]?.upos === 'ADP' ? token - 2 : token - 1;
  const verb = tree.tokens[before];
  return verb?.xpos === 'VBD' && /^(?:say|tell|add|announce|declare)$/.test(verb.lemma);
}

/** "was mourned", "had left": what it stands with may be to come, but not this. */
function isPast(tree: Tree, predicate: number): boolean {
  const verbs = [predicate, ...childrenBy(tree, predicate, 'aux', 'aux:pass', 'cop')];
  const isWould = verbs.some((verb) => getToken(tree, verb).xpos === 'MD');
  // "will buy it under an agreement signed on Monday"
  const { xpos } = getToken(tree, predicate);
  if (verbs.length === 1 && relationOf(tree, predicate) === 'acl' && /^VB[DN]$/.test(xpos))
    return true;
  return !isWould && verbs.some((verb) => getToken(tree, verb).xpos === 'VBD');
}

/** "another event to be held on October 12". */
function isToBeDone(tree: Tree, predicate: number): boolean {
  return (
    relationOf(tree, predicate) === 'acl' &&
    childrenBy(tree, predicate, 'mark').some((mark) => lemmaOf(tree, mark) === 'to')
  );
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
