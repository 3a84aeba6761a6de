// The question before and words that make sense only after it in; the question that they make together
// out: "and in Gaza?", "when?", "and Erdogan?", "who else?", "by whom?", "according to whom?".

import { hasFirst } from './first-and-last.ts';
import {
  type EventFrame,
  type Frame,
  isRanked,
  type RelationFrame,
  type Restrictions,
  type Slot,
  type Wanted,
} from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, takePhrase } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

/** A question that goes on from the one before, and what was taken for granted. */
export interface Continued {
  readonly frame: Frame;
  readonly note: string;
}

const LEADS = [
  'and what about',
  'and how about',
  'what about',
  'how about',
  'and',
  'but',
  'also',
  'or',
];

/**
 * Reads words as what goes on from a question; undefined where they do not. `found` are the names that answered
 * the question before.
 */
export function continueFrame(
  previous: Frame,
  reader: Reader,
  found: readonly NameMatch[],
): Continued | undefined {
  const from = takePhrase(reader, 0, LEADS) ?? 0;
  const ways = [asksOthers(found), asksElse, asksAgent, asksMore, inOtherLimits, ofAnother];
  for (const way of ways) {
    const found = way(previous, reader, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

const WANTED: readonly (readonly [phrase: string, wanted: Wanted])[] = [
  ['when', 'when'],
  ['since when', 'when'],
  ['on what date', 'when'],
  ['on which date', 'when'],
  ['what day', 'when'],
  ['what year', 'when'],
  ['in what year', 'when'],
  ['in which year', 'when'],
  ['on what day', 'when'],
  ['on which day', 'when'],
  ['at what place', 'where'],
  ['in what city', 'where'],
  ['where', 'where'],
  ['in which city', 'where'],
  ['according to whom', 'source'],
  ['according to who', 'source'],
  ['who says so', 'source'],
  ['who said so', 'source'],
  ['says who', 'source'],
  ['how often', 'count'],
  ['how many times', 'count'],
];
const EXACTLY = ['exactly', 'was that', 'was it', 'did it happen', 'did that happen', 'is that'];

/** "When?", "where in March?", "according to whom?". */
function asksMore(previous: Frame, reader: Reader, from: number): Continued | undefined {
  const asked = WANTED.flatMap(([phrase, wanted]) => {
    const end = takePhrase(reader, from, [phrase]);
    return end === undefined ? [] : [{ wanted, end: takePhrase(reader, end, EXACTLY) ?? end }];
  })[0];
  if (asked === undefined) return undefined;
  const [limits] = restrictionsToEnd(reader, asked.end);
  if (limits === undefined) return undefined;
  const frame = withLimits(previous, limits);
  if (frame?.kind === 'relation' && canTell(frame)) {
    const told = asked.wanted === 'source' && frame.status === 'occurred';
    const status = told ? ({ status: 'told' } as const) : {};
    return { frame: { ...frame, wanted: asked.wanted, ...status }, note: `asks ${asked.wanted}` };
  }
  // The rows of events tell day and place already.
  const tells = frame?.kind === 'events' && ['when', 'where'].includes(asked.wanted);
  if (frame === undefined || !tells) return undefined;
  return { frame, note: 'the rows tell it' };
}

/** What is ranked or counted has no one day, place or source. */
function canTell({ subject, object, restrictions }: RelationFrame): boolean {
  const counts = [subject, object].some((slot) => slot.kind === 'asked' && slot.howMany);
  return !counts && restrictions.often === undefined;
}

const ELSE = ['who else', 'whom else', 'anyone else', 'anybody else', 'which others'];

/** "Who else?" after "who met X": whoever is not among those that were found. */
function asksOthers(found: readonly NameMatch[]) {
  return (previous: Frame, reader: Reader, from: number): Continued | undefined => {
    const end = takePhrase(reader, from, ELSE);
    if (end === undefined || previous.kind !== 'relation') return undefined;
    const [subject, object] = [previous.subject.kind, previous.object.kind];
    if ((subject === 'asked') === (object === 'asked') || previous.wanted !== 'rows')
      return undefined;
    const [limits] = restrictionsToEnd(reader, end);
    if (limits === undefined || found.length === 0 || isRanked(previous.restrictions))
      return undefined;
    const restrictions = { ...merged(previous.restrictions, limits), except: found };
    return { frame: { ...previous, restrictions }, note: 'besides those' };
  };
}

/** "Who else?": after "did X meet Y", whoever but X met Y. */
function asksElse(previous: Frame, reader: Reader, from: number): Continued | undefined {
  const subject = takePhrase(reader, from, ['who else', 'anyone else', 'anybody else']);
  const object = takePhrase(reader, from, ['whom else', 'who else did']);
  const end = object ?? subject;
  if (end === undefined || previous.kind !== 'relation') return undefined;
  const [limits] = restrictionsToEnd(reader, end);
  const side = object === undefined ? 'subject' : 'object';
  const named = previous[side];
  const asks = previous.subject.kind === 'asked' || previous.object.kind === 'asked';
  if (limits === undefined || named.kind !== 'name' || asks) return undefined;
  const except = [...(previous.restrictions.except ?? []), named.name];
  const restrictions = { ...merged(previous.restrictions, limits), except };
  const asked: Slot = { kind: 'asked' };
  return {
    frame: { ...previous, [side]: asked, wanted: 'rows', restrictions },
    note: `besides ${named.name.written}`,
  };
}

/** "By whom?" after "was X arrested". */
function asksAgent(previous: Frame, reader: Reader, from: number): Continued | undefined {
  const end = takePhrase(reader, from, ['by whom', 'by who', 'who did it', 'who did that']);
  if (end !== reader.words.length || previous.kind !== 'relation') return undefined;
  if (previous.subject.kind !== 'any') return undefined;
  const subject: Slot = { kind: 'asked' };
  return { frame: { ...previous, subject, wanted: 'rows' }, note: 'asks who did it' };
}

/** "And in Gaza?", "after 13 February?", "and according to the army?". */
function inOtherLimits(previous: Frame, reader: Reader, from: number): Continued | undefined {
  if (from >= reader.words.length) return undefined;
  const [limits] = restrictionsToEnd(reader, from);
  const frame = limits === undefined ? undefined : withLimits(previous, limits);
  return frame === undefined ? undefined : { frame, note: 'in other limits' };
}

function withLimits(previous: Frame, limits: Restrictions): Frame | undefined {
  if (previous.kind !== 'relation' && previous.kind !== 'events')
    return isFree(limits) ? previous : undefined;
  if (limits.without !== undefined) return undefined;
  if (isRanked(limits) && (previous.kind === 'events' || !asksWho(previous))) return undefined;
  if (limits.pick !== undefined && previous.kind === 'relation' && !hasFirst(previous))
    return undefined;
  const restrictions = merged(previous.restrictions, limits);
  const status = limits.status === undefined ? {} : { status: limits.status };
  return { ...previous, ...status, restrictions };
}

function isFree(limits: Restrictions): boolean {
  const { places, dates, source, status, order } = limits;
  const given = [source, status, order].some((limit) => limit !== undefined);
  return !given && !isRanked(limits) && places.length === 0 && dates.length === 0;
}

function asksWho({ subject, object }: RelationFrame): boolean {
  return subject.kind === 'asked' || object.kind === 'asked';
}

/** A place, time or source that is given again takes the place of the old one. */
function merged(old: Restrictions, limits: Restrictions): Restrictions {
  const { places, dates, notes, ...rest } = limits;
  return {
    ...old,
    ...rest,
    places: places.length > 0 ? places : old.places,
    dates: dates.length > 0 ? dates : old.dates,
    notes: dates.length > 0 ? notes : [...old.notes, ...notes],
  };
}

/** "And Erdogan?": the name takes the place of one of the same kind. */
function ofAnother(previous: Frame, reader: Reader, from: number): Continued | undefined {
  for (const { value: name, end } of nameAt(reader, from)) {
    const [limits] = restrictionsToEnd(reader, end);
    const limited = limits === undefined ? undefined : withLimits(previous, limits);
    const frame = limited === undefined ? undefined : replaced(limited, name);
    if (frame !== undefined) return frame;
  }
  return undefined;
}

interface Place {
  readonly name: NameMatch;
  readonly put: (name: NameMatch) => Frame;
}

function replaced(frame: Frame, name: NameMatch): Continued | undefined {
  const fitting = placesFor(frame).filter((place) => sharesType(place.name, name));
  const last = fitting.at(-1);
  if (last === undefined) return undefined;
  return { frame: last.put(name), note: `${name.written} in place of ${last.name.written}` };
}

function sharesType(a: NameMatch, b: NameMatch): boolean {
  return a.candidates.some(({ type }) => b.candidates.some((other) => other.type === type));
}

/** The names of a question, each with the way to put another there; what was said last comes last. */
function placesFor(frame: Frame): readonly Place[] {
  if (frame.kind === 'profile' || frame.kind === 'about')
    return [{ name: frame.name, put: (name) => ({ ...frame, name }) }];
  if (frame.kind === 'connection') {
    return [
      { name: frame.from, put: (from) => ({ ...frame, from }) },
      { name: frame.to, put: (to) => ({ ...frame, to }) },
    ];
  }
  if (frame.kind === 'nodes' || frame.kind === 'pattern') return [];
  const limits = frame.restrictions.places.map((place): Place => {
    const others = frame.restrictions.places.filter((other) => other !== place);
    const put = (name: NameMatch) => ({
      ...frame,
      restrictions: { ...frame.restrictions, places: [...others, name] },
    });
    return { name: place, put };
  });
  return [...limits, ...(frame.kind === 'events' ? partiesOf(frame) : sidesOf(frame))];
}

function partiesOf(frame: EventFrame): readonly Place[] {
  const { actor, recipient, involved = [] } = frame;
  return [
    ...involved.map((one) => {
      const others = involved.filter((other) => other !== one);
      return { name: one, put: (name: NameMatch) => ({ ...frame, involved: [...others, name] }) };
    }),
    ...(actor === undefined
      ? []
      : [{ name: actor, put: (name: NameMatch) => ({ ...frame, actor: name }) }]),
    ...(recipient === undefined
      ? []
      : [{ name: recipient, put: (name: NameMatch) => ({ ...frame, recipient: name }) }]),
  ];
}

function sidesOf(frame: RelationFrame): readonly Place[] {
  return (['subject', 'object'] as const).flatMap((side) => {
    const slot = frame[side];
    if (slot.kind !== 'name') return [];
    const put = (name: NameMatch): Frame => ({ ...frame, [side]: { kind: 'name', name } });
    return [{ name: slot.name, put }];
  });
}

/** The names at the sides of a question, without where it was. */
export function sidesIn(frame: Frame): readonly NameMatch[] {
  if (frame.kind === 'relation' || frame.kind === 'events') {
    const { restrictions } = frame;
    return namesIn({ ...frame, restrictions: { ...restrictions, places: [] } });
  }
  return namesIn(frame);
}

/** The names that a question speaks of, for the pronouns of the next. */
export function namesIn(frame: Frame): readonly NameMatch[] {
  const several =
    frame.kind === 'relation'
      ? [frame.subject, frame.object].flatMap((slot) => (slot.kind === 'names' ? slot.names : []))
      : [];
  return [...placesFor(frame).map(({ name }) => name), ...several];
}
