// Questions for the post that somebody holds, wherever, and for where somebody is from: what is the role of X, what is
// X's job, where is X from, who is from Y, who is Chilean.

import { demonymsOf } from './demonyms.ts';
import { FIXED_FORM, type Meaning, type Reading, type Slot } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NamedNode, NameMatch } from './names.ts';
import { kindAsked, wholeNames } from './read-about.ts';
import { type Reader, startsWith, takePhrase } from './reader.ts';
import { UNRESTRICTED } from './restrictions.ts';
import { fold } from './words.ts';

/** Every reading as a question for a post, or for where somebody is from. */
export function readPosts(reader: Reader): readonly Reading[] {
  return [...posts(reader), ...origins(reader), ...natives(reader)];
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
  return kindAsked(reader).flatMap(({ value: type, end }) => {
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
