// A question about who took part in a kind of event, where no relation between two says it: "who
// died", "who was arrested", "who resigned".

import type { QuerySource } from '../source.ts';
import { dateConditions, placesOf, sourceConditions, statusConditions } from './conditions.ts';
import { askedNode, isOneOf, namedNode, queryText, quoted } from './cypher-text.ts';
import type { Meaning, Slot } from './frame.ts';
import { type Notes, settle } from './settle.ts';
import type { Sided } from './write-relation.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];

/** Writes the query of a question about roles. */
export function writeRoles(
  { frame, meaning, subject, object }: Sided,
  source: QuerySource,
  notes: Notes,
): string {
  const { wanted, status, restrictions } = frame;
  const roles = rolesOf(meaning, subject, object);
  const places = placesOf(restrictions, source, notes);
  const event = `(e:Event {${eventProperties(meaning)}})`;
  const sides = [
    ...(roles.subject === undefined
      ? []
      : [{ variable: 'a', edge: 'r', role: roles.subject, slot: subject, column: 'who' }]),
    ...(roles.object === undefined
      ? []
      : [{ variable: 'b', edge: 's', role: roles.object, slot: object, column: 'whom' }]),
  ];
  const match = [
    ...sides.map(
      ({ variable, edge, role, slot }, index) =>
        `${nodeText(variable, slot, notes)}-[${edge}:${role}]->${index === 0 ? event : '(e)'}`,
    ),
    ...places.map((_, index) => `(e)-[:TOOK_PLACE_IN]->(p${index}:Place)`),
  ];
  const where = [
    ...statusConditions(
      sides.length > 0 && status === 'alleged' ? (sides[0]?.edge ?? 'e') : 'e',
      status,
    ),
    ...places.map((names, index) => isOneOf(`p${index}.name`, names)),
    ...dateConditions('e.date', restrictions),
    ...(sides[0] === undefined ? [] : sourceConditions(sides[0].edge, restrictions, notes)),
    ...(wanted === 'when' ? ['e.date IS NOT NULL'] : []),
  ];
  if (wanted.startsWith('count'))
    return `MATCH ${match.join(', ')}\nWHERE ${where.join(' AND ')}\nRETURN count(DISTINCT ${counted(wanted, sides)}) AS count`;
  const names = sides
    .filter(
      ({ slot }) =>
        wanted !== 'rows' ||
        slot.kind !== 'name' ||
        sides.every((side) => side.slot.kind === 'name'),
    )
    .map(({ variable, column }) => ({ text: `${variable}.name AS ${column}`, column }));
  const extra = status === 'occurred' ? [] : ['e.status AS status'];
  const whereAsked = wanted === 'where';
  return queryText({
    match: whereAsked ? [...match, '(e)-[:TOOK_PLACE_IN]->(q:Place)'] : match,
    where,
    ...(whereAsked ? {} : { optional: ['(e)-[:TOOK_PLACE_IN]->(q:Place)'] }),
    columns: [
      ...(wanted === 'where' ? ['q.name AS place'] : []),
      ...(wanted === 'when' ? ['e.date AS date'] : []),
      ...names.map(({ text }) => text),
      'e.name AS event',
      ...(wanted === 'when' ? [] : ['e.date AS date']),
      ...(whereAsked ? [] : ['q.name AS place']),
      ...extra,
    ],
    order: ['date', ...names.map(({ column }) => column), 'event', 'place'],
  });
}

function rolesOf(
  { roles }: Meaning,
  subject: Slot,
  object: Slot,
): { readonly subject?: string; readonly object?: string } {
  if (roles === 'patient')
    return subject.kind === 'any' && object.kind !== 'any'
      ? { object: 'RECIPIENT_IN' }
      : { subject: 'RECIPIENT_IN' };
  const other = roles === 'mutual' ? 'ACTOR_IN' : 'RECIPIENT_IN';
  if (object.kind === 'any') return { subject: 'ACTOR_IN' };
  if (subject.kind === 'any') return { object: other };
  return { subject: 'ACTOR_IN', object: other };
}

function eventProperties({ event }: Meaning): string {
  if (event === undefined) return '';
  const mode = event.mode === undefined ? '' : `, mode: ${quoted(event.mode)}`;
  return `kind: ${quoted(event.type)}${mode}`;
}

function nodeText(variable: string, slot: Slot, notes: Notes): string {
  if (slot.kind === 'name') return namedNode(variable, settle(slot.name, ENTITIES, notes));
  return askedNode(variable, slot.kind === 'asked' ? slot.type : undefined);
}

function counted(wanted: string, sides: readonly { readonly variable: string }[]): string {
  if (wanted === 'count' || sides[0] === undefined) return 'e';
  const index = wanted === 'count-objects' && sides.length > 1 ? 1 : 0;
  return sides[index]?.variable ?? 'e';
}
