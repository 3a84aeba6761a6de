// A question about a relation in, its Cypher out. A verb that names a relation becomes an edge between
// the two; one that names a kind of event, or a question that names one side, becomes roles.

import {
  FACT_TYPES,
  RELATIONS,
  type RelationDeclaration,
  type RelationType,
} from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import {
  areTenures,
  dateConditions,
  placeConditions,
  placesOf,
  presentCondition,
  sourceConditions,
  statusConditions,
} from './conditions.ts';
import { askedNode, namedNode, quoted } from './cypher-text.ts';
import type { Meaning, RelationFrame, Slot } from './frame.ts';
import { relationText } from './relation-text.ts';
import { type Notes, settle } from './settle.ts';
import { type Sided, sidedOf } from './sided.ts';
import { writeRoles } from './write-roles.ts';

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);

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
    ...(frame.present === true && areTenures(types) ? edges.map(presentCondition) : []),
    ...titleConditions(meaning),
    ...(symmetric &&
    showsPairs(frame) &&
    isOpen(subject) &&
    isOpen(object) &&
    sameType(subject, object)
      ? ['a.id < b.id']
      : []),
  ];
  return relationText({ frame, subject, object, match, where, types });
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
