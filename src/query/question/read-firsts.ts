// Questions for the first or the last of whom or what is asked: who was the first to meet X, what was the last
// city that X visited, which minister was the last to resign.

import { askedAt, kindAt } from './asked-at.ts';
import { subjectQuestions } from './clause-orders.ts';
import { type Pick, pickAdjectiveAt, picked } from './first-and-last.ts';
import type { Reading, Slot } from './frame.ts';
import { relativeObject } from './read-clause.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';

const BE = ['was', 'were', 'is', 'are'];
const OPENINGS = ['who', 'what', 'which'].flatMap((asked) => BE.map((be) => `${asked} ${be} the`));

/** Every reading as a question for the first or the last. */
export function readFirsts(reader: Reader): readonly Reading[] {
  return [...openingsOf(reader), ...predicatesOf(reader)].flatMap(({ asked, pick }) =>
    picked(
      [
        ...subjects(reader, asked),
        ...(asked.value.kind === 'asked' ? relatives(reader, asked) : []),
      ],
      pick,
    ),
  );
}

interface Opening {
  readonly asked: Taken<Slot>;
  readonly pick: Pick;
}

/** "Who was the first", "what was the last city". */
function openingsOf(reader: Reader): readonly Opening[] {
  const the = takePhrase(reader, 0, OPENINGS);
  const which = the === undefined ? undefined : pickAdjectiveAt(reader, the);
  if (which === undefined) return [];
  const kind = kindAt(reader, which.end);
  const value: Slot = kind === undefined ? { kind: 'asked' } : { kind: 'asked', type: kind.value };
  return [{ asked: { value, end: kind?.end ?? which.end }, pick: which.value }];
}

/** "Which minister was the last". */
function predicatesOf(reader: Reader): readonly Opening[] {
  return askedAt(reader, 0).flatMap(({ value, end }) => {
    const the = takePhrase(
      reader,
      end,
      BE.map((be) => `${be} the`),
    );
    const which = the === undefined ? undefined : pickAdjectiveAt(reader, the);
    return which === undefined || wordAt(reader, which.end) !== 'to'
      ? []
      : [{ asked: { value, end: which.end }, pick: which.value }];
  });
}

/** "... to meet X", "... who met X". */
function subjects(reader: Reader, { value, end }: Taken<Slot>): readonly Reading[] {
  const joined = ['to', 'who', 'that', 'which'].includes(wordAt(reader, end));
  return joined ? subjectQuestions(reader, 0, 'rows', { value, end: end + 1 }) : [];
}

/** "... X met", "... whom X met". */
function relatives(reader: Reader, { value, end }: Taken<Slot>): readonly Reading[] {
  const relative = ['whom', 'who', 'that', 'which'].includes(wordAt(reader, end));
  return relativeObject(reader, { value, end: relative ? end + 1 : end });
}
