// Questions of fixed form: what happened, what did X do, what happened to X, who is X, how are X and Y
// connected, list the events, list the persons.

import type { EventFrame, Meaning, Reading, Slot } from './frame.ts';
import type { NameMatch } from './names.ts';
import {
  ASKED_TYPES,
  nameAt,
  type Reader,
  type Taken,
  takePhrase,
  thingAt,
  wordAt,
} from './reader.ts';
import { restrictionsToEnd, UNRESTRICTED } from './restrictions.ts';

/** Every reading as a question of fixed form. */
export function readSpecial(reader: Reader): readonly Reading[] {
  return [
    ...happenings(reader),
    ...deeds(reader),
    ...profiles(reader),
    ...connections(reader),
    ...lists(reader),
    ...locations(reader),
    ...sayings(reader),
    ...tolls(reader),
  ];
}

const SCORE = 25;

function events(reader: Reader, from: number, more: Partial<EventFrame> = {}): readonly Reading[] {
  return restrictionsToEnd(reader, from).map((restrictions) => ({
    frame: {
      kind: 'events',
      wanted: 'rows',
      status: 'occurred',
      ...more,
      ...(restrictions.status === undefined ? {} : { status: restrictions.status }),
      restrictions,
    },
    score: SCORE,
  }));
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
  if (wordAt(reader, from) !== 'to') return events(reader, from, more);
  return nameAt(reader, from + 1).flatMap(({ value, end }) =>
    events(reader, end, { ...more, recipient: value }),
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
    return events(reader, done, { actor: value, ...(planned ? { status: 'planned' } : {}) });
  });
}

/** "who is X", "what is X", "tell me about X". */
function profiles(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, [
    'who is',
    'who was',
    'what is',
    'what was',
    'who are',
    'tell me about',
    'what do you know about',
    'what is known about',
  ]);
  if (from === undefined) return [];
  return nameAt(reader, from).flatMap(({ value, end }): readonly Reading[] =>
    end === reader.words.length ? [{ frame: { kind: 'profile', name: value }, score: SCORE }] : [],
  );
}

const CONNECTED = ['connected', 'related', 'linked', 'tied', 'associated'];

/** "how is X connected to Y", "how are X and Y connected", "path from X to Y". */
function connections(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['how is', 'how are', 'how was', 'how were', 'is', 'are']);
  if (from !== undefined && wordAt(reader, 0) === 'how') return pairsAround(reader, from);
  const path = takePhrase(reader, 0, [
    'path from',
    'path between',
    'connection between',
    'what connects',
    'what links',
    'show the path from',
    'find a path from',
    'shortest path from',
    'shortest path between',
  ]);
  if (path === undefined) return [];
  return nameAt(reader, path).flatMap(({ value, end }) =>
    secondName(reader, end, value, ['to', 'and', 'with']),
  );
}

function pairsAround(reader: Reader, from: number): readonly Reading[] {
  return nameAt(reader, from).flatMap((first) => {
    if (CONNECTED.includes(wordAt(reader, first.end)))
      return secondName(reader, first.end + 1, first.value, ['to', 'with']);
    if (wordAt(reader, first.end) !== 'and') return [];
    return nameAt(reader, first.end + 1).flatMap((second) => {
      const connected = CONNECTED.includes(wordAt(reader, second.end));
      return connected && closes(reader, second.end + 1)
        ? [connection(first.value, second.value)]
        : [];
    });
  });
}

/** "How are X and Y related to each other". */
function closes(reader: Reader, at: number): boolean {
  return (
    at === reader.words.length ||
    takePhrase(reader, at, ['to each other', 'with each other', 'to one another']) ===
      reader.words.length
  );
}

function secondName(
  reader: Reader,
  from: number,
  first: NameMatch,
  joiners: readonly string[],
): readonly Reading[] {
  if (!joiners.includes(wordAt(reader, from))) return [];
  return nameAt(reader, from + 1).flatMap(({ value, end }) =>
    end === reader.words.length ? [connection(first, value)] : [],
  );
}

