// The words of a question that is not understood in; out, the same with the words that questions are made of put
// right where one letter is wrong, missing, too many, or two are swapped: "whcih" is "which". Names that are not
// quite as written are found elsewhere; no other word is ever changed.

import { editDistance } from '../edit-distance.ts';
import type { Word } from './words.ts';

const KNOWN = (
  'who whom what which where when how many did does was were has have had will between before after until since ' +
  'list show besides minister president country countries city person people organization organizations'
).split(' ');
const SHORTEST = 3;

/** The words put right, and what was changed; undefined where a word is near to none or to several. */
export function withoutSlips(
  words: readonly Word[],
  unread: readonly Word[],
): { readonly words: readonly Word[]; readonly notes: readonly string[] } | undefined {
  if (unread.length === 0) return undefined;
  const better = new Map<Word, string>();
  for (const word of unread) {
    const [near, ...others] = KNOWN.filter((known) => isSlipOf(word.folded, known));
    if (near === undefined || others.length > 0) return undefined;
    better.set(word, near);
  }
  const notes = [...better].map(([{ text }, known]) => `"${text}" read as ${known}`);
  const right = words.map((word) => {
    const known = better.get(word);
    return known === undefined ? word : { ...word, text: known, folded: known };
  });
  return { words: right, notes };
}

function isSlipOf(word: string, known: string): boolean {
  if (word.length < SHORTEST || word.charAt(0) !== known.charAt(0)) return false;
  return editDistance(word, known, 1) <= 1;
}
