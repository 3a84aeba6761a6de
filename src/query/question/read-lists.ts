// Lists and counts of whole kinds: list the events, how many events, list the persons.

import { kindAt } from './asked-at.ts';
import { eventsFrom } from './events-from.ts';
import { FIXED_FORM, type Reading } from './frame.ts';
import { type Reader, takePhrase, wordAt } from './reader.ts';

/** "list the events in X", "events in X", "how many events", "list all persons". */
export function readLists(reader: Reader): readonly Reading[] {
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
    'who are the',
    'who were the',
    'who are all the',
    'name the',
    'name',
  ]);
  const events = ['event', 'events'].includes(wordAt(reader, 0)) ? 0 : undefined;
  const from = count ?? list ?? events;
  if (from === undefined) return [];
  const wanted = count === undefined ? 'rows' : 'count';
  if (['event', 'events'].includes(wordAt(reader, from)))
    return eventsFrom(reader, verbless(reader, from + 1), { wanted });
  const kind = kindAt(reader, from);
  if (kind === undefined || verbless(reader, kind.end) !== reader.words.length) return [];
  return [{ frame: { kind: 'nodes', type: kind.value, wanted }, score: FIXED_FORM }];
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
