// Two reports, or what is known of two events, in; how much speaks for their being one out.

import type { EventType, ProjectionType, RoleType } from '../../../ontology/index.ts';
import { type DayRange, daysBetween } from './day-range.ts';
import { familyOf } from './families.ts';
import { isTakeoverReport, type Party, type Report, type Scene } from './report.ts';

/** What several reports of one event come to. */
export interface Story {
  readonly type: string;
  readonly modes: ReadonlySet<string>;
  /** Whether it is an act that hardly happens twice to one within days. */
  readonly isOnce: boolean;
  /** Whether one firm buys another or both become one. */
  readonly isTakeover: boolean;
  readonly isMutual: boolean;
  readonly parties: readonly Party[];
  readonly scenes: readonly Scene[];
  /** Who may have taken part, where no report says who did. */
  readonly named: ReadonlySet<string>;
  /** Days that every dated report allows. */
  readonly days: DayRange | undefined;
  /** When it was written of, where no report dates it; announcements count only among themselves. */
  readonly published: DayRange | undefined;
  readonly isPlanned: boolean;
  /** Whether all leave open whether it happens: "he would be charged". */
  readonly isOpen: boolean;
  /** How many are said to have died, and to be hurt. */
  readonly counts: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** From this on two are one event. */
export const ONE_EVENT = 1;

/** Newspapers tell of an event within some days, and of one to come within some weeks. */
const REPORTED_DAYS = 3;
/** For so long they recall what happens to somebody once. */
const RECALLED_DAYS = 14;
const AHEAD_DAYS = 14;
/** So many days after it was to be something still happens. */
const SLACK_DAYS = 2;
const LASTING_DAYS = 3;
/** A takeover waits so long for those who must agree to it. */
const TAKEOVER_DAYS = 400;
/** Where the writer is may already be the day after. */
const ZONE_DAYS = 1;

/** What is said again every day: one speaker and a day do not tell one statement from the next. */
const SPOKEN: ReadonlySet<string> = new Set<EventType>([
  'STATEMENT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** A report alone. */
export function storyOf(report: Report): Story {
  const { type, mode, isMutual, parties, scene, named, days, published, event, ref } = report;
  return {
    type,
    modes: new Set(mode === '' ? [] : [mode]),
    isOnce: ONCE.has(type) || (event.relation !== undefined && ONCE_TO_ONE.has(event.relation)),
    isTakeover: isTakeoverReport(report),
    isMutual,
    parties,
    scenes: scene === undefined ? [] : [scene],
    named,
    days,
    published: published === undefined ? undefined : { first: published, last: published },
    isPlanned: event.status === 'planned',
    isOpen: event.status === 'planned' || event.status === 'possible',
    counts: new Set(Object.entries(event.size ?? {}).map(([of, count]) => `${count} ${of}`)),
    documents: new Set([ref.document]),
  };
}

/** Two that are one. */
export function joinStories(a: Story, b: Story): Story {
  const parties = new Map([...a.parties, ...b.parties].map((party) => [party.key, party]));
  const scenes = new Map([...a.scenes, ...b.scenes].map((scene) => [scene.key, scene]));
  return {
    type: a.type < b.type ? a.type : b.type,
    modes: new Set([...a.modes, ...b.modes]),
    isOnce: a.isOnce && b.isOnce,
    isTakeover: a.isTakeover && b.isTakeover,
    isMutual: a.isMutual && b.isMutual,
    parties: [...parties.values()],
    scenes: [...scenes.values()],
    named: new Set([...a.named, ...b.named]),
    days: daysOf(a, b),
    published: publishedOf(a, b),
    isPlanned: a.isPlanned && b.isPlanned,
    isOpen: a.isOpen && b.isOpen,
    counts: new Set([...a.counts, ...b.counts]),
    documents: new Set([...a.documents, ...b.documents]),
  };
}

function publishedOf(a: Story, b: Story): DayRange | undefined {
  if (a.isPlanned === b.isPlanned) return wider(a.published, b.published);
  return (a.isPlanned ? b : a).published;
}

/** The days that both allow; where a plan was kept late, those of the act. */
function daysOf(a: Story, b: Story): DayRange | undefined {
  const days = narrower(a.days, b.days);
  return days === undefined || days.first <= days.last ? days : (a.isPlanned ? b : a).days;
}

function narrower(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

function wider(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** How much speaks for one event; less than `ONE_EVENT`, and nothing at all where something excludes it. */
export function compareStories(a: Story, b: Story): number {
  if (a.type !== b.type) return isOneToldTwoWays(a, b) ? ONE_EVENT : 0;
  const place = placeFit(scenesOf(a), scenesOf(b));
  const when = timeFit(a, b);
  const who = partyFit(a, b);
  if (place < 0 || when < 0 || who < 0) return 0;
  return who + when + place + (sharesMode(a, b) ? 0 : -0.2);
}

/**
 * Whether two acts of kinds that one happening may be told as are one: where the same person suffers, travels
 * to one place or leaves, or where harm is done in one town on one day.
 */
function isOneToldTwoWays(a: Story, b: Story): boolean {
  const family = familyOf(a.type, a.modes);
  if (family === undefined || family !== familyOf(b.type, b.modes) || inOneArticle(a, b))
    return false;
  if (placeFit(scenesOf(a), scenesOf(b)) < 0 || timeFit(a, b) < 0) return false;
  const shared = a.parties.filter((x) => b.parties.some((y) => x.key === y.key));
  const isPersonal = shared.some(({ noun, state, spot }) => !(noun ?? state ?? spot));
  if (family === 'visit') return isPersonal && shared.length > 1;
  return isPersonal || (family === 'harm' && isDay(a) && isDay(b) && isOneSpot(a, b));
}

/** Whether both are of one mode, as far as they have one: charged and indicted, not charged and acquitted. */
function sharesMode({ modes: a }: Story, { modes: b }: Story): boolean {
  const kinds = new Set([...b].map(kindOfMode));
  return a.size === 0 || b.size === 0 || [...a].some((mode) => kinds.has(kindOfMode(mode)));
}

/** One paper's missile is the next one's drone or blast. */
function kindOfMode(mode: string): string {
  return BLASTS.has(mode) ? 'blast' : mode;
}

const BLASTS: ReadonlySet<string> = new Set([
  'aerial',
  'drone',
  'explosives',
  'heavy-weapons',
  'suicide-attack',
]);

/** What hardly happens twice to one within days: who is charged on Monday is not charged on Tuesday too. */
const ONCE: ReadonlySet<string> = new Set([
  'LIFE',
  'PERSONNEL',
  'JUSTICE',
  'BUSINESS',
  'DISASTER',
] satisfies readonly EventType[]);

/** The same, of acts whose type has others that are done daily. */
const ONCE_TO_ONE: ReadonlySet<string> = new Set([
  'CHARGED',
  'ARRESTED',
  'RELEASED',
  'CONVICTED',
  'FINED',
  'EXPELLED',
  'ABDUCTED',
  'KILLED',
  'RESIGNED_FROM',
] satisfies readonly ProjectionType[]);

/** What one party does to another again and again. */
const REPEATED: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'CONSULT', 'MOBILIZE', 'AID']);

/** What is known again by where and when it was, though nobody is named. */
const LOCAL: ReadonlySet<string> = new Set<EventType>([
  'ASSAULT',
  'BUSINESS',
  'COERCE',
  'DISASTER',
  'LIFE',
  'PROTEST',
]);

/** -1 where nobody is shared, or where who else took part tells the two apart. */
function partyFit(a: Story, b: Story): number {
  if (hitOtherPlaces(a, b)) return -1;
  if (isNamelessReport(a, b) || isNamelessReport(b, a)) return 0.5;
  const shared = sharedParties(a, b);
  if (shared.length === 0) return isOneSpot(a, b) || areSameVictims(a, b) ? 0.5 : -1;
  const isWhole = shared.length >= Math.min(a.parties.length, b.parties.length);
  // One article that names others beside the one speaks of two occasions.
  if (!isWhole && shared.length < 2 && inOneArticle(a, b)) return -1;
  if (shared.length >= 2) return isWhole ? 0.85 : 0.75;
  if (a.isOnce && b.isOnce && sharesMode(a, b)) return happensToOne(a, b, shared);
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
 * Whether two reports of violence, arrest or disaster tell of one town and one day, and of the same kind of
 * people where both say of whom; no one who is named in both may differ. One that gives no day must not
 * leave open whom it befell.
 */
function isOneSpot(a: Story, b: Story): boolean {
  const isAlikeMode = a.type !== b.type || sharesMode(a, b);
  if (!LOCAL.has(a.type) || !LOCAL.has(b.type) || !isAlikeMode || inOneArticle(a, b)) return false;
  const there = townsOf(b);
  const isThere = [...townsOf(a)].some((key) => there.has(key));
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
  if (![...townsOf(nameless)].some((key) => towns.has(key))) return false;
  const people = parties.filter(({ noun }) => noun === undefined);
  const known = people.filter(({ key }) => nameless.named.has(key)).length;
  return people.length === 0 ? isDay({ parties, ...told }) : known >= Math.min(2, people.length);
}

/** As many of one kind of people, hit on one day: "two teachers", where one does not say in which town. */
function areSameVictims(a: Story, b: Story): boolean {
  if (!HARMING.has(a.type) || !isDay(a) || !isDay(b) || inOneArticle(a, b)) return false;
  const nouns = nounsOf(b);
  const isAlike = [...nounsOf(a)].some((noun) => nouns.has(noun) && !PEOPLE.has(noun));
  const isAsMany = [...a.counts].some((count) => b.counts.has(count));
  return isAlike && isAsMany && sharesMode(a, b) && !namesOthers(a, b, 'actor');
}

const HARMING: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'DISASTER', 'LIFE', 'COERCE']);

function isDay({ days }: Story): boolean {
  return days !== undefined && isExact(days);
}

function hasAny(nouns: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...nouns].some((noun) => of.has(noun));
}

/** Nouns that leave open what kind of people they are. */
const PEOPLE: ReadonlySet<string> = new Set(
  'people persons others civilians victims residents men women'.split(' '),
);

/** The towns that an act took place in or befell. */
function townsOf(story: Story): ReadonlySet<string> {
  return new Set(scenesOf(story).flatMap(({ key, isWide }) => (isWide ? [] : [key])));
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

const ROLES: readonly RoleType[] = ['actor', 'recipient'];

/** Whether both name somebody in a role beside those that they share; places aside. */
function namesOthers(a: Story, b: Story, role: RoleType, shared: readonly Party[] = []): boolean {
  const known = new Set(shared.map(({ key }) => key));
  const named = ({ parties }: Story) =>
    parties.filter(
      (party) =>
        party.role === role &&
        party.noun === undefined &&
        party.spot === undefined &&
        !known.has(party.key),
    );
  return named(a).length > 0 && named(b).length > 0;
}

function nounsOf({ parties }: Story): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ role, noun }) => (role === 'recipient' && noun !== undefined ? [noun] : [])),
  );
}

