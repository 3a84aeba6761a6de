// A verb of saying in, who says it out: the subject, the "by" phrase, or what stands behind "..., said".

import {
  childrenBy,
  getToken,
  isUnder,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { BODY_NOUNS, isPersonNoun } from '../../mention/agent-nouns.ts';
import { WEEKDAY } from '../../mention/index.ts';
import type { Span } from '../../model/index.ts';
import { agentsOf, type Clause } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import {
  hasFiniteVerb,
  isBreak,
  phraseRange,
  sentenceRange,
  type TokenRange,
} from './token-range.ts';

/** Who says it: token of the head, the words, and whether they stand behind the verb. */
export interface Speaker {
  readonly head: number;
  readonly range: TokenRange;
  readonly behind: boolean;
}

const PHRASE_START = /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/;
/** Verbs that take no thing as their object: what stands behind them speaks. */
const SPEAKS_ONLY = /^(?:say|insist|argue|complain)$/;
/** What stands behind these is told: "the mayor, Anna Lind, told reporters". */
const ADDRESSES = /^(?:tell|inform|assure|remind|notify)$/;
/** What a document says, it says itself: "a study found". */
const PAPERS =
  /^(?:report|study|poll|survey|statement|document|letter|note|inquiry|record|indictment|paper|article|memo|source|review|analysis|data|figure|media|television|radio|tv|website|press)$/;

/** The speaker of a clause, if its words are there. */
export function speakerOf(context: ReadingContext, clause: Clause): Speaker | undefined {
  const { tree } = context;
  const verb = clause.predicate;
  const behind = speakerBehind(context, verb);
  if (behind !== undefined) return behind;
  const head = nearestAgent(tree, clause) ?? bareSubject(tree, clause);
  if (head === undefined) return undefined;
  return { head, range: wordsOf(tree, head, verb), behind: false };
}

/** The subject; of two before an active verb the nearer one: "Bank to cut jobs, | union says". */
function nearestAgent(tree: Tree, clause: Clause): number | undefined {
  const { predicate, passive } = clause;
  const own = passive ? [] : childrenBy(tree, predicate, 'nsubj').filter((at) => at < predicate);
  const agents = agentsOf(clause);
  const last = own.at(-1);
  return own.length > 1 && last !== undefined && agents.includes(last)
    ? last
    : agents.find((agent) => agent !== predicate);
}

/** "..., said Lind": the phrase right behind a verb that stands right behind a comma or a quotation. */
export function speakerBehind(context: ReadingContext, verb: number): Speaker | undefined {
  const { tree } = context;
  const { first, end } = sentenceRange(tree, verb);
  if (verb > first && !isBreak(tree, verb - 1)) return undefined;
  if (!/^VB[DZPN]$/.test(getToken(tree, verb).xpos)) return undefined;
  if (ADDRESSES.test(lemmaOf(tree, verb))) return undefined;
  if (verb + 1 >= end || !PHRASE_START.test(getToken(tree, verb + 1).upos)) return undefined;
  const head = (tree.children[verb] ?? []).find(
    (child) => child > verb && (subtreeOf(tree, child)[0] ?? -1) <= verb + 1,
  );
  if (head === undefined || !isNominal(tree, head)) return undefined;
  if (isObjectOf(tree, verb, head)) return undefined;
  const opens = verb === first || /["“”'’]/.test(wordOf(tree, verb - 1));
  if (!opens && !SPEAKS_ONLY.test(lemmaOf(tree, verb)) && !canSpeak(context, head))
    return undefined;
  const range = phraseRange(tree, head, (token) => isClausal(tree, token, head));
  return { head, range: withoutWhen(tree, { first: verb + 1, end: range.end }), behind: true };
}

/** "Berg, who had fled, accused the army": behind a verb that has its subject before it stands its object. */
function isObjectOf(tree: Tree, verb: number, head: number): boolean {
  const hasSubject = childrenBy(tree, verb, 'nsubj').some((at) => at < verb);
  return hasSubject && /^i?obj$/.test(relationOf(tree, head));
}

/** Whether a phrase names what can speak: a person, a body, a country, a paper. */
export function canSpeak({ tree, mentionAt, mentions }: ReadingContext, head: number): boolean {
  const type = mentions[mentionAt(head) ?? -1]?.type;
  if (type !== undefined) return true;
  const lemma = lemmaOf(tree, head);
  return (
    isPersonNoun(lemma) ||
    BODY_NOUNS.has(lemma) ||
    PAPERS.test(lemma) ||
    getToken(tree, head).upos === 'PROPN'
  );
}

/** The span of a range of tokens without edges of punctuation, "by" and "'s". */
export function speakerSpan(tree: Tree, { first, end }: TokenRange): Span {
  // A subject that the parse takes for part of its verb's group leaves no range: its first word stands for it.
  let [from, to] = [first, Math.max(end, first + 1)];
  while (from < to - 1 && isLead(tree, from)) from += 1;
  while (
    to - 1 > from &&
    /^(?:[.,;:"“”]|''|``|['’]s?|[-–—]+|that|of|to|as)$/.test(wordOf(tree, to - 1))
  )
    to -= 1;
  return { start: getToken(tree, from).start, end: getToken(tree, to - 1).end };
}

function isLead(tree: Tree, token: number): boolean {
  const { upos } = getToken(tree, token);
  return (
    upos === 'PUNCT' ||
    upos === 'ADP' ||
    upos === 'CCONJ' ||
    /^(?:that|as)$/i.test(wordOf(tree, token))
  );
}

/** The words of a subject: its phrase, and what stands between it and its verb. */
function wordsOf(tree: Tree, head: number, verb: number): TokenRange {
  const range = phraseRange(tree, head, (token) => isUnder(tree, verb, token) && token !== head);
  if (head > verb) return withoutWhen(tree, { first: range.first, end: range.end });
  const first = Math.min(range.first, firstBeside(tree, head, verb));
  const stop = verbStart(tree, verb);
  const contains = isUnder(tree, verb, head);
  if (contains) return { first, end: Math.min(range.end, stop) };
  return { first, end: isAppended(tree, range.end, stop) ? stop : Math.min(range.end, stop) };
}

/** "Opposition leader | Erik Novak": two subjects side by side are one. */
function firstBeside(tree: Tree, head: number, verb: number): number {
  const beside = childrenBy(tree, verb, 'nsubj').filter((child) => child < head);
  const near = beside.find(
    (child) => (subtreeOf(tree, child).at(-1) ?? 0) === head - 1 && wordOf(tree, head - 1) !== ',',
  );
  return near === undefined ? head : (subtreeOf(tree, near)[0] ?? head);
}

/** Whether what stands between a subject and its verb describes it: ", a welder at the yard,". */
function isAppended(tree: Tree, from: number, stop: number): boolean {
  if (from >= stop) return false;
  const { upos } = getToken(tree, from);
  if (upos === 'PROPN' || upos === 'NOUN') return true;
  if (wordOf(tree, from) !== ',' || wordOf(tree, stop - 1) !== ',') return false;
  const next = tree.tokens[from + 1];
  return next !== undefined && /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(next.upos);
}

/** The first token of a verb's group: its auxiliaries and adverbs. */
export function verbStart(tree: Tree, verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(getToken(tree, at - 1).upos)) at -= 1;
  return at;
}

/** The phrase before a verb to which the parse gives no subject, back to the last comma or quotation. */
function bareSubject(tree: Tree, clause: Clause): number | undefined {
  if (clause.passive || !/^VB[DZP]$/.test(getToken(tree, clause.predicate).xpos)) return undefined;
  const end = verbStart(tree, clause.predicate);
  const { first: opening } = sentenceRange(tree, clause.predicate);
  let first = end;
  while (first > opening && !isBreak(tree, first - 1)) first -= 1;
  if (first === end || hasFiniteVerb(tree, { first, end })) return undefined;
  if (!PHRASE_START.test(getToken(tree, first).upos)) return undefined;
  for (let at = first; at < end; at += 1)
    if (isNominal(tree, at) && !/^(?:NOUN|PROPN)$/.test(tree.tokens[at + 1]?.upos ?? '')) return at;
  return undefined;
}

function isNominal(tree: Tree, token: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(getToken(tree, token).upos);
}

/** What hangs on a speaker behind the verb and is no part of its phrase. */
function isClausal(tree: Tree, token: number, head: number): boolean {
  const relation = relationOf(tree, token);
  if (['parataxis', 'advcl', 'conj', 'cc', 'ccomp', 'xcomp'].includes(relation))
    return getToken(tree, token).upos === 'VERB' || relation === 'parataxis';
  return relation === 'acl' && getToken(tree, token).xpos === 'VBG' && token > head;
}

/** "the weather service | on Sunday": when it was said is no part of who says it. */
function withoutWhen(tree: Tree, { first, end }: TokenRange): TokenRange {
  for (let at = first + 1; at < end - 1; at += 1) {
    const isWhen = WEEKDAY.test(wordOf(tree, at + 1));
    if (isWhen && lemmaOf(tree, at) === 'on' && end - at <= 3) return { first, end: at };
  }
  return { first, end };
}
