// Questions about one thing as a whole: what do we know about X, who is linked to X, which post does X hold, where
// is X from, who is from Y.

import { kindAt } from './asked-at.ts';
import { demonymsOf } from './demonyms.ts';
import { eventsFrom } from './events-from.ts';
import type { AskedType, Meaning, Reading, Slot } from './frame.ts';
import { FIXED_FORM } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NamedNode, NameMatch } from './names.ts';
import { type Reader, startsWith, type Taken, takePhrase, wordAt } from './reader.ts';
import { UNRESTRICTED } from './restrictions.ts';
import { fold } from './words.ts';

/** Every reading as a question about one thing. */
export function readAbout(reader: Reader): readonly Reading[] {
  return [
    ...everything(reader),
    ...involving(reader),
    ...linked(reader),
    ...posts(reader),
    ...origins(reader),
    ...natives(reader),
  ];
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
function wholeNames(reader: Reader, from: number): readonly NameMatch[] {
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
  return linkedKinds(reader).flatMap(({ value: type, end }) => {
    const be = takePhrase(reader, end, ['is', 'are', 'was', 'were']) ?? end;
    const to = takePhrase(reader, be, [
      ...LINKED_TO,
      'has contact with',
      'has contacts with',
      'has ties to',
      'has links to',
      'has ties with',
      'knows',
    ]);
    const tied = to === undefined ? [] : wholeNames(reader, to).map((name) => tiesOf(name, type));
    const owned = be === end ? [] : contactsOf(reader, be);
    return [...tied, ...owned];
  });
}

function linkedKinds(reader: Reader): readonly Taken<AskedType | undefined>[] {
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

const POST = [
  'role',
  'job',
  'post',
  'position',
  'title',
  'function',
  'occupation',
  'profession',
  'office',
  'rank',
];
const POSTS: readonly Meaning[] = (
  ['LEADS', 'WORKS_FOR', 'SPOKESPERSON_FOR', 'REPRESENTS', 'MEMBER_OF'] as const
).map((relation) => ({ text: 'hold a post', relation, roles: 'directed', inverse: false }));
const ORIGINS: readonly Meaning[] = (['CITIZEN_OF', 'BORN_IN', 'LIVES_IN'] as const).map(
  (relation) => ({ text: 'come from', relation, roles: 'directed', inverse: false }),
);

/** "What is the role of X", "what is X's job", "which post does X hold", "what does X do". */
function posts(reader: Reader): readonly Reading[] {
  const of = takePhrase(
    reader,
    0,
    POST.flatMap((word) => ['is', 'was'].map((be) => `what ${be} the ${word} of`)),
  );
  const is = takePhrase(reader, 0, ['what is', 'what was']);
  const does = takePhrase(reader, 0, [
    ...POST.flatMap((word) =>
      ['what', 'which'].flatMap((which) => ['does', 'did'].map((aux) => `${which} ${word} ${aux}`)),
    ),
    'what does',
  ]);
  const named = [
    ...(of === undefined ? [] : wholeNames(reader, of)),
    ...nameBefore(
      reader,
      is,
      POST.map((word) => `'s ${word}`),
    ),
    ...nameBefore(
      reader,
      does,
      does === 2 ? ['do for a living', 'do'] : ['have', 'hold', 'occupy', 'play'],
    ),
  ];
  return named.filter(isPerson).map((name) => asRelation(POSTS, nameSlot(name), { kind: 'asked' }));
}

function nameBefore(
  reader: Reader,
  from: number | undefined,
  ends: readonly string[],
): readonly NameMatch[] {
  if (from === undefined) return [];
  return nameAt(reader, from).flatMap(({ value, end }) =>
    ends.some(
      (phrase) =>
        startsWith(reader, end, phrase) && end + phrase.split(' ').length === reader.words.length,
    )
      ? [value]
      : [],
  );
}

function isPerson({ candidates }: NameMatch): boolean {
  return candidates.some(({ type }) => type === 'person');
}

function nameSlot(name: NameMatch): Slot {
  return { kind: 'name', name };
}

function asRelation(meanings: readonly Meaning[], subject: Slot, object: Slot): Reading {
  const frame = {
    kind: 'relation',
    meanings,
    subject,
    object,
    wanted: 'rows',
    status: 'occurred',
  } as const;
  return { frame: { ...frame, restrictions: UNRESTRICTED }, score: FIXED_FORM + 60 };
}

const PLACE: Slot = { kind: 'asked', type: { label: 'Place' } };

/** "Where is X from", "where does X come from", "what is X's nationality". */
function origins(reader: Reader): readonly Reading[] {
  const [is, does] = [
    takePhrase(reader, 0, [
      'where is',
      'where are',
      'what country is',
      'which country is',
      'what city is',
      'which city is',
    ]),
    takePhrase(reader, 0, ['where does', 'which country does', 'what country does']),
  ];
  const what = takePhrase(reader, 0, ['what is']);
  const of = takePhrase(reader, 0, [
    'what is the nationality of',
    'what nationality is',
    'which nationality is',
    'what is the citizenship of',
  ]);
  const named = [
    ...nameBefore(reader, is, ['from']),
    ...nameBefore(reader, does, ['come from', 'originate from']),
    ...nameBefore(reader, what, ["'s nationality", "'s citizenship"]),
    ...(of === undefined ? [] : wholeNames(reader, of)),
  ];
  return named.filter(isPerson).map((name) => asRelation(ORIGINS, nameSlot(name), PLACE));
}

/** "Who is from Chile", "which ministers come from Chile", "who is Chilean". */
function natives(reader: Reader): readonly Reading[] {
  return linkedKinds(reader).flatMap(({ value: type, end }) => {
    const from = takePhrase(reader, end, ['is from', 'are from', 'comes from', 'come from']);
    const is = takePhrase(reader, end, ['is', 'are']);
    const native =
      from === undefined && is !== undefined
        ? wholeNames(reader, is).filter((name) => isDemonym(reader, name))
        : [];
    const asked: Slot = { kind: 'asked', type: type ?? { label: 'Person' } };
    const places = from === undefined ? native : wholeNames(reader, from).filter(isPlaceName);
    return places.map((name) => asRelation(ORIGINS, asked, nameSlot(name)));
  });
}

function isPlaceName({ candidates }: NameMatch): boolean {
  return candidates.some(({ type }) => type === 'place');
}

/** "Chilean" is no name of Chile: who is that is asked, not what it is. */
function isDemonym({ source }: Reader, { candidates, written }: NameMatch): boolean {
  const word = fold(written);
  const called = ({ id }: NamedNode) => demonymsOf(id, source).some((one) => fold(one) === word);
  return candidates.length > 0 && candidates.every(called);
}
