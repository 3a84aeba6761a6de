// A parsed document and its names in, the surnames out that are words as well and that the tagger took for such: "Price
// called it absurd" behind Herman Price. Method: the last word of somebody's full name stands again with its capital and
// by itself; within a sentence that is enough, at its start it must do what persons do: no article, no plural before a
// plural verb, and a verb, an age or "who" behind it.

import { childrenBy, getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { personMention } from './names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';

/** Mentions of surnames that are no mention yet. */
export function findSurnamesAgain(
  tree: Tree,
  names: readonly Mention[],
  taken: (token: number) => boolean,
): readonly Mention[] {
  const from = new Map<string, number>();
  for (const { type, kind, first, endToken } of names) {
    const word = wordOf(tree, endToken - 1);
    const isFull = kind === 'name' && type === 'person' && endToken - first > 1;
    if (isFull && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !from.has(word)) from.set(word, endToken);
  }
  if (from.size === 0) return [];
  return tree.tokens.flatMap((_, at) => {
    const isKnown = (from.get(wordOf(tree, at)) ?? tree.tokens.length) <= at;
    return isKnown && !taken(at) && isAmongWords(tree, at) && isCalled(tree, at)
      ? [personMention(tree, { first: at, end: at + 1 })]
      : [];
  });
}

function isCalled(tree: Tree, at: number): boolean {
  const [before, behind] = [wordOf(tree, at - 1), wordOf(tree, at + 1)];
  if (/^(?:\p{Lu}|[-&])/u.test(behind)) return false;
  const isFirst = at === 0 || startsSentence(tree, at) || /^["“‘]$/.test(before);
  if (isFirst) return doesAsPerson(tree, at);
  const isBeside = /^[-&]$/.test(before) || (/^\p{Lu}/u.test(before) && !isAddress(tree, at - 1));
  return !isBeside && !/^(?:the|an?|this|that|no|every|each|its|their|our|my)$/i.test(before);
}

function isAddress(tree: Tree, at: number): boolean {
  return isHonorific(wordOf(tree, at)) || isTitleWord(tree, at);
}

const ASIDE = /^, (?:(?:aged )?\d{2}\b|whom?\b|whose\b)/;
/** What only several do: "Banks have", "Fields are". */
const PLURAL = /^(?:have|are|were|do)$/i;

/** "Banks wants", "Letting, 23,", "Fell, who": not "Banks have warned" or "Price rises". */
function doesAsPerson(tree: Tree, at: number): boolean {
  const token = getToken(tree, at);
  if (ASIDE.test(tree.text.slice(token.end, token.end + 12))) return true;
  const next = tree.tokens[at + 1];
  const isSubject = token.deprel === 'nsubj' && childrenBy(tree, at, 'det', 'amod').length === 0;
  if (!isSubject || next === undefined || !/^(?:VERB|AUX)$/.test(next.upos)) return false;
  // "Price rises hit families": what looks like its verb is a noun before another.
  if (next.xpos === 'VBZ' && tree.tokens[at + 2]?.upos === 'VERB') return false;
  return !PLURAL.test(wordOf(tree, at + 1)) && !(token.xpos === 'NNS' && next.xpos === 'VBP');
}
