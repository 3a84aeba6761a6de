// What a question about a relation matches in, its query with the columns that answer it out: what was
// asked for first, what it named left out.

import { FACT_TYPES, type RelationType } from '../../ontology/index.ts';
import { queryText } from './cypher-text.ts';
import type { RelationFrame, Slot } from './frame.ts';

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
  'LIVES_IN',
  'BORN_IN',
  'DEPLOYED_TO',
]);

/** What a query of edges matches, and whom the question is about. */
export interface MatchedRelation {
  readonly frame: RelationFrame;
  readonly subject: Slot;
  readonly object: Slot;
  readonly match: readonly string[];
  readonly where: readonly string[];
  readonly types: readonly RelationType[];
}

/** Writes the query: columns and order after what is matched. */
export function relationText(matched: MatchedRelation): string {
  const { frame, match, where, object } = matched;
  if (frame.wanted.startsWith('count')) {
    const of = countedVariable(matched);
    return `${head(match, where)}\nRETURN count(DISTINCT ${of}) AS count`;
  }
  if (object.kind === 'names')
    return queryText({ match, where, columns: ['a.name AS who'], order: ['who'] });
  return frame.wanted === 'words' ? sentences(matched) : rows(matched);
}

function countedVariable({ frame, subject }: MatchedRelation): 'a' | 'b' | 'r' {
  if (frame.wanted === 'count') return 'r';
  const swapped = subject !== frame.subject && frame.subject !== frame.object;
  return (frame.wanted === 'count-subjects') !== swapped ? 'a' : 'b';
}

/** The two sides as columns; one that the question names is left out, unless it asks yes or no. */
function nameColumns({ frame, subject, object, types }: MatchedRelation): readonly string[] {
  const isNamed = ({ kind }: Slot): boolean => kind === 'name' || kind === 'names';
  const brief = frame.wanted === 'rows' || frame.wanted === 'words';
  return [
    ...(brief && subject.kind === 'name' ? [] : ['a.name AS who']),
    ...(brief && isNamed(object) ? [] : [`b.name AS ${objectColumn(object, types)}`]),
  ];
}

function sentences(matched: MatchedRelation): string {
  const { match, where } = matched;
  const columns = [...nameColumns(matched), 'r.date AS date', 'r.sentence AS sentence'];
  return queryText({ match, where, columns, order: ['date', 'sentence'] });
}

function rows(matched: MatchedRelation): string {
  const { frame, match, where, types } = matched;
  const { wanted, status } = frame;
  const names = nameColumns(matched);
  const details = detailsOf(types, wanted);
  const columns = [
    ...names,
    ...details.map((name) => `r.${name} AS ${name}`),
    ...(status === 'occurred' ? [] : ['r.status AS status']),
  ];
  const known =
    wanted === 'where' ? ['r.place IS NOT NULL'] : wanted === 'when' ? ['r.date IS NOT NULL'] : [];
  const order = [
    ...details.filter((name) => name === 'date'),
    ...names.map((column) => column.split(' AS ')[1] ?? ''),
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
