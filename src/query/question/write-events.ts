// Questions about events, one thing, a connection or a list in, their Cypher out.

import { FACT_TYPES } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import { dateConditions, placesOf, sourceConditions, statusConditions } from './conditions.ts';
import { askedConditions } from './asked-types.ts';
import { askedNode, isOneOf, namedNode, queryText, quoted } from './cypher-text.ts';
import type { ConnectionFrame, EventFrame, NodesFrame, ProfileFrame, Toll } from './frame.ts';
import { type Notes, settle } from './settle.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];
const LONGEST_PATH = 6;
/** What is done to a place is done there, if it is of these kinds: it was shelled, shaken, visited. */
const HAPPENS_THERE =
  "e.kind IN ['ASSAULT', 'DISASTER', 'MOVEMENT'] OR e.relation IN ['VISITED', 'DEPLOYED_TO']";

/** "What happened in X", "what did X do", "what happened to X". */
export function writeEvents(frame: EventFrame, source: QuerySource, notes: Notes): string {
  const { actor, recipient, restrictions, toll, status, wanted } = frame;
  if (toll !== undefined)
    notes.push('numbers are as the articles give them, and may count the same people twice');
  const places = placesOf(restrictions, source, notes);
  const role = actor === undefined ? 'RECIPIENT_IN' : 'ACTOR_IN';
  const thing = actor ?? recipient;
  const match = [
    ...(thing === undefined
      ? []
      : [`${namedNode('a', settle(thing, ENTITIES, notes))}-[r:${role}]->(e:Event)`]),
    ...places.map(
      (_, index) => `(e:Event)-[p${index}:TOOK_PLACE_IN|RECIPIENT_IN]-(q${index}:Place)`,
    ),
    ...(thing === undefined && places.length === 0
      ? ['(e:Event)-[m:REPORTED_IN]->(article:Article)']
      : []),
  ];
  const edge = thing !== undefined ? 'r' : places.length > 0 ? 'p0' : 'm';
  const where = [
    ...statusConditions(status === 'alleged' ? edge : 'e', status),
    ...places.flatMap((names, index) => [
      isOneOf(`q${index}.name`, names),
      `(type(p${index}) = 'TOOK_PLACE_IN' OR ${HAPPENS_THERE})`,
    ]),
    ...dateConditions('e.date', restrictions),
    ...(toll === undefined ? [] : [tollCondition(toll)]),
    ...sourceConditions(edge, restrictions, notes),
  ];
  if (wanted === 'count')
    return `MATCH ${match.join(', ')}${where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`}\nRETURN count(DISTINCT e) AS count`;
  const extra = status === 'occurred' ? [] : ['e.status AS status'];
  const columns = [
    ...(toll === undefined ? [] : [`e.${toll.count} AS ${toll.count}`]),
    'e.name AS event',
    'e.kind AS type',
    'e.date AS date',
    'q.name AS place',
    ...extra,
  ];
  const text = {
    match,
    where,
    columns,
    order: restrictions.order === 'place' ? ['place', 'date', 'event'] : ['date', 'event', 'place'],
    optional: ['(e)-[:TOOK_PLACE_IN]->(q:Place)'],
  };
  if (places.length === 0) return queryText(text);
  return queryText({
    ...text,
    optional: [],
    columns: columns.map((column) => column.replace('q.name', 'q0.name')),
  });
}

function tollCondition({ count, relation, mode }: Toll): string {
  const also = mode === undefined ? '' : ` OR e.mode = ${quoted(mode)}`;
  return `(e.${count} IS NOT NULL OR e.relation = ${quoted(relation)}${also})`;
}

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

/** "List the persons", "how many places". */
export function writeNodes({ type, wanted }: NodesFrame, notes: Notes): string {
  if (type.note !== undefined) notes.push(type.note);
  const where = askedConditions('a', type).map((condition) => `\nWHERE ${condition}`);
  const match = `MATCH ${askedNode('a', type)}-[:MENTIONED_IN]->(article:Article)${where.join('')}`;
  if (wanted === 'count') return `${match}\nRETURN count(DISTINCT a) AS count`;
  return `${match}\nRETURN a.name AS name, count(DISTINCT article) AS articles\nORDER BY articles DESC, name`;
}
