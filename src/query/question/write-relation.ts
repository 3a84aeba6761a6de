// A question about a relation in, its Cypher out. A verb that names a relation becomes an edge between
// the two; a verb that names only a kind of event becomes roles in that event.

import {
  FACT_TYPES,
  RELATIONS,
  type RelationDeclaration,
  type RelationType,
} from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import {
  dateConditions,
  placeConditions,
  placesOf,
  sourceConditions,
  statusConditions,
} from './conditions.ts';
import { askedNode, namedNode, queryText, quoted } from './cypher-text.ts';
import type { Meaning, RelationFrame, Slot } from './frame.ts';
import { type Notes, settle } from './settle.ts';
import { type Sided, sidedOf } from './sided.ts';
import { writeRoles } from './write-roles.ts';

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);
/** Facts that a title belongs to. */
const TITLED: ReadonlySet<string> = new Set([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'REPRESENTS',
  'RELATIVE_OF',
  'MEMBER_OF',
]);
/** Relations to a place: the place is what was gone to, so the place of the event says nothing more. */
const TO_PLACE: ReadonlySet<string> = new Set([
  'TRAVELED_TO',
  'LOCATED_IN',
  'BORN_IN',
  'DEPLOYED_TO',
]);

/** Writes the query of a question about a relation. */
export function writeRelation(frame: RelationFrame, source: QuerySource, notes: Notes): string {
  const [meaning] = frame.meanings;
  if (meaning === undefined) throw new RangeError('a relation frame has no meaning');
  const sided = sidedOf(frame, meaning);
  if (isByRole(sided)) return writeRoles(sided, source, notes);
  if (isAlone(sided)) notes.push('only where the articles name both sides');
  return writeEdges(sided, source, notes);
}

function isAlone({ subject, object }: Sided): boolean {
  return subject.kind === 'any' || object.kind === 'any';
}

/**
 * Whether the event is asked rather than the relation, which stands only between two that are named.
 * "Who met in Vestby" asks for pairs all the same.
 */
function isByRole(sided: Sided): boolean {
  const { frame, meaning, subject, object } = sided;
  if (meaning.relation === undefined) return true;
  if (FACTS.has(meaning.relation) || !isAlone(sided)) return false;
  const named = subject.kind === 'name' || object.kind === 'name';
  return meaning.roles !== 'mutual' || named || frame.wanted.startsWith('count');
}

function declarationOf(type: RelationType): RelationDeclaration {
  return RELATIONS[type];
}

function writeEdges(
  { frame, meaning, subject, object }: Sided,
  source: QuerySource,
  notes: Notes,
): string {
  const types = relationsOf(frame);
  const declarations = types.map(declarationOf);
  // "Sister" is said of the first of the two, so that relation is asked in its direction.
  const symmetric =
    meaning.title === undefined && declarations.some((declaration) => declaration.symmetric);
  const left = node(
    'a',
    subject,
    { types: declarations.flatMap(({ domain }) => domain), symmetric },
    notes,
  );
  const rights = nodes(
    object,
    { types: declarations.flatMap(({ range }) => range), symmetric },
    notes,
  );
  const edges = rights.map((_, index) => ['r', 's', 't'][index] ?? `r${index}`);
  const arrow = symmetric ? '-' : '->';
  const match = rights.map(
    (right, index) =>
      `${index === 0 ? left.pattern : '(a)'}-[${edges[index]}:${types.join('|')}]${arrow}${right.pattern}`,
  );
  const places = placesOf(frame.restrictions, source, notes);
  const where = [
    ...edges.flatMap((edge) => edgeConditions(edge, frame, { places, notes })),
    ...titleConditions(meaning),
    ...(symmetric &&
    showsPairs(frame) &&
    isOpen(subject) &&
    isOpen(object) &&
    sameType(subject, object)
      ? ['a.id < b.id']
      : []),
  ];
  return shown({ frame, subject, object, match, where, types });
}

/** Two questions about different types of one verb: all types that read the same way are asked. */
function relationsOf({ meanings }: RelationFrame): readonly RelationType[] {
  return [
    ...new Set(meanings.flatMap(({ relation }) => (relation === undefined ? [] : [relation]))),
  ];
}

/** Each pair once; where one side is counted, both ways round count. */
function showsPairs({ wanted }: RelationFrame): boolean {
  return wanted !== 'count-subjects' && wanted !== 'count-objects';
}

function isOpen(slot: Slot): boolean {
  return slot.kind === 'asked' || slot.kind === 'any';
}

function sameType(a: Slot, b: Slot): boolean {
  const key = (slot: Slot): string =>
    slot.kind === 'asked' ? `${slot.type?.label}/${slot.type?.kind}` : 'undefined/undefined';
  return key(a) === key(b);
}

interface Side {
  readonly types: readonly string[];
  readonly symmetric: boolean;
}

function node(
  variable: string,
  slot: Slot,
  { types }: Side,
  notes: Notes,
): { readonly pattern: string } {
  if (slot.kind === 'name')
    return { pattern: namedNode(variable, settle(slot.name, types, notes)) };
  if (slot.kind === 'asked') return { pattern: askedNode(variable, slot.type) };
  return { pattern: askedNode(variable) };
}

