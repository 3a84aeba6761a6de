// Questions of fixed form, of any kind: about events, connections, lists; who is X, where is X, what did
// X say.

import { FIXED_FORM, type Meaning, type Reading, type Slot } from './frame.ts';
import { readConnections } from './read-connections.ts';
import { readEvents } from './read-events.ts';
import { readLists } from './read-lists.ts';
import { nameAt, type Reader, type Taken, takePhrase, thingAt } from './reader.ts';
import { restrictionsToEnd, UNRESTRICTED } from './restrictions.ts';

/** Every reading as a question of fixed form. */
export function readSpecial(reader: Reader): readonly Reading[] {
  return [
    ...readEvents(reader),
    ...profiles(reader),
    ...readConnections(reader),
    ...readLists(reader),
    ...locations(reader),
    ...sayings(reader),
  ];
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
    end === reader.words.length
      ? [{ frame: { kind: 'profile', name: value }, score: FIXED_FORM }]
      : [],
  );
}

const SPOKE_ABOUT: Meaning = {
  text: 'speak about',
  relation: 'SPOKE_ABOUT',
  roles: 'directed',
  inverse: false,
};
const SPOKE: Meaning = {
  text: 'speak',
  event: { type: 'STATEMENT' },
  roles: 'directed',
  inverse: false,
};

/** "what did X say (about Y)", "what has X said of Y". */
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
            meanings: [about ? SPOKE_ABOUT : SPOKE],
            subject,
            object,
            wanted: 'words',
            status: restrictions.status ?? 'occurred',
            restrictions,
          },
          score: FIXED_FORM + 20,
        }),
      ),
    );
  });
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
      score: FIXED_FORM,
    }));
}
