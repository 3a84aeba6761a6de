// Two stories in, how well their days and the days they were written on agree out.
// Method: two dates must overlap; what has no date is dated by when it was written of, within the days that
// newspapers take to tell of it.

import { type DayRange, daysBetween } from './day-range.ts';
import { sharedParties } from './parties.ts';
import { townsOf } from './place-fit.ts';
import { inOneArticle, isDay, isExact, type Story } from './story.ts';

/** Newspapers tell of an event within some days, and of one to come within some weeks. */
const REPORTED_DAYS = 3;
/** For so long they recall what happens to somebody once. */
const RECALLED_DAYS = 14;
/** For so long, what befalls nobody twice: "a year after he stepped down". */
const REMEMBERED_DAYS = 400;
/** So many days lie between two days that are given for it: one paper errs, or was misread. */
const MISTOLD_DAYS = 2;
/** For so long a noun alone recalls it, where the two articles are of one week. */
const RECALLED_BY_NOUN_DAYS = 7;
const AHEAD_DAYS = 14;
/** So many days after it was to be something still happens. */
const SLACK_DAYS = 2;
const LASTING_DAYS = 3;
/** A takeover waits so long for those who must agree to it. */
const TAKEOVER_DAYS = 400;
/** Where the writer is may already be the day after. */
const ZONE_DAYS = 1;

/** Whether one of them neither tells its day nor stands in an article that has one. */
export function isUndated(a: Story, b: Story): boolean {
  return [a, b].some(({ days, published }) => days === undefined && published === undefined);
}

/** -1 where the dates exclude each other, or one of them has none. */
export function timeFit(a: Story, b: Story): number {
  if (a.days !== undefined && b.days !== undefined) {
    const apart = daysBetween(a.days, b.days);
    if (apart > 0 && apart <= MISTOLD_DAYS && befallsNobodyTwice(a, b)) return 0.2;
    if (apart > 0) return isTakeover(a, b) ? 0.2 : slackOf(a, b);
    return isExact(a.days) && isExact(b.days) ? 0.5 : 0.3;
  }
  if (inOneArticle(a, b)) return 0.3;
  if (a.published === undefined || b.published === undefined) return -1;
  if (isTakeover(a, b)) return 0.2;
  const isRecalled = (a.isOnce && b.isOnce) || a.parties.length === 0 || b.parties.length === 0;
  const recalled = befallsNobodyTwice(a, b)
    ? REMEMBERED_DAYS
    : isRecalled
      ? RECALLED_DAYS
      : isOneJourney(a, b)
        ? RECALLED_BY_NOUN_DAYS
        : REPORTED_DAYS;
  const fit =
    a.days !== undefined
      ? fitByDay(a.days, b, recalled)
      : b.days !== undefined
        ? fitByDay(b.days, a, recalled)
        : fitByPublication(a, b, recalled);
  // Nobody dies twice, however late it is recalled; who left one post may leave another.
  const isDeath = recalled === REMEMBERED_DAYS && a.type !== 'RETREAT' && b.type !== 'RETREAT';
  return fit >= 0 && isDeath ? Math.max(fit, 0.25) : fit;
}

/** "arrived on Tuesday to meet" and "met on Wednesday" are one meeting of two who are the same in both. */
function slackOf(a: Story, b: Story): number {
  const isLong = (lasts(a) && lasts(b)) || isOneRound(a, b);
  if (isLong && a.days !== undefined && b.days !== undefined)
    return daysBetween(a.days, b.days) <= LASTING_DAYS ? 0.3 : -1;
  const [plan, done] = a.isPlanned ? [a, b] : [b, a];
  if (!plan.isPlanned || done.isPlanned || plan.days === undefined || done.days === undefined)
    return -1;
  const late = done.days.first - plan.days.last;
  return late >= 0 && late <= SLACK_DAYS && sharedParties(a, b).length > 1 ? 0.2 : -1;
}

/** "Talks" that open on Monday break up on Thursday: nouns in both, of the same sides in one town. */
function isOneRound(a: Story, b: Story): boolean {
  const isTalk = (story: Story) =>
    story.type === 'CONSULT' && story.isMutual && story.isNoun && story.isOnly && !story.isOpen;
  if (!isTalk(a) || !isTalk(b) || inOneArticle(a, b)) return false;
  const towns = new Set(townsOf(a));
  return sharedParties(a, b).length > 1 && [...townsOf(b)].some((town) => towns.has(town));
}

/** "His trip to Tunis", in an article of the same week that tells of no other: who went, and where. */
function isOneJourney(a: Story, b: Story): boolean {
  const isJourney = ({ type, modes }: Story) =>
    type === 'MOVEMENT' || (type === 'CONSULT' && modes.has('visit'));
  const undated = a.days === undefined ? a : b;
  if (!isJourney(a) || !isJourney(b) || !a.isOnly || !b.isOnly || !undated.isNoun) return false;
  const shared = sharedParties(a, b);
  return (
    shared.some(({ key }) => key.startsWith('person:')) &&
    shared.some(({ spot }) => spot !== undefined && !spot.isWide)
  );
}

/** One firm buys another once: agreed in spring, it is completed in autumn. */
export function isTakeover(a: Story, b: Story): boolean {
  const [x, y] = [a.days ?? a.published, b.days ?? b.published];
  if (!a.isTakeover || !b.isTakeover || x === undefined || y === undefined) return false;
  return daysBetween(x, y) <= TAKEOVER_DAYS && sharedParties(a, b).length > 1;
}

/**
 * "The inquiry into the blast began on Tuesday", of Monday's: where a noun tells of it, the day may be that of
 * what the sentence tells beside.
 */
export function isMistold(a: Story, b: Story): boolean {
  if (isRecalledLater(a, b) || isRecalledLater(b, a)) return true;
  const [x, y] = [a.days ?? a.published, b.days ?? b.published];
  if (x === undefined || y === undefined || a.isOpen || b.isOpen) return false;
  const later = x.first > y.last ? a : b;
  return later.isNoun && isDay(later) && daysBetween(x, y) <= MISTOLD_DAYS;
}

/** "The suspect in a knife attack in Lyon": a noun without a day may recall what was some days ago. */
function isRecalledLater(known: Story, recalled: Story): boolean {
  if (recalled.days !== undefined || !recalled.isNoun || !isDay(known)) return false;
  const [day, told] = [known.days, recalled.published];
  if (day === undefined || told === undefined || known.isOpen || recalled.isOpen) return false;
  return told.first >= day.last && told.last - day.last <= RECALLED_BY_NOUN_DAYS;
}

/** A strike is told of on each of its days. */
export function lasts({ type, modes }: Story): boolean {
  return type === 'PROTEST' && modes.has('strike');
}

/** Nobody dies, or leaves a post, twice within days; who is named in both must be the one. */
function befallsNobodyTwice(a: Story, b: Story): boolean {
  if (!a.isFinal || !b.isFinal) return false;
  const one = (story: Story) =>
    story.parties.filter(
      ({ key, role }) =>
        key.startsWith('person:') && (role === 'recipient' || story.type === 'RETREAT'),
    );
  return (
    one(a).some((x) => [...one(b), ...b.beside].some((y) => x.key === y.key)) ||
    one(b).some((y) => a.beside.some((x) => x.key === y.key))
  );
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
