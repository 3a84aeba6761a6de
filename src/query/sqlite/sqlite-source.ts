// A database in, a QuerySource out, for a graph that is larger than memory: what is asked for is read where
// it lies, and the rows read last are kept.

import { byCodeUnit, type EdgeEvidence, RapportError } from '../../model/index.ts';
import { fromJson } from '../columns/property-json.ts';
import type { OpenSnapshot } from '../columns/snapshot-file.ts';
import { GRAPH_VOCABULARY } from '../graph-vocabulary.ts';
import type {
  EdgeId,
  EdgeSearch,
  Ids,
  Lookup,
  NodeId,
  NodeSearch,
  PropertyValue,
  QuerySource,
} from '../source.ts';
import { labelRanges, labelsIn, type Range, typeIn, typeRange } from '../type-ranges.ts';
import { type Condition, conditionOf, type IndexedColumn } from './conditions.ts';
import type { SqlDatabase, SqlStatement, SqlValue } from './schema.ts';

/** Rows kept of each table. */
const KEPT_ROWS = 20_000;
/** Numbers read at a time. */
const PAGE = 4_096;

/** A graph in a database that can be asked. */
export function sqliteSource(database: SqlDatabase): QuerySource {
  return new SqliteSource(database);
}

/** Opens a database that `writeSqlite` filled. @throws RapportError `store.corrupt` when it is none */
export function openSqlite(database: SqlDatabase): OpenSnapshot {
  try {
    const [[stamp] = []] = database.prepare('SELECT text FROM stamp').raw(true).all() as string[][];
    return {
      source: sqliteSource(database),
      stamp: String(stamp),
      close: () => database.close(),
    };
  } catch (cause) {
    database.close();
    throw new RapportError('store.corrupt', 'The database of the graph is damaged.', {
      suggestions: ['Run `rapport build` again; it draws the graph anew from the store.'],
      cause,
    });
  }
}

interface NodeRow {
  readonly key: string;
  readonly facts: ReadonlyMap<string, PropertyValue>;
}

interface EdgeRow extends NodeRow {
  readonly start: NodeId;
  readonly end: NodeId;
}

class SqliteSource implements QuerySource {
  readonly vocabulary = GRAPH_VOCABULARY;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly #database: SqlDatabase;
  readonly #statements = new Map<string, SqlStatement>();
  readonly #nodeTypes: readonly number[];
  readonly #edgeTypes: readonly number[];
  readonly #nodes = new Map<NodeId, NodeRow>();
  readonly #edges = new Map<EdgeId, EdgeRow>();

