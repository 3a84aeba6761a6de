// Columns in, a QuerySource out. Nothing is copied: what is asked for is read where it lies.

import type { EdgeEvidence } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../ontology/types.ts';
import { GRAPH_VOCABULARY } from '../graph-vocabulary.ts';
import { partitionPoint } from '../partition-point.ts';
import { placesOf, type SortedTexts } from '../places-of.ts';
import type {
  Codes,
  EdgeCursor,
  EdgeId,
  EdgeSearch,
  Ids,
  Lookup,
  NodeId,
  NodeSearch,
  PropertyValue,
  QuerySource,
} from '../source.ts';
import { LABELS, labelRanges, type Range, rangeAt, typeRange } from '../type-ranges.ts';
import { type Column, openColumn } from './column.ts';
import { DateIndex } from './date-index.ts';
import { edgeCursor, edgesAt } from './edge-cursor.ts';
import type { GraphColumns } from './graph-columns.ts';
import { sortedNames } from './name-index.ts';
import { StringTable } from './string-table.ts';

/** The JSON of an edge's evidence, by edge number. */
export type EvidenceText = (edge: EdgeId) => string;

/** A graph in columns that can be asked; evidence may lie elsewhere, as in a file. */
export function columnarSource(columns: GraphColumns, evidence?: EvidenceText): QuerySource {
  return new ColumnarSource(columns, evidence ?? inMemory(columns));
}

function inMemory({ evidence }: GraphColumns): EvidenceText {
  const texts = new StringTable(evidence);
  return (edge) => texts.get(edge);
}

class ColumnarSource implements QuerySource {
  readonly vocabulary = GRAPH_VOCABULARY;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly #columns: GraphColumns;
  readonly #evidence: EvidenceText;
  readonly #nodeKeys: StringTable;
  readonly #edgeKeys: StringTable;
  readonly #nodeProperties: ReadonlyMap<string, Column>;
  readonly #edgeProperties: ReadonlyMap<string, Column>;
  readonly #nodeNames: readonly string[];
  readonly #edgeNames: readonly string[];
  readonly #names: SortedTexts;
  readonly #dates: DateIndex;
  /** Places in NODE_TYPES and EDGE_TYPES. */
  readonly #nodeTypes: Uint8Array;
  readonly #edgeTypes: Uint8Array;
  /** Node numbers in order, so that a range of them is a view. */
  readonly #nodes: Uint32Array;
  readonly #edges: Uint32Array;

