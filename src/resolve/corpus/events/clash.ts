// Two stories in, whether something tells them to be two out, however alike the articles are.
// Method: another kind of act, another place or day, or somebody else in a role. Who is named can only be who is
// named alike; who is described by a country ("Malian soldiers") cannot be those of another one.

import type { RoleType } from '../../../ontology/index.ts';
import { areKinModes, sharedFamily } from './families.ts';
import { capturesOthers, isSameParty, ROLES, sharedParties } from './parties.ts';
import { nameIn } from './passage.ts';
import { PEOPLE } from './people.ts';
import { hitOtherPlaces, placeFit, scenesOf, tellOtherTowns } from './place-fit.ts';
import type { Party } from './report.ts';
import { type Story, sharesMode } from './story.ts';
import { isMistold, isUndated, timeFit } from './time-fit.ts';

/** What makes two stories two. */
interface Clash {
  readonly id: ClashId;
  readonly reason: string;
  readonly isSo: (a: Story, b: Story) => boolean;
}

/** What two stories may be told apart by. */
type ClashId =
  | 'kind'
  | 'visit'
  | 'day'
  | 'place'
  | 'town'
  | 'party'
  | 'number'
  | 'turned'
  | 'partner'
  | 'toll'
  | 'count';

const CLASHES: readonly Clash[] = [
  {
    id: 'kind',
    reason: 'One happening is not told as acts of these two kinds.',
    isSo: isOtherKind,
  },
  {
    id: 'visit',
    reason: 'Who visits a country meets one after the other there.',
    isSo: (a, b) => a.type === b.type && a.modes.has('visit') !== b.modes.has('visit'),
  },
  {
    id: 'day',
    reason: 'The days exclude each other.',
    isSo: (a, b) => timeFit(a, b) < 0 && !isUndated(a, b) && !isMistold(a, b),
  },
  {
    id: 'place',
    reason: 'The places exclude each other.',
    isSo: (a, b) =>
      placeFit(scenesOf(a), scenesOf(b)) < 0 || hitOtherPlaces(a, b) || tellOtherTowns(a, b),
  },
  {
    id: 'town',
    reason: 'Their sentences name other towns.',
    isSo: ({ towns: a }, { towns: b }) =>
      a.size > 0 && b.size > 0 && ![...a].some((town) => b.has(town)),
  },
  {
    id: 'party',
    reason: 'Each tells of others in one role.',
    isSo: (a, b) => ROLES.some((role) => areOthersIn(a, b, role)),
  },
  {
    id: 'number',
    reason: 'One who is arrested is not several.',
    isSo: capturesOthers,
  },
  {
    id: 'turned',
    reason: 'Who acts in the one suffers in the other: pirates attack, and are captured.',
    isSo: (a, b) =>
      !a.isMutual && !b.isMutual && !isWithinFirm(a, b) && (isTurned(a, b) || isTurned(b, a)),
  },
  {
    id: 'partner',
    reason: 'One and the same meets one in the one, and another in the other.',
    isSo: (a, b) => {
      const shared = sharedParties(a, b);
      const isFree = a.isMutual || b.isMutual;
      const isOther = isFree
        ? namesMore(a, b, shared) && namesMore(b, a, shared)
        : ROLES.some((role) => namesMore(a, b, shared, role) && namesMore(b, a, shared, role));
      return shared.length === 1 && isOther;
    },
  },
  {
    id: 'toll',
    reason: 'Later articles do not count fewer dead.',
    isSo: (a, b) => isFewerLater(a, b) || isFewerLater(b, a),
  },
  {
    id: 'count',
    reason: 'Where no day tells whether one count is the later, two counts are of two.',
    isSo: (a, b) => isUndated(a, b) && countOtherwise(a, b),
  },
];

/** What tells two stories to be two, by its id; `aside` are not looked at. */
export function clashOf(a: Story, b: Story, aside: readonly ClashId[] = []): ClashId | undefined {
  return CLASHES.find(({ id, isSo }) => !aside.includes(id) && isSo(a, b))?.id;
}

/** The modes of what is told as acts of two kinds are those of either. */
function isOtherKind(a: Story, b: Story): boolean {
  if (isOfCaptives(a, b) || isOfCaptives(b, a)) return true;
  if (a.type !== b.type) return sharedFamily(a, b) === undefined;
  return a.types.size === 1 && b.types.size === 1 && !sharesMode(a, b) && !areKinModes(a, b);
}

/** Who is taken captive is not counted among the dead and the hurt. */
function isOfCaptives(a: Story, b: Story): boolean {
  return b.type === 'LIFE' && a.types.size === 1 && a.modes.size === 1 && a.modes.has('abduct');
}

