// A question about a relation in, its Cypher out. A verb that names a relation becomes an edge between
// the two; one that names a kind of event, or a question that names one side, becomes roles.

import { RapportError } from '../../model/index.ts';
import { RELATIONS, type RelationDeclaration, type RelationType } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import {
  areTenures,
  dateConditions,
  formerCondition,
  isPlace,
  type PlaceLimit,
  placeConditions,
  placesOf,
  presentCondition,
  saysConditions,
  sourceConditions,
  statusConditions,
  tenureDateConditions,
} from './conditions.ts';
import { isOneOf, namedNode, quoted } from './cypher-text.ts';
import { LESSER } from './descriptions.ts';
import { FACTS } from './facts.ts';
import { type Meaning, type RelationFrame, type Slot, typesOf } from './frame.ts';
import { isTold, kinCondition, openKinCondition } from './kin.ts';
import { relationText } from './relation-text.ts';
import { type Notes, settle } from './settle.ts';
import { type Sided, sidedOf } from './sided.ts';
import { isNot, type Standing, standingsOf } from './sides.ts';
import { nameConditions, narrowMode, writeRoles } from './write-roles.ts';
import { writeSaying } from './write-saying.ts';

/** Writes the query of a question about a relation. */
export function writeRelation(frame: RelationFrame, source: QuerySource, notes: Notes): string {
  const [meaning] = frame.meanings;
  if (meaning === undefined) throw new RangeError('a relation frame has no meaning');
  const sided = sidedOf(frame, meaning);
  if (frame.saying === true)
    return writeSaying(
      frame,
      writeSides({ ...sided, frame: { ...frame, saying: false } }, source, notes),
    );
  return writeSides(sided, source, notes);
}

function writeSides(sided: Sided, source: QuerySource, notes: Notes): string {
  if (isByRole(sided) && sided.frame.restrictions.without !== undefined)
    throw new RapportError(
      'query.not-understood',
      'not understood: "not": of such an event it is not told who had no part in it',
    );
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
  const isFact = typesOf(frame).some((type) => FACTS.has(type));
  if (isFact) return false;
  if (isUnfit(sided)) return true;
  if (!isAlone(sided)) return false;
  const named = subject.kind === 'name' || object.kind === 'name';
  const counts = frame.wanted.startsWith('count') || frame.restrictions.often !== undefined;
  return meaning.roles !== 'mutual' || named || counts;
}

/** Whether a name is of a type that the relation does not join: a country that was suspended. */
function isUnfit({ frame, subject, object }: Sided): boolean {
  return typesOf(frame)
    .map(declarationOf)
    .some(({ domain, range }) => isOutside(subject, domain) || isOutside(object, range));
}

function isOutside(slot: Slot, types: readonly string[]): boolean {
  return slot.kind === 'name' && slot.name.candidates.every(({ type }) => !types.includes(type));
}

function declarationOf(type: RelationType): RelationDeclaration {
  return RELATIONS[type];
}

function writeEdges(
  { frame, meaning, subject, object }: Sided,
  source: QuerySource,
  notes: Notes,
): string {
  const types = typesOf(frame);
  const declarations = types.map(declarationOf);
  // "Sister" is said of the first of the two, so that relation is asked in its direction.
  const { title } = meaning;
  const symmetric =
    (declarations.some((declaration) => declaration.symmetric) || meaning.roles === 'mutual') &&
    (title === undefined || isTold(title) || frame.openKin === true);
  const { except } = frame.restrictions;
  const more = { together: true, notes, ...(except === undefined ? {} : { except }) };
  const domain = declarations.flatMap((declaration) => declaration.domain);
  const range = declarations.flatMap((declaration) => declaration.range);
  const lefts = standingsOf(['a', 'd', 'e'], subject, { ...more, types: domain });
  const rights = standingsOf(['b', 'c'], object, { ...more, types: range });
  const arrow = `:${types.join('|')}]${symmetric ? '-' : '->'}`;
  const ties = tied(lefts, rights, arrow);
  const places = placesOf(frame.restrictions, source, notes);
  const { inside } = frame.restrictions;
  const within =
    inside === undefined
      ? []
      : placesOf({ ...frame.restrictions, places: [inside] }, source, notes);
  const pairs = symmetric && showsPairs(frame) && isOpen(subject) && isOpen(object);
  const where = [
    ...ties.edges.flatMap((edge) => edgeConditions(edge, frame, { places, notes })),
    ...(areTenures(types) ? ties.edges.flatMap((edge) => tenseConditions(edge, frame)) : []),
    ...titleConditions(meaning, frame),
    ...withoutConditions(frame, { arrow, range, notes }),
    ...(frame.madeBy === undefined ? [] : [madeCondition(frame.madeBy)]),
    ...ties.edges.flatMap((edge) => meantConditions(edge, frame)),
    ...[...lefts, ...rights].flatMap(({ conditions }) => conditions),
    ...within.map((place) => isPlace('b', place)),
    ...(pairs && sameType(subject, object) ? ['a.id < b.id'] : []),
  ];
  return relationText({ frame, subject, object, match: ties.match, where, types, source });
}