  constructor(columns: GraphColumns, evidence: EvidenceText) {
    this.#columns = columns;
    this.#evidence = evidence;
    this.#nodeKeys = new StringTable(columns.nodeKeys);
    this.#edgeKeys = new StringTable(columns.edgeKeys);
    this.nodeCount = this.#nodeKeys.size;
    this.edgeCount = this.#edgeKeys.size;
    this.#nodeProperties = openAll(columns.nodeProperties);
    this.#edgeProperties = openAll(columns.edgeProperties);
    this.#nodeNames = ['id', ...this.#nodeProperties.keys()].sort(byCodeUnit);
    this.#edgeNames = ['id', 'sentence', 'sentences', ...this.#edgeProperties.keys()].sort(
      byCodeUnit,
    );
    this.#names = sortedNames(columns.nodeProperties.get('name'), columns.byName);
    this.#nodeTypes = groupsOf(columns.nodeTypes, this.nodeCount);
    this.#edgeTypes = groupsOf(columns.edgeTypes, this.edgeCount);
    this.#nodes = Uint32Array.from({ length: this.nodeCount }, (_, index) => index);
    this.#edges = Uint32Array.from({ length: this.edgeCount }, (_, index) => index);
    const dates = columns.edgeProperties.get('date');
    this.#dates = new DateIndex(dates, columns.edgeTypes, this.#edges);
  }

  allNodes(): Iterable<NodeId> {
    return this.#nodeRange([0, this.nodeCount]);
  }

  nodesByLabel(label: string): Iterable<NodeId> {
    const ranges = labelRanges(this.#columns.nodeTypes, label);
    const [only] = ranges;
    if (only !== undefined && ranges.length === 1) return this.#nodeRange(only);
    return chain(ranges.map((range) => this.#nodeRange(range)));
  }

  countLabel(label: string): number {
    return labelRanges(this.#columns.nodeTypes, label).reduce(
      (sum, [from, to]) => sum + to - from,
      0,
    );
  }

  hasNodeIndex(property: string, kind: Lookup['kind']): boolean {
    return property === 'name' || (property === 'id' && kind === 'equal');
  }

  findNodes({ label, property, lookup }: NodeSearch): Iterable<NodeId> {
    const found = this.#lookUp(property, lookup);
    return label === undefined ? found : this.#withLabel(found, label);
  }

  countNodes({ property, lookup }: NodeSearch): number {
    return this.#lookUp(property, lookup).length;
  }

  #lookUp(property: string, lookup: Lookup): Ids<NodeId> {
    if (property === 'name') {
      const { byName } = this.#columns;
      return toNodes(byName.subarray(...placesOf(lookup, this.#names)));
    }
    if (property !== 'id' || lookup.kind !== 'equal') throw notIndexed(property, lookup);
    return typeof lookup.value === 'string' ? this.#nodesWithKey(lookup.value) : [];
  }

  *#withLabel(found: Iterable<NodeId>, label: string): Iterable<NodeId> {
    const ranges = labelRanges(this.#columns.nodeTypes, label);
    for (const node of found) {
      if (ranges.some(([from, to]) => from <= node && node < to)) yield node;
    }
  }

  hasEdgeIndex(property: string): boolean {
    return property === 'date';
  }

  findEdges({ types, property, lookup, descending = false }: EdgeSearch): Iterable<EdgeId> {
    const found = this.#byDate(property, lookup).edges(types, lookup);
    return toEdges(descending ? found.toReversed() : found);
  }

  countEdges({ types, property, lookup }: EdgeSearch): number {
    return this.#byDate(property, lookup).count(types, lookup);
  }

  #byDate(property: string, lookup: Lookup): DateIndex {
    if (property !== 'date') throw notIndexed(property, lookup);
    return this.#dates;
  }

  countType(type: string): number {
    const [from, to] = typeRange(this.#columns.edgeTypes, type);
    return to - from;
  }

  edgesOfTypes(types: readonly string[]): Iterable<EdgeId> {
    if (types.length === 0) return this.#edgeRange([0, this.edgeCount]);
    const [only] = types;
    if (only !== undefined && types.length === 1)
      return this.#edgeRange(typeRange(this.#columns.edgeTypes, only));
    return chain(
      [...new Set(types)].map((type) => this.#edgeRange(typeRange(this.#columns.edgeTypes, type))),
    );
  }

  outgoing(node: NodeId, types: readonly string[], narrow?: Narrow): Ids<EdgeId> {
    return edgesAt(this.#cursor('out', this.#rangesOf(types, narrow)), node);
  }

  incoming(node: NodeId, types: readonly string[], narrow?: Narrow): Ids<EdgeId> {
    return edgesAt(this.#cursor('in', this.#rangesOf(types, narrow)), node);
  }

  cursor(side: 'out' | 'in', types: readonly string[]): EdgeCursor {
    return this.#cursor(side, this.#rangesOf(types));
  }

  #cursor(side: 'out' | 'in', ranges: readonly Range[]): EdgeCursor {
    const { starts, ends } = this.#columns;
    return edgeCursor(this.#columns[side], side === 'out' ? ends : starts, ranges);
  }

  #rangesOf(types: readonly string[], narrow?: Narrow): readonly Range[] {
    if (narrow?.property === 'date') return this.#dates.ranges(types, narrow.lookup);
    if (types.length === 0) return [[0, this.edgeCount]];
    return [...new Set(types)].map((type) => typeRange(this.#columns.edgeTypes, type));
  }

  startOf(edge: EdgeId): NodeId {
    return at(this.#columns.starts, edge) as NodeId;
  }

  endOf(edge: EdgeId): NodeId {
    return at(this.#columns.ends, edge) as NodeId;
  }

  typeOf(edge: EdgeId): string {
    return EDGE_TYPES[this.#edgeTypes[edge] ?? -1] ?? '';
  }

  labelsOf(node: NodeId): readonly string[] {
    return LABELS[this.#nodeTypes[node] ?? -1] ?? [];
  }

  nodeProperty(node: NodeId, name: string): PropertyValue {
    if (name === 'id') return this.nodeKey(node);
    return this.#nodeProperties.get(name)?.get(node) ?? null;
  }

  edgeProperty(edge: EdgeId, name: string): PropertyValue {
    if (name === 'id') return this.edgeKey(edge);
    if (name === 'sentence') return this.evidenceOf(edge)[0]?.sentence ?? null;
    if (name === 'sentences') return this.evidenceOf(edge).map(({ sentence }) => sentence);
    return this.#edgeProperties.get(name)?.get(edge) ?? null;
  }

  nodeReader(name: string): (node: NodeId) => PropertyValue {
    const column = this.#nodeProperties.get(name);
    if (name === 'id') return (node) => this.nodeKey(node);
    return column === undefined ? () => null : column.get;
  }

  edgeReader(name: string): (edge: EdgeId) => PropertyValue {
    const column = this.#edgeProperties.get(name);
    return column === undefined ? (edge) => this.edgeProperty(edge, name) : column.get;
  }

  codes(of: 'node' | 'edge', property: string | undefined): Codes | undefined {
    if (property === undefined)
      return of === 'edge'
        ? { at: this.#edgeTypes, count: EDGE_TYPES.length, isOneToOne: false }
        : undefined;
    const { nodeProperties, edgeProperties } = this.#columns;
    const block = (of === 'node' ? nodeProperties : edgeProperties).get(property);
    if (block === undefined || !('codes' in block)) return undefined;
    return {
      at: block.codes,
      count: block.words.offsets.length,
      isOneToOne: block.kind === 'text',
    };
  }

  nodePropertyNames(node: NodeId): readonly string[] {
    return this.#nodeNames.filter((name) => this.nodeProperty(node, name) !== null);
  }

  edgePropertyNames(edge: EdgeId): readonly string[] {
    return this.#edgeNames.filter((name) => this.edgeProperty(edge, name) !== null);
  }

  nodeKey(node: NodeId): string {
    return this.#nodeKeys.get(node);
  }

  edgeKey(edge: EdgeId): string {
    return this.#edgeKeys.get(edge);
  }

  evidenceOf(edge: EdgeId): readonly EdgeEvidence[] {
    return JSON.parse(this.#evidence(edge)) as readonly EdgeEvidence[];
  }

  #nodeRange(range: Range): Ids<NodeId> {
    return toNodes(this.#nodes.subarray(...range));
  }

  #edgeRange(range: Range): Ids<EdgeId> {
    return toEdges(this.#edges.subarray(...range));
  }

  #nodesWithKey(key: string): readonly NodeId[] {
    const { nodeTypes } = this.#columns;
    return NODE_TYPES.flatMap((_, index) => {
      const [from, to] = rangeAt(nodeTypes, index);
      const found = partitionPoint(
        from,
        to,
        (node) => byCodeUnit(this.#nodeKeys.get(node), key) < 0,
      );
      return found < to && this.#nodeKeys.get(found) === key ? [found as NodeId] : [];
    });
  }
}

type Narrow = Omit<EdgeSearch, 'types'>;

function toNodes(list: Uint32Array): Ids<NodeId> {
  return list as Iterable<number> & ArrayLike<number> as Ids<NodeId>;
}

function toEdges(list: Uint32Array): Ids<EdgeId> {
  return list as Iterable<number> & ArrayLike<number> as Ids<EdgeId>;
}

function notIndexed(property: string, { kind }: Lookup): RangeError {
  return new RangeError(`no index of ${property} answers a lookup of kind ${kind}`);
}

function openAll(blocks: GraphColumns['nodeProperties']): ReadonlyMap<string, Column> {
  return new Map([...blocks].map(([name, block]) => [name, openColumn(block)]));
}

/** Which of the groups that the offsets part holds each number. */
function groupsOf(offsets: Uint32Array, count: number): Uint8Array {
  const groups = new Uint8Array(count);
  for (let group = 0; group + 1 < offsets.length; group++)
    groups.fill(group, ...rangeAt(offsets, group));
  return groups;
}

function at(list: Uint32Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no item ${index} in this source`);
  return value;
}

function* chain<T>(parts: readonly Iterable<T>[]): Iterable<T> {
  for (const part of parts) yield* part;
}
