// Two reports, or what is known of two events, in; how much speaks for their being one out.

import type { EventType, ProjectionType, RoleType } from '../../../ontology/index.ts';
import { type DayRange, daysBetween } from './day-range.ts';
import type { Party, Report, Scene } from './report.ts';

/** What several reports of one event come to. */
export interface Story {
  readonly type: string;
  readonly modes: ReadonlySet<string>;
  /** Whether it is an act that hardly happens twice to one within days. */
  readonly isOnce: boolean;
  readonly isMutual: boolean;
  readonly parties: readonly Party[];
  readonly scenes: readonly Scene[];
  /** Days that every dated report allows. */
  readonly days: DayRange | undefined;
  /** When it was written of, where no report dates it; announcements count only among themselves. */
  readonly published: DayRange | undefined;
  readonly isPlanned: boolean;
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
  const { type, mode, isMutual, parties, scene, days, published, event, ref } = report;
  return {
    type,
    modes: new Set(mode === '' ? [] : [mode]),
    isOnce: ONCE.has(type) || (event.relation !== undefined && ONCE_TO_ONE.has(event.relation)),
    isMutual,
    parties,
    scenes: scene === undefined ? [] : [scene],
    days,
    published: published === undefined ? undefined : { first: published, last: published },
    isPlanned: event.status === 'planned',
    documents: new Set([ref.document]),
  };
}

/** Two that are one. */
export function joinStories(a: Story, b: Story): Story {
  const parties = new Map([...a.parties, ...b.parties].map((party) => [party.key, party]));
  const scenes = new Map([...a.scenes, ...b.scenes].map((scene) => [scene.key, scene]));
  return {
    type: a.type,
    modes: new Set([...a.modes, ...b.modes]),
    isOnce: a.isOnce && b.isOnce,
    isMutual: a.isMutual && b.isMutual,
    parties: [...parties.values()],
    scenes: [...scenes.values()],
    days: daysOf(a, b),
    published: publishedOf(a, b),
    isPlanned: a.isPlanned && b.isPlanned,
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
  if (a.type !== b.type) return 0;
  const place = placeFit(a.scenes, b.scenes);
  const when = timeFit(a, b);
  const who = partyFit(a, b);
  if (place < 0 || when < 0 || who < 0) return 0;
  return who + when + place + (sharesMode(a, b) ? 0 : -0.3);
}

/** Whether both are of one mode, as far as they have one: charged and indicted, not charged and acquitted. */
function sharesMode({ modes: a }: Story, { modes: b }: Story): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((mode) => b.has(mode));
}

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
  if (hitOtherPlaces(a, b) || tellOtherTowns(a, b)) return -1;
  const shared = sharedParties(a, b);
  if (shared.length === 0) return isOneSpot(a, b) ? 0.5 : -1;
  const isWhole = shared.length >= Math.min(a.parties.length, b.parties.length);
  // One article that names others beside the one speaks of two occasions.
  if (!isWhole && shared.length < 2 && inOneArticle(a, b)) return -1;
  if (shared.length >= 2) return isWhole ? 0.85 : 0.75;
  if (a.isOnce && b.isOnce && sharesMode(a, b)) return happensToOne(a, b, shared);
  if (isOneIncident(a, b, shared)) return 0.8;
  if (!isWhole) return 0.25;
  const isDoneToOne = shared.every(
    ({ role, state }) => role === 'recipient' && state === undefined,
  );
  if (isDoneToOne && !SPOKEN.has(a.type) && !REPEATED.has(a.type) && sharesMode(a, b)) return 0.75;
  const isTelling = shared.every(({ state }) => state === undefined) && !SPOKEN.has(a.type);
  return isTelling ? 0.5 : 0.45;
}

/**
 * Whether two reports of violence, arrest or disaster tell of one town and one day, and of the same kind of
 * people where both say of whom; no one who is named in both may differ.
 */
