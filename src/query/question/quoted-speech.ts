// A question about the words that someone said, which the graph does not hold, in; the error that says
// so out.

import { RapportError } from '../../model/index.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

const SPEAKING = new Set(
  (
    'say says said saying claim claims claimed state states stated tell tells told announce announced argue argued ' +
    'believe believed think thought report reported deny denied admit admitted write wrote insist insisted'
  ).split(' '),
);
const SPEECH_EVENTS: ReadonlySet<string> = new Set(['STATEMENT', 'ACCUSE', 'THREATEN', 'REQUEST']);

/** The refusal of "who said that ..."; undefined for any other question. */
export function quotedSpeech(words: readonly Word[]): RapportError | undefined {
  const at = words.findIndex(
    ({ folded }, index) => index > 1 && folded === 'that' && speaks(words[index - 1]?.folded ?? ''),
  );
  const that = words[at];
  if (that === undefined) return undefined;
  const speech = words[at - 1]?.text ?? '';
  return new RapportError(
    'query.not-understood',
    `"${speech} that ...": what was said is not compared with words; ask who spoke about someone, or what someone said`,
    { position: that.start },
  );
}

function speaks(word: string): boolean {
  if (SPEAKING.has(word)) return true;
  return findVerbs(word).some(({ entry }) => SPEECH_EVENTS.has(entry.meaning.event?.type ?? ''));
}
