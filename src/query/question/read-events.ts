// Questions about events, of fixed form: what happened, what did X do, what happened to X.

import { eventsFrom } from './events-from.ts';
import type { EventFrame, Reading } from './frame.ts';
import { nameAt } from './name-at.ts';
import { readTolls } from './read-tolls.ts';
import { type Reader, takePhrase, wordAt } from './reader.ts';

/** Every reading as a question about events. */
export function readEvents(reader: Reader): readonly Reading[] {
  return [...happenings(reader), ...deeds(reader), ...readTolls(reader)];
}

function happenings(reader: Reader): readonly Reading[] {
  const past = takePhrase(reader, 0, [
    'what happened',
    'what has happened',
    'what took place',
    'what occurred',
    'did anything happen',
    'has anything happened',
    'did something happen',
    'anything happened',
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
