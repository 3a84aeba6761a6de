// A word of a question in; out, the nouns for posts, kin and parts that stand there. A word or two before a post may
// say of what it is, but a name never does: a "Russian ambassador" holds no post of that title.

import type { Reader, Taken } from './reader.ts';
import { findFactNouns, type NounEntry } from './verb-index.ts';

/** The nouns at a word. */
export function factNounsAt(reader: Reader, from: number): readonly Taken<NounEntry>[] {
  return findFactNouns(reader.words, from).filter(({ value, end }) => {
    const first = end - value.words.length;
    return first === from || !namesPlace(reader, from, first);
  });
}

function namesPlace({ names, words }: Reader, from: number, end: number): boolean {
  const found = words.slice(from, end).flatMap((_, at) => names.findAt(words, from + at));
  return found.some(
    (match) => match.end <= end && match.candidates.some(({ type }) => type === 'place'),
  );
}
