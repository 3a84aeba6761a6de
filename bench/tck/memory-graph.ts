// A small graph that scenarios fill and ask: any label, type and property. Where it is indexed, every
// property is, so that queries are planned otherwise and must give the same.

import { compareValues, equalValues, orderValues } from '../../src/query/cypher/value.ts';
import type {
  Bound,
  EdgeId,
  EdgeSearch,
  Lookup,
  NodeId,
  NodeSearch,
  PropertyValue,
  QuerySource,
} from '../../src/query/index.ts';

/** Properties by name; null stands for none. */
export type Properties = ReadonlyMap<string, PropertyValue>;

interface MemoryNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

interface MemoryEdge {
  readonly type: string;
  readonly start: NodeId;
  readonly end: NodeId;
  readonly properties: Properties;
}

/** A graph that can be added to, and asked at any time. */
export class MemoryGraph implements QuerySource {
  readonly #nodes: MemoryNode[] = [];
  readonly #edges: MemoryEdge[] = [];
  readonly #deleted = new Set<EdgeId>();
  readonly indexed: boolean;

  constructor(indexed = false) {
    this.indexed = indexed;
  }

  addNode(labels: readonly string[], properties: Properties): NodeId {
    return (this.#nodes.push({ labels: [...new Set(labels)], properties }) - 1) as NodeId;
  }

  addEdge(edge: MemoryEdge): EdgeId {
    return (this.#edges.push(edge) - 1) as EdgeId;
  }

  deleteEdge(edge: EdgeId): void {
    this.#deleted.add(edge);
  }

  get nodeCount(): number {
    return this.#nodes.length;
  }

  get edgeCount(): number {
    return this.#edges.length;
  }

  allNodes(): readonly NodeId[] {
    return this.#nodes.map((_, index) => index as NodeId);
  }

  nodesByLabel(label: string): readonly NodeId[] {
    return this.allNodes().filter((node) => this.labelsOf(node).includes(label));
  }

  countLabel(label: string): number {
    return this.nodesByLabel(label).length;
  }

  countType(type: string): number {
    return this.edgesOfTypes([type]).length;
  }

  hasNodeIndex(): boolean {
    return this.indexed;
  }

  findNodes({ label, property, lookup }: NodeSearch): readonly NodeId[] {
    const nodes = label === undefined ? this.allNodes() : this.nodesByLabel(label);
    return nodes.filter((node) => isWanted(this.nodeProperty(node, property), lookup));
  }

  countNodes(search: NodeSearch): number {
    return this.findNodes(search).length;
  }

  hasEdgeIndex(): boolean {
    return this.indexed;
  }

  findEdges({ types, property, lookup, descending = false }: EdgeSearch): readonly EdgeId[] {
    const read = (edge: EdgeId) => this.edgeProperty(edge, property);
    const found = this.edgesOfTypes(types)
      .filter((edge) => isWanted(read(edge), lookup))
      .sort((a, b) => orderValues(read(a), read(b)) || a - b);
    return descending ? found.reverse() : found;
  }

  countEdges(search: EdgeSearch): number {
    return this.findEdges(search).length;
  }

  edgesOfTypes(types: readonly string[]): readonly EdgeId[] {
    return this.#edges.flatMap(({ type }, index) => {
      const edge = index as EdgeId;
      const wanted = types.length === 0 || types.includes(type);
      return wanted && !this.#deleted.has(edge) ? [edge] : [];
    });
  }

  outgoing(node: NodeId, types: readonly string[]): readonly EdgeId[] {
    return this.edgesOfTypes(types).filter((edge) => this.startOf(edge) === node);
  }

  incoming(node: NodeId, types: readonly string[]): readonly EdgeId[] {
    return this.edgesOfTypes(types).filter((edge) => this.endOf(edge) === node);
  }

  startOf(edge: EdgeId): NodeId {
    return itemAt(this.#edges, edge).start;
  }

  endOf(edge: EdgeId): NodeId {
    return itemAt(this.#edges, edge).end;
  }

  typeOf(edge: EdgeId): string {
    return itemAt(this.#edges, edge).type;
  }

  labelsOf(node: NodeId): readonly string[] {
    return itemAt(this.#nodes, node).labels;
  }

  nodeProperty(node: NodeId, name: string): PropertyValue {
    return itemAt(this.#nodes, node).properties.get(name) ?? null;
  }

  edgeProperty(edge: EdgeId, name: string): PropertyValue {
    return itemAt(this.#edges, edge).properties.get(name) ?? null;
  }

  nodePropertyNames(node: NodeId): readonly string[] {
    return namesPresent(itemAt(this.#nodes, node).properties);
  }

  edgePropertyNames(edge: EdgeId): readonly string[] {
    return namesPresent(itemAt(this.#edges, edge).properties);
  }

  nodeKey(node: NodeId): string {
    return `node ${node}`;
  }

  edgeKey(edge: EdgeId): string {
    return `edge ${edge}`;
  }

  evidenceOf(): readonly never[] {
    return [];
  }
}

function namesPresent(properties: Properties): readonly string[] {
  return [...properties].flatMap(([name, value]) => (value === null ? [] : [name])).sort();
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in this graph`);
  return item;
}

function isWanted(value: PropertyValue, lookup: Lookup): boolean {
  if (lookup.kind === 'equal') return equalValues(value, lookup.value) === true;
  if (lookup.kind === 'prefix') return typeof value === 'string' && value.startsWith(lookup.prefix);
  const { from, to } = lookup;
  return isWithin(value, from, 1) && isWithin(value, to, -1);
}

function isWithin(value: PropertyValue, bound: Bound | undefined, side: 1 | -1): boolean {
  if (bound === undefined) return true;
  const order = compareValues(value, bound.value);
  return order !== null && (order * side > 0 || (order === 0 && bound.inclusive));
}
