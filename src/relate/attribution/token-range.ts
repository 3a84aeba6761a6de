// Tokens in, ranges of tokens and their spans out: what a rule of attribution cuts from a sentence.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The tokens of the sentence that a token stands in. */
export function sentenceRange(tree: Tree, token: number): TokenRange {
  const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
  return { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? 0 };
}

/** The span of a range without the punctuation at its edges; quotation marks stay. */
export function trimmedSpan(tree: Tree, { first, end }: TokenRange): Span | undefined {
  let [from, to] = [first, end];
  while (from < to && isEdge(tree, from)) from += 1;
  while (to > from && isEdge(tree, to - 1)) to -= 1;
  return from === to
    ? undefined
    : { start: getToken(tree, from).start, end: getToken(tree, to - 1).end };
}

function isEdge(tree: Tree, token: number): boolean {
  return /^(?:[.,;:!?]|[-–—]+|…|\.\.\.)$/.test(wordOf(tree, token));
}

/** The last token of a clause and one behind; what the parse coordinates with it too deep is left out. */
export function endOfClause(tree: Tree, head: number, from: number): number {
  const { end } = sentenceRange(tree, from);
  const inside = subtreeOf(tree, head).filter((token) => token >= from && token < end);
  const last = (inside.at(-1) ?? from) + 1;
  const cut = inside.find((token) => isOuterConjunct(tree, token, from));
  return cut === undefined ? last : Math.min(last, edgeBefore(tree, cut, from));
}

/** "said it would stay, but warned ...": a bare past form shares no auxiliary. */
function isOuterConjunct(tree: Tree, token: number, from: number): boolean {
  if (relationOf(tree, token) !== 'conj' || getToken(tree, token).xpos !== 'VBD') return false;
  const { head } = getToken(tree, token);
  if (head < from || childrenBy(tree, token, 'nsubj').length > 0) return false;
  return childrenBy(tree, head, 'aux').length > 0;
}

/** Where the "and" or "but" before a conjunct stands. */
function edgeBefore(tree: Tree, conjunct: number, from: number): number {
  let at = conjunct;
  while (at > from && !/^(?:and|but|or)$/.test(lemmaOf(tree, at))) at -= 1;
  return at === from ? conjunct : at;
}

/** Whether a token is a quotation mark, or punctuation beside which a speaker may stand. */
export function isBreak(tree: Tree, token: number): boolean {
  return /^(?:[,!?"“”'‘’]|''|``|[-–—]+)$/.test(wordOf(tree, token));
}

/** Whether a range holds a finite verb. */
export function hasFiniteVerb(tree: Tree, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token += 1)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(getToken(tree, token).xpos)) return true;
  return false;
}

/** The contiguous words of a phrase around its head. */
export function phraseRange(
  tree: Tree,
  head: number,
  stop: (token: number) => boolean,
): TokenRange {
  const inside = new Set(subtreeOf(tree, head, stop));
  let [first, end] = [head, head + 1];
  while (inside.has(first - 1)) first -= 1;
  while (inside.has(end)) end += 1;
  return { first, end };
}