/** Whether it names somebody beside those who are shared, by a name that the other one does not have. */
function namesMore(
  { parties }: Story,
  other: Story,
  shared: readonly Party[],
  of?: RoleType,
): boolean {
  const isShared = ({ key }: Party) =>
    shared.some((party) => party.key === key) ||
    other.parties.some((party) => nameIn(party.key) === nameIn(key));
  return parties.some(
    (party) =>
      isProper(party) &&
      party.spot === undefined &&
      (of === undefined || party.role === of) &&
      !isShared(party),
  );
}

/** "workers of Norne strike", "the walkout at Norne"; "Norne lays off 90", "job cuts at Norne". */
function isWithinFirm(a: Story, b: Story): boolean {
  return [a, b].every(({ modes }) => modes.has('strike')) || [a, b].every(isLayoff);
}

function isLayoff({ type, modes, parties }: Story): boolean {
  const isOfFirm = parties.every(
    ({ key, noun }) => !key.startsWith('person:') || noun !== undefined,
  );
  return type === 'PERSONNEL' && modes.has('dismiss') && isOfFirm;
}

/** Whether one who acts in the one suffers in the other, and nobody acts in both. */
function isTurned(a: Story, b: Story): boolean {
  const inRole = ({ parties }: Story, of: RoleType) => parties.filter(({ role }) => role === of);
  const [doers, others] = [inRole(a, 'actor'), inRole(b, 'actor')];
  if (doers.some((one) => others.some((other) => isAlike(one, other)))) return false;
  return doers.some((one) => inRole(b, 'recipient').some((other) => isAlike(one, other)));
}

/** The same, or people of one kind that says who they are. */
function isAlike(x: Party, y: Party): boolean {
  if (isSameParty(x, y)) return true;
  return x.noun !== undefined && x.noun === y.noun && !ANYBODY.has(x.noun);
}

/** Whether none of those in the role in the one can be any of those in the other. */
export function areOthersIn(a: Story, b: Story, role: RoleType): boolean {
  const [x, y] = [a, b].map(({ parties }) => parties.filter((party) => party.role === role));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  const isNoun = a.type === 'PROTEST' && b.type === 'PROTEST';
  return x.every((one) => y.every((other) => cannotBe(one, other, isNoun)));
}

/** `isNoun`: whether those of two nouns are others, as teachers and nurses who strike are. */
function cannotBe(x: Party, y: Party, isNoun: boolean): boolean {
  if (isSameParty(x, y)) return false;
  const [from, to] = [countryOf(x), countryOf(y)];
  if (from !== undefined && to !== undefined && from !== to) return true;
  const arePlaces = x.spot !== undefined && y.spot !== undefined;
  if (arePlaces && (isWideSpot(x) || isWideSpot(y))) return false;
  if (isProper(x) && isProper(y)) return !isPartOfName(x.key, y.key) && !isPartOfName(y.key, x.key);
  if (!isNoun || x.noun === undefined || y.noun === undefined) return false;
  return x.noun !== y.noun && !ANYBODY.has(x.noun) && !ANYBODY.has(y.noun);
}

/** "Kordal" in one article may be "steelmaker Kordal" in the other. */
function isPartOfName(short: string, long: string): boolean {
  const words = new Set(wordsOf(long));
  return wordsOf(short).every((word) => words.has(word));
}

/** The words of a label, as its key has them. */
function wordsOf(key: string): readonly string[] {
  return nameIn(key).split('-');
}

/** "23 arrested", "26 arrested". */
export function countOtherwise({ counts: a }: Story, { counts: b }: Story): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((count) => b.has(count));
}

function isFewerLater(a: Story, b: Story): boolean {
  const [x, y] = [deadIn(a), deadIn(b)];
  if (a.published === undefined || b.published === undefined) return false;
  return (
    x.length > 0 &&
    y.length > 0 &&
    a.published.last < b.published.first &&
    Math.max(...y) < Math.max(...x)
  );
}

function deadIn({ counts }: Story): readonly number[] {
  return [...counts].flatMap((count) => {
    const [number = '', of] = count.split(' ');
    return of === 'dead' ? [Number(number)] : [];
  });
}

/** Who protests, by nouns that leave open what they do. */
export const ANYBODY: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...`activists crowd crowds demonstrators hundreds marchers members opponents protesters staff strikers
    supporters tens thousands union unions workers`.split(/\s+/u),
]);

/** A country or a region: what befell a town befell it too. */
function isWideSpot({ spot }: Party): boolean {
  return spot?.isWide === true;
}

function isProper({ head, noun }: Party): boolean {
  return head === undefined && noun === undefined;
}

function countryOf({ state, actsFor, spot }: Party): string | undefined {
  return state ?? actsFor ?? spot?.country;
}