/** An edge between each of the one and each of the other side. */
function tied(
  lefts: readonly Standing[],
  rights: readonly Standing[],
  arrow: string,
): { readonly match: readonly string[]; readonly edges: readonly string[] } {
  const seen = new Set<string>();
  const shown = ({ variable, pattern }: Standing): string => {
    if (seen.has(variable)) return `(${variable})`;
    seen.add(variable);
    return pattern;
  };
  const pairs = lefts.flatMap((left) => rights.map((right) => [left, right] as const));
  const edges = pairs.map((_, index) => ['r', 's', 't'][index] ?? `r${index}`);
  const match = pairs.map(([left, right], index) => {
    const from = shown(left);
    return `${from}-[${edges[index]}${arrow}${shown(right)}`;
  });
  return { match, edges };
}

/** Each pair once; where one side is counted, both ways round count. */
function showsPairs({ wanted, restrictions, subject, object }: RelationFrame): boolean {
  const counted = [subject, object].some((slot) => slot.kind === 'asked' && slot.howMany);
  if (counted || restrictions.often !== undefined) return false;
  return wanted !== 'count-subjects' && wanted !== 'count-objects';
}

function isOpen(slot: Slot): boolean {
  return slot.kind === 'asked' || slot.kind === 'any';
}

function sameType(a: Slot, b: Slot): boolean {
  const key = (slot: Slot): string =>
    slot.kind === 'asked'
      ? JSON.stringify({ ...slot.type, note: '', noun: '' })
      : '{"note":"","noun":""}';
  return key(a) === key(b);
}

interface Limits {
  readonly places: readonly PlaceLimit[];
  readonly notes: Notes;
}

interface Negated {
  readonly arrow: string;
  readonly range: readonly string[];
  readonly notes: Notes;
}

/** "But not Y": of whoever is asked for, the same is not told of Y. */
function withoutConditions(
  { restrictions, status }: RelationFrame,
  { arrow, range, notes }: Negated,
): readonly string[] {
  return (restrictions.without ?? []).flatMap((name) => {
    const node = settle(name, range, notes);
    notes.push(
      `of nobody here the same is told of ${node.name}; that it was not so, no article need say`,
    );
    const told = statusConditions('n', status);
    const where = told.length === 0 ? '' : ` WHERE ${told.join(' AND ')}`;
    return [isNot('a', node), `NOT EXISTS { MATCH (a)-[n${arrow}${namedNode('', node)}${where} }`];
  });
}

function edgeConditions(
  edge: string,
  frame: RelationFrame,
  { places, notes }: Limits,
): readonly string[] {
  const { status, restrictions } = frame;
  return [
    ...statusConditions(edge, status),
    ...placeConditions(`${edge}.place`, places),
    ...(areTenures(typesOf(frame))
      ? tenureDateConditions(edge, restrictions)
      : dateConditions(`${edge}.date`, restrictions)),
    ...sourceConditions(edge, restrictions, notes),
    ...saysConditions(edge, restrictions),
  ];
}

const SPOUSES = ['wife', 'husband', 'spouse', 'widow', 'widower'];

/** What the words say beyond the relation: "bombed" more than attacked, "married" of kin only some. */
function meantConditions(edge: string, { meanings }: RelationFrame): readonly string[] {
  const types = meanings.map(({ relation }) => relation);
  if (types.includes('MARRIED') && types.includes('RELATIVE_OF'))
    return [`(type(${edge}) = 'MARRIED' OR ${isOneOf(`toLower(${edge}.title)`, SPOUSES)})`];
  const mode = narrowMode(meanings);
  const names = nameConditions(meanings);
  if (names.length > 0)
    return [`EXISTS { MATCH (e:Event {id: ${edge}.event}) WHERE ${names.join(' AND ')} }`];
  if (mode === undefined) return [];
  return [`EXISTS { MATCH (:Event {id: ${edge}.event, mode: ${quoted(mode)}}) }`];
}

function tenseConditions(edge: string, { tense }: RelationFrame): readonly string[] {
  if (tense === undefined) return [];
  return [tense === 'present' ? presentCondition(edge) : formerCondition(edge)];
}

/** Who was elected or appointed, and not only holds the post. */
function madeCondition(relations: readonly RelationType[]): string {
  return `EXISTS { MATCH (a)-[:RECIPIENT_IN]->(e:Event) WHERE ${isOneOf('e.relation', relations)} }`;
}

/** The title's words as whole words, so that "secretary" is no undersecretary. */
function titleConditions(
  { title, relation }: Meaning,
  { openKin }: RelationFrame,
): readonly string[] {
  if (title === undefined) return [];
  if (relation === 'RELATIVE_OF')
    return [openKin === true ? openKinCondition(title) : kinCondition(title)];
  const words = `(' ' + toLower(r.title) + ' ') CONTAINS ${quoted(` ${title} `)}`;
  const lesser = LESSER.filter((word) => !title.includes(word));
  return [
    words,
    `none(word IN [${lesser.map(quoted).join(', ')}] WHERE toLower(r.title) CONTAINS word)`,
  ];
}
