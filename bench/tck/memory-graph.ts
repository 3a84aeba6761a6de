// A small graph that scenarios fill and ask: any label, type and property, and nothing indexed.

import type { EdgeId, NodeId, PropertyValue, QuerySource } from '../../src/query/index.ts';

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
    return false;
  }

  findNodes(): never {
    throw new RangeError('nothing is indexed');
  }

  countNodes(): never {
    throw new RangeError('nothing is indexed');
  }

  hasEdgeIndex(): boolean {
    return false;
  }

  findEdges(): never {
    throw new RangeError('nothing is indexed');
  }

  countEdges(): never {
    throw new RangeError('nothing is indexed');
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
