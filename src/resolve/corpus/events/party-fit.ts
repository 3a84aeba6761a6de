// Two stories in, how much speaks for one event by who took part in them out.
// Method: two named parties nearly suffice; one does for what hardly happens twice to somebody, or where town,
// day and kind of people tell the rest.

import type { EventType } from '../../../ontology/index.ts';
import { areSamePeople, besideFit, isActAndToll, isOneStrike, townsNear } from './beside-fit.ts';
import { sharedFamily } from './families.ts';
import { capturesOthers, namesOthers, nounsOf, ROLES, sharedParties } from './parties.ts';
import { PEOPLE } from './people.ts';
import { hitOtherPlaces, LOCAL, placeFit, scenesOf, tellOtherTowns, townsOf } from './place-fit.ts';
import type { Party } from './report.ts';
import { inOneArticle, isDay, type Story, sharesMode } from './story.ts';
import { lasts } from './time-fit.ts';

/** What is said again every day: one speaker and a day do not tell one statement from the next. */
export const SPOKEN: ReadonlySet<string> = new Set<EventType>([
  'STATEMENT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** What one party does to another again and again. */
const REPEATED: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'CONSULT', 'MOBILIZE', 'AID']);

/** -1 where nobody is shared, or where who else took part tells the two apart. */
export function partyFit(a: Story, b: Story): number {
  if (hitOtherPlaces(a, b) || tellOtherTowns(a, b)) return -1;
  if (capturesOthers(a, b)) return -1;
  if (isNamelessReport(a, b) || isNamelessReport(b, a)) return 0.5;
  if (isHarm(a, b) && isActAndToll(a, b)) return 0.75;
  if (!inOneArticle(a, b) && isOneStrike(a, b)) return 0.85;
  const shared = sharedParties(a, b);
  const beside = inOneArticle(a, b) ? -1 : besideFit(a, b, isRepeated(a, b));
  if (shared.length === 0)
    return Math.max(beside, areSameVictims(a, b) ? 0.75 : -1, isOneByCircumstance(a, b) ? 0.5 : -1);
  const told = sharedFit(a, b, shared);
  return told < 0 ? told : Math.max(told, beside);
}

/** Whether nobody who is named is shared, but town, day and those who are only described are. */
function isOneByCircumstance(a: Story, b: Story): boolean {
  return (
    isOneSpot(a, b) ||
    areSameVictims(a, b) ||
    isOneQuake(a, b) ||
    (!inOneArticle(a, b) && areSamePeople(a, b))
  );
}

function isHarm(a: Story, b: Story): boolean {
  return sharedFamily(a, b) === 'harm';
}

/** What is said or done again and again: a party and a week do not tell one from the next. */
function isRepeated(a: Story, b: Story): boolean {
  return (SPOKEN.has(a.type) || REPEATED.has(a.type)) && !(a.isOnce && b.isOnce);
}

/** How much those who are in both speak for one event. */
function sharedFit(a: Story, b: Story, shared: readonly Party[]): number {
  // One town is hit by two on one day, or by a bomb and a knife: those are two attacks.
  const isTown = shared.every(({ spot }) => spot !== undefined);
  if (a.type === 'ASSAULT' && isTown && (namesOthers(a, b, 'actor') || !sharesMode(a, b)))
    return -1;
  const isWhole = sharesAll(a, b, shared);
  // One article that names others beside the one speaks of two occasions.
  if (!isWhole && shared.length < 2 && inOneArticle(a, b)) return -1;
  if (shared.length >= 2) return isWhole ? 0.85 : 0.75;
  if (a.isOnce && b.isOnce && sharesMode(a, b)) return happensToOne(a, b, shared);
  if (a.isOnce && b.isOnce && befellOthers(a, b, shared)) return -1;
  if (isOneIncident(a, b, shared)) return 0.8;
  if (!isWhole) return isOneOnTheDay(a, b, shared) ? 0.5 : 0.25;
  const isDoneToOne = shared.every(
    ({ role, state }) => role === 'recipient' && state === undefined,
  );
  if (isDoneToOne && !SPOKEN.has(a.type) && !REPEATED.has(a.type) && sharesMode(a, b)) return 0.75;
  if (isOneOfAKind(a, b, shared)) return 0.75;
  const isTelling = shared.every(({ state }) => state === undefined) && !SPOKEN.has(a.type);
  return isTelling ? 0.5 : 0.45;
}

/**
 * Whether one names nobody beside those shared. In another article, who is only described may be anybody; one
 * article that speaks of others speaks of two acts.
 */
function sharesAll(a: Story, b: Story, shared: readonly Party[]): boolean {
  const isKnown = ({ noun }: Party) => noun === undefined;
  const known = inOneArticle(a, b) ? [] : shared.filter(isKnown);
  const [x, y] = [a, b].map(({ parties }) =>
    known.length > 0 ? parties.filter(isKnown).length : parties.length,
  );
  return (known.length > 0 ? known : shared).length >= Math.min(x ?? 0, y ?? 0);
}

/**
 * Whether two reports of violence, arrest or disaster tell of one town and one day, and of the same kind of
 * people where both say of whom; no one who is named in both may differ. One that gives no day must not
 * leave open whom it befell.
 */
