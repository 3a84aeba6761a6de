// An Analysis in, a tree to walk out: children, subtrees and spans of a dependency parse.

import type { Span } from '../model/span.ts';
import type { Analysis, Sentence, Token } from './types.ts';

/** A dependency parse with its children indexed. Tokens are named by their index in the document. */
export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Children of each token, in order of text. */
  readonly children: readonly (readonly number[])[];
  /** Sentence index of each token. */
  readonly sentenceOf: readonly number[];
}

/** Indexes a parse; linear in the number of tokens. */
export function treeOf(text: string, analysis: Analysis): Tree {
  const children: number[][] = analysis.tokens.map(() => []);
  const sentenceOf: number[] = new Array<number>(analysis.tokens.length).fill(0);
  analysis.tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  analysis.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  return { text, tokens: analysis.tokens, sentences: analysis.sentences, children, sentenceOf };
}

/**
 * The token at an index.
 *
 * @throws RangeError when there is none.
 */
export function getToken(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** The words of a token. */
export function wordOf(tree: Tree, index: number): string {
  const token = tree.tokens[index];
  return token === undefined ? '' : tree.text.slice(token.start, token.end);
}

/** The lower-cased lemma of a token; empty when there is no such token. */
export function lemmaOf(tree: Tree, index: number): string {
  return tree.tokens[index]?.lemma.toLowerCase() ?? '';
}

/** The relation of a token to its head, without subtype: `nsubj:pass` is `nsubj`. */
export function relationOf(tree: Tree, index: number): string {
  return tree.tokens[index]?.deprel.split(':', 1)[0] ?? '';
}

/** The children of a token under any of the given relations; `nsubj` also takes its subtypes. */
export function childrenBy(
  tree: Tree,
  index: number,
  ...deprels: readonly string[]
): readonly number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const deprel = tree.tokens[child]?.deprel ?? '';
    return deprels.some((wanted) => deprel === wanted || deprel.startsWith(`${wanted}:`));
  });
}

/** The first child under a relation, if any. */
export function findChild(
  tree: Tree,
  index: number,
  ...deprels: readonly string[]
): number | undefined {
  return childrenBy(tree, index, ...deprels)[0];
}

/** All tokens under and including one, in order of text; `stop` cuts branches off. */
export function subtreeOf(
  tree: Tree,
  index: number,
  stop: (token: number) => boolean = () => false,
): readonly number[] {
  const found: number[] = [];
  const stack = [index];
  while (stack.length > 0) {
    const next = stack.pop() as number;
    found.push(next);
    for (const child of tree.children[next] ?? []) if (!stop(child)) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** The span from the first to the last of some tokens. */
export function spanOfTokens(tree: Tree, tokens: readonly number[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const index of tokens) {
    const token = getToken(tree, index);
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return { start: Math.min(start, end), end };
}

/** The span of the sentence that a token stands in. */
export function sentenceSpan(tree: Tree, token: number): Span {
  const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
  return sentence === undefined
    ? { start: 0, end: 0 }
    : { start: sentence.start, end: sentence.end };
}

/** The token and those coordinated with it: "Burns and Barnea" from "Burns". */
export function withConjuncts(tree: Tree, index: number): readonly number[] {
  const all = [index];
  for (let at = 0; at < all.length && all.length < 64; at += 1) {
    const conjuncts = childrenBy(tree, all[at] as number, 'conj');
    all.push(...conjuncts.filter((conjunct) => !isExcluded(tree, conjunct)));
  }
  return all;
}

/** "Sweden, not Norway", "Sweden rather than Norway": named to be left out. */
function isExcluded(tree: Tree, conjunct: number): boolean {
  const named = childrenBy(tree, conjunct, 'advmod', 'cc', 'case').some((child) =>
    /^(?:not|rather|instead|than)$/i.test(wordOf(tree, child)),
  );
  return named || isSpeaker(tree, conjunct);
}

/** "wounding a soldier, officials said": a source that the parse takes for one more object. */
function isSpeaker(tree: Tree, conjunct: number): boolean {
  const next = (subtreeOf(tree, conjunct).at(-1) ?? conjunct) + 1;
  if (!/^(?:say|add|report|announce)$/.test(lemmaOf(tree, next))) return false;
  return findChild(tree, next, 'nsubj') === undefined;
}

/** Whether `ancestor` is the token or stands above it. */
export function isUnder(tree: Tree, index: number, ancestor: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 512; steps += 1) {
    if (at === ancestor) return true;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

/** The first and last token that a span touches, end exclusive; empty when it touches none. */
export function tokensIn(tree: Tree, span: Span): { readonly first: number; readonly end: number } {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tree.tokens.length && (tree.tokens[end]?.start ?? 0) < span.end) end += 1;
  return { first: low, end };
}

/** The token of a range whose head lies outside it: the syntactic head of a phrase. */
export function headOfRange(tree: Tree, first: number, end: number): number {
  for (let index = first; index < end; index += 1) {
    const head = tree.tokens[index]?.head ?? -1;
    if (head < first || head >= end) return index;
  }
  return Math.max(first, end - 1);
}
