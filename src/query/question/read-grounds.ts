// Questions for what somebody is accused of, charged with, fined for: the graph holds who accused whom, and the sentence has
// the rest. "What did X accuse Y of", "of what is Y accused", "what was Y fined for".

import { yesNoQuestions } from './clause-orders.ts';
import { isRanked, type Reading } from './frame.ts';
import { type Reader, wordAt } from './reader.ts';

/** Prepositions that bring the ground, and the relations and kinds of events that have it behind them. */
const GROUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['ACCUSED', 'CONVICTED', 'JUSTICE'])],
  ['with', new Set(['CHARGED', 'ACCUSED'])],
  [
    'for',
    new Set(['ACCUSED', 'ARRESTED', 'CRITICIZED', 'FINED', 'JUSTICE', 'SANCTIONED', 'SUPPORTED']),
  ],
]);

/** Every reading as a question for the ground. */
export function readGrounds(reader: Reader): readonly Reading[] {
  const { words } = reader;
  const last = words.length - 1;
  const [first, second] = [wordAt(reader, 0), wordAt(reader, 1)];
  const stranded = first === 'what' ? groundsOf(reader, last, words.slice(1, last)) : [];
  return second === 'what' ? [...stranded, ...groundsOf(reader, 0, words.slice(2))] : stranded;
}

function groundsOf(reader: Reader, at: number, words: Reader['words']): readonly Reading[] {
  const preposition = wordAt(reader, at);
  const having = GROUNDS.get(preposition);
  if (having === undefined) return [];
  return yesNoQuestions({ ...reader, words }, 0, 'words').flatMap(
    ({ frame, score }): readonly Reading[] => {
      if (frame.kind !== 'relation' || isRanked(frame.restrictions)) return [];
      const isSuch = frame.meanings.every(({ relation, event }) =>
        having.has(relation ?? event?.type ?? ''),
      );
      const says = [...(frame.restrictions.says ?? []), `${preposition} `];
      const restrictions = { ...frame.restrictions, says };
      return isSuch ? [{ frame: { ...frame, restrictions }, score }] : [];
    },
  );
}
