// "First" and "last" in: which words say it. And a query of what happened in; out, the same query that keeps
// only the earliest or the latest day that the articles tell. What is known to the month alone may be the
// earliest too, so it is kept beside a day of that month.

import { DEFAULT_LIMITS } from '../cypher/budget.ts';
import { runCypher } from '../cypher/run.ts';
import type { QuerySource } from '../source.ts';
import { type QueryText, queryText } from './cypher-text.ts';
import type { Reading } from './frame.ts';
import { type Reader, type Taken, takePhrase } from './reader.ts';

/** Which of what happened is asked for. */
export type Pick = 'first' | 'last';

const ADJECTIVES: readonly (readonly [string, Pick])[] = [
  ['first', 'first'],
  ['earliest', 'first'],
  ['last', 'last'],
  ['latest', 'last'],
  ['most recent', 'last'],
];
const ADVERBS: readonly (readonly [string, Pick])[] = [
  ['for the first time', 'first'],
  ['the first time', 'first'],
  ['first', 'first'],
  ['for the last time', 'last'],
  ['the last time', 'last'],
  ['most recently', 'last'],
  ['last', 'last'],
];

/** "First", "latest" before a noun. */
export function pickAdjectiveAt(reader: Reader, from: number): Taken<Pick> | undefined {
  return takenOf(reader, from, ADJECTIVES);
}

/** "First", "for the last time" beside a verb. */
export function pickAdverbAt(reader: Reader, from: number): Taken<Pick> | undefined {
  return takenOf(reader, from, ADVERBS);
}

function takenOf(
  reader: Reader,
  from: number,
  phrases: readonly (readonly [string, Pick])[],
): Taken<Pick> | undefined {
  for (const [phrase, value] of phrases) {
    const end = takePhrase(reader, from, [phrase]);
    if (end !== undefined) return { value, end };
  }
  return undefined;
}

/** Readings of which only the first or the last is asked; those of which no one is, left out. */
export function picked(readings: readonly Reading[], pick: Pick): readonly Reading[] {
  return readings.flatMap((reading): readonly Reading[] => {
    const { frame } = reading;
    if (frame.kind !== 'relation' || !hasFirst(frame)) return [];
    const restrictions = { ...frame.restrictions, pick };
    return [{ ...reading, frame: { ...frame, restrictions } }];
  });
}

/** Whether there is a first of what a question asks: events have a day, and each row is of one. */
export function hasFirst({
  meanings,
  subject,
  object,
  wanted,
  restrictions,
}: Extract<Reading['frame'], { kind: 'relation' }>): boolean {
  const together = [subject, object].some((slot) => slot.kind === 'names' && slot.either !== true);
  const counts = [subject, object].some((slot) => slot.kind === 'asked' && slot.howMany);
  const happens = meanings.every(({ event }) => event !== undefined);
  const ranked = counts || wanted.startsWith('count') || restrictions.often !== undefined;
  return happens && !together && !ranked;
}

/** What an answer with the first or the last says of itself. */
export function pickNote(pick: Pick): string {
  return `only the ${pick}; what the articles do not date is left out`;
}

const MOST_STEPS = 2_000_000;

/** Writes the query; `date` is the property that dates a row. */
export function pickedText(
  text: QueryText,
  {
    pick,
    date,
    source,
  }: { readonly pick: Pick; readonly date: string; readonly source: QuerySource },
): string {
  const order = text.order.filter((name) => name !== 'date');
  const query = queryText({
    ...text,
    where: [...new Set([...text.where, `${date} IS NOT NULL`])],
    order: [pick === 'first' ? 'date' : 'date DESC', ...order],
  });
  const column = text.columns.findIndex((name) => name.endsWith(' AS date'));
  return `${query}\nLIMIT ${sharing(query, column, source)}`;
}

/** How many rows may share the first place. */
function sharing(query: string, column: number, source: QuerySource): number {
  const limits = { ...DEFAULT_LIMITS, steps: MOST_STEPS };
  const { rows } = runCypher(source, query, { limits, parameters: new Map() });
  const dates = rows.map(({ values }) => String(values[column] ?? ''));
  const [best = ''] = dates;
  const end = dates.findIndex((date) => !date.startsWith(best) && !best.startsWith(date));
  return Math.max(1, end < 0 ? dates.length : end);
}
