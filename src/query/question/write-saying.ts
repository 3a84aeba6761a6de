// The query for the statements of somebody in; out, the same with every sentence that an article quotes
// of him, and what it tells of a topic on his word.

import { dateConditions, saysConditions } from './conditions.ts';
import { namedNode, quoted } from './cypher-text.ts';
import type { RelationFrame, Slot } from './frame.ts';
import type { NamedNode } from './names.ts';
import { settle } from './settle.ts';

const ROWS = 'RETURN DISTINCT r.date AS date, r.sentence AS sentence';
const ANYTHING = ['person', 'group', 'organization', 'place'];

/** Adds what the articles attribute to whoever speaks. */
export function writeSaying(frame: RelationFrame, statements: string): string {
  const speaker = namedOf(frame.subject);
  const topic = namedOf(frame.object);
  const { restrictions } = frame;
  // What somebody else reports is no quotation.
  if (speaker === undefined || restrictions.places.length > 0 || restrictions.source !== undefined)
    return statements;
  const dates = [...dateConditions('r.date', restrictions), ...saysConditions('r', restrictions)];
  const quotes = saidBy(speaker, topic, dates);
  return [
    ...statements.split('\n').filter((line) => !line.startsWith('ORDER BY')),
    ...(topic === undefined ? quotes : [...toldOf(speaker, topic, dates), ...quotes]),
  ].join('\n');
}

/** The sentences in which an article quotes the speaker; those that name the topic, if there is one. */
function saidBy(
  speaker: NamedNode,
  topic: NamedNode | undefined,
  dates: readonly string[],
): readonly string[] {
  const about = 'any(word IN [b.name] + b.aliases WHERE r.sentence CONTAINS word)';
  const where = topic === undefined ? dates : [about, ...dates];
  const other = topic === undefined ? '' : `, ${namedNode('b', topic)}`;
  return [
    'UNION',
    `MATCH ${namedNode('a', speaker)}-[r:QUOTED_IN]->(:Article)${other}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(' AND ')}`]),
    ROWS,
  ];
}

/** What is told of the topic, and comes from the speaker. */
function toldOf(speaker: NamedNode, topic: NamedNode, dates: readonly string[]): readonly string[] {
  const where = [`r.attributedTo = ${quoted(speaker.name)}`, ...dates];
  return ['UNION', `MATCH ${namedNode('b', topic)}-[r]-()`, `WHERE ${where.join(' AND ')}`, ROWS];
}

function namedOf(slot: Slot): NamedNode | undefined {
  return slot.kind === 'name' ? settle(slot.name, ANYTHING, []) : undefined;
}
