// A verb or a noun in, the words right before it out: "due | to have been", "instead of | ever having".
// These are read from the order of words alone, so that they hold where the parse is at a loss.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';

const WITHIN = new Set(['have', 'be', 'ever', 'even', 'not', "n't", 'n’t']);
const LONGEST_PHRASE = 4;

/** Whether a token is a verb, or a predicate after "be". */
export function isVerbal(tree: Tree, index: number): boolean {
  const { upos, xpos } = getToken(tree, index);
  return (
    upos === 'VERB' ||
    upos === 'AUX' ||
    xpos.startsWith('VB') ||
    findChild(tree, index, 'cop') !== undefined
  );
}

/** The first token of a verb with its auxiliaries and adverbs, or of a noun with what stands before it. */
export function edgeOf(tree: Tree, index: number): number {
  if (!isVerbal(tree, index)) {
    const before = childrenBy(tree, index, 'det', 'amod', 'compound', 'nummod', 'nmod:poss');
    return Math.min(index, ...before.flatMap((child) => subtreeOf(tree, child)));
  }
  const first = firstOfSentence(tree, index);
  let at = index;
  while (at > first && isWithin(tree, at - 1)) at -= 1;
  return at;
}

/** The "to" of an infinitive: "to meet", "to have been met". */
export function infinitiveOf(tree: Tree, index: number): number | undefined {
  if (!isVerbal(tree, index)) return undefined;
  const at = edgeOf(tree, index) - 1;
  return at >= firstOfSentence(tree, index) && getToken(tree, at).xpos === 'TO' ? at : undefined;
}

/** The word before the "to" of an infinitive, in lower case; "not" is passed over. */
export function wordBeforeTo(tree: Tree, index: number): string {
  const at = tokenBeforeTo(tree, index);
  return at === undefined ? '' : wordOf(tree, at).toLowerCase();
}

/** The token before the "to" of an infinitive; "not" is passed over. */
export function tokenBeforeTo(tree: Tree, index: number): number | undefined {
  const to = infinitiveOf(tree, index);
  if (to === undefined) return undefined;
  let at = to - 1;
  while (/^(?:not|n['’]t)$/i.test(wordOf(tree, at))) at -= 1;
  return at < firstOfSentence(tree, index) ? undefined : at;
}

/** The phrases that end right before a verb or noun, shortest first: "of", "instead of". */
export function phrasesBefore(tree: Tree, index: number): readonly string[] {
  const end = edgeOf(tree, index);
  const first = firstOfSentence(tree, index);
  const words: string[] = [];
  const phrases: string[] = [];
  for (let at = end - 1; at >= first && words.length < LONGEST_PHRASE; at -= 1) {
    words.unshift(wordOf(tree, at).toLowerCase());
    phrases.push(words.join(' '));
  }
  return phrases;
}

/** The conjunction or preposition that introduces a clause or a phrase, whole; empty where there is none. */
export function linkOf(tree: Tree, index: number): string {
  const marks = childrenBy(tree, index, 'mark', 'case').filter(
    (child) => child < index && !/^['’]s?$/.test(wordOf(tree, child)),
  );
  return marks
    .flatMap((child) => [child, ...childrenBy(tree, child, 'fixed')])
    .map((child) => wordOf(tree, child).toLowerCase())
    .join(' ');
}

function isWithin(tree: Tree, at: number): boolean {
  const { upos } = getToken(tree, at);
  return upos === 'AUX' || upos === 'ADV' || WITHIN.has(lemmaOf(tree, at));
}

function firstOfSentence(tree: Tree, index: number): number {
  return tree.sentences[tree.sentenceOf[index] ?? 0]?.firstToken ?? 0;
}
