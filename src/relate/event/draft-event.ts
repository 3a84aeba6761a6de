// A sense and the heads of its roles in, an event draft out, with its date, place and numbers.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { EventType } from '../../ontology/index.ts';
import { isCalendarWord } from '../clause/calendar-words.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { findDate, findOwnDate } from '../when.ts';
import { findPlace, findPlaceInside, onlyRegion, onlyTown } from '../where.ts';
import { withAside } from './aside.ts';
import type { EventFinding } from './event-finding.ts';
import { sizeOf } from './event-size.ts';
import { BREAKING } from './noun-phrases.ts';
import {
  isEvent,
  isOfPlace,
  isThing,
  participantsOf,
  strikesGround,
  TOLD_OF_PLACE,
} from './participants.ts';

/** The event, or nothing when nobody known takes part in it. */
export function draftEvent(context: ReadingContext, finding: EventFinding): EventDraft | undefined {
  const { sense, head, clauseHead, trigger, rule, confidence } = finding;
  const named = participantsOf(context, finding);
  const participants =
    named.length > 0 ? withAside(context, finding, named) : placeHit(context, finding);
  const place =
    placeOf(context, finding, participants) ?? placeMeant(context, finding, participants);
  const time = isFought(context, finding)
    ? findOwnDate(context, head)
    : (findDate(context, head) ??
      (clauseHead === undefined ? undefined : findDate(context, clauseHead)));
  const isKnown = participants.length > 0 && isEvent(context, finding, participants);
  // "the ceasefire between the army and the clans": of one side nothing is known.
  const isOfOne = participants.length === 1 && sense.roles === 'mutual';
  const isTold =
    isKnown ||
    (participants.length === 0 && isOfItsDay(context, finding)) ||
    ((participants.length === 0 || isOfOne) &&
      isOfPlace(finding) &&
      (isTown(context, place) || (place !== undefined && time !== undefined)));
  if (!isTold) return undefined;
  const { relation } = sense;
  const size = sizeOf(context.tree, relation ?? sense.mode, finding.recipients);
  return {
    type: sense.event,
    ...decidedBy(finding),
    trigger,
    head,
    participants,
    rule,
    pattern: sense.pattern.text,
    confidence,
    ...(sense.mode === undefined ? {} : { mode: sense.mode }),
    ...(relation === undefined ? {} : { relation }),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(size === undefined ? {} : { size }),
  };
}

/** "were battling a fire for a second day on Monday": it broke out before. */
function isFought({ tree }: ReadingContext, { sense, head }: EventFinding): boolean {
  if (relationOf(tree, head) !== 'obj') return false;
  const above = getToken(tree, head).head;
  // "broke the truce on Monday"
  if (sense.mode === 'ceasefire') return above >= 0 && BREAKING.test(lemmaOf(tree, above));
  if (sense.event !== 'DISASTER') return false;
  return (
    above >= 0 &&
    /^(?:battle|fight|tackle|extinguish|contain|tame|douse)$/.test(lemmaOf(tree, above))
  );
}

/** "Monday's walkout", "two days after the fine": which one is meant is known by its day. */
function isOfItsDay(
  context: ReadingContext,
  { sense: { event, pattern, roles }, head, status }: EventFinding,
): boolean {
  return (
    pattern.kind === 'noun' &&
    roles !== 'mutual' &&
    !UNDATED.has(event) &&
    status === 'occurred' &&
    isDefinite(context.tree, head) &&
    /^\d{4}-\d{2}-\d{2}/.test(findOwnDate(context, head) ?? '')
  );
}

/** Words and movements, of which each day has many. */
const UNDATED: ReadonlySet<string> = new Set<EventType>([
  'STATEMENT',
  'MOVEMENT',
  'SUPPORT',
  'REQUEST',
  'AGREE',
]);

/** "after the rally", "two nights of rioting", in an article that tells of one town. */
function placeMeant(
  context: ReadingContext,
  { sense: { event, mode, pattern }, head, status, actors }: EventFinding,
  participants: EventDraft['participants'],
): number | undefined {
  const isOfCrowd =
    (event === 'PROTEST' || TOLD_OF_PLACE.has(mode ?? '')) &&
    pattern.kind === 'noun' &&
    status === 'occurred';
  if (!isOfCrowd || participants.length > 0) return undefined;
  // "two days after a protest by several hundred boats"
  const isRecalled = actors.length > 0 && prepositionOf(context.tree, head) === 'after';
  return isRecalled || isDefinite(context.tree, head) || mode === 'riot'
    ? onlyTown(context)
    : undefined;
}

function isTown({ mentions }: ReadingContext, place: number | undefined): boolean {
  return place !== undefined && mentions[place]?.placeKind !== 'country';
}

/** Where nobody known takes part, what was built is hit where it stands: "a missile struck a market in Vik". */
function placeHit(context: ReadingContext, finding: EventFinding): EventDraft['participants'] {
  if (!strikesGround(context, finding)) return [];
  const place =
    finding.recipients.flatMap((head) => placeNamed(context, head))[0] ??
    finding.recipients.flatMap((head) => findPlaceInside(context, head) ?? [])[0] ??
    placeOf(context, finding, []) ??
    placeBeside(context, finding) ??
    // "a day after an explosion", "the accident", in an article that tells of one town.
    (isLate(finding, findOwnDate(context, finding.clauseHead ?? finding.head)) ||
    isKnownHarm(context, finding)
      ? (onlyTown(context) ?? regionOf(context, finding))
      : undefined);
  return place === undefined ? [] : [{ mention: place, role: 'recipient' }];
}

