// Questions about events, of fixed form: what happened, what did X do, what happened to X, how many
// were killed.

import { type EventFrame, FIXED_FORM, type Reading, type Toll } from './frame.ts';
import { nameAt, type Reader, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

/** Every reading as a question about events. */
export function readEvents(reader: Reader): readonly Reading[] {
  return [...happenings(reader), ...deeds(reader), ...tolls(reader)];
}

/** Events within the restrictions that are left. */
export function eventsFrom(
  reader: Reader,
  from: number,
  more: Partial<EventFrame> = {},
): readonly Reading[] {
  return restrictionsToEnd(reader, from).flatMap((restrictions): readonly Reading[] => {
    if (restrictions.often !== undefined || restrictions.except !== undefined) return [];
    const status = restrictions.status === undefined ? {} : { status: restrictions.status };
    const plain = { kind: 'events', wanted: 'rows', status: 'occurred' } as const;
    return [{ frame: { ...plain, ...more, ...status, restrictions }, score: FIXED_FORM }];
  });
}

function happenings(reader: Reader): readonly Reading[] {
  const past = takePhrase(reader, 0, [
    'what happened',
    'what has happened',
    'what took place',
    'what occurred',
    'what events happened',
    'which events happened',
    'what events took place',
    'which events took place',
  ]);
  const future = takePhrase(reader, 0, [
    'what will happen',
    'what is planned',
    'what is expected',
    'what is to happen',
    'what is going to happen',
    'what is expected to happen',
  ]);
  const may = takePhrase(reader, 0, ['what may happen', 'what might happen', 'what could happen']);
  return [
    ...(past === undefined ? [] : happened(reader, past, {})),
    ...(future === undefined ? [] : happened(reader, future, { status: 'planned' })),
    ...(may === undefined ? [] : happened(reader, may, { status: 'possible' })),
  ];
}

function happened(reader: Reader, from: number, more: Partial<EventFrame>): readonly Reading[] {
  if (wordAt(reader, from) !== 'to') return eventsFrom(reader, from, more);
  return nameAt(reader, from + 1).flatMap(({ value, end }) =>
    eventsFrom(reader, end, { ...more, recipient: value }),
  );
}

/** "what did X do", "what has X done", "what will X do". */
function deeds(reader: Reader): readonly Reading[] {
  const aux = ['what did', 'what does', 'what has', 'what have', 'what will', 'what is'].find(
    (phrase) => takePhrase(reader, 0, [phrase]) !== undefined,
  );
  if (aux === undefined) return [];
  return nameAt(reader, 2).flatMap(({ value, end }) => {
    const done = takePhrase(reader, end, [
      'do',
      'done',
      'doing',
      'planning to do',
      'expected to do',
      'planning',
    ]);
    if (done === undefined) return [];
    const planned =
      aux === 'what will' || (aux === 'what is' && wordAt(reader, done - 1) !== 'doing');
    const more: Partial<EventFrame> = { actor: value, ...(planned ? { status: 'planned' } : {}) };
    if (!['to', 'with'].includes(wordAt(reader, done))) return eventsFrom(reader, done, more);
    return nameAt(reader, done + 1).flatMap(({ value: recipient, end: after }) =>
      eventsFrom(reader, after, { ...more, recipient }),
    );
  });
}

const DEAD: Toll = { count: 'dead', relation: 'KILLED' };
const DIED: Toll = { ...DEAD, mode: 'death' };
const INJURED: Toll = { count: 'injured', relation: 'INJURED' };
const ARRESTED: Toll = { count: 'arrested', relation: 'ARRESTED' };
const TOLLS: ReadonlyMap<string, Toll> = new Map([
  ['killed', DEAD],
  ['dead', DIED],
  ['injured', INJURED],
  ['wounded', INJURED],
  ['hurt', INJURED],
  ['arrested', ARRESTED],
  ['detained', ARRESTED],
]);

/** "how many people were killed in X": the numbers that the articles give. */
function tolls(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, [
    'how many people were',
    'how many persons were',
    'how many were',
    'how many people have been',
    'how many have been',
    'how many people died',
    'how many died',
  ]);
  if (from === undefined) return [];
  if (wordAt(reader, from - 1) === 'died') return tolled(reader, from, DIED);
  const toll = TOLLS.get(wordAt(reader, from));
  return toll === undefined ? [] : tolled(reader, from + 1, toll);
}

function tolled(reader: Reader, from: number, toll: Toll): readonly Reading[] {
  return eventsFrom(reader, from, { toll }).map(({ frame, score }) => ({
    frame,
    score: score + 40,
  }));
}
