// Questions about one thing as a whole, or about the way between two, in; their Cypher out.

import { FACT_TYPES } from '../../ontology/index.ts';
import { askedConditions } from './asked-types.ts';
import { askedNode, isOneOf, namedNode } from './cypher-text.ts';
import type { AboutFrame, ConnectionFrame, ProfileFrame } from './frame.ts';
import { type Notes, settle } from './settle.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];
/** Edges that are no tie between two things of the world. */
const ROLES = [
  'ACTOR_IN',
  'RECIPIENT_IN',
  'TOOK_PLACE_IN',
  'REPORTED_IN',
  'MENTIONED_IN',
  'QUOTED_IN',
];
const LONGEST_PATH = 6;

/** "Who is X": what holds of it, or nothing but its name. */
export function writeProfile({ name }: ProfileFrame, notes: Notes): string {
  const facts = FACT_TYPES.join('|');
  return [
    `MATCH ${namedNode('a', settle(name, ENTITIES, notes))}`,
    `OPTIONAL MATCH (a)-[r:${facts}]-(b) WHERE r.status = 'occurred'`,
    'RETURN DISTINCT a.name AS name, a.type AS type, startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, coalesce(r.title, a.title) AS title',
    'ORDER BY relation, subject, object, title',
  ].join('\n');
}

/** "What do we know about X": what holds of it, the events that it has a part in, and where it is quoted. */
export function writeEverything({ name }: AboutFrame, notes: Notes): string {
  const ties = [...FACT_TYPES, 'ACTOR_IN', 'RECIPIENT_IN', 'TOOK_PLACE_IN', 'QUOTED_IN'].join('|');
  return [
    `MATCH ${namedNode('a', settle(name, ENTITIES, notes))}-[r:${ties}]-(b)`,
    "WHERE r.status = 'occurred'",
    'RETURN DISTINCT b.name AS name, type(r) AS relation, r.title AS title, coalesce(b.date, r.date) AS date, startNode(r).name AS subject',
    'ORDER BY date, relation, name, title, subject',
  ].join('\n');
}

/** "Who is linked to X": whoever a relation ties to it, and which. */
export function writeTies({ name, type }: AboutFrame, notes: Notes): string {
  if (type?.note !== undefined) notes.push(type.note);
  const where = [
    "r.status = 'occurred'",
    `NOT ${isOneOf('type(r)', ROLES)}`,
    ...askedConditions('b', type),
  ];
  return [
    `MATCH ${namedNode('a', settle(name, ENTITIES, notes))}-[r]-${askedNode('b', type)}`,
    `WHERE ${where.join(' AND ')}`,
    'RETURN DISTINCT b.name AS who, type(r) AS relation, r.title AS title, r.date AS date',
    'ORDER BY who, relation, title, date',
  ].join('\n');
}

/** "Which articles mention X and Y": those that speak of all of them. */
export function writeArticles({ name, others = [], what }: AboutFrame, notes: Notes): string {
  const named = [name, ...others].map((one, index) =>
    namedNode(`a${index}`, settle(one, ENTITIES, notes)),
  );
  const match = named.map((node) => `${node}-[:MENTIONED_IN]->(article:Article)`);
  if (what === 'count-articles')
    return `MATCH ${match.join(', ')}\nRETURN count(DISTINCT article) AS count`;
  return [
    `MATCH ${match.join(', ')}`,
    'RETURN DISTINCT article.name AS article, article.date AS date',
    'ORDER BY date, article',
  ].join('\n');
}

/** "How are X and Y connected": the shortest way that does not pass through an article. */
export function writeConnection({ from, to }: ConnectionFrame, notes: Notes): string {
  const [first, last] = [settle(from, ENTITIES, notes), settle(to, ENTITIES, notes)];
  notes.push(`ways through articles do not count, nor those longer than ${LONGEST_PATH} steps`);
  return [
    `MATCH ${namedNode('a', first)}, ${namedNode('b', last)}, p = shortestPath((a)-[*..${LONGEST_PATH}]-(b))`,
    "WHERE none(n IN nodes(p) WHERE n:Article) AND all(r IN relationships(p) WHERE r.status = 'occurred')",
    'RETURN p AS path, length(p) AS steps',
  ].join('\n');
}
