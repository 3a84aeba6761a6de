// A reading and marked words in it in, the lemma of their head word out.

import { overlaps, type Reading, type Span } from '../../../src/model/index.ts';

/** Lower case; empty where there is no such word. */
export function lemmaAt(reading: Reading | undefined, mark: Span): string {
  const tokens = reading?.tokens ?? [];
  const isInside = (at: number) => {
    const token = tokens[at];
    return token !== undefined && overlaps(token, mark);
  };
  const inside = [...tokens.keys()].filter(isInside);
  const head = inside.find((at) => !isInside(tokens[at]?.head ?? -1)) ?? inside[0];
  return (head === undefined ? '' : (tokens[head]?.lemma ?? '')).toLowerCase();
}