function connection(from: NameMatch, to: NameMatch): Reading {
  return { frame: { kind: 'connection', from, to }, score: SCORE };
}

/** "list the events in X", "how many events", "list all persons". */
function lists(reader: Reader): readonly Reading[] {
  const count = takePhrase(reader, 0, ['how many']);
  const list = takePhrase(reader, 0, [
    'list all the',
    'list all',
    'list the',
    'list',
    'show all',
    'show me all',
    'show me the',
    'show me',
    'show the',
    'show',
    'which',
    'what',
    'name the',
    'name',
  ]);
  const from = count ?? list;
  if (from === undefined) return [];
  const wanted = count === undefined ? 'rows' : 'count';
  if (['event', 'events'].includes(wordAt(reader, from)))
    return events(reader, verbless(reader, from + 1), { wanted });
  const type = ASKED_TYPES.get(wordAt(reader, from));
  if (type === undefined || verbless(reader, from + 1) !== reader.words.length) return [];
  return [{ frame: { kind: 'nodes', type, wanted }, score: SCORE }];
}

/** "events happened", "persons are there" say nothing more. */
function verbless(reader: Reader, from: number): number {
  return (
    takePhrase(reader, from, [
      'happened',
      'took place',
      'occurred',
      'are there',
      'are known',
      'are in the graph',
      'are mentioned',
    ]) ?? from
  );
}

const SAID: Meaning = {
  text: 'speak about',
  relation: 'SPOKE_ABOUT',
  roles: 'directed',
  inverse: false,
};

/** "what did X say (about Y)", "what has X said of Y", "who said what about Y". */
function sayings(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['what did', 'what does', 'what has', 'what have']);
  if (from === undefined) return [];
  return nameAt(reader, from).flatMap(({ value: name, end }) => {
    const said = takePhrase(reader, end, [
      'say about',
      'said about',
      'say of',
      'said of',
      'say on',
      'say',
    ]);
    if (said === undefined) return [];
    const subject: Slot = { kind: 'name', name };
    const about =
      reader.words[said - 1]?.folded !== 'say' && reader.words[said - 1]?.folded !== 'said';
    const topics: readonly Taken<Slot>[] = about
      ? thingAt(reader, said)
      : [{ value: { kind: 'any' }, end: said }];
    return topics.flatMap(({ value: object, end: after }) =>
      restrictionsToEnd(reader, after).map(
        (restrictions): Reading => ({
          frame: {
            kind: 'relation',
            meanings: [SAID],
            subject,
            object,
            wanted: 'words',
            status: restrictions.status ?? 'occurred',
            restrictions,
          },
          score: SCORE + 20,
        }),
      ),
    );
  });
}

const TOLLS: readonly (readonly [string, NonNullable<EventFrame['size']>])[] = [
  ['killed', 'dead'],
  ['dead', 'dead'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
];

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
  if (wordAt(reader, from - 1) === 'died') return tolled(reader, from, 'dead');
  const toll = TOLLS.find(([word]) => word === wordAt(reader, from));
  return toll === undefined ? [] : tolled(reader, from + 1, toll[1]);
}

function tolled(
  reader: Reader,
  from: number,
  size: NonNullable<EventFrame['size']>,
): readonly Reading[] {
  return events(reader, from, { size }).map(({ frame, score }) => ({ frame, score: score + 40 }));
}

const LOCATED: Meaning = {
  text: 'be located in',
  relation: 'LOCATED_IN',
  roles: 'directed',
  inverse: false,
};

/** "where is X". */
function locations(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['where is', 'where are']);
  if (from === undefined) return [];
  return nameAt(reader, from)
    .filter(({ end }) => end === reader.words.length)
    .map(({ value: name }) => ({
      frame: {
        kind: 'relation',
        meanings: [LOCATED],
        subject: { kind: 'name', name },
        object: { kind: 'asked', type: { label: 'Place' } },
        wanted: 'rows',
        status: 'occurred',
        restrictions: UNRESTRICTED,
      },
      score: SCORE,
    }));
}
