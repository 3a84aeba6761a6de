// Queries that fill a graph in, the graph filled: CREATE and DELETE are done here, all that reads
// between them by the engine, which is given the rows so far as a parameter.

import type {
  EdgePattern,
  MapEntry,
  NodePattern,
  PathPattern,
} from '../../src/query/cypher/ast.ts';
import { tokenize } from '../../src/query/cypher/lexer.ts';
import { openContext } from '../../src/query/cypher/open-context.ts';
import { parseExpression } from '../../src/query/cypher/parse-expression.ts';
import { parsePatterns } from '../../src/query/cypher/parse-pattern.ts';
import { runCypher } from '../../src/query/cypher/run.ts';
import { Scope } from '../../src/query/cypher/scope.ts';
import { TokenStream } from '../../src/query/cypher/token-stream.ts';
import { isGraphValue, isList, isMap, type Value } from '../../src/query/cypher/value.ts';
import type { NodeId, PropertyValue } from '../../src/query/index.ts';
import type { MemoryGraph, Properties } from './memory-graph.ts';

type Row = ReadonlyMap<string, Value>;

/** Runs a query that writes. */
export function setUp(graph: MemoryGraph, query: string): void {
  let rows: readonly Row[] = [new Map()];
  for (const { word, text } of segmentsOf(query)) {
    if (word === 'CREATE') rows = rows.map((row) => create(graph, text, row));
    else if (word === 'DELETE') for (const row of rows) deleteEdges(graph, text, row);
    else rows = read(graph, text, rows);
  }
}

interface Segment {
  readonly word: 'CREATE' | 'DELETE' | 'READ';
  readonly text: string;
}

const CLAUSES = ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH'];

/** The query cut where reading and writing take turns; a writing segment loses its word. */
function segmentsOf(query: string): readonly Segment[] {
  const cuts: { readonly word: Segment['word']; readonly from: number; readonly start: number }[] =
    [];
  let depth = 0;
  for (const { kind, text, start, end } of tokenize(query)) {
    if (kind === 'symbol') depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0;
    const word = text.toUpperCase();
    if (kind !== 'name' || depth > 0) continue;
    if (word === 'CREATE' || word === 'DELETE') cuts.push({ word, from: start, start: end });
    else if (CLAUSES.includes(word) && cuts.at(-1)?.word !== 'READ')
      cuts.push({ word: 'READ', from: start, start });
  }
  return cuts.map(({ word, start }, index) => ({
    word,
    text: query.slice(start, cuts[index + 1]?.from),
  }));
}

/** Rows are given as maps and taken apart first, so that their names are in sight. */
function read(graph: MemoryGraph, text: string, rows: readonly Row[]): readonly Row[] {
  const names = [...(rows[0]?.keys() ?? [])];
  const inSight = names.map((name) => `row.${name} AS ${name}`);
  const before = names.length === 0 ? '' : `UNWIND $rows AS row WITH ${inSight.join(', ')} `;
  const found = runCypher(graph, `${before}${text} RETURN *`, {
    parameters: new Map([['rows', rows]]),
    limits: { rows: 100_000 },
  });
  return found.rows.map(
    ({ values }) => new Map(found.columns.map((name, index) => [name, values[index] ?? null])),
  );
}

function create(graph: MemoryGraph, text: string, before: Row): Row {
  const row = new Map(before);
  for (const pattern of parsePatterns(new TokenStream(text), parseExpression)) {
    createPath(graph, pattern, row);
  }
  return row;
}

function createPath(graph: MemoryGraph, { nodes, edges }: PathPattern, row: Map<string, Value>) {
  const ids = nodes.map((node) => nodeOf(graph, node, row));
  edges.forEach((edge, index) => {
    createEdge(graph, edge, { left: ids[index], right: ids[index + 1], row });
  });
}

function nodeOf(graph: MemoryGraph, node: NodePattern, row: Map<string, Value>): NodeId {
  const known = row.get(node.variable ?? '') ?? null;
  if (isGraphValue(known) && known.kind === 'node') return known.id;
  const labels = node.labels.flat().map(({ name }) => name);
  const id = graph.addNode(labels, propertiesOf(graph, node.properties, row));
  if (node.variable !== undefined) row.set(node.variable, { kind: 'node', id });
  return id;
}

interface Ends {
  readonly left: NodeId | undefined;
  readonly right: NodeId | undefined;
  readonly row: Map<string, Value>;
}

function createEdge(graph: MemoryGraph, edge: EdgePattern, { left, right, row }: Ends): void {
  const [type] = edge.types;
  if (type === undefined || left === undefined || right === undefined)
    throw new RangeError('an edge that is created needs a type and two nodes');
  const [start, end] = edge.direction === 'in' ? [right, left] : [left, right];
  const properties = propertiesOf(graph, edge.properties, row);
  const id = graph.addEdge({ type: type.name, start, end, properties });
  if (edge.variable !== undefined) row.set(edge.variable, { kind: 'edge', id });
}

function propertiesOf(graph: MemoryGraph, entries: readonly MapEntry[], row: Row): Properties {
  const scope = new Scope();
  const values = [...row].map(([name, value]) => {
    scope.declare(name, 'any');
    return value;
  });
  const { compile } = openContext(graph);
  return new Map(entries.map(({ key, value }) => [key, propertyOf(compile(value, scope)(values))]));
}

function propertyOf(value: Value): PropertyValue {
  if (isMap(value) || isGraphValue(value))
    throw new RangeError('a property cannot be a map or a node');
  return isList(value) ? value.map(propertyOf) : value;
}

function deleteEdges(graph: MemoryGraph, text: string, row: Row): void {
  for (const name of text.split(',')) {
    const value = row.get(name.trim()) ?? null;
    if (!isGraphValue(value) || value.kind !== 'edge')
      throw new RangeError(`${name.trim()} is no edge, and only edges are deleted here`);
    graph.deleteEdge(value.id);
  }
}
