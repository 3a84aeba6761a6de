// The words of a question that is not understood in; out, the same with the words that questions are made of put
// right where one letter is wrong, missing, too many, or two are swapped: "whcih" is "which". Names that are not
// quite as written are found elsewhere. Of verbs ("visted") a letter may be missing or too many, or two swapped; no
// other word is ever changed.

import { editDistance } from '../edit-distance.ts';
import { verbsBeginning } from './verb-index.ts';
import type { Word } from './words.ts';

const KNOWN = (
  'who whom what which where when how many did does was were has have had will between before after until since ' +
  'list show besides minister president country countries city person people organization organizations'
).split(' ');
const SHORTEST = 3;
/** Words of their own that are a letter away from one of these: a war is none that "was", and "why" is not "who". */
const MEANT = new Set(
  (
    'why war wars way wash his hat hate hand head hid hot hop last lift man may county well wall wild whose dad then ' +
    'than witch beside wait witness whoever how here there them they has had ministry cities state lose lots loss'
  ).split(' '),
);

/** The words put right, and what was changed; undefined where a word is near to none or to several. */
export function withoutSlips(
  words: readonly Word[],
  unread: readonly Word[],
): { readonly words: readonly Word[]; readonly notes: readonly string[] } | undefined {
  if (unread.length === 0) return undefined;
  const better = new Map<Word, string>();
  for (const word of unread) {
    const asked = KNOWN.filter((known) => isSlipOf(word.folded, known));
    const [near, ...others] = asked.length > 0 ? asked : verbsNear(word.folded);
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

const SHORTEST_VERB = 6;

/** Verbs of which a letter is missing, doubled or too many, or two are swapped; another letter makes another word. */
function verbsNear(word: string): readonly string[] {
  if (word.length < SHORTEST_VERB || MEANT.has(word)) return [];
  return verbsBeginning(word.slice(0, 2)).filter((verb) => {
    const swapped =
      verb.length === word.length && [...verb].sort().join('') === [...word].sort().join('');
    const lengths = Math.abs(verb.length - word.length) === 1;
    return swapped ? editDistance(word, verb, 2) <= 2 : lengths && editDistance(word, verb, 1) <= 1;
  });
}

function isSlipOf(word: string, known: string): boolean {
  if (word.length < SHORTEST || MEANT.has(word) || word.charAt(0) !== known.charAt(0)) return false;
  return editDistance(word, known, 1) <= 1;
}
