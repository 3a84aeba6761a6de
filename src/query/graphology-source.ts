// A KnowledgeGraph in, a QuerySource out: numbers for keys in their order, edges grouped by node and
// type, and indexes of names, keys and dates. Built once in O(nodes + edges); make a new one when the
// graph has changed.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit, type EdgeAttributes } from '../model/index.ts';
import { NODES } from '../ontology/nodes.ts';
import {
  EDGE_PROPERTIES,
  type EdgeView,
  NODE_PROPERTIES,
  type NodeView,
} from './graph-properties.ts';
import { GRAPH_VOCABULARY } from './graph-vocabulary.ts';
import { byTypeAndKey, byTypeDateAndKey } from './row-order.ts';
import { SortedIndex } from './sorted-index.ts';
import type {
  EdgeId,
  EdgeSearch,
  Ids,
  Lookup,
  NodeId,
  NodeSearch,
  PropertyValue,
  QuerySource,
} from './source.ts';

type ByType = ReadonlyMap<string, readonly EdgeId[]>;

const NONE: readonly never[] = [];
/** No relation type: types are upper snake case. */
const EVERY_TYPE = '';

/** A snapshot of a KnowledgeGraph that can be asked. */
export function graphologySource(graph: KnowledgeGraph): QuerySource {
  return new GraphologySource(graph);
}

class GraphologySource implements QuerySource {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly vocabulary = GRAPH_VOCABULARY;
  readonly #nodes: readonly NodeView[];
  readonly #edges: readonly EdgeView[];
  readonly #starts: readonly NodeId[];
  readonly #ends: readonly NodeId[];
  readonly #out: readonly ByType[];
  readonly #in: readonly ByType[];
  readonly #byLabel = new Map<string, NodeId[]>();
  readonly #byKey = new Map<string, NodeId>();
  readonly #byName: SortedIndex<NodeId>;
  readonly #byDate = new Map<string, SortedIndex<EdgeId>>();
  readonly #byType = new Map<string, EdgeId[]>();

