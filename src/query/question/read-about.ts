// Questions about one thing as a whole: what do we know about X, which events involve X, who is linked to X.

import { kindAt } from './asked-at.ts';
import { eventsFrom } from './events-from.ts';
import { type AskedType, FIXED_FORM, type Reading } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';

/** Every reading as a question about one thing. */
export function readAbout(reader: Reader): readonly Reading[] {
  return [...everything(reader), ...involving(reader), ...linked(reader)];
}

const EVERYTHING = [
  ...['about', 'on', 'of'].flatMap((about) => [
    `what do we know ${about}`,
    `what do you know ${about}`,
    `what is known ${about}`,
    `what is there ${about}`,
    `what is said ${about}`,
    `what is reported ${about}`,
    `what do the articles say ${about}`,
    `what do the articles tell ${about}`,
    `is there anything ${about}`,
    `is anything known ${about}`,
    `anything ${about}`,
    `everything ${about}`,
    `everything we know ${about}`,
    `all we know ${about}`,
    `tell me everything ${about}`,
    `tell me all ${about}`,
    `tell me more ${about}`,
    `tell me ${about}`,
    `show me everything ${about}`,
    `show everything ${about}`,
    `list everything ${about}`,
    `list everything we know ${about}`,
    `what else do we know ${about}`,
    `any news ${about}`,
    `latest news ${about}`,
    `the latest ${about}`,
    `what is new ${about}`,
    `what is the latest ${about}`,
    `news ${about}`,
    `what can you tell me ${about}`,
    `what do you have ${about}`,
    `what have you got ${about}`,
    `what do the articles have ${about}`,
    `info ${about}`,
    `any info ${about}`,
    `list info ${about}`,
    `details ${about}`,
    `background ${about}`,
    `information ${about}`,
    `any information ${about}`,
    `list information ${about}`,
    `facts ${about}`,
  ]),
  'all about',
  'show me',
  'show',
];

/** "What do we know about X": all that the articles tell of it. */
function everything(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, EVERYTHING);
  return from === undefined ? [] : wholeNames(reader, from).map(knownOf);
}

function knownOf(name: NameMatch): Reading {
  return { frame: { kind: 'about', name, what: 'everything' }, score: FIXED_FORM + 1 };
}

/** Names that end the question. */
export function wholeNames(reader: Reader, from: number): readonly NameMatch[] {
  return nameAt(reader, from).flatMap(({ value, end }) =>
    end === reader.words.length ? [value] : [],
  );
}

const INVOLVING = [
  'events involving',
  'events with',
  ...['what', 'which'].flatMap((asked) => [`${asked} events involve`, `${asked} events involved`]),
];

/** "Events involving X and Y in Oslo". */
function involving(reader: Reader): readonly Reading[] {
  const list =
    takePhrase(reader, 0, ['list all the', 'list all', 'list the', 'list', 'show me', 'show']) ?? 0;
  const from = takePhrase(reader, list, INVOLVING);
  return from === undefined ? [] : involved(reader, from, []);
}

function involved(reader: Reader, from: number, before: readonly NameMatch[]): readonly Reading[] {
  return nameAt(reader, from).flatMap(({ value, end }) => {
    const names = [...before, value];
    const more = ['and', 'with'].includes(wordAt(reader, end))
      ? involved(reader, end + 1, names)
      : [];
    return [...more, ...eventsFrom(reader, end, { involved: names })];
  });
}

const LINKS = ['linked', 'connected', 'tied', 'related', 'associated', 'affiliated'];
const LINKED_TO = LINKS.flatMap((word) => [`${word} to`, `${word} with`]);
const CONTACTS = ['contacts', 'connections', 'associates', 'links', 'ties', 'network', 'relations'];

/** "Who is linked to X", "which companies are tied to X", "who are X's contacts". */
function linked(reader: Reader): readonly Reading[] {
  return kindAsked(reader).flatMap(({ value: type, end }) => {
    const be = takePhrase(reader, end, ['is', 'are', 'was', 'were']) ?? end;
    const to = takePhrase(reader, be, [
      ...LINKED_TO,
      'has contact with',
      'has contacts with',
      'has ties to',
      'has links to',
      'has ties with',
    ]);
    const tied = to === undefined ? [] : wholeNames(reader, to).map((name) => tiesOf(name, type));
    const owned = be === end ? [] : contactsOf(reader, be);
    return [...tied, ...owned];
  });
}

/** "Who", "which companies", "list the persons": what is asked for at the front. */
export function kindAsked(reader: Reader): readonly Taken<AskedType | undefined>[] {
  const list = takePhrase(reader, 0, [
    'list all',
    'list the',
    'list',
    'which',
    'what',
    'show me',
    'show',
  ]);
  const kind = list === undefined ? undefined : kindAt(reader, list);
  const who = ['who', 'what'].includes(wordAt(reader, 0)) ? [{ value: undefined, end: 1 }] : [];
  return [...(kind === undefined ? [] : [kind]), ...who];
}

function contactsOf(reader: Reader, from: number): readonly Reading[] {
  return nameAt(reader, from).flatMap(({ value, end }) => {
    const noun = takePhrase(
      reader,
      end,
      CONTACTS.map((word) => `'s ${word}`),
    );
    return noun === reader.words.length ? [tiesOf(value, undefined)] : [];
  });
}

function tiesOf(name: NameMatch, type: AskedType | undefined): Reading {
  const asked = type === undefined ? {} : { type };
  return { frame: { kind: 'about', name, what: 'ties', ...asked }, score: FIXED_FORM + 5 };
}
