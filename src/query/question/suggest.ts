// A graph in, questions that it answers out: made of its own people and relations, frequent first, and
// each tried before it is offered.

import { byCodeUnit, RapportError, type Status } from '../../model/index.ts';
import { RELATION_TYPES, RELATIONS, type RelationType, verbsOf } from '../../ontology/index.ts';
import { runCypher } from '../cypher/run.ts';
import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import { FACTS } from './facts.ts';
import { verbForms } from './inflection.ts';
import { understand } from './understand.ts';

/** Edges looked at for each type, and steps of trying each question: the work does not grow with the graph. */
const MOST_EDGES = 500;
const MOST_STEPS = 20_000;
const SUGGESTED = new WeakMap<QuerySource, readonly string[]>();
const MOST = 12;

/** Questions that have an answer on this graph, at most `limit`. */
export function suggestQuestions(source: QuerySource, limit: number): readonly string[] {
  const known = SUGGESTED.get(source);
  if (known !== undefined) return known.slice(0, limit);
  const found: string[] = [];
  for (const question of new Set(candidates(source))) {
    if (found.length >= MOST) break;
    if (isAnswered(source, question)) found.push(question);
  }
  SUGGESTED.set(source, found);
  return found.slice(0, limit);
}

/** Whether a question is understood and has a row on this graph, as far as a few steps tell. */
export function isAnswered(source: QuerySource, question: string): boolean {
  try {
    const { cypher, asksWhat } = understand(source, question, { quick: true });
    const limits = { rows: 1, steps: MOST_STEPS };
    if (asksWhat !== undefined) return isKnown(runCypher(source, cypher, { limits }));
    return runCypher(source, anyMatch(cypher), { limits }).rows.length > 0;
  } catch (error) {
    if (error instanceof RapportError) return false;
    throw error;
  }
}

/** Whether more is told of who somebody is than his name. */
function isKnown({ columns, rows }: ReturnType<typeof runCypher>): boolean {
  const at = ['relation', 'title'].map((column) => columns.indexOf(column));
  return rows.some(({ values }) => at.some((index) => (values[index] ?? null) !== null));
}

/** The same pattern without columns and order, so that the first match ends it. */
function anyMatch(cypher: string): string {
  const lines = cypher.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('MATCH ') && !line.startsWith('WHERE '));
  const matching = lines.slice(0, end);
  return [...matching, 'RETURN 1 AS found LIMIT 1'].join('\n');
}

function* candidates(source: QuerySource): Iterable<string> {
  yield 'who met whom';
  if (firstEdge(source, 'MET', 'planned') !== undefined) yield 'who will meet whom';
  const frequent = frequentTypes(source);
  for (const type of frequent.slice(0, 4)) yield* aboutType(source, type);
  for (const place of frequentPlaces(source)) yield `what happened in ${place}`;
  for (const type of frequent.slice(4, 10)) yield* aboutType(source, type);
  yield* connections(source, frequent);
}

function frequentTypes(source: QuerySource): readonly RelationType[] {
  return RELATION_TYPES.filter((type) => source.countType(type) > 0).sort(
    (a, b) => source.countType(b) - source.countType(a) || byCodeUnit(a, b),
  );
}

function* aboutType(source: QuerySource, type: RelationType): Iterable<string> {
  const edge = firstEdge(source, type);
  if (edge === undefined) return;
  const [subject, object] = [
    nameOf(source, source.startOf(edge)),
    nameOf(source, source.endOf(edge)),
  ];
  const pattern = verbsOf(type).find(
    ({ complement, clause, infinitive, lemma, recipient }) =>
      complement === undefined &&
      clause === undefined &&
      infinitive === undefined &&
      lemma !== 'be' &&
      recipient !== 'none',
  );
  if (pattern === undefined) return;
  const rest = pattern.text
    .split(' ')
    .slice(1)
    .map((word) => word.split('/')[0] ?? '')
    .filter((word) => word !== '*' && word !== '-')
    .join(' ');
  const tail = rest === '' ? '' : ` ${rest}`;
  const { past, third } = verbForms(pattern.lemma);
  if (FACTS.has(type)) {
    yield `${RELATIONS[type].domain.some((side) => side === 'person') ? 'who' : 'what'} ${third[0]}${tail} ${object}`;
    return;
  }
  yield `who ${past[0]}${tail} ${object}`;
  yield `whom did ${subject} ${pattern.lemma}${tail}`;
}

/** Of a bounded number of relationships of a status, the one whose ends are mentioned most. */
function firstEdge(
  source: QuerySource,
  type: RelationType,
  status: Status = 'occurred',
): EdgeId | undefined {
  let best: { readonly edge: EdgeId; readonly weight: number } | undefined;
  for (const edge of firstOf(source.edgesOfTypes([type]), MOST_EDGES)) {
    if (source.edgeProperty(edge, 'status') !== status) continue;
    const weight =
      mentionsOf(source, source.startOf(edge)) + mentionsOf(source, source.endOf(edge));
    if (best === undefined || weight > best.weight) best = { edge, weight };
  }
  return best?.edge;
}

function* firstOf<T>(items: Iterable<T>, limit: number): Iterable<T> {
  let left = limit;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

function mentionsOf(source: QuerySource, node: NodeId): number {
  return Number(source.nodeProperty(node, 'mentions') ?? 0);
}

function nameOf(source: QuerySource, node: NodeId): string {
  return String(source.nodeProperty(node, 'name') ?? '');
}

function frequentPlaces(source: QuerySource): readonly string[] {
  const counts = new Map<string, number>();
  for (const edge of firstOf(source.edgesOfTypes(['TOOK_PLACE_IN']), MOST_EDGES)) {
    const name = nameOf(source, source.endOf(edge));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
    .slice(0, 2)
    .map(([name]) => name);
}

/** Two people who share someone. */
function* connections(source: QuerySource, types: readonly RelationType[]): Iterable<string> {
  for (const type of types.slice(0, 3)) {
    const edge = firstEdge(source, type);
    if (edge === undefined) continue;
    const middle = source.endOf(edge);
    const other = neighbourOf(source, middle, { not: source.startOf(edge), types });
    if (other === undefined) continue;
    yield `how is ${nameOf(source, source.startOf(edge))} connected to ${nameOf(source, other)}`;
  }
}

function neighbourOf(
  source: QuerySource,
  node: NodeId,
  { not, types }: { readonly not: NodeId; readonly types: readonly RelationType[] },
): NodeId | undefined {
  const ways = [source.outgoing(node, types), source.incoming(node, types)];
  for (const edges of ways) {
    for (const edge of firstOf(edges, MOST_EDGES)) {
      const [start, end] = [source.startOf(edge), source.endOf(edge)];
      const other = start === node ? end : start;
      if (other !== not && other !== node) return other;
    }
  }
  return undefined;
}