function nodes(slot: Slot, side: Side, notes: Notes): readonly { readonly pattern: string }[] {
  if (slot.kind !== 'names') return [node('b', slot, side, notes)];
  return slot.names.map((name, index) =>
    node(['b', 'c'][index] ?? `b${index}`, { kind: 'name', name }, side, notes),
  );
}

interface Limits {
  readonly places: readonly (readonly string[])[];
  readonly notes: Notes;
}

function edgeConditions(
  edge: string,
  { status, restrictions }: RelationFrame,
  { places, notes }: Limits,
): readonly string[] {
  return [
    ...statusConditions(edge, status),
    ...placeConditions(`${edge}.place`, places),
    ...dateConditions(`${edge}.date`, restrictions),
    ...sourceConditions(edge, restrictions, notes),
  ];
}

const LESSER = ['deputy', 'vice', 'assistant', 'former'];

/** The title's words as whole words, so that "secretary" is no undersecretary. */
function titleConditions({ title, relation }: Meaning): readonly string[] {
  if (title === undefined) return [];
  const words = `(' ' + toLower(r.title) + ' ') CONTAINS ${quoted(` ${title} `)}`;
  if (relation === 'RELATIVE_OF') return [words];
  const lesser = LESSER.filter((word) => !title.includes(word));
  return [
    words,
    `none(word IN [${lesser.map(quoted).join(', ')}] WHERE toLower(r.title) CONTAINS word)`,
  ];
}

interface Shown {
  readonly frame: RelationFrame;
  readonly subject: Slot;
  readonly object: Slot;
  readonly match: readonly string[];
  readonly where: readonly string[];
  readonly types: readonly RelationType[];
}

function shown({ frame, subject, object, match, where, types }: Shown): string {
  const { wanted, status } = frame;
  if (wanted === 'count') return `${head(match, where)}\nRETURN count(DISTINCT r) AS count`;
  if (wanted === 'count-subjects' || wanted === 'count-objects') {
    const swapped = subject !== frame.subject && frame.subject !== frame.object;
    const subjects = (wanted === 'count-subjects') !== swapped;
    return `${head(match, where)}\nRETURN count(DISTINCT ${subjects ? 'a' : 'b'}) AS count`;
  }
  const both =
    (wanted !== 'rows' && wanted !== 'words') ||
    (subject.kind !== 'name' && object.kind !== 'name' && object.kind !== 'names');
  const names = [
    ...(both || subject.kind !== 'name' ? ['a.name AS who'] : []),
    ...(both || (object.kind !== 'name' && object.kind !== 'names')
      ? [`b.name AS ${objectColumn(object, types)}`]
      : []),
  ];
  if (object.kind === 'names')
    return queryText({ match, where, columns: ['a.name AS who'], order: ['who'] });
  if (wanted === 'words') {
    const columns = [...names, 'r.date AS date', 'r.sentence AS sentence'];
    return queryText({ match, where, columns, order: ['date', 'sentence'] });
  }
  const details = detailsOf(types, wanted);
  const columns = [
    ...names,
    ...details.map((name) => `r.${name} AS ${name}`),
    ...(status === 'occurred' ? [] : ['r.status AS status']),
  ];
  const aliases = names.map((column) => column.split(' AS ')[1] ?? '');
  const known =
    wanted === 'where' ? ['r.place IS NOT NULL'] : wanted === 'when' ? ['r.date IS NOT NULL'] : [];
  const order = [
    ...details.filter((name) => name === 'date'),
    ...aliases,
    ...details.filter((name) => name !== 'date'),
  ];
  return queryText({
    match,
    where: [...where, ...known],
    columns: ordered(columns, wanted),
    order,
  });
}

/** "Where did X go" is answered with a place. */
function objectColumn(object: Slot, types: readonly RelationType[]): string {
  const toPlace = object.kind === 'asked' && types.every((type) => TO_PLACE.has(type));
  return toPlace ? 'place' : 'whom';
}

function head(match: readonly string[], where: readonly string[]): string {
  return `MATCH ${match.join(', ')}${where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`}`;
}

function detailsOf(
  types: readonly RelationType[],
  wanted: RelationFrame['wanted'],
): readonly string[] {
  if (wanted === 'where') return ['place', 'date'];
  const facts = types.every((type) => FACTS.has(type));
  if (facts)
    return wanted !== 'when' && types.some((type) => TITLED.has(type))
      ? ['title', 'date']
      : ['date'];
  return types.every((type) => TO_PLACE.has(type)) && wanted !== 'when'
    ? ['date']
    : ['date', 'place'];
}

/** What was asked for stands first. */
function ordered(columns: readonly string[], wanted: RelationFrame['wanted']): readonly string[] {
  const first =
    wanted === 'where' ? 'r.place AS place' : wanted === 'when' ? 'r.date AS date' : undefined;
  if (first === undefined) return columns;
  return [first, ...columns.filter((column) => column !== first)];
}
