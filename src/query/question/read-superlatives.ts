// Questions about where something happened most: which place had the most attacks, where did most of the
// arrests take place, which city saw the most events.

import { kindAt } from './asked-at.ts';
import { findEventNouns } from './event-nouns.ts';
import { type AskedType, FIXED_FORM, isRanked, type Meaning, type Reading } from './frame.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

const HAD = [
  'had the most',
  'saw the most',
  'has the most',
  'has had the most',
  'has seen the most',
];
const MOST = [
  'did most of the',
  'did the most',
  'did most',
  'were most',
  'were the most',
  'were most of the',
];
const HAPPEN = ['take place', 'happen', 'occur'];

/** Every reading as a question about where it happened most. */
export function readSuperlatives(reader: Reader): readonly Reading[] {
  return openings(reader).flatMap(({ value: most, end }) =>
    kindsOfEvents(reader, end).flatMap(({ value: meaning, end: after }) => {
      const next = takePhrase(reader, after, HAPPEN) ?? after;
      return restrictionsToEnd(reader, next).flatMap((restrictions): readonly Reading[] => {
        if (isRanked(restrictions)) return [];
        const frame = {
          kind: 'events',
          wanted: 'rows',
          status: restrictions.status ?? 'occurred',
          most,
          ...(meaning === undefined ? {} : { meanings: [meaning] }),
          restrictions,
        } as const;
        return [{ frame, score: FIXED_FORM + 20 }];
      });
    }),
  );
}

function openings(reader: Reader): readonly Taken<AskedType>[] {
  const where = wordAt(reader, 0) === 'where' ? takePhrase(reader, 1, MOST) : undefined;
  if (where !== undefined) return [{ value: { label: 'Place' }, end: where }];
  if (!['which', 'what'].includes(wordAt(reader, 0))) return [];
  const kind = kindAt(reader, 1);
  const had = kind === undefined ? undefined : takePhrase(reader, kind.end, HAD);
  if (kind === undefined || had === undefined || kind.value.label !== 'Place') return [];
  return [{ value: kind.value, end: had }];
}

/** "Events", or a noun for events of one kind. */
function kindsOfEvents(reader: Reader, at: number): readonly Taken<Meaning | undefined>[] {
  const plain = takePhrase(reader, at, ['of the events', 'events', 'incidents']);
  if (plain !== undefined) return [{ value: undefined, end: plain }];
  return findEventNouns(wordAt(reader, at)).flatMap(({ words, meaning }) => {
    const stands = words.every((forms, index) => forms.has(wordAt(reader, at + index)));
    return stands ? [{ value: meaning, end: at + words.length }] : [];
  });
}
