// Two names in, the shortest way between them out, with the words each step rests on. Ways lead through
// what occurred, and not through articles, in which everything meets: as a question for the way does.

import { byCodeUnit, type EdgeEvidence, RapportError } from '../model/index.ts';
import type { CypherOptions } from './cypher/open-context.ts';
import { runCypher } from './cypher/run.ts';
import type { PathValue, Value } from './cypher/value.ts';
import { candidatesOf } from './question/candidates.ts';
import { quoted } from './question/cypher-text.ts';
import { nameIndexOf } from './question/names.ts';
import { AmbiguousName, fittingOf, type Notes, settle, unknownPerson } from './question/settle.ts';
import { wordsOf } from './question/words.ts';
import type { EdgeId, NodeId, PropertyValue, QuerySource } from './source.ts';

/** The longest way that is looked for, in steps. */
export const LONGEST_WAY = 6;

/** A node of a way. */
export interface WayNode {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

/** One step of a way: from one node to the next, along an edge or against it. */
export interface WayStep {
  /** Key of the edge. */
  readonly edge: string;
  readonly type: string;
  readonly from: WayNode;
  readonly to: WayNode;
  /** Whether the edge points from `from` to `to`. */
  readonly forward: boolean;
  readonly date?: string;
  readonly title?: string;
  readonly evidence: readonly EdgeEvidence[];
}

/** The way between two names; no steps where there is none. */
export interface FoundPath {
  readonly from: WayNode;
  readonly to: WayNode;
  readonly found: boolean;
  readonly steps: readonly WayStep[];
  /** What was asked of the graph. */
  readonly cypher: string;
  readonly assumptions: readonly string[];
}

const NAMED = ['person', 'group', 'organization', 'place'];

/**
 * The shortest way between what two names mean; the key of a node will do for a name.
 *
 * @throws RapportError query.unknown-name with the names that come near, query.ambiguous with the
 * candidates, query.limit
 */
export function findPath(
  source: QuerySource,
  from: string,
  to: string,
  options: Pick<CypherOptions, 'limits' | 'interrupt'> = {},
): FoundPath {
  const notes: Notes = [];
  const [starts, ends] = [nodesNamed(source, from, notes), nodesNamed(source, to, notes)];
  const cypher = cypherOf(source, starts, ends);
  const same = starts.find((id) => ends.includes(id));
  const path = same === undefined ? shortest(source, cypher, options) : atOnce(same);
  const first = path?.nodes[0] ?? starts[0];
  const last = path?.nodes.at(-1) ?? ends[0];
  return {
    from: nodeOf(source, first),
    to: nodeOf(source, last),
    found: path !== undefined,
    steps: path === undefined ? [] : stepsOf(source, path),
    cypher,
    assumptions: [
      ...notes,
      'only what occurred',
      `ways through articles do not count, nor those longer than ${LONGEST_WAY} steps`,
    ],
  };
}

/** At least one node. */
type Ends = readonly [NodeId, ...NodeId[]];

function nodesNamed(source: QuerySource, name: string, notes: Notes): Ends {
  const [first, ...more] = name.trim() === '' ? [] : nodesMeant(source, name, notes);
  if (first !== undefined) return [first, ...more];
  throw new RapportError('query.unknown-name', 'a name is empty', {
    suggestions: ['Give two names, as in: rapport path "Anna Lind" "Jonas Berg".'],
  });
}

function nodesMeant(source: QuerySource, name: string, notes: Notes): readonly NodeId[] {
  const lookup = { kind: 'equal', value: name } as const;
  const keyed = [...source.findNodes({ property: 'id', lookup })];
  if (keyed.length > 0) return keyed;
  const words = wordsOf(name);
  const index = nameIndexOf(source);
  const match = index.findAt(words, 0).find(({ end }) => end === words.length);
  if (match === undefined) throw unknownPerson(name, 0, index.nearest(name));
  try {
    settle(match, NAMED, notes);
    return fittingOf(match, NAMED).map(({ id }) => id);
  } catch (error) {
    throw error instanceof AmbiguousName ? whichOf(source, name, error) : error;
  }
}

/** The same error with what tells the candidates apart; where names do not, their keys do. */
function whichOf(source: QuerySource, text: string, error: AmbiguousName): RapportError {
  const candidates = candidatesOf(error, source, {
    text,
    rewrite: () => undefined,
    means: () => undefined,
  });
  const names = new Set(candidates.map(({ name }) => name));
  return new RapportError('query.ambiguous', error.message, {
    position: error.match.position,
    candidates,
    suggestions: candidates.map(({ id, name }) => (names.size < candidates.length ? id : name)),
    cause: error,
  });
}

function cypherOf(source: QuerySource, starts: Ends, ends: Ends): string {
  return [
    `MATCH (a), (b) WHERE ${isOneOf(source, 'a', starts)} AND ${isOneOf(source, 'b', ends)}`,
    `MATCH p = shortestPath((a)-[*..${LONGEST_WAY}]-(b))`,
    "WHERE none(n IN nodes(p) WHERE n:Article) AND all(r IN relationships(p) WHERE r.status = 'occurred')",
    'RETURN p AS path ORDER BY length(p) LIMIT 1',
  ].join('\n');
}

function isOneOf(source: QuerySource, variable: string, ids: Ends): string {
  const [first, ...more] = ids.map((id) => quoted(source.nodeKey(id))).sort(byCodeUnit);
  return more.length === 0
    ? `${variable}.id = ${first}`
    : `${variable}.id IN [${[first, ...more].join(', ')}]`;
}

function shortest(
  source: QuerySource,
  cypher: string,
  options: CypherOptions,
): PathValue | undefined {
  const { rows } = runCypher(source, cypher, options);
  const value = rows[0]?.values[0] ?? null;
  return isPath(value) ? value : undefined;
}

function isPath(value: Value): value is PathValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path';
}

function atOnce(node: NodeId): PathValue {
  return { kind: 'path', nodes: [node], edges: [] };
}

function stepsOf(source: QuerySource, { nodes, edges }: PathValue): readonly WayStep[] {
  return edges.flatMap((edge, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    return from === undefined || to === undefined ? [] : [stepOf(source, edge, [from, to])];
  });
}

function stepOf(source: QuerySource, edge: EdgeId, [from, to]: readonly [NodeId, NodeId]): WayStep {
  return {
    edge: source.edgeKey(edge),
    type: source.typeOf(edge),
    from: nodeOf(source, from),
    to: nodeOf(source, to),
    forward: source.startOf(edge) === from,
    ...textAs('date', source.edgeProperty(edge, 'date')),
    ...textAs('title', source.edgeProperty(edge, 'title')),
    evidence: source.evidenceOf(edge),
  };
}

function textAs(name: 'date' | 'title', value: PropertyValue): { readonly [key: string]: string } {
  return typeof value === 'string' ? { [name]: value } : {};
}

function nodeOf(source: QuerySource, id: NodeId): WayNode {
  const text = (name: string): string => {
    const value = source.nodeProperty(id, name);
    return typeof value === 'string' ? value : '';
  };
  return { key: source.nodeKey(id), name: text('name'), type: text('type') };
}
