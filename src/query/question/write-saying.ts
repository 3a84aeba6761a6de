// The query for what somebody says of himself in; out, the same with what others report him to say.

import { dateConditions } from './conditions.ts';
import { namedNode, quoted } from './cypher-text.ts';
import type { RelationFrame, Slot } from './frame.ts';
import type { NamedNode } from './names.ts';
import { settle } from './settle.ts';

const ANYTHING = ['person', 'group', 'organization', 'place'];

/** Adds the sentences that the articles attribute to whoever speaks. */
export function writeSaying(frame: RelationFrame, statements: string): string {
  const speaker = namedOf(frame.subject);
  const topic = namedOf(frame.object);
  if (speaker === undefined || frame.restrictions.places.length > 0) return statements;
  const where = [
    `r.attributedTo = ${quoted(speaker.name)}`,
    ...dateConditions('r.date', frame.restrictions),
  ];
  return [
    ...statements.split('\n').filter((line) => !line.startsWith('ORDER BY')),
    'UNION',
    topic === undefined ? 'MATCH ()-[r]->()' : `MATCH ${namedNode('b', topic)}-[r]-()`,
    `WHERE ${where.join(' AND ')}`,
    'RETURN DISTINCT r.date AS date, r.sentence AS sentence',
  ].join('\n');
}

function namedOf(slot: Slot): NamedNode | undefined {
  return slot.kind === 'name' ? settle(slot.name, ANYTHING, []) : undefined;
}
