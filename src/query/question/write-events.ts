// Questions about events or a list in, their Cypher out.

import type { QuerySource } from '../source.ts';
import { askedConditions } from './asked-types.ts';
import {
  dateConditions,
  isPlace,
  placesOf,
  sourceConditions,
  statusConditions,
} from './conditions.ts';
import { askedNode, isOneOf, namedNode, type QueryText, queryText, quoted } from './cypher-text.ts';
import { pickedText } from './first-and-last.ts';
import type { EventFrame, Meaning, NodesFrame, Toll } from './frame.ts';
import { rankingText } from './ranking.ts';
import { type Notes, settle } from './settle.ts';
import type { Standing } from './sides.ts';
import { eventConditions } from './write-roles.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];
/** What is done to a place is done there, if it is of these kinds: it was shelled, shaken, visited. */
const KINDS_THERE = ['ASSAULT', 'DISASTER', 'MOVEMENT'];
const RELATIONS_THERE = ['VISITED', 'DEPLOYED_TO'];

/** How an event is tied to where it happens: by its place, or as what is done to a place. */
function placeTie(meanings: readonly Meaning[]): string {
  const none = meanings.length > 0 && !meanings.some(isDoneThere);
  return none ? 'TOOK_PLACE_IN' : 'TOOK_PLACE_IN|RECIPIENT_IN';
}

function isDoneThere({ event, relation }: Meaning): boolean {
  return KINDS_THERE.includes(event?.type ?? '') || RELATIONS_THERE.includes(relation ?? '');
}

/** Nothing to ask where the kinds of events that are asked for say it already. */
function happensAt(edge: string, meanings: readonly Meaning[]): readonly string[] {
  const [some, all] = [meanings.some(isDoneThere), meanings.every(isDoneThere)];
  if (meanings.length > 0 && (all || !some)) return [];
  const there = `${isOneOf('e.kind', KINDS_THERE)} OR ${isOneOf('e.relation', RELATIONS_THERE)}`;
  return [`(type(${edge}) = 'TOOK_PLACE_IN' OR ${there})`];
}