/** Parties that both have; in an act that one does to the other, in one role. */
function sharedParties(a: Story, b: Story): readonly Party[] {
  const isFree = a.isMutual || b.isMutual;
  return a.parties.filter((x) =>
    b.parties.some((y) => (isFree || x.role === y.role) && isSameParty(x, y)),
  );
}

/** Two towns that are hit are two attacks, whoever attacks. */
function hitOtherPlaces(a: Story, b: Story): boolean {
  const [x, y] = [placesHit(a), placesHit(b)].map((hit) => hit.filter(({ isWide }) => !isWide));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return !x.some(({ key }) => y.some((other) => other.key === key));
}

function placesHit({ parties }: Story): readonly Scene[] {
  return parties.flatMap(({ role, spot }) =>
    role === 'recipient' && spot !== undefined ? [spot] : [],
  );
}

/** Where it was: of what befalls a place, that place too. */
function scenesOf(story: Story): readonly Scene[] {
  return LOCAL.has(story.type) ? [...story.scenes, ...placesHit(story)] : story.scenes;
}

function inOneArticle(a: Story, b: Story): boolean {
  return [...a.documents].some((document) => b.documents.has(document));
}

/** The same, or a country and who acts for it: "Israel", "the Israeli military", "Prime Minister Netanyahu". */
function isSameParty(x: Party, y: Party): boolean {
  return x.key === y.key || standsFor(x, y) || standsFor(y, x);
}

