// Questions about an event that a noun names: when was the meeting between X and Y, where will the talks
// with X take place, how many attacks on X were there, list the visits of X to Y.

import { type EventNoun, findEventNouns } from './event-nouns.ts';
import type { Reading, Slot, StatusWish, Wanted } from './frame.ts';
import { type Reader, type Taken, takePhrase, thingAt, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

interface Opening {
  readonly end: number;
  readonly wanted: Wanted;
  readonly status: StatusWish;
}

/** Every reading as a question about an event that a noun names. */
export function readEventNouns(reader: Reader): readonly Reading[] {
  const ended = withoutVerb(reader);
  return openingsOf(ended).flatMap((opening) =>
    nounsWithParties(ended, opening.end).flatMap(({ value: { noun, parties }, end }) =>
      restrictionsToEnd(ended, afterVerb(ended, end)).flatMap(
        (restrictions): readonly Reading[] => {
          if (restrictions.often !== undefined || restrictions.except !== undefined) return [];
          const frame = {
            kind: 'relation',
            meanings: [noun.meaning],
            subject: parties.actor ?? { kind: 'any' },
            object: parties.recipient ?? { kind: 'any' },
            wanted: opening.wanted,
            status: restrictions.status ?? opening.status,
            restrictions,
          } as const;
          return [{ frame, score: 30 + noun.specificity * 10 }];
        },
      ),
    ),
  );
}

const LISTS = [
  'which',
  'what',
  'list all the',
  'list all',
  'list the',
  'list',
  'show me the',
  'show me',
  'show the',
];

const DATE_OF = ['what was the date of', 'what is the date of', 'what was the day of'];
const PLACE_OF = ['what was the place of', 'what was the location of', 'what was the venue of'];

function openingsOf(reader: Reader): readonly Opening[] {
  const date = takePhrase(reader, 0, DATE_OF);
  if (date !== undefined) return [{ end: date, wanted: 'when', status: 'occurred' }];
  const place = takePhrase(reader, 0, PLACE_OF);
  if (place !== undefined) return [{ end: place, wanted: 'where', status: 'occurred' }];
  const asked = (['when', 'where'] as const).find((word) => word === wordAt(reader, 0));
  if (asked !== undefined) {
    const status = wordAt(reader, 1) === 'will' ? 'planned' : 'occurred';
    const aux = ['was', 'were', 'is', 'are', 'did', 'will'].includes(wordAt(reader, 1));
    return aux ? [{ end: 2, wanted: asked, status }] : [];
  }
  const many = takePhrase(reader, 0, ['how many']);
  if (many !== undefined) return [{ end: many, wanted: 'count', status: 'occurred' }];
  const list = takePhrase(reader, 0, LISTS);
  return list === undefined ? [] : [{ end: list, wanted: 'rows', status: 'occurred' }];
}

/** Verbs that say nothing more than the noun does. */
const HAPPENS = [
  'take place',
  'took place',
  'taking place',
  'happen',
  'happened',
  'occur',
  'occurred',
  'be held',
  'were held',
  'was held',
  'held',
  'were there',
  'have there been',
  'are there',
  'be',
];

function afterVerb(reader: Reader, from: number): number {
  return takePhrase(reader, from, HAPPENS) ?? from;
}

/** "When did the talks in X take place": the same words without the verb at their end. */
function withoutVerb(reader: Reader): Reader {
  const { words } = reader;
  const length = [2, 1].find(
    (count) => takePhrase(reader, words.length - count, HAPPENS) === words.length,
  );
  return length === undefined ? reader : { ...reader, words: words.slice(0, -length) };
}

interface Parties {
  readonly actor?: Slot;
  readonly recipient?: Slot;
}

interface Named {
  readonly noun: EventNoun;
  readonly parties: Parties;
}

function nounsWithParties(reader: Reader, from: number): readonly Taken<Named>[] {
  const at = ['the', 'a', 'an', 'any'].includes(wordAt(reader, from)) ? from + 1 : from;
  const owned = thingAt(reader, at).flatMap(({ value, end }) => {
    if (value.kind === 'any' || wordAt(reader, end) !== "'s") return [];
    return nounsAt(reader, end + 1).flatMap(({ value: noun, end: after }) =>
      partiesAt(reader, after, { noun, parties: { [noun.pattern.possessor]: value } }),
    );
  });
  const bare = nounsAt(reader, at).flatMap(({ value: noun, end }) =>
    partiesAt(reader, end, { noun, parties: {} }),
  );
  return [...owned, ...bare];
}

function nounsAt(reader: Reader, from: number): readonly Taken<EventNoun>[] {
  return findEventNouns(wordAt(reader, from)).flatMap((noun) => {
    const stands = noun.words.every((forms, index) => forms.has(wordAt(reader, from + index)));
    return stands ? [{ value: noun, end: from + noun.words.length }] : [];
  });
}

/** The parties that follow a noun, in any order, each after a preposition of its role. */
function partiesAt(reader: Reader, from: number, named: Named): readonly Taken<Named>[] {
  const { noun, parties } = named;
  const { meaning, pattern } = noun;
  const word = wordAt(reader, from);
  const mutual = meaning.roles === 'mutual';
  const preps = [
    ...pattern.preps,
    ...pattern.actorPreps,
    ...(mutual ? ['between', 'of', 'with'] : []),
  ];
  const more = !preps.includes(word)
    ? []
    : thingAt(reader, from + 1).flatMap(({ value, end }): readonly Taken<Named>[] => {
        const found = added(parties, value, mutual ? 'either' : roleOf(noun, word));
        return found === undefined ? [] : partiesAt(reader, end, { noun, parties: found });
      });
  return [...more, { value: named, end: from }];
}

function roleOf({ pattern }: EventNoun, preposition: string): keyof Parties {
  return pattern.preps.includes(preposition) ? 'recipient' : 'actor';
}

/** The parties with one more, or both at once; undefined where the place is taken. */
function added(parties: Parties, slot: Slot, role: keyof Parties | 'either'): Parties | undefined {
  if (slot.kind === 'names') {
    const [first, second] = slot.names;
    const isFree = parties.actor === undefined && parties.recipient === undefined;
    if (role !== 'either' || !isFree || first === undefined || second === undefined)
      return undefined;
    return { actor: { kind: 'name', name: first }, recipient: { kind: 'name', name: second } };
  }
  const place = role !== 'either' ? role : parties.actor === undefined ? 'actor' : 'recipient';
  return parties[place] === undefined ? { ...parties, [place]: slot } : undefined;
}
