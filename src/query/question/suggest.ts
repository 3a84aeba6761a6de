// A graph in, questions that it answers out: made of its own people and relations, frequent first, and
// each tried before it is offered.

import { byCodeUnit, RapportError } from '../../model/index.ts';
import { FACT_TYPES, RELATION_TYPES, type RelationType, verbsOf } from '../../ontology/index.ts';
import { runCypher } from '../cypher/run.ts';
import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import { verbForms } from './inflection.ts';
import { understand } from './understand.ts';

const SUGGESTED = new WeakMap<QuerySource, readonly string[]>();
const MOST = 12;
const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);

/** Questions that have an answer on this graph, at most `limit`. */
export function suggestQuestions(source: QuerySource, limit: number): readonly string[] {
  const known = SUGGESTED.get(source);
  if (known !== undefined) return known.slice(0, limit);
  SUGGESTED.set(source, []);
  const found: string[] = [];
  for (const question of new Set(candidates(source))) {
    if (found.length >= MOST) break;
    if (isAnswered(source, question)) found.push(question);
  }
  SUGGESTED.set(source, found);
  return found.slice(0, limit);
}

function isAnswered(source: QuerySource, question: string): boolean {
  try {
    const { cypher } = understand(source, question);
    return runCypher(source, cypher, { limits: { rows: 1, steps: 2_000_000 } }).rows.length > 0;
  } catch (error) {
    if (error instanceof RapportError) return false;
    throw error;
  }
}

function* candidates(source: QuerySource): Iterable<string> {
  yield 'who met whom';
  yield 'who will meet whom';
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
    yield `who ${third[0]}${tail} ${object}`;
    return;
  }
  yield `who ${past[0]}${tail} ${object}`;
  yield `whom did ${subject} ${pattern.lemma}${tail}`;
}

/** The relationship that occurred whose ends are mentioned most. */
function firstEdge(source: QuerySource, type: RelationType): EdgeId | undefined {
  let best: { readonly edge: EdgeId; readonly weight: number } | undefined;
  for (const node of source.allNodes()) {
    for (const edge of source.outgoing(node, [type])) {
      if (source.edgeProperty(edge, 'status') !== 'occurred') continue;
      const weight =
        mentionsOf(source, source.startOf(edge)) + mentionsOf(source, source.endOf(edge));
      if (best === undefined || weight > best.weight) best = { edge, weight };
    }
  }
  return best?.edge;
}

function mentionsOf(source: QuerySource, node: NodeId): number {
  return Number(source.nodeProperty(node, 'mentions') ?? 0);
}

function nameOf(source: QuerySource, node: NodeId): string {
  return String(source.nodeProperty(node, 'name') ?? '');
}

function frequentPlaces(source: QuerySource): readonly string[] {
  const counted = [...source.nodesByLabel('Place')].map((node) => ({
    name: nameOf(source, node),
    count: [...source.incoming(node, ['TOOK_PLACE_IN'])].length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.name, b.name))
    .slice(0, 2)
    .map(({ name }) => name);
}

/** Two people who share someone. */
function* connections(source: QuerySource, types: readonly RelationType[]): Iterable<string> {
  for (const type of types.slice(0, 3)) {
    const edge = firstEdge(source, type);
    if (edge === undefined) continue;
    const middle = source.endOf(edge);
    for (const next of [...source.outgoing(middle, types), ...source.incoming(middle, types)]) {
      const other = source.startOf(next) === middle ? source.endOf(next) : source.startOf(next);
      if (other === source.startOf(edge) || other === middle) continue;
      yield `how is ${nameOf(source, source.startOf(edge))} connected to ${nameOf(source, other)}`;
      break;
    }
  }
}
