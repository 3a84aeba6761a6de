// Questions with a verb, of every kind: who met whom, where and when did X meet Y, how many persons did X
// meet, list the persons who met X. Every way to read the words to their end is given.

import { kindAt } from './asked-at.ts';
import { countable } from './asked-types.ts';
import { type Auxiliaries, auxiliariesAt, noAuxiliaries } from './auxiliaries.ts';
import {
  copular,
  frontedObject,
  objectQuestions,
  subjectQuestions,
  yesNoQuestions,
} from './clause-orders.ts';
import { passives } from './clause-parts.ts';
import type { AskedType, Frame, Reading, Slot } from './frame.ts';
import { thingAt } from './name-at.ts';
import { readAdverbs } from './read-adverbs.ts';
import { type Reader, startsWith, type Taken, takePhrase, wordAt } from './reader.ts';

/** Every reading as a question with a verb. */
export function readClauses(reader: Reader): readonly Reading[] {
  return [
    ...subjectQuestions(reader, 0),
    ...objectQuestions(reader),
    ...yesNoQuestions(reader, 0, 'yes-no'),
    ...readAdverbs(reader),
    ...countQuestions(reader),
    ...listQuestions(reader),
    ...headlessLists(reader),
  ];
}

/** "People arrested in Oslo", "anyone who met X": as after "list". */
function headlessLists(reader: Reader): readonly Reading[] {
  if (['which', 'what'].includes(wordAt(reader, 0))) return [];
  return listed(reader, 0);
}

/** "how many persons did X meet", "how many organizations met X", "how many times did X meet Y". */
function countQuestions(reader: Reader): readonly Reading[] {
  if (!startsWith(reader, 0, 'how many') && !startsWith(reader, 0, 'how often')) return [];
  if (startsWith(reader, 0, 'how often')) return yesNoQuestions(reader, 2, 'count');
  if (wordAt(reader, 2) === 'times') return yesNoQuestions(reader, 3, 'count');
  const type = kindAt(reader, takePhrase(reader, 2, ['of the', 'different', 'other']) ?? 2);
  if (type === undefined) return [];
  const { post, words } = type.value;
  const counted = countable(type.value, reader.names);
  // Nurses that the articles tell of as a group are no number of persons.
  if (counted === undefined || (post !== undefined && words !== undefined)) return [];
  const asked: Taken<Slot> = { value: { kind: 'asked', type: noted(counted) }, end: type.end };
  return [
    ...subjectQuestions(reader, 0, 'count-subjects', asked),
    ...objectQuestions(reader, 'count-objects', asked),
  ].filter(({ frame }) => !countsDead(frame));
}

/** How many were killed or hurt is a number that the articles give, and none of those that they name. */
function countsDead(frame: Frame): boolean {
  const kinds = frame.kind === 'relation' ? frame.meanings.map(({ relation }) => relation) : [];
  return kinds.some((relation) => relation === 'KILLED' || relation === 'INJURED');
}

function noted(type: AskedType): AskedType {
  if (type.label !== 'Person') return type;
  return { ...type, note: 'only persons whom the articles tell apart are counted, groups are not' };
}

const LISTING = [
  ...['show me', 'show', 'list', 'give me', 'name', 'find', 'tell me'],
  ...['who are', 'who were', 'what are', 'what were', 'which are', 'which were'],
];

/** "list the persons who met X", "show everyone who met X", "tell me who met X". */
function listQuestions(reader: Reader): readonly Reading[] {
  const lead = LISTING.find((phrase) => startsWith(reader, 0, phrase));
  if (lead === undefined) return [];
  const at = lead.split(' ').length;
  if (['who', 'whom', 'which', 'what', 'where', 'when', 'how'].includes(wordAt(reader, at))) {
    return readClauses({ ...reader, words: reader.words.slice(at) });
  }
  return listed(reader, at);
}

const EVERYONE = ['everyone', 'everybody', 'those', 'anyone', 'anybody', 'someone', 'somebody'];

/** "The persons who met X", "everyone arrested in Oslo". */
function listed(reader: Reader, at: number): readonly Reading[] {
  const start = ['all', 'the', 'every', 'any'].includes(wordAt(reader, at)) ? at + 1 : at;
  const from = wordAt(reader, start) === 'the' ? start + 1 : start;
  const kind = kindAt(reader, from);
  const everyone = EVERYONE.includes(wordAt(reader, from));
  if (kind === undefined && !everyone) return [];
  const slot: Slot = kind === undefined ? { kind: 'asked' } : { kind: 'asked', type: kind.value };
  const next = kind?.end ?? from + 1;
  const relative = ['who', 'that', 'which', 'whom'].includes(wordAt(reader, next));
  const asked = { value: slot, end: relative ? next + 1 : next };
  return [
    ...(relative ? subjectQuestions(reader, 0, 'rows', asked) : reduced(reader, asked)),
    ...relativeObject(reader, asked),
  ];
}

/** "organizations based in X", "people arrested by X": as after "that are". */
function reduced(asking: Reader, { value: subject, end }: Taken<Slot>): readonly Reading[] {
  const reader = isBodyIn(asking, { value: subject, end })
    ? withWord(asking, end, 'based')
    : asking;
  const aux: Auxiliaries = { ...noAuxiliaries(end), be: true, any: true };
  return [
    ...passives(reader, aux, subject, 'rows'),
    ...copular(reader, { subject, aux, wanted: 'rows' }),
  ];
}

/** "Organizations in X" are those that are based there. */
function isBodyIn(reader: Reader, { value, end }: Taken<Slot>): boolean {
  const label = value.kind === 'asked' ? value.type?.label : undefined;
  return wordAt(reader, end) === 'in' && (label === 'Organization' || label === 'Place');
}

/** The question with one more word. */
function withWord(reader: Reader, at: number, text: string): Reader {
  const place = reader.words[at]?.start ?? 0;
  const word = { text, folded: text, start: place, end: place };
  return { ...reader, words: [...reader.words.slice(0, at), word, ...reader.words.slice(at)] };
}

/** "persons whom X met". */
export function relativeObject(
  reader: Reader,
  { value: object, end }: Taken<Slot>,
): readonly Reading[] {
  return thingAt(reader, end).flatMap(({ value: subject, end: after }) =>
    auxiliariesAt(reader, after).flatMap((aux) =>
      frontedObject(reader, aux, { subject, object, wanted: 'rows', preposition: undefined }),
    ),
  );
}
