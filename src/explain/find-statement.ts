// A piece of evidence of an edge in, the event or relation of the article's reading that it was drawn
// from out. Method: evidence keeps its spans and its rule; the statement is the one that has the same.

import type {
  EdgeAttributes,
  EdgeEvidence,
  ReadEvent,
  Reading,
  ReadRelation,
  SpanPair,
} from '../model/index.ts';

/** What an article says, as read. */
export type Statement = ReadEvent | ReadRelation;

/** What tells the statement of a piece of evidence from others of its sentence. */
export interface StatementQuery {
  readonly edge: Pick<EdgeAttributes, 'type' | 'status'>;
  readonly evidence: EdgeEvidence;
  /** Type of the event at one end of the edge, if there is one. */
  readonly eventType?: string | undefined;
}

/** The statement that evidence was drawn from; nothing for a mere mention. */
export function findStatement(reading: Reading, query: StatementQuery): Statement | undefined {
  const { edge, evidence, eventType } = query;
  const relation = reading.relations.find(
    (one) =>
      one.type === edge.type &&
      one.status === (evidence.status ?? edge.status) &&
      isSameReading(one, evidence) &&
      isSameSpan(one.evidence.trigger, evidence.trigger) &&
      joinsSame(one, evidence),
  );
  if (relation !== undefined) return relation;
  const events = reading.events.filter(
    (one) => isSameReading(one, evidence) && isSameSpan(one.trigger, evidence.trigger),
  );
  return events.find(({ type }) => type === eventType) ?? events[0];
}

function isSameReading({ evidence: read }: Statement, evidence: EdgeEvidence): boolean {
  return (
    read.start === evidence.start &&
    read.end === evidence.end &&
    read.rule === evidence.rule &&
    read.statusRule === evidence.statusRule
  );
}

/** Of a symmetric relation, the graph may hold the other direction. */
function joinsSame({ evidence: read }: ReadRelation, { subject, object }: EdgeEvidence): boolean {
  const straight = isSameSpan(read.subject, subject) && isSameSpan(read.object, object);
  return straight || (isSameSpan(read.subject, object) && isSameSpan(read.object, subject));
}

function isSameSpan(a: SpanPair | undefined, b: SpanPair | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
