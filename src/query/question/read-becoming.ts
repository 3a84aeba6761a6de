// Questions for who came to hold a post, and when: who became chief executive of X, who was elected governor of X,
// when did Y become president, will Y be appointed ambassador to X. The post is what the articles tell; how Y came
// to it they tell in other words each.

import { findPost, type RelationType } from '../../ontology/index.ts';
import { askedAt } from './asked-at.ts';
import { factNounsAt } from './fact-nouns.ts';
import {
  isRanked,
  type Meaning,
  type Reading,
  type RelationFrame,
  type Restrictions,
  type Slot,
  type StatusWish,
  type Wanted,
} from './frame.ts';
import { thingAt } from './name-at.ts';
import { afterArticle, type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';
import type { NounEntry } from './verb-index.ts';

const ELECTED = ['elected', 're-elected'];
const APPOINTED = ['appointed', 'named', 'made', 'chosen', 'sworn in', 'picked'];

interface Coming {
  readonly words: string;
  readonly status: StatusWish;
  /** Relations of events of which one must tell of it. */
  readonly madeBy?: readonly RelationType[];
}

const COMING: readonly Coming[] = [
  { words: 'became', status: 'occurred' },
  { words: 'becomes', status: 'occurred' },
  { words: 'has become', status: 'occurred' },
  { words: 'will become', status: 'planned' },
  { words: 'may become', status: 'possible' },
  { words: 'become', status: 'occurred' },
  ...ELECTED.flatMap((made) => passivesOf(made, ['ELECTED'])),
  ...APPOINTED.flatMap((made) => passivesOf(made, ['APPOINTED', 'ELECTED'])),
];

function passivesOf(made: string, madeBy: readonly RelationType[]): readonly Coming[] {
  const past = ['was ', 'were ', 'is ', 'has been ', 'have been ', 'got ', 'be ', ''];
  return [
    { words: `will be ${made}`, status: 'planned' },
    ...past.map((be) => ({ words: be + made, status: 'occurred', madeBy }) as const),
  ];
}

const WHEN = [
  'when',
  'in what year',
  'in which year',
  'what year',
  'since when',
  'on what day',
  'on which day',
];
const POSTS: ReadonlySet<string> = new Set([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'REPRESENTS',
]);
const PREPOSITIONS = ['of', 'for', 'at', 'in', 'to'];

interface Asking {
  readonly subject: Slot;
  readonly wanted: Wanted;
  readonly status?: StatusWish;
  readonly madeBy?: readonly RelationType[];
}

/** Every reading as a question for who came to hold a post. */
export function readBecoming(reader: Reader): readonly Reading[] {
  const when = takePhrase(reader, 0, WHEN);
  const wanted = when === undefined ? 'yes-no' : 'when';
  const inverted = invertedFrom(reader, when ?? 0).flatMap(({ value: subject, end, status }) => [
    ...comingAt(reader, end, { subject, wanted, ...status }),
    ...beingAt(reader, end, { subject, wanted, ...status }),
  ]);
  const asked = askedAt(reader, 0).flatMap(({ value: subject, end }) =>
    comingAt(reader, end, { subject, wanted: 'rows' }),
  );
  return [...inverted, ...asked];
}

/** "Is X a minister", wherever. */
function beingAt(reader: Reader, at: number, asking: Asking): readonly Reading[] {
  const be = ['is', 'are', 'was', 'were'].includes(wordAt(reader, 0));
  const the = afterArticle(reader, at);
  const noun = ['former', 'ex', 'current'].includes(wordAt(reader, the)) ? the + 1 : the;
  if (!be || noun === at) return [];
  return postsAt(reader, noun)
    .filter(({ value }) => isKnownPost(value))
    .flatMap(({ value: entry, end }) =>
      framed(reader, { value: { kind: 'any' }, end }, { entry, ...asking }),
    );
}

/** A "good prime minister" is no post: of what words beside a post say nothing is known. */
function isKnownPost({ meaning: { title, text } }: NounEntry): boolean {
  return title === undefined || title === text || findPost(title) !== undefined;
}

/** "Did X", "was X", "will X". */
function invertedFrom(reader: Reader, at: number) {
  const aux = wordAt(reader, at);
  if (!['did', 'was', 'were', 'has', 'will', 'is', 'are'].includes(aux)) return [];
  const status = aux === 'will' ? ({ status: 'planned' } as const) : {};
  return thingAt(reader, at + 1).map(({ value, end }) => ({ value, end, status }));
}

function comingAt(reader: Reader, at: number, asking: Asking): readonly Reading[] {
  return COMING.flatMap(({ words, ...coming }) => {
    const end = takePhrase(reader, at, [words]);
    if (end === undefined) return [];
    const as = wordAt(reader, end) === 'as' ? end + 1 : end;
    const the = afterArticle(reader, as);
    const post = wordAt(reader, the) === 'new' ? the + 1 : the;
    return heldAt(reader, post, { ...coming, ...asking });
  });
}

/** The post, and where it is held if that is told. */
function heldAt(reader: Reader, at: number, asking: Asking): readonly Reading[] {
  const nowhere: Slot = { kind: 'any' };
  const nounFirst = postsAt(reader, at).flatMap(({ value: entry, end }) => [
    ...(PREPOSITIONS.includes(wordAt(reader, end))
      ? thingAt(reader, end + 1).flatMap((owner) => framed(reader, owner, { entry, ...asking }))
      : []),
    ...framed(reader, { value: nowhere, end }, { entry, ...asking }),
  ]);
  const ownerFirst = thingAt(reader, at).flatMap(({ value, end }) => {
    const next = wordAt(reader, end) === "'s" ? end + 1 : end;
    return postsAt(reader, next).flatMap(({ value: entry, end: after }) =>
      framed(reader, { value, end: after }, { entry, ...asking }),
    );
  });
  return [...nounFirst, ...ownerFirst];
}

function postsAt(reader: Reader, at: number): readonly Taken<NounEntry>[] {
  return factNounsAt(reader, at).filter(
    ({ value: { meaning } }) => POSTS.has(meaning.relation ?? '') && !meaning.inverse,
  );
}

function framed(
  reader: Reader,
  { value: object, end }: Taken<Slot>,
  { entry, subject, wanted, status = 'occurred', madeBy }: Asking & { readonly entry: NounEntry },
): readonly Reading[] {
  return restrictionsToEnd(reader, end).flatMap((restrictions): readonly Reading[] => {
    if (isRanked(restrictions) || restrictions.places.length > 0) return [];
    if (madeBy !== undefined && object.kind === 'any' && wanted !== 'count')
      return [
        {
          frame: madeFrame(entry, { subject, wanted, madeBy }, restrictions),
          score: 30 + entry.specificity * 10,
        },
      ];
    const sides = { subject, object, wanted, status: restrictions.status ?? status } as const;
    const made = madeBy === undefined || sides.status !== 'occurred' ? {} : { madeBy };
    const meanings = [entry.meaning];
    const frame = { kind: 'relation', meanings, ...sides, ...made, restrictions } as const;
    return [{ frame, score: 30 + entry.specificity * 10 }];
  });
}

/** Of what is not told, the sentence that tells of the appointment must name the post. */
function madeFrame(
  { meaning: { text } }: NounEntry,
  { subject, wanted, madeBy }: Required<Pick<Asking, 'subject' | 'wanted' | 'madeBy'>>,
  restrictions: Restrictions,
): RelationFrame {
  const meanings = madeBy.map((relation): Meaning => {
    const event = { type: 'PERSONNEL', says: [text] };
    return { text: '', relation, roles: 'directed', inverse: false, event };
  });
  const sides = { subject: { kind: 'any' }, object: subject, wanted } as const;
  const status = restrictions.status ?? 'occurred';
  return { kind: 'relation', meanings, ...sides, status, restrictions };
}
