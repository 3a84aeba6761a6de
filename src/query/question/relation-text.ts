// What a question about a relation matches in, its query with the columns that answer it out: what was
// asked for first, what it named left out.

import type { RelationType } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import { type QueryText, queryText } from './cypher-text.ts';
import { FACTS } from './facts.ts';
import { pickedText } from './first-and-last.ts';
import type { HowMany, RelationFrame, Slot } from './frame.ts';
import { isTold } from './kin.ts';
import { rankingText } from './ranking.ts';

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
/** Asked together with journeys. */
const VISITS = 'VISITED';

/** What a query of edges matches, and whom the question is about. */
export interface MatchedRelation {
  readonly frame: RelationFrame;
  readonly subject: Slot;
  readonly object: Slot;
  readonly match: readonly string[];
  readonly where: readonly string[];
  readonly types: readonly RelationType[];
  readonly source: QuerySource;
}

/** Writes the query: columns and order after what is matched. */
export function relationText(matched: MatchedRelation): string {
  const { frame, match, where } = matched;
  const ranked = rankedText(matched);
  if (ranked !== undefined) return ranked;
  if (frame.wanted.startsWith('count')) {
    const of = countedVariable(matched);
    return `${head(match, where)}\nRETURN count(DISTINCT ${of}) AS count`;
  }
  const together = togetherColumn(matched);
  if (together !== undefined) return togetherText(matched, together);
  return frame.wanted === 'words' ? sentences(matched) : rows(matched);
}

/** Several who must all be there are no columns; who has to do with all of them is. */
function togetherColumn({ subject, object }: MatchedRelation): string | undefined {
  const all = (slot: Slot): boolean => slot.kind === 'names' && slot.either !== true;
  if (all(object)) return 'a.name AS who';
  return all(subject) ? 'b.name AS who' : undefined;
}

/** With "when" and "where", the date or place of each of the meetings. */
function togetherText({ frame, match, where }: MatchedRelation, who: string): string {
  const asked = ASKED_PROPERTY.get(frame.wanted);
  const edges = match.map((_, index) => ['r', 's', 't'][index] ?? `r${index}`);
  const columns =
    asked === undefined ? [] : edges.map((edge, at) => `${edge}.${asked} AS ${asked}${at + 1}`);
  return queryText({ match, where, columns: [who, ...columns], order: ['who'] });
}

/** "Who met more than two people", "who met Lind most often". */
function rankedText({ frame, subject, object, match, where, source }: MatchedRelation) {
  const counted = { head: head(match, where) };
  const howMany = (slot: Slot): HowMany | undefined =>
    slot.kind === 'asked' ? slot.howMany : undefined;
  const ofObject = howMany(object);
  if (ofObject !== undefined)
    return rankingText({ ...counted, key: 'a', column: 'who', of: 'b', howMany: ofObject }, source);
  const ofSubject = howMany(subject);
  if (ofSubject !== undefined)
    return rankingText(
      { ...counted, key: 'b', column: 'whom', of: 'a', howMany: ofSubject },
      source,
    );
  const { often } = frame.restrictions;
  if (often === undefined) return undefined;
  const key = subject.kind === 'asked' ? 'a' : 'b';
  const column = key === 'a' ? 'who' : 'whom';
  return rankingText({ ...counted, key, column, of: 'r', howMany: often }, source);
}

function countedVariable({ frame, subject }: MatchedRelation): 'a' | 'b' | 'r' {
  if (frame.wanted === 'count') return 'r';
  const swapped = subject !== frame.subject && frame.subject !== frame.object;
  return (frame.wanted === 'count-subjects') !== swapped ? 'a' : 'b';
}

/** The two sides as columns; one that the question names is left out, unless it asks yes or no. */
function nameColumns({ frame, subject, object, types }: MatchedRelation): readonly string[] {
  const brief = frame.wanted === 'rows' || frame.wanted === 'words';
  return [
    ...(brief && subject.kind === 'name' ? [] : ['a.name AS who']),
    ...(brief && object.kind === 'name' ? [] : [`b.name AS ${objectColumn(object, types)}`]),
  ];
}

function sentences(matched: MatchedRelation): string {
  const { match, where } = matched;
  const columns = [...nameColumns(matched), 'r.date AS date', 'r.sentence AS sentence'];
  return textOf(matched, { match, where, columns, order: ['date', 'sentence'] });
}

function rows(matched: MatchedRelation): string {
  const { frame, match, where, types } = matched;
  const { wanted, status } = frame;
  const names = nameColumns(matched);
  // Of kin that either side may tell, the title is that of one or of the other.
  const { title } = frame.meanings[0] ?? {};
  const either = types.includes('RELATIVE_OF') && title !== undefined && isTold(title);
  const placed = names.some((column) => column.endsWith(' AS place'));
  const details = detailsOf(types, wanted).filter(
    (name) => !(either && name === 'title') && !(placed && name === 'place'),
  );
  const columns = [
    ...names,
    ...details.map((name) => `r.${name} AS ${name}`),
    ...(status === 'occurred' ? [] : ['r.status AS status']),
  ];
  const asked = ASKED_PROPERTY.get(wanted);
  const known = [
    ...(asked === undefined ? [] : [`r.${asked} IS NOT NULL`]),
    ...(frame.restrictions.begun === true ? ["NOT r.date STARTS WITH '..'"] : []),
  ];
  const order = [
    ...details.filter((name) => name === 'date'),
    ...names.map((column) => column.split(' AS ')[1] ?? ''),
    ...details.filter((name) => name !== 'date'),
  ];
  return textOf(matched, {
    match,
    where: [...where, ...known],
    columns: ordered(columns, wanted),
    order,
  });
}

function textOf({ frame, source }: MatchedRelation, text: QueryText): string {
  const { pick } = frame.restrictions;
  return pick === undefined ? queryText(text) : pickedText(text, { pick, date: 'r.date', source });
}

/** "Where did X go" is answered with a place. */
function objectColumn(object: Slot, types: readonly RelationType[]): string {
  const toPlace =
    object.kind === 'asked' &&
    types.some((type) => TO_PLACE.has(type)) &&
    types.every((type) => TO_PLACE.has(type) || type === VISITS);
  return toPlace ? 'place' : 'whom';
}

function head(match: readonly string[], where: readonly string[]): string {
  return `MATCH ${match.join(', ')}${where.length === 0 ? '' : `\nWHERE ${where.join(' AND ')}`}`;
}

/** The property of the edge that a question asks for. */
const ASKED_PROPERTY: ReadonlyMap<string, string> = new Map([
  ['where', 'place'],
  ['when', 'date'],
  ['source', 'attributedTo'],
]);

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
  const toPlace = types.some((type) => TO_PLACE.has(type));
  return toPlace &&
    types.every((type) => TO_PLACE.has(type) || type === VISITS) &&
    wanted !== 'when'
    ? ['date']
    : ['date', 'place'];
}

/** What was asked for stands first. */
function ordered(columns: readonly string[], wanted: RelationFrame['wanted']): readonly string[] {
  const asked = ASKED_PROPERTY.get(wanted);
  if (asked === undefined) return columns;
  const first = `r.${asked} AS ${wanted === 'source' ? 'source' : asked}`;
  return [first, ...columns.filter((column) => column !== first)];
}
