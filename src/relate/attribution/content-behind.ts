// A verb of saying in, the clause behind it that it says out.

import {
  childrenBy,
  getToken,
  isUnder,
  lemmaOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';
import { SAYING, STATEMENT_NOUNS } from './cue-words.ts';
import { endOfClause, sentenceRange, type TokenRange, trimmedSpan } from './token-range.ts';

const REACH = 16;

/** The clause that a verb says, behind it: "said | that ...", "said ...", "asked whether ...". */
export function clauseBehind(tree: Tree, verb: number, speaker?: number): Span | undefined {
  const range = afterThat(tree, verb) ?? complement(tree, verb, speaker) ?? question(tree, verb);
  return range === undefined ? undefined : trimmedSpan(tree, range);
}

/** Behind the next "that" which no other verb comes before, wherever the parse hangs its clause. */
function afterThat(tree: Tree, verb: number): TokenRange | undefined {
  const that = nextThat(tree, verb);
  if (that === undefined) return undefined;
  const { end } = sentenceRange(tree, verb);
  let first = that + 1;
  // "that, according to the hospital, ..."
  if (wordOf(tree, first) === ',') {
    const close = commaAfter(tree, first + 1, end);
    if (close !== undefined) first = close + 1;
  }
  const head = getToken(tree, that).head;
  const clause = head > that ? head : firstVerb(tree, { first, end });
  return clause === undefined ? undefined : { first, end: endOfClause(tree, clause, first) };
}

/** The "that" behind a verb or a noun, when only its objects and when it was said come between. */
export function nextThat(tree: Tree, from: number): number | undefined {
  const { end } = sentenceRange(tree, from);
  let inside = false;
  for (let at = from + 1; at < Math.min(end, from + REACH); at += 1) {
    const { upos, xpos } = getToken(tree, at);
    const word = wordOf(tree, at);
    if (upos === 'NOUN' && STATEMENT_NOUNS.has(lemmaOf(tree, at)) && !inside) return undefined;
    if (/^that$/i.test(word) && xpos !== 'DT') return at;
    if (word === ',') inside = !inside;
    else if (/^["“”:;]$/.test(word)) return undefined;
    if (!inside && (xpos === 'CC' ? isOuter(tree, at, from) : false)) return undefined;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && !inside) return undefined;
    if (upos === 'VERB' && (!/^VB[NG]$/.test(xpos) || SAYING.has(lemmaOf(tree, at))))
      return undefined;
  }
  return undefined;
}

/** Whether a conjunction joins something to the verb itself. */
function isOuter(tree: Tree, conjunction: number, verb: number): boolean {
  return getToken(tree, getToken(tree, conjunction).head).head === verb;
}

function complement(tree: Tree, verb: number, speaker?: number): TokenRange | undefined {
  const below = childrenBy(tree, verb, 'ccomp', 'parataxis').find(
    (child) => child > verb && child !== speaker && isClauseOf(tree, child, verb),
  );
  if (below === undefined) return undefined;
  const inside = subtreeOf(tree, below).filter((token) => token > verb);
  const first = contiguousFrom(inside, below);
  // "advised Berg; Moen was advised by Holt": another statement.
  if ([first - 1, first].some((at) => wordOf(tree, at) === ';')) return undefined;
  return { first, end: endOfClause(tree, below, first) };
}

/** "it was denied, Berg said": what is merely set beside the verb is not said by it. */
function isClauseOf(tree: Tree, child: number, verb: number): boolean {
  if (childrenBy(tree, verb, 'parataxis').includes(child))
    return wordOf(tree, verb + 1) === ':' || hasSubject(tree, child);
  return true;
}

function hasSubject(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, 'nsubj', 'csubj', 'expl').length > 0;
}

function contiguousFrom(inside: readonly number[], head: number): number {
  const known = new Set(inside);
  let first = head;
  while (known.has(first - 1)) first -= 1;
  return first;
}

/** "explained why the road was closed", whatever the parse makes of it. */
function question(tree: Tree, verb: number): TokenRange | undefined {
  const { end } = sentenceRange(tree, verb);
  const limit = Math.min(end, verb + 5);
  for (let at = verb + 1; at < limit; at += 1) {
    const asks = /^(?:whether|if|why|how|what|when|where|who|which)$/.test(wordOf(tree, at));
    if (asks) {
      const clause = firstVerb(tree, { first: at, end });
      return clause === undefined || !isUnder(tree, at, clause)
        ? undefined
        : { first: at, end: endOfClause(tree, clause, at) };
    }
    if (!/^(?:PRON|DET|NOUN|PROPN)$/.test(getToken(tree, at).upos)) return undefined;
  }
  return undefined;
}

/** The infinitive behind a verb: "vowed to stay", "asked the guests to leave". */
export function infinitiveBehind(tree: Tree, verb: number, withSubject: boolean): Span | undefined {
  const to = nextTo(tree, verb);
  if (to === undefined) return undefined;
  const { head } = getToken(tree, to);
  const clause = head > to ? head : to + 1;
  const first = withSubject ? verb + 1 : to;
  return trimmedSpan(tree, { first, end: endOfClause(tree, clause, to) });
}

function nextTo(tree: Tree, verb: number): number | undefined {
  const { end } = sentenceRange(tree, verb);
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at += 1) {
    const { xpos, head } = getToken(tree, at);
    if (xpos === 'TO' && isInfinitive(tree, at)) {
      const negated = /^(?:not|never)$/.test(lemmaOf(tree, at - 1)) ? at - 1 : at;
      return head > at && hangsOn(tree, head, verb) ? negated : undefined;
    }
    if (/^[,;:"“”]$/.test(wordOf(tree, at)) && at > verb) return undefined;
  }
  return undefined;
}

/** Whether a bare verb follows, an adverb between them or not. */
function isInfinitive(tree: Tree, to: number): boolean {
  let at = to + 1;
  while (tree.tokens[at]?.upos === 'ADV') at += 1;
  return tree.tokens[at]?.xpos === 'VB';
}

/** Whether an infinitive hangs on the verb, or on what stands between them. */
function hangsOn(tree: Tree, infinitive: number, verb: number): boolean {
  const { head } = getToken(tree, infinitive);
  return head === verb || (head > verb && head < infinitive && isUnder(tree, head, verb));
}

/** The gerund behind a verb: "denied taking the money". */
export function gerundBehind(tree: Tree, verb: number): Span | undefined {
  const gerund = childrenBy(tree, verb, 'xcomp', 'ccomp', 'obj').find(
    (child) => child > verb && getToken(tree, child).xpos === 'VBG' && child <= verb + 3,
  );
  if (gerund === undefined) return undefined;
  const first = Math.max(verb + 1, subtreeOf(tree, gerund)[0] ?? gerund);
  return trimmedSpan(tree, { first, end: endOfClause(tree, gerund, first) });
}

/** The object right behind a verb: "announced a freeze on hiring". */
export function objectBehind(tree: Tree, verb: number): Span | undefined {
  const object = childrenBy(tree, verb, 'obj').find((child) => child > verb);
  if (object === undefined || getToken(tree, object).upos === 'PRON') return undefined;
  const first = verb + 1;
  if ((subtreeOf(tree, object)[0] ?? -1) > first) return undefined;
  return trimmedSpan(tree, { first, end: endOfClause(tree, object, first) });
}

/** "accused Berg of taking bribes": the charge, wherever the parse hangs it. */
export function chargeBehind(tree: Tree, verb: number): Span | undefined {
  const { end } = sentenceRange(tree, verb);
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at += 1) {
    if (wordOf(tree, at) !== 'of' && wordOf(tree, at) !== 'for') continue;
    const { head } = getToken(tree, at);
    if (head <= at || (tree.tokens[at + 1]?.xpos !== 'VBG' && wordOf(tree, at) !== 'of')) continue;
    return trimmedSpan(tree, { first: at + 1, end: endOfClause(tree, head, at + 1) });
  }
  return undefined;
}

/** "described the offer as | an insult". */
export function nameBehind(tree: Tree, verb: number): Span | undefined {
  const { end } = sentenceRange(tree, verb);
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at += 1) {
    if (wordOf(tree, at) !== 'as') continue;
    const { head } = getToken(tree, at);
    if (head <= at) return undefined;
    return trimmedSpan(tree, { first: at + 1, end: endOfClause(tree, head, at + 1) });
  }
  return undefined;
}

function firstVerb(tree: Tree, { first, end }: TokenRange): number | undefined {
  for (let at = first; at < end; at += 1) {
    const { xpos, head, deprel } = getToken(tree, at);
    if (!/^(?:VB[DZP]|MD)$/.test(xpos)) continue;
    return /^(?:aux|cop)/.test(deprel) ? head : at;
  }
  return undefined;
}

function commaAfter(tree: Tree, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + REACH); at += 1)
    if (wordOf(tree, at) === ',') return at;
  return undefined;
}
