// Resolved events in, nodes out: what all reports of a happening come to.

import { byCodeUnit, type EventSize, type NodeAttributes } from '../model/index.ts';
import { EVENTS, type EventDeclaration, type EventType } from '../ontology/index.ts';
import { type Corpus, type EventReport, reportsOf } from './corpus.ts';
import { eventLabel } from './event-label.ts';
import { disputesOf, eventStatus } from './event-status.ts';
import type { CountSources } from './independent-sources.ts';
import { bestDate, mostFrequent, present } from './settle.ts';

/** A node ready to be added. */
export interface DraftNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** One node for each event that an article of the corpus reports. */
export function eventNodes(corpus: Corpus, countSources: CountSources): readonly DraftNode[] {
  return corpus.resolution.events.flatMap((event) => {
    const [first, ...others] = reportsOf(corpus.byId, event);
    if (first === undefined) return [];
    return [{ key: event.key, attributes: attributesOf(corpus, [first, ...others], countSources) }];
  });
}

function attributesOf(
  corpus: Corpus,
  reports: readonly [EventReport, ...(readonly EventReport[])],
  countSources: CountSources,
): NodeAttributes {
  const status = eventStatus(reports);
  // What a denial says of the event does not describe what another article saw happen.
  const telling = reports.filter(({ event }) => event.status === status);
  const [lead = reports[0], ...others] = telling;
  const type = mostFrequent(telling.map(({ event }) => event.type)) ?? lead.event.type;
  const ofType = telling.filter(({ event }) => event.type === type).map(({ event }) => event);
  const mode = mostFrequent(ofType.map((event) => event.mode));
  // The label is in the words of the lead: "killed" is no mere attack.
  const relation = mostFrequent(
    ofType.map((event) => event.relation),
    lead.event.relation,
  );
  const disputes = disputesOf(corpus, reports, status);
  return {
    label: eventLabel(corpus, [lead, ...others], status),
    type: 'event',
    aliases: [],
    kind: type,
    x: 0,
    y: 0,
    mentions: reports.length,
    articles: new Set(reports.map(({ article }) => article.key)).size,
    reports: reports.length,
    sources: countSources(
      reports.map(({ article, event: { evidence } }) => ({ article: article.key, ...evidence })),
    ),
    ...(disputes.length === 0 ? {} : { disputes }),
    ...present({ mode, relation, ...weightOf(type, mode), status }),
    ...present({ date: bestDate(telling.map(({ event }) => event.time)), ...sizeOf(telling) }),
  };
}

/** Quad class and PLOVER score: the mode's where it has one, else the type's. */
function weightOf(type: EventType, mode: string | undefined) {
  const declared: EventDeclaration = EVENTS[type];
  const known = mode !== undefined && Object.hasOwn(declared.modes, mode);
  const score = (known ? declared.modes[mode]?.score : undefined) ?? declared.score;
  return { quad: declared.quad, score };
}

/** Each number as the newest article gives it, for tolls rise; of one day, the highest. */
function sizeOf(reports: readonly EventReport[]): EventSize {
  const newest = (name: keyof EventSize) => {
    const given = reports.flatMap(({ article, event }) => {
      const count = event.size?.[name];
      return count === undefined ? [] : [{ count, date: article.document.date ?? '' }];
    });
    return given.sort((a, b) => byCodeUnit(b.date, a.date) || b.count - a.count)[0]?.count;
  };
  return present({
    dead: newest('dead'),
    injured: newest('injured'),
    arrested: newest('arrested'),
  });
}
