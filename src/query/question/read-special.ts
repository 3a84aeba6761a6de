// Questions of fixed form, of any kind: about events, connections, lists, sayings; who is X, where is X.

import { FIXED_FORM, type Meaning, type Reading } from './frame.ts';
import { nameAt } from './name-at.ts';
import { readAbout } from './read-about.ts';
import { readArticles } from './read-articles.ts';
import { readConnections } from './read-connections.ts';
import { readEvents } from './read-events.ts';
import { readGrounds } from './read-grounds.ts';
import { readLists } from './read-lists.ts';
import { readPosts } from './read-posts.ts';
import { readSpeech } from './read-speech.ts';
import { readSuperlatives } from './read-superlatives.ts';
import { type Reader, takePhrase } from './reader.ts';
import { UNRESTRICTED } from './restrictions.ts';

/** Every reading as a question of fixed form. */
export function readSpecial(reader: Reader): readonly Reading[] {
  return [
    ...readEvents(reader),
    ...profiles(reader),
    ...readAbout(reader),
    ...readArticles(reader),
    ...readPosts(reader),
    ...readConnections(reader),
    ...readLists(reader),
    ...locations(reader),
    ...readSpeech(reader),
    ...readGrounds(reader),
    ...readSuperlatives(reader),
  ];
}

/** "who is X", "what is X". */
function profiles(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['who is', 'who was', 'what is', 'what was', 'who are']);
  if (from === undefined) return [];
  return nameAt(reader, from).flatMap(({ value, end }): readonly Reading[] =>
    end === reader.words.length
      ? [{ frame: { kind: 'profile', name: value }, score: FIXED_FORM }]
      : [],
  );
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