export function isOneSpot(a: Story, b: Story): boolean {
  const isAlikeMode = a.type !== b.type || sharesMode(a, b);
  if (!LOCAL.has(a.type) || !LOCAL.has(b.type) || !isAlikeMode || inOneArticle(a, b)) return false;
  const there = townsNear(b);
  const isThere = [...townsNear(a)].some((key) => there.has(key));
  if (!isThere || ROLES.some((role) => namesOthers(a, b, role))) return false;
  const [p, q] = [nounsOf(a), nounsOf(b)];
  const isAlike = [...p].some((noun) => q.has(noun) || PEOPLE.has(noun)) || hasAny(q, PEOPLE);
  if (lasts(a) && lasts(b)) return true;
  const isOneDay = isDay(a) && isDay(b);
  if (isOneDay) return isAlike || p.size === 0 || q.size === 0;
  return (isDay(a) || isDay(b)) && p.size > 0 && q.size > 0 && isAlike;
}

/** "After talks in Geneva", in an article that names those who held talks there. */
function isNamelessReport(nameless: Story, { parties, ...told }: Story): boolean {
  if (nameless.parties.length > 0 || parties.length === 0) return false;
  const towns = townsOf({ parties, ...told });
  const people = parties.filter(({ noun }) => noun === undefined);
  const known = people.filter(({ key }) => nameless.named.has(key)).length;
  // Where one says no town, the day and all who met must tell.
  if (towns.size === 0)
    return isDay(nameless) && isDay({ parties, ...told }) && known >= Math.max(2, people.length);
  if (![...townsOf(nameless)].some((key) => towns.has(key))) return false;
  return people.length === 0 ? isDay({ parties, ...told }) : known >= Math.min(2, people.length);
}

/** What nature did on one day, told of a town by one and of its country by the other. */
function isOneQuake(a: Story, b: Story): boolean {
  const isNature = [a, b].every(({ type, modes }) => type === 'DISASTER' && modes.has('natural'));
  if (!isNature || !isDay(a) || !isDay(b) || inOneArticle(a, b)) return false;
  const [x, y] = [scenesOf(a), scenesOf(b)];
  const isWide = x.every((scene) => scene.isWide) || y.every((scene) => scene.isWide);
  return isWide && placeFit(x, y) > 0;
}

/**
 * As many of one kind of people, hit on one day: "two teachers", where one does not say in which town. Where
 * one gives no day, both must be about one person, body or town.
 */
function areSameVictims(a: Story, b: Story): boolean {
  if (!HARMING.has(a.type) || inOneArticle(a, b)) return false;
  if ((!isDay(a) || !isDay(b)) && ![...a.topic].some((key) => b.topic.has(key))) return false;
  const nouns = nounsOf(b);
  const isAlike = [...nounsOf(a)].some((noun) => nouns.has(noun) && !PEOPLE.has(noun));
  const isAsMany = [...a.counts].some((count) => b.counts.has(count));
  return isAlike && isAsMany && sharesMode(a, b) && !namesOthers(a, b, 'actor');
}

const HARMING: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'DISASTER', 'LIFE', 'COERCE']);

function hasAny(nouns: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...nouns].some((noun) => of.has(noun));
}

/**
 * A blast or a blow in a town that nobody is named for: the next day's papers mean the same. Where one says
 * who did it, both must give the day.
 */
function isOneIncident(a: Story, b: Story, shared: readonly Party[]): boolean {
  const isNamed = [...a.parties, ...b.parties].some(({ role }) => role === 'actor');
  const isTown = shared.every(({ spot }) => spot !== undefined && !spot.isWide);
  const isKnown = !isNamed || (isDay(a) && isDay(b) && !namesOthers(a, b, 'actor'));
  return a.type === 'ASSAULT' && isKnown && isTown && sharesMode(a, b);
}

/** What one who has a name did to some who have none, on the day that both give. */
function isOneOnTheDay(a: Story, b: Story, shared: readonly Party[]): boolean {
  if (SPOKEN.has(a.type) || REPEATED.has(a.type) || !isDay(a) || !isDay(b)) return false;
  const isKnown = shared.some(({ noun, state, spot }) => !(noun ?? state ?? spot));
  return isKnown && !ROLES.some((role) => namesOthers(a, b, role, shared)) && sharesMode(a, b);
}

/** What one alone did, of a kind that both name: the strike of a union is not begun twice in a week. */
function isOneOfAKind(a: Story, b: Story, shared: readonly Party[]): boolean {
  if (SPOKEN.has(a.type) || REPEATED.has(a.type) || a.modes.size === 0 || b.modes.size === 0)
    return false;
  return sharesMode(a, b) && shared.every(({ noun, state, spot }) => !(noun ?? state ?? spot));
}

/** One is sentenced, the other acquitted. */
function befellOthers(a: Story, b: Story, shared: readonly Party[]): boolean {
  return shared.every(({ role }) => role !== 'recipient') && namesOthers(a, b, 'recipient');
}

/** What happens once happens to somebody: who does it may do it to the next one as well. */
function happensToOne(a: Story, b: Story, shared: readonly Party[]): number {
  const isDoneToNone = [...a.parties, ...b.parties].every(({ role }) => role === 'actor');
  const bears = ({ role, noun, spot }: Party) =>
    noun === undefined &&
    (spot === undefined || a.type === 'DISASTER') &&
    (role === 'recipient' || isDoneToNone || a.type === 'RETREAT');
  if (shared.some(bears)) return 0.85;
  if (namesOthers(a, b, 'recipient')) return -1;
  return shared.some(({ noun }) => noun === undefined) ? 0.8 : 0.25;
}
