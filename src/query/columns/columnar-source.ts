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
import type { Adjacency } from './adjacency.ts';
import { type Column, openColumn, type SortedCodes, sortedCodes } from './column.ts';
import { edgeCursor } from './edge-cursor.ts';
import type { GraphColumns } from './graph-columns.ts';
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
  readonly #dates: SortedCodes | undefined;
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
    const { byName } = columns;
    const names = this.#nodeProperties.get('name');
    this.#names = {
      length: byName.length,
      textAt: (place) => String(names?.get(byName[place] ?? 0) ?? ''),
    };
    this.#dates = sortedCodes(columns.edgeProperties.get('date'));
    this.#nodeTypes = groupsOf(columns.nodeTypes, this.nodeCount);
    this.#edgeTypes = groupsOf(columns.edgeTypes, this.edgeCount);
    this.#nodes = Uint32Array.from({ length: this.nodeCount }, (_, index) => index);
    this.#edges = Uint32Array.from({ length: this.edgeCount }, (_, index) => index);
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

  findEdges(search: EdgeSearch): Iterable<EdgeId> {
    const ranges = this.#dated(search);
    const [only] = ranges;
    const found =
      only !== undefined && ranges.length === 1
        ? this.#edges.subarray(...only)
        : this.#byDate(ranges);
    return toEdges(search.descending === true ? found.toReversed() : found);
  }

  countEdges(search: EdgeSearch): number {
    return this.#dated(search).reduce((sum, [from, to]) => sum + to - from, 0);
  }

  /** For each type, the range of its edges whose dates fit. */
  #dated({ types, property, lookup }: Omit<EdgeSearch, 'descending'>): readonly Range[] {
    if (property !== 'date') throw notIndexed(property, lookup);
    if (this.#dates === undefined) return [];
    const { codes, words } = this.#dates;
    const [least, past] = placesOf(lookup, words);
    const wanted = types.length === 0 ? EDGE_TYPES : new Set(types);
    return [...wanted].flatMap((type) => {
      const [first, last] = typeRange(this.#columns.edgeTypes, type);
      const from = partitionPoint(first, last, (edge) => (codes[edge] ?? 0) <= least);
      const to = partitionPoint(from, last, (edge) => (codes[edge] ?? 0) <= past);
      return from === to ? [] : [[from, to] as const];
    });
  }

  #dateOf(edge: number): string | null {
    const date = this.#edgeProperties.get('date')?.get(edge) ?? null;
    return typeof date === 'string' ? date : null;
  }

  #byDate(ranges: readonly Range[]): Uint32Array {
    const found = Uint32Array.from(
      ranges.flatMap(([from, to]) => [...this.#edges.subarray(from, to)]),
    );
    return found.sort((a, b) => byCodeUnit(this.#dateOf(a) ?? '', this.#dateOf(b) ?? '') || a - b);
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
    return this.#touching(this.#columns.out, node, { types, narrow });
  }

  incoming(node: NodeId, types: readonly string[], narrow?: Narrow): Ids<EdgeId> {
    return this.#touching(this.#columns.in, node, { types, narrow });
  }

  cursor(side: 'out' | 'in', types: readonly string[]): EdgeCursor {
    const ranges: readonly Range[] =
      types.length === 0
        ? [[0, this.edgeCount]]
        : [...new Set(types)].map((type) => typeRange(this.#columns.edgeTypes, type));
    const { starts, ends } = this.#columns;
    return edgeCursor(this.#columns[side], side === 'out' ? ends : starts, ranges);
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
    return column === undefined ? () => null : (node) => column.get(node);
  }

  edgeReader(name: string): (edge: EdgeId) => PropertyValue {
    const column = this.#edgeProperties.get(name);
    return column === undefined
      ? (edge) => this.edgeProperty(edge, name)
      : (edge) => column.get(edge);
  }

  codes(of: 'node' | 'edge', property: string | undefined): Codes | undefined {
    if (property === undefined)
      return of === 'edge' ? { at: this.#edgeTypes, count: EDGE_TYPES.length } : undefined;
    const { nodeProperties, edgeProperties } = this.#columns;
    const block = (of === 'node' ? nodeProperties : edgeProperties).get(property);
    if (block === undefined || !('codes' in block)) return undefined;
    return { at: block.codes, count: block.words.offsets.length };
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

  /** The edges of a node lie in the order of their numbers, so those of a type and time lie together. */
  #touching({ offsets, edges }: Adjacency, node: NodeId, { types, narrow }: Wanted): Ids<EdgeId> {
    const [from, to] = rangeAt(offsets, node);
    if (types.length === 0 || from === to) return toEdges(edges.subarray(from, to));
    const parts = [...new Set(types)].flatMap((type) => {
      const ranges =
        narrow?.property === 'date'
          ? this.#dated({ ...narrow, types: [type] })
          : [typeRange(this.#columns.edgeTypes, type)];
      return ranges.map(([first, past]) => {
        const start = partitionPoint(from, to, (place) => at(edges, place) < first);
        const end = partitionPoint(start, to, (place) => at(edges, place) < past);
        return edges.subarray(start, end);
      });
    });
    const [only] = parts;
    return toEdges(
      only !== undefined && parts.length === 1
        ? only
        : Uint32Array.from(parts.flatMap((part) => [...part])),
    );
  }
}

type Narrow = Omit<EdgeSearch, 'types'>;

interface Wanted {
  readonly types: readonly string[];
  readonly narrow: Narrow | undefined;
}

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
