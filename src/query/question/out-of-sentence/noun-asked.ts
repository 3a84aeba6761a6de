// A question for who is something of somebody in; out, the noun and whose it is: "who is the biggest shareholder of X", "X's
// founder", "ambassador to X".

import type { Word } from '../words.ts';
import { TURNING } from './what-is-asked.ts';

/** The words for what somebody is, the noun last, and those for whose or of what. */
export interface NounAsked {
  readonly noun: readonly Word[];
  readonly of: readonly Word[];
}

const LEADING = new Set('who what is was are were the a an name'.split(' '));
const LINKING = new Set(['of', 'to', 'for', 'at']);
const MOST_OF_NOUN = 3;

/** Takes such a question apart. */
export function nounAsked(words: readonly Word[]): NounAsked | undefined {
  let from = 0;
  while (LEADING.has(words[from]?.folded ?? '')) from += 1;
  const told = words.slice(from);
  const isTurned = told.some(({ folded }) => TURNING.has(folded) && !SUPERLATIVE.has(folded));
  if (told.length < 3 || isTurned) return undefined;
  const owned = told.findIndex(({ folded }) => folded === "'s");
  const at = told.findIndex(({ folded }) => LINKING.has(folded));
  if (owned > 0 && at < 0) return whole({ noun: told.slice(owned + 1), of: told.slice(0, owned) });
  return at < 1 || owned >= 0
    ? undefined
    : whole({ noun: told.slice(0, at), of: told.slice(at + 1) });
}

/** "The first wife" is one of several, and the sentence says so too. */
const SUPERLATIVE = new Set(['first', 'last', 'former']);

function whole(asked: NounAsked): NounAsked | undefined {
  const { noun, of } = asked;
  return noun.length === 0 || noun.length > MOST_OF_NOUN || of.length === 0 ? undefined : asked;
}
