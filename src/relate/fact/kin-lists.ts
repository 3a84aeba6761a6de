// Where names begin in, the persons listed there out: "Jonas Lind (1870-1930) and the painter Mara Holt". And whose
// children are listed: "the couple have two sons, Jonas and Erik", "Anna and Jonas Lind and their three daughters".

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { bearersOf } from './bearers.ts';
import { isPersonName } from './kinds-of-mention.ts';

const MAX_LIST = 7;
const MAX_DESCRIPTION = 6;
const JOINS = /^(?:and|&)$/i;
/** Verbs by which one has children. */
const HAVING = new Set(['have', 'raise', 'adopt', 'share']);

/**
 * The names that "and" joins to one, a description before each; with `commas`, those of "Jonas, Erik and Mara" too: a
 * child has two parents and no more, and any number of brothers.
 */
export function listFrom(
  context: ReadingContext,
  first: number,
  commas: boolean,
): readonly number[] {
  const list = [first];
  let closed = 1;
  while (list.length < MAX_LIST) {
    const next = nextOf(context, list.at(-1) ?? -1, commas);
    if (next === undefined) break;
    list.push(next.index);
    // "Jonas, Erik" with no "and" behind may be a list of something else.
    if (next.joined) closed = list.length;
  }
  return closed === 1 ? [first, ...behindAside(context, first)] : list.slice(0, closed);
}

/** "Jonas Lind, 3rd Duke of Vik, and Mara Holt": the parse joins the second name across what is told of the first. */
function behindAside(
  { tree, mentions, mentionAt }: ReadingContext,
  first: number,
): readonly number[] {
  const { head = -1, endToken = 0 } = mentions[first] ?? {};
  if (wordOf(tree, endToken) !== ',') return [];
  const [only, other] = childrenBy(tree, head, 'conj').filter(
    (child) =>
      JOINS.test(wordOf(tree, (mentions[mentionAt(child) ?? -1]?.first ?? 0) - 1)) &&
      !isOfNext(tree, child),
  );
  const index = only === undefined || other !== undefined ? undefined : mentionAt(only);
  const name = mentions[index ?? -1];
  return index !== undefined && isPersonName(name) && name.label.includes(' ') ? [index] : [];
}

/** The next name of a list. */
function nextOf(
  { tree, mentions, mentionAt }: ReadingContext,
  last: number,
  commas: boolean,
): { readonly index: number; readonly joined: boolean } | undefined {
  let at = behindBrackets(tree, mentions[last]?.endToken ?? tree.tokens.length);
  const comma = wordOf(tree, at) === ',';
  const joined = JOINS.test(wordOf(tree, comma ? at + 1 : at));
  if (!joined && !(comma && commas)) return undefined;
  at += (comma ? 1 : 0) + (joined ? 1 : 0);
  for (const from = at; at < from + MAX_DESCRIPTION; at += 1) {
    const index = mentionAt(at);
    const name = mentions[index ?? -1];
    if (index !== undefined && isPersonName(name) && name.first === at)
      return isOfNext(tree, name.head) ? undefined : { index, joined };
    if (!joined || !describes(tree, at)) return undefined;
  }
  return undefined;
}

/** "and Mara Holt wrote" begins a sentence of its own; "and Mara Holt." ends the list. */
function isOfNext(tree: Tree, head: number): boolean {
  return ['nsubj', 'nsubj:pass'].includes(relationOf(tree, head));
}

/** "(1870-1930)" */
function behindBrackets(tree: Tree, at: number): number {
  let end = at;
  if (wordOf(tree, end) === '(')
    while (end < tree.tokens.length && wordOf(tree, end - 1) !== ')') end += 1;
  return end;
}

/** "the singer and actor Jonas", "his wife Mara" */
function describes(tree: Tree, at: number): boolean {
  return (
    /^(?:NOUN|ADJ|PROPN|DET)$/.test(tree.tokens[at]?.upos ?? '') ||
    /^(?:his|her)$/i.test(wordOf(tree, at)) ||
    (JOINS.test(wordOf(tree, at)) && tree.tokens[at + 1]?.upos === 'NOUN')
  );
}

/** Whose children they are who are no one's by "his": who has them, or the two of "Anna, Jonas and their children". */
export function parentsOf(context: ReadingContext, noun: number): readonly number[] {
  const { tree, clauses, mentions } = context;
  const [owner] = childrenBy(tree, noun, 'nmod:poss');
  if (owner !== undefined)
    return /^their$/i.test(wordOf(tree, owner)) ? pairBefore(context, owner) : [];
  const first = relationOf(tree, noun) === 'conj' ? getToken(tree, noun).head : noun;
  const clause = clauses.get(getToken(tree, first).head);
  if (clause === undefined || clause.negated || !HAVING.has(clause.lemma)) return [];
  if (!headsOf(clause, 'object').includes(first)) return [];
  const subjects = headsOf(clause, 'subject');
  if (subjects.some((head) => lemmaOf(tree, head) === 'they'))
    return pairBefore(context, Math.min(...subjects));
  return subjects
    .flatMap((head) => bearersOf(context, head))
    .filter((index) => mentions[index]?.type === 'person' && mentions[index]?.kind !== 'nominal');
}

/** The two persons joined last before a token of their sentence, or who marry there. */
function pairBefore(context: ReadingContext, before: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  const start = tree.sentences[tree.sentenceOf[before] ?? 0]?.firstToken ?? 0;
  for (let at = before - 1; at >= start; at -= 1) {
    const [one, other, third] = pairAt(context, at).map((head) => mentionAt(head));
    if (one === undefined || other === undefined || third !== undefined) continue;
    const areTwo = one !== other && [one, other].every((index) => isKnown(mentions[index]));
    if (areTwo) return [one, other];
  }
  return [];
}

/** The heads of two who are joined at a token, or of who marries whom. */
function pairAt({ tree, clauses }: ReadingContext, at: number): readonly number[] {
  const clause = clauses.get(at);
  if (clause !== undefined && clause.lemma === 'marry')
    return [...headsOf(clause, 'subject'), ...headsOf(clause, 'object', 'to')];
  const isSubject = /^(?:nsubj|nsubj:pass|obl:agent)$/.test(
    relationOf(tree, getToken(tree, at).head),
  );
  return relationOf(tree, at) === 'conj' && isSubject
    ? [getToken(tree, at).head, ...childrenBy(tree, getToken(tree, at).head, 'conj')].filter(
        (head) => getToken(tree, head).upos !== 'NOUN',
      )
    : [];
}

function isKnown(mention: ReadingContext['mentions'][number] | undefined): boolean {
  return mention?.type === 'person' && mention.kind !== 'nominal' && !mention.plural;
}
