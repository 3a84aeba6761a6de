// Readings in, a look-up out: which entity or which event of a reading some words of an article stand for.

import {
  type Anchor,
  type AnchorPlace,
  type ArticleReading,
  type DocumentId,
  indexAt,
  parseAnchor,
  type Reading,
  type ReadingRef,
} from '../../model/index.ts';

/** What an anchor stands for: an entity or an event of one reading. */
export interface Anchored extends ReadingRef {
  readonly kind: 'entity' | 'event';
}

/** Finds what an anchor stands for; nothing when its article is gone, or reads otherwise now. */
export type FindAnchored = (anchor: Anchor) => Anchored | undefined;

/** Indexes articles by what their anchors stand for; the cost is that of the anchors asked for. */
export function anchorsIn(articles: readonly ArticleReading[]): FindAnchored {
  const byId = new Map(articles.map(({ document, reading }) => [document.id as string, reading]));
  const known = new Map<Anchor, Anchored | undefined>();
  return (anchor) => {
    if (!known.has(anchor)) known.set(anchor, find(byId, anchor));
    return known.get(anchor);
  };
}

function find(readings: ReadonlyMap<string, Reading>, anchor: Anchor): Anchored | undefined {
  const at = parseAnchor(anchor);
  const reading = at && readings.get(at.document);
  if (at === undefined || reading === undefined) return undefined;
  if (at.event !== undefined) return findEvent(reading, { ...at, event: at.event });
  const triggers = reading.events.map(({ trigger: [start, end] }) => ({ start, end }));
  const event = triggers.findIndex(({ start, end }) => start === at.start && end === at.end);
  const mention = reading.mentions[indexAt(reading.mentions, at)];
  const isExact = mention?.start === at.start && mention.end === at.end;
  if (mention !== undefined && (isExact || event < 0)) {
    return { kind: 'entity', document: at.document, index: mention.entity };
  }
  const index = event < 0 ? indexAt(triggers, at) : event;
  return index < 0 ? undefined : { kind: 'event', document: at.document, index };
}

/** The event of a type on a trigger, else any on it, else the one whose trigger shares most with it. */
function findEvent(
  { events }: Reading,
  at: AnchorPlace & { readonly event: string },
): Anchored | undefined {
  const triggers = events.map(({ trigger: [start, end] }) => ({ start, end }));
  const exact = events.findIndex(
    ({ type, trigger: [start, end] }) => type === at.event && start === at.start && end === at.end,
  );
  const index = exact < 0 ? indexAt(triggers, at) : exact;
  return index < 0 ? undefined : { kind: 'event', document: at.document, index };
}

/** A thing of a reading as a text, to tell it from others. */
export function refKey({ kind, document, index }: Anchored): string {
  return `${kind} ${index} ${document}`;
}

/** The articles that judgements speak of, by id. */
export function documentsOf(anchors: Iterable<Anchor>): ReadonlySet<DocumentId> {
  return new Set([...anchors].flatMap((anchor) => parseAnchor(anchor)?.document ?? []));
}
