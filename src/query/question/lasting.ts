// The words of a question in; out, whether it asks for what is so now ("still", "these days"), and the question
// without those words. Only ties that last can be told to last: whether somebody still supports whom he once
// supported no article says.

import { RapportError } from '../../model/index.ts';
import { areTenures } from './conditions.ts';
import { type Frame, typesOf } from './frame.ts';
import type { Word } from './words.ts';

const LASTING = [
  'still',
  'now',
  'currently',
  'nowadays',
  'these days',
  'at the moment',
  'at present',
].map((phrase) => phrase.split(' '));

/** A question, and the words in it that ask for what is so now. */
export interface Lasting {
  readonly words: readonly Word[];
  readonly asks?: readonly Word[];
}

/** Takes such words out; a name that has one is left alone. */
export function withoutLasting(words: readonly Word[]): Lasting {
  for (const phrase of LASTING) {
    const at = words.findIndex((_, index) =>
      phrase.every((text, offset) => words[index + offset]?.text === text),
    );
    if (at < 1) continue;
    const end = at + phrase.length;
    return { words: [...words.slice(0, at), ...words.slice(end)], asks: words.slice(at, end) };
  }
  return { words };
}

/**
 * Refuses a question for what is so now about something that happens and is over.
 *
 * @throws RapportError query.not-understood
 */
export function requireLasting(frame: Frame, asks: readonly Word[]): void {
  const [first] = asks;
  const lasts =
    frame.kind === 'relation' && (areTenures(typesOf(frame)) || frame.status !== 'occurred');
  if (lasts || frame.kind === 'about' || frame.kind === 'profile' || first === undefined) return;
  const written = asks.map(({ text }) => text).join(' ');
  throw new RapportError(
    'query.not-understood',
    `not understood: "${written}": the articles tell what happened, and not whether it is still so`,
    { position: first.start },
  );
}