  constructor(graph: KnowledgeGraph) {
    this.#nodes = nodeViews(graph);
    this.#edges = edgeViews(graph);
    this.nodeCount = this.#nodes.length;
    this.edgeCount = this.#edges.length;
    this.#nodes.forEach((node, index) => {
      this.#indexNode(node, index as NodeId);
    });
    const idOf = (key: string): NodeId => this.#byKey.get(key) as NodeId;
    this.#starts = this.#edges.map(({ key }) => idOf(graph.source(key)));
    this.#ends = this.#edges.map(({ key }) => idOf(graph.target(key)));
    this.#out = groupByType(this.#edges, this.#starts, this.nodeCount);
    this.#in = groupByType(this.#edges, this.#ends, this.nodeCount);
    this.#edges.forEach(({ attributes }, index) => {
      append(this.#byType, attributes.type, index as EdgeId);
    });
    this.#byName = new SortedIndex(this.allNodes(), (id) => at(this.#nodes, id).attributes.label);
    const dateOf = (id: EdgeId) => at(this.#edges, id).attributes.date ?? null;
    for (const [type, edges] of this.#byType)
      this.#byDate.set(type, new SortedIndex(edges, dateOf));
    this.#byDate.set(EVERY_TYPE, new SortedIndex(this.edgesOfTypes([]), dateOf));
  }

  #indexNode(node: NodeView, id: NodeId): void {
    this.#byKey.set(node.key, id);
    for (const label of NODES[node.attributes.type].cypherLabels) append(this.#byLabel, label, id);
  }

  *allNodes(): Iterable<NodeId> {
    for (let id = 0; id < this.nodeCount; id++) yield id as NodeId;
  }

  nodesByLabel(label: string): Iterable<NodeId> {
    return this.#byLabel.get(label) ?? NONE;
  }

  hasNodeIndex(property: string, kind: Lookup['kind']): boolean {
    return property === 'name' || (property === 'id' && kind === 'equal');
  }

  findNodes({ label, property, lookup }: NodeSearch): Iterable<NodeId> {
    const found = this.#lookUp(property, lookup);
    return label === undefined ? found : found.filter((id) => this.labelsOf(id).includes(label));
  }

  countNodes({ property, lookup }: NodeSearch): number {
    if (property === 'name') return this.#byName.count(lookup);
    return this.#lookUp(property, lookup).length;
  }

  #lookUp(property: string, lookup: Lookup): readonly NodeId[] {
    if (property === 'name') return this.#byName.find(lookup);
    if (property !== 'id' || lookup.kind !== 'equal') throw notIndexed(property, lookup);
    const id = typeof lookup.value === 'string' ? this.#byKey.get(lookup.value) : undefined;
    return id === undefined ? NONE : [id];
  }

  hasEdgeIndex(property: string): boolean {
    return property === 'date';
  }

  findEdges(search: EdgeSearch): Iterable<EdgeId> {
    const found = this.#dates(search).map((index) => index.find(search.lookup));
    const edges = found.length === 1 ? (found[0] ?? NONE) : this.#byDateThenId(found.flat());
    return search.descending === true ? edges.toReversed() : edges;
  }

  countEdges(search: EdgeSearch): number {
    return this.#dates(search).reduce((sum, index) => sum + index.count(search.lookup), 0);
  }

  #dates({ types, property, lookup }: EdgeSearch): readonly SortedIndex<EdgeId>[] {
    if (property !== 'date') throw notIndexed(property, lookup);
    const wanted = types.length === 0 ? [EVERY_TYPE] : [...new Set(types)];
    return wanted.flatMap((type) => this.#byDate.get(type) ?? []);
  }

  #byDateThenId(edges: readonly EdgeId[]): readonly EdgeId[] {
    const dateOf = (id: EdgeId): string => at(this.#edges, id).attributes.date ?? '';
    return edges.toSorted((a, b) => byCodeUnit(dateOf(a), dateOf(b)) || a - b);
  }

  countLabel(label: string): number {
    return this.#byLabel.get(label)?.length ?? 0;
  }

  countType(type: string): number {
    return this.#byType.get(type)?.length ?? 0;
  }

  edgesOfTypes(types: readonly string[]): Iterable<EdgeId> {
    return edgesOfTypes(this.#byType, types);
  }

  outgoing(node: NodeId, types: readonly string[]): Ids<EdgeId> {
    return edgesOfTypes(this.#out[node], types);
  }

  incoming(node: NodeId, types: readonly string[]): Ids<EdgeId> {
    return edgesOfTypes(this.#in[node], types);
  }

  startOf(edge: EdgeId): NodeId {
    return at(this.#starts, edge);
  }

  endOf(edge: EdgeId): NodeId {
    return at(this.#ends, edge);
  }

  typeOf(edge: EdgeId): string {
    return at(this.#edges, edge).attributes.type;
  }

  labelsOf(node: NodeId): readonly string[] {
    return NODES[at(this.#nodes, node).attributes.type].cypherLabels;
  }

  nodeProperty(node: NodeId, name: string): PropertyValue {
    return NODE_PROPERTIES.get(name)?.(at(this.#nodes, node)) ?? null;
  }

  edgeProperty(edge: EdgeId, name: string): PropertyValue {
    return EDGE_PROPERTIES.get(name)?.(at(this.#edges, edge)) ?? null;
  }

  nodeReader(name: string): (node: NodeId) => PropertyValue {
    const read = NODE_PROPERTIES.get(name);
    return read === undefined ? () => null : (node) => read(at(this.#nodes, node)) ?? null;
  }

  edgeReader(name: string): (edge: EdgeId) => PropertyValue {
    const read = EDGE_PROPERTIES.get(name);
    return read === undefined ? () => null : (edge) => read(at(this.#edges, edge)) ?? null;
  }

  nodePropertyNames(node: NodeId): readonly string[] {
    return namesPresent(NODE_PROPERTIES, at(this.#nodes, node));
  }

  edgePropertyNames(edge: EdgeId): readonly string[] {
    return namesPresent(EDGE_PROPERTIES, at(this.#edges, edge));
  }

  nodeKey(node: NodeId): string {
    return at(this.#nodes, node).key;
  }

  edgeKey(edge: EdgeId): string {
    return at(this.#edges, edge).key;
  }

  evidenceOf(edge: EdgeId): EdgeAttributes['evidence'] {
    return at(this.#edges, edge).attributes.evidence;
  }
}

function nodeViews(graph: KnowledgeGraph): readonly NodeView[] {
  return graph.mapNodes((key, attributes): NodeView => ({ key, attributes })).sort(byTypeAndKey);
}

function edgeViews(graph: KnowledgeGraph): readonly EdgeView[] {
  return graph
    .mapEdges((key, attributes): EdgeView => ({ key, attributes }))
    .sort(byTypeDateAndKey);
}

function groupByType(
  edges: readonly EdgeView[],
  ends: readonly NodeId[],
  nodeCount: number,
): readonly ByType[] {
  const groups = Array.from({ length: nodeCount }, () => new Map<string, EdgeId[]>());
  edges.forEach(({ attributes }, index) => {
    append(at(groups, at(ends, index)), attributes.type, index as EdgeId);
  });
  return groups;
}

function edgesOfTypes(group: ByType | undefined, types: readonly string[]): readonly EdgeId[] {
  if (group === undefined) return NONE;
  const [first] = types;
  if (first !== undefined && types.length === 1) return group.get(first) ?? NONE;
  const wanted = types.length === 0 ? group.keys() : new Set(types);
  return [...wanted].flatMap((type) => group.get(type) ?? NONE);
}

function notIndexed(property: string, { kind }: Lookup): RangeError {
  return new RangeError(`no index of ${property} answers a lookup of kind ${kind}`);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`no item ${index} in this source`);
  return list[index] as T;
}

function namesPresent<V>(
  properties: ReadonlyMap<string, (view: V) => PropertyValue>,
  view: V,
): readonly string[] {
  return [...properties.keys()].filter((name) => properties.get(name)?.(view) !== null).sort();
}
