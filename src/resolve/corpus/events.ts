// The events of all readings in, happenings out: reports with the same type and participants, on
// compatible dates, are one. A report without a date joins only where there is no choice.

import {
  type ArticleReading,
  byCodeUnit,
  byKey,
  groupBy,
  hashOf,
  type ReadEvent,
  type ReadingRef,
  type ResolvedEvent,
} from '../../model/index.ts';
import { EVENTS, type EventDeclaration, PROJECTIONS } from '../../ontology/index.ts';
import type { ResolvedEntities } from './entities.ts';

interface Report {
  readonly ref: ReadingRef;
  readonly date: string;
  /** What it shares with other reports of the same event. */
  readonly signature: string;
}

/** Decides which reports tell of one event. Reports are compared only within one set of participants. */
export function resolveEvents(
  articles: readonly ArticleReading[],
  keyOf: ResolvedEntities['keyOf'],
): readonly ResolvedEvent[] {
  const reports = articles.flatMap(({ document, reading }) =>
    reading.events.map((event, index): Report => {
      const ref = { document: document.id, index };
      const nameOf = (entity: number) => keyOf({ document: document.id, index: entity }) ?? '';
      return { ref, date: event.time ?? '', signature: signatureOf(event, nameOf, ref) };
    }),
  );
  const groups = groupBy(reports, ({ signature }) => signature);
  return [...groups]
    .flatMap(([signature, group]) => eventsOf(signature, group))
    .sort(byKey(({ key }) => key));
}

/** Type and participants; one participant alone is too little to know an event again by. */
function signatureOf(event: ReadEvent, keyOf: (entity: number) => string, ref: ReadingRef): string {
  const keys = event.participants
    .map(({ role, entity }) => `${role} ${keyOf(entity)}`)
    .sort(byCodeUnit);
  const place = event.place === undefined ? '' : keyOf(event.place);
  const alone = keys.length < 2 ? `${place} ${event.time ?? ''}` : '';
  const own =
    keys.length < 2 && (place === '' || event.time === undefined)
      ? `${ref.document} ${ref.index}`
      : '';
  const denied = event.status === 'denied' ? 'denied' : '';
  return [...actOf(event), ...keys, alone, own, denied].join('|');
}

/** What is announced has another type (a meeting to come is AGREE), but is the same act when it happens. */
function actOf({ type, mode = '', relation, status }: ReadEvent): readonly [string, string] {
  const home = relation === undefined ? type : PROJECTIONS[relation].event;
  if (status !== 'planned' || home === type) return [type, mode];
  const { senses }: EventDeclaration = EVENTS[home];
  return [home, senses.find((sense) => sense.relation === relation)?.mode ?? ''];
}

function eventsOf(signature: string, reports: readonly Report[]): readonly ResolvedEvent[] {
  const dates = [...new Set(reports.map(({ date }) => date))]
    .filter((date) => date !== '')
    .sort(byCodeUnit);
  const only = dates.length <= 1 ? (dates[0] ?? '') : undefined;
  const byDate = groupBy(reports, ({ date }) => only ?? date);
  return [...byDate].map(([date, group]) => ({
    key: `event:${hashOf([signature, date], 12)}`,
    reports: group.map(({ ref }) => ref),
  }));
}
