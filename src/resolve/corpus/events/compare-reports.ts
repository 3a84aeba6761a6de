// Two reports, or what is known of two events, in; how much speaks for their being one out.

import { type DayRange, daysBetween } from './day-range.ts';
import type { Party, Report, Scene } from './report.ts';

/** What several reports of one event come to. */
export interface Story {
  readonly type: string;
  readonly modes: ReadonlySet<string>;
  readonly isMutual: boolean;
  readonly parties: readonly Party[];
  readonly scenes: readonly Scene[];
  /** Days that every dated report allows. */
  readonly days: DayRange | undefined;
  /** When it was written of, where no report dates it. */
  readonly published: DayRange | undefined;
  readonly isPlanned: boolean;
  readonly documents: ReadonlySet<string>;
}

/** From this on two are one event. */
export const ONE_EVENT = 1;

/** Newspapers tell of an event within some days, and of one to come within some weeks. */
const REPORTED_DAYS = 3;
const AHEAD_DAYS = 14;

/** A report alone. */
export function storyOf(report: Report): Story {
  const { type, mode, isMutual, parties, scene, days, published, event, ref } = report;
  return {
    type,
    modes: new Set(mode === '' ? [] : [mode]),
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
    isMutual: a.isMutual && b.isMutual,
    parties: [...parties.values()],
    scenes: [...scenes.values()],
    days: narrower(a.days, b.days),
    published: wider(a.published, b.published),
    isPlanned: a.isPlanned && b.isPlanned,
    documents: new Set([...a.documents, ...b.documents]),
  };
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
  const shared = sharedParties(a, b);
  const when = timeFit(a, b);
  if (place < 0 || when < 0 || shared === 0) return 0;
  const modes =
    a.modes.size === 0 || b.modes.size === 0 || [...a.modes].some((mode) => b.modes.has(mode));
  const least = Math.min(a.parties.length, b.parties.length);
  const isWhole = shared >= least;
  const who = shared >= 2 ? (isWhole ? 0.85 : 0.75) : isWhole ? 0.45 : 0.25;
  return who + when + place + (modes ? 0 : -0.3);
}

/** Parties that both have; in an act that one does to the other, in one role. */
function sharedParties(a: Story, b: Story): number {
  const isFree = a.isMutual || b.isMutual;
  return a.parties.filter((x) =>
    b.parties.some((y) => (isFree || x.role === y.role) && isSameParty(x, y)),
  ).length;
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
  if (a.some((x) => b.some((y) => x.key === y.key))) return 0.35;
  const isInside = a.some((x) =>
    b.some((y) => x.country !== undefined && x.country === y.country && (x.isWide || y.isWide)),
  );
  return isInside ? 0.15 : -1;
}

/** -1 where the dates exclude each other. */
function timeFit(a: Story, b: Story): number {
  if (a.days !== undefined && b.days !== undefined) {
    if (daysBetween(a.days, b.days) > 0) return -1;
    return isExact(a.days) && isExact(b.days) ? 0.5 : 0.3;
  }
  if ([...a.documents].some((document) => b.documents.has(document))) return 0.3;
  const [x, y] = [whenOf(a), whenOf(b)];
  if (x === undefined || y === undefined) return -1;
  const apart = daysBetween(x, y);
  const limit = a.isPlanned !== b.isPlanned || a.isPlanned ? AHEAD_DAYS : REPORTED_DAYS;
  return apart > limit ? -1 : apart <= 1 ? 0.25 : 0.15;
}

function isExact({ first, last }: DayRange): boolean {
  return last - first <= 1;
}

/** When it was, or when it was written of. */
function whenOf({ days, published }: Story): DayRange | undefined {
  return days ?? published;
}