function isOneSpot(a: Story, b: Story): boolean {
  if (!LOCAL.has(a.type) || a.days === undefined || b.days === undefined) return false;
  const isOneDay = (isExact(a.days) && isExact(b.days)) || (lasts(a) && lasts(b));
  if (!isOneDay || !sharesMode(a, b) || inOneArticle(a, b)) return false;
  const [x, y] = [spotsOf(a), spotsOf(b)];
  const isThere = [...x].some((key) => y.has(key));
  if (!isThere || ROLES.some((role) => namesOthers(a, b, role))) return false;
  const [p, q] = [nounsOf(a), nounsOf(b)];
  return p.size === 0 || q.size === 0 || [...p].some((noun) => q.has(noun));
}

/** The towns that an act took place in or befell. */
function spotsOf(story: Story): ReadonlySet<string> {
  const scenes = story.scenes.filter(({ isWide }) => !isWide).map(({ key }) => key);
  return new Set([...scenes, ...placesHit(story)]);
}

/** A blast or a blow in a town that nobody is named for: the next day's papers mean the same. */
function isOneIncident(a: Story, b: Story, shared: readonly Party[]): boolean {
  const isNamed = [...a.parties, ...b.parties].some(({ role }) => role === 'actor');
  const isTown = shared.every(({ key, state }) => key.startsWith('place:') && state === undefined);
  return a.type === 'ASSAULT' && !isNamed && isTown && sharesMode(a, b);
}

/** What happens once happens to somebody: who does it may do it to the next one as well. */
function happensToOne(a: Story, b: Story, shared: readonly Party[]): number {
  const isDoneToNone = [...a.parties, ...b.parties].every(({ role }) => role === 'actor');
  const bears = ({ role, noun }: Party) =>
    noun === undefined && (role === 'recipient' || isDoneToNone || a.type === 'RETREAT');
  if (shared.some(bears)) return 0.85;
  if (namesOthers(a, b, 'recipient')) return -1;
  return shared.some(({ noun }) => noun === undefined) ? 0.8 : 0.25;
}

const ROLES: readonly RoleType[] = ['actor', 'recipient'];

/** Whether both name somebody in a role, but not the same; places aside. */
function namesOthers(a: Story, b: Story, role: RoleType): boolean {
  const named = ({ parties }: Story) =>
    parties.filter(
      (party) => party.role === role && party.noun === undefined && !party.key.startsWith('place:'),
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
  const [x, y] = [placesHit(a), placesHit(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((key) => y.has(key));
}

/** Who was visited in one town was not met by it in another. */
function tellOtherTowns(a: Story, b: Story): boolean {
  if (!a.isMutual && !b.isMutual) return false;
  const [x, y] = [spotsOf(a), spotsOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((key) => y.has(key));
}

function placesHit({ parties }: Story): ReadonlySet<string> {
  const hit = parties.filter(
    ({ role, key, state }) =>
      role === 'recipient' && state === undefined && key.startsWith('place:'),
  );
  return new Set(hit.map(({ key }) => key));
}

function inOneArticle(a: Story, b: Story): boolean {
  return [...a.documents].some((document) => b.documents.has(document));
}

/** The same, or a country and who acts for it: "Israel" and "the Israeli military". */
function isSameParty(x: Party, y: Party): boolean {
  if (x.key === y.key) return true;
  const isCountry = x.key.startsWith('place:') !== y.key.startsWith('place:');
  return isCountry && x.state !== undefined && x.state === y.state;
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
    if (daysBetween(a.days, b.days) > 0) return slackOf(a, b);
    return isExact(a.days) && isExact(b.days) ? 0.5 : 0.3;
  }
  if (inOneArticle(a, b)) return 0.3;
  if (a.published === undefined || b.published === undefined) return -1;
  const recalled = a.isOnce && b.isOnce ? RECALLED_DAYS : REPORTED_DAYS;
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

/** A strike is told of on each of its days. */
function lasts({ type, modes }: Story): boolean {
  return type === 'PROTEST' && modes.has('strike');
}

/** A report without a date is written soon after the day, an announcement before it. */
function fitByDay(day: DayRange, { published, isPlanned }: Story, recalled: number): number {
  if (published === undefined) return -1;
  const before = day.first - published.first;
  const after = published.last - day.last;
  const isNear = isPlanned
    ? before <= AHEAD_DAYS && after <= ZONE_DAYS
    : before <= ZONE_DAYS && after <= recalled;
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