  constructor(database: SqlDatabase) {
    this.#database = database;
    const boundariesOf = (kind: string): readonly number[] =>
      this.#rows('SELECT first FROM boundary WHERE kind = ? ORDER BY place', kind).map(([first]) =>
        Number(first),
      );
    this.#nodeTypes = boundariesOf('node');
    this.#edgeTypes = boundariesOf('edge');
    this.nodeCount = this.#nodeTypes.at(-1) ?? 0;
    this.edgeCount = this.#edgeTypes.at(-1) ?? 0;
  }

  *allNodes(): Iterable<NodeId> {
    for (let id = 0; id < this.nodeCount; id++) yield id as NodeId;
  }

  *nodesByLabel(label: string): Iterable<NodeId> {
    for (const range of labelRanges(this.#nodeTypes, label)) yield* numbersIn<NodeId>(range);
  }

  countLabel(label: string): number {
    return sizeOf(labelRanges(this.#nodeTypes, label));
  }

  countType(type: string): number {
    return sizeOf([typeRange(this.#edgeTypes, type)]);
  }

  hasNodeIndex(property: string, kind: Lookup['kind']): boolean {
    return property === 'name' || (property === 'id' && kind === 'equal');
  }

  *findNodes({ label, property, lookup }: NodeSearch): Iterable<NodeId> {
    const ranges = label === undefined ? undefined : labelRanges(this.#nodeTypes, label);
    const where = this.#nodeCondition(property, lookup);
    const by = property === 'name' ? 'name' : 'key';
    for (const id of this.#paged<NodeId>('node', where, { by })) {
      if (ranges === undefined || ranges.some(([from, to]) => from <= id && id < to)) yield id;
    }
  }

  countNodes({ property, lookup }: NodeSearch): number {
    return this.#count('node', this.#nodeCondition(property, lookup));
  }

  #nodeCondition(property: string, lookup: Lookup): Condition {
    if (!this.hasNodeIndex(property, lookup.kind)) throw notIndexed(property, lookup);
    return conditionOf(property === 'name' ? 'name' : 'key', lookup);
  }

  hasEdgeIndex(property: string): boolean {
    return property === 'date';
  }

  *findEdges({ types, property, lookup, descending = false }: EdgeSearch): Iterable<EdgeId> {
    if (property !== 'date') throw notIndexed(property, lookup);
    const where = this.#withTypes(conditionOf('date', lookup), types);
    yield* this.#paged<EdgeId>('edge', where, { by: 'date', descending });
  }

  countEdges({ types, property, lookup }: EdgeSearch): number {
    if (property !== 'date') throw notIndexed(property, lookup);
    return this.#count('edge', this.#withTypes(conditionOf('date', lookup), types));
  }

  *edgesOfTypes(types: readonly string[]): Iterable<EdgeId> {
    for (const range of this.#typeRanges(types)) yield* numbersIn<EdgeId>(range);
  }

  outgoing(node: NodeId, types: readonly string[]): Ids<EdgeId> {
    return this.#touching('start', node, types);
  }

  incoming(node: NodeId, types: readonly string[]): Ids<EdgeId> {
    return this.#touching('target', node, types);
  }

  startOf(edge: EdgeId): NodeId {
    return this.#edge(edge).start;
  }

  endOf(edge: EdgeId): NodeId {
    return this.#edge(edge).end;
  }

  typeOf(edge: EdgeId): string {
    return typeIn(this.#edgeTypes, edge);
  }

  labelsOf(node: NodeId): readonly string[] {
    return labelsIn(this.#nodeTypes, node);
  }

  nodeProperty(node: NodeId, name: string): PropertyValue {
    return name === 'id' ? this.nodeKey(node) : (this.#node(node).facts.get(name) ?? null);
  }

  edgeProperty(edge: EdgeId, name: string): PropertyValue {
    if (name === 'id') return this.edgeKey(edge);
    if (name === 'sentence') return this.evidenceOf(edge)[0]?.sentence ?? null;
    if (name === 'sentences') return this.evidenceOf(edge).map(({ sentence }) => sentence);
    return this.#edge(edge).facts.get(name) ?? null;
  }

  nodePropertyNames(node: NodeId): readonly string[] {
    return ['id', ...this.#node(node).facts.keys()].sort(byCodeUnit);
  }

  edgePropertyNames(edge: EdgeId): readonly string[] {
    const names = ['id', 'sentence', 'sentences', ...this.#edge(edge).facts.keys()];
    return names.filter((name) => this.edgeProperty(edge, name) !== null).sort(byCodeUnit);
  }

  nodeKey(node: NodeId): string {
    return this.#node(node).key;
  }

  edgeKey(edge: EdgeId): string {
    return this.#edge(edge).key;
  }

  evidenceOf(edge: EdgeId): readonly EdgeEvidence[] {
    const [[text = '[]'] = []] = this.#rows('SELECT evidence FROM edge WHERE id = ?', edge);
    return JSON.parse(String(text)) as readonly EdgeEvidence[];
  }

  #rows(sql: string, ...values: readonly SqlValue[]): readonly (readonly SqlValue[])[] {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement.raw(true).all(...values) as readonly (readonly SqlValue[])[];
  }

  #typeRanges(types: readonly string[]): readonly Range[] {
    if (types.length === 0) return [[0, this.edgeCount]];
    return [...new Set(types)].map((type) => typeRange(this.#edgeTypes, type));
  }

  #withTypes({ sql, values }: Condition, types: readonly string[]): Condition {
    const ranges = this.#typeRanges(types);
    const either = ranges.map(() => '(id >= ? AND id < ?)').join(' OR ');
    return { sql: `(${sql}) AND (${either})`, values: [...values, ...ranges.flat()] };
  }

  #touching(end: 'start' | 'target', node: NodeId, types: readonly string[]): Ids<EdgeId> {
    return this.#typeRanges(types).flatMap(([from, to]) =>
      from === to
        ? []
        : this.#rows(
            `SELECT id FROM edge WHERE ${end} = ? AND id >= ? AND id < ? ORDER BY id`,
            node,
            from,
            to,
          ).map(([id]) => Number(id) as EdgeId),
    );
  }

  #count(table: 'node' | 'edge', { sql, values }: Condition): number {
    const [[count = 0] = []] = this.#rows(`SELECT count(*) FROM ${table} WHERE ${sql}`, ...values);
    return Number(count);
  }

  /** Numbers page by page, so that no more than a page is held. */
  *#paged<T extends NodeId | EdgeId>(
    table: 'node' | 'edge',
    { sql, values }: Condition,
    order: { readonly by: IndexedColumn; readonly descending?: boolean },
  ): Iterable<T> {
    const direction = order.descending === true ? 'DESC' : 'ASC';
    const by = `${order.by} ${direction}, id ${direction}`;
    for (let done = 0; ; done += PAGE) {
      const page = this.#rows(
        `SELECT id FROM ${table} WHERE ${sql} ORDER BY ${by} LIMIT ${PAGE} OFFSET ?`,
        ...values,
        done,
      );
      for (const [id] of page) yield Number(id) as T;
      if (page.length < PAGE) return;
    }
  }

  #node(node: NodeId): NodeRow {
    const known = this.#nodes.get(node);
    if (known !== undefined) return known;
    const [row] = this.#rows('SELECT key, facts FROM node WHERE id = ?', node);
    if (row === undefined) throw new RangeError(`no node ${node} in this source`);
    return keep(this.#nodes, node, { key: String(row[0]), facts: toFacts(row[1]) });
  }

  #edge(edge: EdgeId): EdgeRow {
    const known = this.#edges.get(edge);
    if (known !== undefined) return known;
    const [row] = this.#rows('SELECT key, facts, start, target FROM edge WHERE id = ?', edge);
    if (row === undefined) throw new RangeError(`no edge ${edge} in this source`);
    const [key, facts, start, end] = row;
    return keep(this.#edges, edge, {
      key: String(key),
      facts: toFacts(facts),
      start: Number(start) as NodeId,
      end: Number(end) as NodeId,
    });
  }
}

function keep<K, V>(rows: Map<K, V>, key: K, value: V): V {
  if (rows.size >= KEPT_ROWS) rows.clear();
  rows.set(key, value);
  return value;
}

function toFacts(json: SqlValue | undefined): ReadonlyMap<string, PropertyValue> {
  return new Map(fromJson(String(json)) as readonly (readonly [string, PropertyValue])[]);
}

function* numbersIn<T extends NodeId | EdgeId>([from, to]: Range): Iterable<T> {
  for (let id = from; id < to; id++) yield id as T;
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

function notIndexed(property: string, { kind }: Lookup): RangeError {
  return new RangeError(`no index of ${property} answers a lookup of kind ${kind}`);
}
