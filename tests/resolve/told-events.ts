// Reports of events in few words in, articles and the events that they come to out, for tests.

import type { ArticleReading, ResolvedEvent, Status } from '../../src/model/index.ts';
import type { EventType, ProjectionType } from '../../src/ontology/index.ts';
import { resolveEvents } from '../../src/resolve/corpus/events.ts';
import { resolveByName, sketchArticle } from '../fixtures/readings.ts';

/** One report: `by` and `to` take part, on the day `on`, at the place `at`. */
export interface Told {
  readonly type?: EventType;
  readonly relation?: ProjectionType;
  readonly mode?: string;
  readonly status?: Status;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly on?: string;
  readonly at?: string;
}

/** An article of some reports, of which it says nothing else. */
export function articleOf(told: readonly Told[], published: string, title: string): ArticleReading {
  const names = [...new Set(told.flatMap(({ by = [], to = [], at }) => [...by, ...to, at ?? '']))];
  const entities = names
    .filter((name) => name !== '')
    .map((name) => ENTITIES.get(name) ?? person(name));
  const list = entities.map(({ name }) => name).join(', ');
  return sketchArticle({
    text: `${title}. ${told.map((_, index) => `Act${index}: ${list}.`).join(' ')}`,
    date: published,
    entities,
    events: told.map(({ type = 'CONSULT', by = [], to = [], on, at, ...rest }, index) => ({
      type,
      trigger: `Act${index}`,
      actors: by,
      recipients: to,
      ...rest,
      ...(on === undefined ? {} : { time: on }),
      ...(at === undefined ? {} : { place: at }),
    })),
  });
}

/** The events of some articles, in which a name is one thing. */
export function eventsOf(
  articles: readonly ArticleReading[],
  judgements: Parameters<typeof resolveEvents>[2] = [],
): readonly ResolvedEvent[] {
  const { entities } = resolveByName(articles);
  const byRef = new Map(
    entities.flatMap((entity) =>
      entity.members.map(({ document, index }) => [`${document} ${index}`, entity] as const),
    ),
  );
  const sorted = [...articles].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return resolveEvents(
    sorted,
    ({ document, index }) => byRef.get(`${document} ${index}`),
    judgements,
  );
}

function person(name: string) {
  return { type: 'person' as const, name };
}

function city(name: string, country: string) {
  return { type: 'place' as const, name, kind: 'city', country };
}

const ENTITIES = new Map(
  [
    city('Oslo', 'NOR'),
    city('Bergen', 'NOR'),
    city('Lund', 'SWE'),
    { type: 'place' as const, name: 'Norway', kind: 'country', country: 'NOR' },
    { type: 'place' as const, name: 'Sweden', kind: 'country', country: 'SWE' },
    { type: 'organization' as const, name: 'Norwegian army', country: 'NOR' },
    { type: 'organization' as const, name: 'Harrow Militia' },
  ].map((entity) => [entity.name, entity] as const),
);
