// The end of a question: "in Oslo", "on 13 February", "between March and May", "according to X".

import { type DateRange, findDateAt, newestDay, nextPrefix, WEEKDAY, yearIn } from './dates.ts';
import { type EventLimit, eventLimitsAt } from './event-day.ts';
import { pickAdverbAt } from './first-and-last.ts';
import type { HowMany, Restrictions, Slot, StatusWish } from './frame.ts';
import { exceptAt, nameAt, thingAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { periodAt } from './periods.ts';
import { type Reader, startsWith, type Taken, takePhrase, wordAt } from './reader.ts';
import { relativeDateAt } from './relative-dates.ts';

/** No limits. */
export const UNRESTRICTED: Restrictions = { places: [], dates: [], notes: [] };

const STATUS_PHRASES: readonly (readonly [string, StatusWish])[] = [
  ['with any status', 'any'],
  ['in any status', 'any'],
  ['planned and occurred', 'any'],
  ['occurred and planned', 'any'],
  ['planned or occurred', 'any'],
  ['occurred or planned', 'any'],
  ['whether planned or not', 'any'],
  ['allegedly', 'alleged'],
  ['reportedly', 'alleged'],
];

/** Reads restrictions from a word to the end; undefined where other words are left. */
export function restrictionsToEnd(reader: Reader, from: number): readonly Restrictions[] {
  const known = KNOWN.get(reader) ?? new Map<number, readonly Restrictions[]>();
  KNOWN.set(reader, known);
  const found = known.get(from) ?? continued(reader, from, UNRESTRICTED);
  known.set(from, found);
  return found;
}

/** Many readings end at the same word. */
const KNOWN = new WeakMap<Reader, Map<number, readonly Restrictions[]>>();

function continued(reader: Reader, from: number, before: Restrictions): readonly Restrictions[] {
  if (from >= reader.words.length) return [before];
  return oneAt(reader, from, before).flatMap(({ end, value }) => continued(reader, end, value));
}

interface Step {
  readonly end: number;
  readonly value: Restrictions;
}

function oneAt(reader: Reader, from: number, before: Restrictions): readonly Step[] {
  const status = STATUS_PHRASES.find(
    ([phrase]) => takePhrase(reader, from, [phrase]) !== undefined,
  );
  if (status !== undefined) {
    return [{ end: from + status[0].split(' ').length, value: { ...before, status: status[1] } }];
  }
  const order = (['place', 'date'] as const).find((key) => startsWith(reader, from, `by ${key}`));
  if (order !== undefined) return [{ end: from + 2, value: { ...before, order } }];
  const often = oftenAt(reader, from);
  if (often !== undefined) return [{ end: often.end, value: { ...before, often: often.value } }];
  const except = exceptAt(reader, from);
  if (except.length > 0)
    return except.map(({ value, end }) => ({
      end,
      value: { ...before, except: [...(before.except ?? []), ...value] },
    }));
  const dated = relativeAt(reader, from, before) ?? dateAt(reader, from, before);
  if (dated !== undefined) return [dated];
  const events = eventLimitsAt(reader, from);
  if (events.length > 0) return events.map((limit) => byEvent(limit, before));
  const without = withoutAt(reader, from, before);
  if (without.length > 0) return without;
  const pick = pickAdverbAt(reader, from);
  if (pick !== undefined) return [{ end: pick.end, value: { ...before, pick: pick.value } }];
  const source = takePhrase(reader, from, ['according to']);
  if (source !== undefined) {
    return nameAt(reader, source).map(({ value, end }) => ({
      end,
      value: { ...before, source: value },
    }));
  }
  return placeAt(reader, from, before);
}

function byEvent({ value, end }: Taken<EventLimit>, before: Restrictions): Step {
  const { ranges, note, vague } = value;
  if (vague !== undefined) return { end, value: { ...before, vague } };
  const { dates, notes } = before;
  return { end, value: { ...before, dates: [...dates, ...ranges], notes: [...notes, note] } };
}

/** "But not Y": whom the same must not be told of. */
function withoutAt(reader: Reader, from: number, before: Restrictions): readonly Step[] {
  const at = takePhrase(reader, from, ['but not', 'and not', 'but never', 'though not']);
  if (at === undefined || before !== UNRESTRICTED) return [];
  return thingAt(reader, at).flatMap(({ value, end }): readonly Step[] => {
    if (value.kind === 'unknown') return [{ end, value: { ...before, unknown: value } }];
    const names = value.kind === 'name' ? [value.name] : value.kind === 'names' ? value.names : [];
    return names.length === 0 ? [] : [{ end, value: { ...before, without: names } }];
  });
}

const OFTEN: readonly (readonly [string, HowMany])[] = [
  ['most often', 'most'],
  ['most frequently', 'most'],
  ['the most often', 'most'],
  ['the most times', 'most'],
  ['the most', 'most'],
  ['more than once', { atLeast: 2 }],
  ['at least twice', { atLeast: 2 }],
  ['several times', { atLeast: 2 }],
  ['twice', { atLeast: 2 }],
  ['more than twice', { atLeast: 3 }],
];

function oftenAt(reader: Reader, from: number) {
  return OFTEN.flatMap(([phrase, value]) => {
    const end = takePhrase(reader, from, [phrase]);
    return end === undefined ? [] : [{ value, end }];
  })[0];
}

/** "Last week" and the like, counted from the newest article. */
function relativeAt(reader: Reader, from: number, before: Restrictions): Step | undefined {
  const today = newestDay(reader.source);
  const found = today === undefined ? undefined : relativeDateAt(reader.words, from, today);
  const absolute = dateAt(reader, from, before);
  if (found === undefined || (absolute !== undefined && absolute.end > found.end)) return undefined;
  const { end, ranges, note } = found;
  const dates = [...before.dates, ...ranges];
  const weekday = weekdayAt(reader, from);
  const more = weekday === undefined ? {} : { weekday };
  return { end, value: { ...before, dates, notes: [...before.notes, note], ...more } };
}

/** "On Tuesday", not "last Tuesday". */
function weekdayAt({ words }: Reader, from: number) {
  const word = words[words[from]?.folded === 'on' ? from + 1 : from];
  if (word === undefined || !WEEKDAY.test(word.folded)) return undefined;
  return { written: word.text, position: word.start };
}

const PLACING = new Set(['in', 'at', 'near', 'inside', 'outside', 'within', 'off']);

function placeAt(reader: Reader, from: number, before: Restrictions): readonly Step[] {
  const there = wordAt(reader, from) === 'there' && reader.antecedents !== undefined;
  const opens = PLACING.has(wordAt(reader, from));
  if (!opens && !there) return [];
  return thingAt(reader, there ? from : from + 1).flatMap(({ value, end }): readonly Step[] => {
    if (value.kind === 'unknown') return [{ end, value: { ...before, unknown: value } }];
    const [place, ...others] = placesIn(value);
    if (place === undefined) return [];
    const either = others.length === 0 ? place : { ...place, others };
    return [{ end, value: { ...before, places: [...before.places, either] } }];
  });
}

/** A place, or several of which one is enough: "in Oslo or Bergen". */
function placesIn(slot: Slot): readonly NameMatch[] {
  const either = slot.kind === 'names' && slot.either === true;
  const names = slot.kind === 'name' ? [slot.name] : either ? slot.names : [];
  const places = names.map((name) => ({
    ...name,
    candidates: name.candidates.filter(({ type }) => type === 'place'),
  }));
  return places.every(({ candidates }) => candidates.length > 0) ? places : [];
}

function dateAt(reader: Reader, from: number, before: Restrictions): Step | undefined {
  const word = wordAt(reader, from);
  const add = (
    end: number,
    dates: readonly DateRange[],
    years: readonly (string | undefined)[],
  ): Step => ({
    end,
    value: {
      ...before,
      dates: [...before.dates, ...dates],
      notes: [...before.notes, ...yearNotes(years)],
    },
  });
  const period = periodAt(reader.words, from, yearIn(reader.source));
  if (period !== undefined) {
    const since: DateRange = { kind: 'since', date: period.first };
    const until: DateRange = { kind: 'before', date: nextPrefix(period.last) };
    return add(period.end, [since, until], [period.assumedYear]);
  }
  if (word === 'between' || word === 'from') return undefined;
  const first = findDateAt(
    reader.words,
    ['on', 'of', 'in', 'during', 'at', 'before', 'after', 'since', 'until', 'till', 'by'].includes(
      word,
    )
      ? from + 1
      : from,
    yearIn(reader.source),
  );
  if (first === undefined) return undefined;
  const { date, end, assumedYear } = first;
  const ranges: Record<string, DateRange> = {
    before: { kind: 'before', date },
    after: { kind: 'since', date: nextPrefix(date) },
    since: { kind: 'since', date },
    until: { kind: 'before', date: nextPrefix(date) },
    till: { kind: 'before', date: nextPrefix(date) },
    by: { kind: 'before', date: nextPrefix(date) },
  };
  const range = Object.hasOwn(ranges, word) ? ranges[word] : undefined;
  return add(end, [range ?? { kind: 'within', date }], [assumedYear]);
}

function yearNotes(years: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(years)].flatMap((year) =>
    year === undefined ? [] : [`the year is read as ${year}`],
  );
}