/** "the floods", in an article that names one region and no town. */
function regionOf(context: ReadingContext, { sense: { mode } }: EventFinding): number | undefined {
  return mode === 'natural' ? onlyRegion(context) : undefined;
}

/** "went off as a van drove past in Vik", "crashed after take-off from the airport of Vik". */
function placeBeside(context: ReadingContext, { clauseHead }: EventFinding): number | undefined {
  const { tree } = context;
  if (clauseHead === undefined) return undefined;
  const meanwhile = childrenBy(tree, clauseHead, 'advcl').filter((child) =>
    childrenBy(tree, child, 'mark').some((mark) => /^(?:as|while|when)$/.test(lemmaOf(tree, mark))),
  );
  const start = childrenBy(tree, clauseHead, 'obl').filter((child) =>
    /^(?:off|takeoff|take-off|departure)$/.test(lemmaOf(tree, child)),
  );
  const from = [...start, clauseHead]
    .filter(() => start.length > 0)
    .flatMap((head) => childrenBy(tree, head, 'obl', 'nmod'))
    .filter((child) => wordBefore(tree, child) === 'from');
  // "after take-off from Vik"
  const left = from
    .flatMap((head) => context.mentionAt(head) ?? [])
    .filter((index) => isPlaceName(context, index));
  const named = [...left, ...from.flatMap((head) => placeNamed(context, head))];
  return (
    named[0] ?? [...from, ...meanwhile].flatMap((head) => findPlaceInside(context, head) ?? [])[0]
  );
}

function wordBefore(tree: Tree, phrase: number): string {
  const [first] = childrenBy(tree, phrase, 'case');
  return first === undefined ? '' : lemmaOf(tree, first);
}

/** Whether a follow-up recalls it by its day alone: "a day after an explosion", "the theatre that burned down". */
function isLate({ sense, status }: EventFinding, time: EventDraft['time']): boolean {
  return (
    (sense.pattern.kind === 'noun' || sense.event === 'DISASTER') &&
    sense.roles !== 'mutual' &&
    status === 'occurred' &&
    time !== undefined
  );
}

/** "the accident", "the blast", with nothing said of which: what the article has told of. */
function isKnownHarm({ tree }: ReadingContext, { sense, head, status }: EventFinding): boolean {
  const isNoun = sense.pattern.kind === 'noun' && sense.roles !== 'mutual';
  return (
    isNoun &&
    sense.relation !== 'INJURED' &&
    // A strike may be one of workers.
    sense.pattern.lemma !== 'strike' &&
    childrenBy(tree, head, 'compound', 'amod', 'nmod', 'nmod:poss').length === 0 &&
    status === 'occurred' &&
    isDefinite(tree, head)
  );
}

/** "the rally", "Monday's rally" */
function isDefinite(tree: Tree, noun: number): boolean {
  return (
    childrenBy(tree, noun, 'det').some((det) => /^(?:the|this|that)$/.test(lemmaOf(tree, det))) ||
    childrenBy(tree, noun, 'nmod:poss').some((day) =>
      isCalendarWord(wordOf(tree, day), lemmaOf(tree, day)),
    )
  );
}

/** The town in "the market of Vik", "the Vik market". */
function placeNamed(context: ReadingContext, head: number): readonly number[] {
  return childrenBy(context.tree, head, 'nmod', 'compound', 'nmod:poss')
    .flatMap((child) => context.mentionAt(child) ?? [])
    .filter((index) => isPlaceName(context, index));
}

function isPlaceName({ mentions }: ReadingContext, index: number): boolean {
  return mentions[index]?.type === 'place' && mentions[index]?.kind === 'name';
}

function decidedBy({ status, statusRule, statusWord }: EventFinding) {
  return {
    status,
    ...(statusRule === undefined ? {} : { statusRule }),
    ...(statusWord === undefined ? {} : { statusWord }),
  };
}

/** "a blockade of the road to Vik" */
function townAtEnd(
  { tree, mentions, mentionAt }: ReadingContext,
  road: number,
): number | undefined {
  if (!/^(?:bridge|highway|line|motorway|pass|railway|road|route|track)$/.test(lemmaOf(tree, road)))
    return undefined;
  if (!/^(?:to|into|from)$/.test(wordOf(tree, road + 1))) return undefined;
  const place = mentionAt(road + 2);
  return mentions[place ?? -1]?.type === 'place' ? place : undefined;
}

/** A place that takes part ("strikes on Tromsdal") is no place where it happened. */
function placeOf(
  context: ReadingContext,
  { head, clauseHead, sense, recipients }: EventFinding,
  participants: EventDraft['participants'],
): number | undefined {
  // "raids on 20 homes in Vik": the houses say where.
  const houses = sense.event === 'COERCE' ? recipients.filter((one) => isThing(context, one)) : [];
  const labelOf = (mention: number) => context.mentions[mention]?.label;
  const involved = new Set(participants.map(({ mention }) => labelOf(mention)));
  return [
    ...[head, clauseHead].map((token) =>
      token === undefined ? undefined : findPlace(context, token),
    ),
    ...houses.map((house) => findPlaceInside(context, house)),
    ...recipients.map((road) => townAtEnd(context, road)),
  ].find((place) => place !== undefined && !involved.has(labelOf(place)));
}