/** "What happened in X", "what did X do", "what happened to X", "what did X do to Y". */
export function writeEvents(frame: EventFrame, source: QuerySource, notes: Notes): string {
  const { restrictions, toll, status, wanted, most, meanings = [] } = frame;
  const tie = placeTie(meanings);
  if (toll !== undefined)
    notes.push('numbers are as the articles give them, and may count the same people twice');
  const places = placesOf(restrictions, source, notes);
  const parties = partiesOf(frame, notes);
  const involved = involvedIn(frame, source, notes);
  const match = [
    ...parties,
    ...(most === undefined ? [] : [`(e:Event)-[p:${tie}]-${askedNode('q', most)}`]),
    ...places.map((_, index) => `(e:Event)-[p${index}:${tie}]-(q${index}:Place)`),
    ...involved.map(({ pattern }) => pattern),
  ];
  const alone = match.length === 0;
  const isPlaced = frame.detail === 'where' && places.length === 0;
  if (alone) match.push('(e:Event)-[m:REPORTED_IN]->(article:Article)');
  if (isPlaced) match.push(`(e)-[at:${tie}]-(q:Place)`);
  const first = most !== undefined ? 'p' : places.length > 0 ? 'p0' : 'i0';
  const edge = alone ? 'm' : parties.length > 0 ? 'r' : first;
  const where = [
    ...eventConditions(meanings),
    ...statusConditions(status === 'alleged' ? edge : 'e', status),
    ...(most === undefined ? [] : [...happensAt('p', meanings), ...askedConditions('q', most)]),
    ...places.flatMap((place, index) => [
      isPlace(`q${index}`, place),
      ...happensAt(`p${index}`, meanings),
    ]),
    ...involved.flatMap(({ conditions }) => conditions),
    ...dateConditions('e.date', restrictions),
    ...(frame.detail === 'when' ? ['e.date IS NOT NULL'] : []),
    ...(isPlaced ? happensAt('at', meanings) : []),
    ...(frame.besides === undefined
      ? []
      : [`(e.relation IS NULL OR NOT ${isOneOf('e.relation', frame.besides)})`]),
    ...(toll === undefined ? [] : tollConditions(toll)),
    ...sourceConditions(edge, restrictions, notes),
  ];
  const head = `MATCH ${match.join(', ')}${where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`}`;
  if (most !== undefined)
    return rankingText({ head, key: 'q', column: 'place', of: 'e', howMany: 'most' }, source);
  if (wanted === 'count') return `${head}\nRETURN count(DISTINCT e) AS count`;
  return eventList(frame, { match, where, inPlace: places.length > 0, isPlaced, source });
}

/** Who acts, and who is acted on. */
function partiesOf({ actor, recipient }: EventFrame, notes: Notes): readonly string[] {
  const roles = [
    ...(actor === undefined ? [] : [{ name: actor, role: 'ACTOR_IN' }]),
    ...(recipient === undefined ? [] : [{ name: recipient, role: 'RECIPIENT_IN' }]),
  ];
  return roles.map(({ name, role }, index) => {
    const [node, edge] = index === 0 ? ['a', 'r'] : ['b', 's'];
    return `${namedNode(node, settle(name, ENTITIES, notes))}-[${edge}:${role}]->(e:Event)`;
  });
}

/** Whoever takes part, and wherever it happens, in whatever role. */
function involvedIn(
  { involved = [] }: EventFrame,
  source: QuerySource,
  notes: Notes,
): readonly Omit<Standing, 'variable'>[] {
  return involved.map((name, index) => {
    const tie = `-[i${index}:ACTOR_IN|RECIPIENT_IN|TOOK_PLACE_IN]-(e:Event)`;
    const node = settle(name, ENTITIES, notes);
    if (node.type !== 'place') return { pattern: namedNode('', node) + tie, conditions: [] };
    const [place] = placesOf(
      { places: [{ ...name, candidates: [node] }], dates: [], notes: [] },
      source,
      notes,
    );
    const conditions = place === undefined ? [] : [isPlace(`x${index}`, place)];
    return { pattern: `(x${index}:Place)${tie}`, conditions };
  });
}

interface Listed {
  readonly match: readonly string[];
  readonly where: readonly string[];
  /** Whether the question names a place, which is then the one that is shown. */
  readonly inPlace: boolean;
  /** Whether only what has a place is asked for. */
  readonly isPlaced: boolean;
  readonly source: QuerySource;
}

function eventList({ toll, status, restrictions }: EventFrame, listed: Listed): string {
  const { match, where, inPlace, isPlaced, source } = listed;
  const text: QueryText = {
    match,
    where,
    columns: [
      ...(toll === undefined ? [] : [`e.${toll.count} AS ${toll.count}`]),
      'e.name AS event',
      'e.kind AS type',
      'e.date AS date',
      `${inPlace ? 'q0' : 'q'}.name AS place`,
      ...(status === 'occurred' ? [] : ['e.status AS status']),
    ],
    order: restrictions.order === 'place' ? ['place', 'date', 'event'] : ['date', 'event', 'place'],
    optional: inPlace || isPlaced ? [] : ['(e)-[:TOOK_PLACE_IN]->(q:Place)'],
  };
  const { pick } = restrictions;
  return pick === undefined ? queryText(text) : pickedText(text, { pick, date: 'e.date', source });
}

function tollConditions({ count, relation, mode, victims }: Toll): readonly string[] {
  const also = mode === undefined ? '' : ` OR e.mode = ${quoted(mode)}`;
  const told = `(e.${count} IS NOT NULL OR e.relation = ${quoted(relation)}${also})`;
  const kinds = askedConditions('victim', victims);
  const hit = 'MATCH (victim)-[:RECIPIENT_IN]->(e)';
  return [told, ...(kinds.length === 0 ? [] : [`EXISTS { ${hit} WHERE ${kinds.join(' AND ')} }`])];
}

/** "List the persons", "how many places". */
export function writeNodes({ type, wanted }: NodesFrame, notes: Notes): string {
  if (type.note !== undefined) notes.push(type.note);
  const where = askedConditions('a', type, { byTitle: true }).map(
    (condition) => `\nWHERE ${condition}`,
  );
  const match = `MATCH ${askedNode('a', type)}-[:MENTIONED_IN]->(article:Article)${where.join('')}`;
  if (wanted === 'count') return `${match}\nRETURN count(DISTINCT a) AS count`;
  return `${match}\nRETURN a.name AS name, count(DISTINCT article) AS articles\nORDER BY articles DESC, name`;
}