function standsFor(one: Party, country: Party): boolean {
  if (country.spot === undefined || country.state === undefined) return false;
  return (one.state ?? one.actsFor) === country.state && one.key !== country.key;
}

/** -1 where the places exclude each other, 0 where one is not known. */
function placeFit(a: readonly Scene[], b: readonly Scene[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const same = a.filter((x) => b.some((y) => x.key === y.key));
  if (same.some(({ isWide }) => !isWide)) return 0.35;
  const isInside = a.some((x) =>
    b.some((y) => x.country !== undefined && x.country === y.country && (x.isWide || y.isWide)),
  );
  return same.length > 0 || isInside ? 0.15 : -1;
}

/** -1 where the dates exclude each other. */
function timeFit(a: Story, b: Story): number {
  if (a.days !== undefined && b.days !== undefined) {
    if (daysBetween(a.days, b.days) > 0) return isTakeover(a, b) ? 0.2 : slackOf(a, b);
    return isExact(a.days) && isExact(b.days) ? 0.5 : 0.3;
  }
  if (inOneArticle(a, b)) return 0.3;
  if (a.published === undefined || b.published === undefined) return -1;
  if (isTakeover(a, b)) return 0.2;
  const isRecalled = (a.isOnce && b.isOnce) || a.parties.length === 0 || b.parties.length === 0;
  const recalled = isRecalled ? RECALLED_DAYS : REPORTED_DAYS;
  if (a.days !== undefined) return fitByDay(a.days, b, recalled);
  if (b.days !== undefined) return fitByDay(b.days, a, recalled);
  return fitByPublication(a, b, recalled);
}

/** "arrived on Tuesday to meet" and "met on Wednesday" are one meeting of two who are the same in both. */
function slackOf(a: Story, b: Story): number {
  if (lasts(a) && lasts(b) && a.days !== undefined && b.days !== undefined)
    return daysBetween(a.days, b.days) <= LASTING_DAYS ? 0.3 : -1;
  const [plan, done] = a.isPlanned ? [a, b] : [b, a];
  if (!plan.isPlanned || done.isPlanned || plan.days === undefined || done.days === undefined)
    return -1;
  const late = done.days.first - plan.days.last;
  return late >= 0 && late <= SLACK_DAYS && sharedParties(a, b).length > 1 ? 0.2 : -1;
}

/** One firm buys another once: agreed in spring, it is completed in autumn. */
function isTakeover(a: Story, b: Story): boolean {
  const [x, y] = [a.days ?? a.published, b.days ?? b.published];
  if (!a.isTakeover || !b.isTakeover || x === undefined || y === undefined) return false;
  return daysBetween(x, y) <= TAKEOVER_DAYS && sharedParties(a, b).length > 1;
}

/** A strike is told of on each of its days. */
function lasts({ type, modes }: Story): boolean {
  return type === 'PROTEST' && modes.has('strike');
}

/** A report without a date is written soon after the day, an announcement before it. */
function fitByDay(
  day: DayRange,
  { published, isPlanned, isOpen }: Story,
  recalled: number,
): number {
  if (published === undefined) return -1;
  const before = day.first - published.first;
  const after = published.last - day.last;
  const isNear =
    before <= (isOpen ? AHEAD_DAYS : ZONE_DAYS) && after <= (isPlanned ? ZONE_DAYS : recalled);
  return isNear ? nearness(Math.max(before, after)) : -1;
}

/** All that has no date is written within some days, so that what is said daily does not chain. */
function fitByPublication(a: Story, b: Story, recalled: number): number {
  const [x, y] = [a.published, b.published];
  if (x === undefined || y === undefined) return -1;
  const span = Math.max(x.last, y.last) - Math.min(x.first, y.first);
  if (a.isPlanned === b.isPlanned)
    return span <= (a.isPlanned ? AHEAD_DAYS : recalled) ? nearness(span) : -1;
  const [plan, done] = a.isPlanned ? [x, y] : [y, x];
  // What is announced after the one was held is the next one.
  const isBefore = plan.last <= done.first && done.first - plan.first <= AHEAD_DAYS;
  return isBefore ? nearness(span) : -1;
}

function nearness(days: number): number {
  return days <= 1 ? 0.25 : 0.15;
}

function isExact({ first, last }: DayRange): boolean {
  return last - first <= 1;
}
