// "Before the talks in Cairo", "after the attack on X": the words at a place in a question in; out, the day of the
// event that they name, where the articles tell of one such day and no other. Where they tell of none, or of several,
// the question is refused: which of them was meant would be a guess.

import { RapportError } from '../../model/index.ts';
import { DEFAULT_LIMITS } from '../cypher/budget.ts';
import { runCypher } from '../cypher/run.ts';
import { type DateRange, nextPrefix } from './dates.ts';
import { type Named, nounsWithParties } from './event-parties.ts';
import type { Frame, Restrictions, Slot } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { writeFrame } from './write-frame.ts';

/** A limit that an event sets, or why it sets none. */
export interface EventLimit {
  readonly ranges: readonly DateRange[];
  readonly note: string;
  /** Says why no day is known. */
  readonly vague?: { readonly message: string; readonly position: number };
}

const WAYS: readonly (readonly [string, (date: string) => DateRange])[] = [
  ['ahead of', (date) => ({ kind: 'before', date })],
  ['before', (date) => ({ kind: 'before', date })],
  ['prior to', (date) => ({ kind: 'before', date })],
  ['until', (date) => ({ kind: 'before', date: nextPrefix(date) })],
  ['after', (date) => ({ kind: 'since', date: nextPrefix(date) })],
  ['following', (date) => ({ kind: 'since', date: nextPrefix(date) })],
  ['since', (date) => ({ kind: 'since', date })],
  ['during', (date) => ({ kind: 'within', date })],
  ['on the day of', (date) => ({ kind: 'within', date })],
];
const MOST_STEPS = 200_000;
const MOST_DAYS = 50;

/** The limits that an event named at a word sets, with the most of the words that tell which it is first. */
export function eventLimitsAt(reader: Reader, from: number): readonly Taken<EventLimit>[] {
  const way = WAYS.find(([phrase]) => takePhrase(reader, from, [phrase]) !== undefined);
  if (way === undefined) return [];
  const [phrase, rangeOf] = way;
  const named = nounsWithParties(reader, from + phrase.split(' ').length).flatMap((noun) =>
    placed(reader, noun),
  );
  const longest = Math.max(0, ...named.map(({ end }) => end));
  const told = named.filter(({ end }) => end === longest);
  if (told.length === 0) return [];
  const days = new Set(told.flatMap(({ value }) => daysOf(reader, value)));
  const written = reader.words
    .slice(from, longest)
    .map(({ text }) => text)
    .join(' ');
  const [day, ...others] = days;
  if (day !== undefined && others.length === 0 && /^\d{4}(?:-\d{2}){0,2}$/.test(day)) {
    const value = { ranges: [rangeOf(day)], note: `"${written}": that was ${day}` };
    return [{ value, end: longest }];
  }
  const why = others.length > 0 ? 'the articles tell of several' : 'no article tells of its day';
  const position = reader.words[from]?.start ?? 0;
  const message = `not understood: "${written}": ${why}; give a date`;
  return [{ value: { ranges: [], note: '', vague: { message, position } }, end: longest }];
}

interface Placed {
  readonly named: Named;
  readonly place?: NameMatch;
}

/** "The talks in Cairo": what stands behind the noun tells which talks. */
function placed(reader: Reader, { value: named, end }: Taken<Named>): readonly Taken<Placed>[] {
  const at = ['in', 'at', 'near'].includes(wordAt(reader, end)) ? nameAt(reader, end + 1) : [];
  const places = at.filter(({ value }) => value.candidates.some(({ type }) => type === 'place'));
  return [
    ...places.map(({ value: place, end: after }) => ({ value: { named, place }, end: after })),
    { value: { named }, end },
  ];
}

/** The days that the articles give to such events; empty text where they give one none. */
function daysOf({ source }: Reader, { named, place }: Placed): readonly string[] {
  const { noun, parties } = named;
  const any: Slot = { kind: 'any' };
  const { actor = any, recipient = any } = parties;
  const restrictions: Restrictions = {
    places: place === undefined ? [] : [place],
    dates: [],
    notes: [],
  };
  const asked = { meanings: [noun.meaning], status: 'current', restrictions } as const;
  const alone = actor.kind === 'any' && recipient.kind === 'any';
  const frame: Frame = alone
    ? { kind: 'events', wanted: 'rows', ...asked }
    : { kind: 'relation', wanted: 'yes-no', subject: actor, object: recipient, ...asked };
  try {
    const limits = { ...DEFAULT_LIMITS, rows: MOST_DAYS, steps: MOST_STEPS };
    const { columns, rows } = runCypher(source, writeFrame(frame, source).cypher, {
      limits,
      parameters: new Map(),
    });
    const at = columns.indexOf('date');
    return at < 0 ? [] : rows.map(({ values }) => String(values[at] ?? ''));
  } catch (error) {
    if (error instanceof RapportError) return [];
    throw error;
  }
}
