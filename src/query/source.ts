// What a graph must offer to be asked. The engine knows graphs through this interface alone, so that
// a graph in memory, a column file or a database can stand behind it.

import type { EdgeEvidence } from '../model/index.ts';

declare const nodeId: unique symbol;
declare const edgeId: unique symbol;

/** A node's number in its source, 0 to nodeCount - 1, in the order of node types and keys. */
export type NodeId = number & { readonly [nodeId]: true };

/** An edge's number in its source, 0 to edgeCount - 1, in the order of edge types, dates and keys. */
export type EdgeId = number & { readonly [edgeId]: true };

/** A property as Cypher sees it: `bigint` is an INTEGER, `number` a FLOAT; null where absent. */
export type PropertyValue = null | boolean | bigint | number | string | readonly PropertyValue[];

/** Names a query may use; one that is not here is an error with a suggestion. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

/** A property graph, read only and unchanging while it is asked. Every iteration is in a fixed order. */
export interface QuerySource {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Absent where any label and type may be asked for. */
  readonly vocabulary?: Vocabulary;

  allNodes(): Iterable<NodeId>;
  nodesByLabel(label: string): Iterable<NodeId>;
  /** Nodes whose property equals the value; undefined where that property is not indexed. */
  findNodesByProperty(name: string, value: PropertyValue): Iterable<NodeId> | undefined;
  countLabel(label: string): number;
  countType(type: string): number;

  /** Edges of any of the types, each once; of every type when none is given. */
  edgesOfTypes(types: readonly string[]): Iterable<EdgeId>;
  /** Edges that leave a node, of any of the types; of every type when none is given. */
  outgoing(node: NodeId, types: readonly string[]): Iterable<EdgeId>;
  /** Edges that enter a node. */
  incoming(node: NodeId, types: readonly string[]): Iterable<EdgeId>;
  startOf(edge: EdgeId): NodeId;
  endOf(edge: EdgeId): NodeId;
  typeOf(edge: EdgeId): string;

  labelsOf(node: NodeId): readonly string[];
  nodeProperty(node: NodeId, name: string): PropertyValue;
  edgeProperty(edge: EdgeId, name: string): PropertyValue;
  /** Names of the properties that are not null, sorted. */
  nodePropertyNames(node: NodeId): readonly string[];
  edgePropertyNames(edge: EdgeId): readonly string[];

  nodeKey(node: NodeId): string;
  edgeKey(edge: EdgeId): string;
  evidenceOf(edge: EdgeId): readonly EdgeEvidence[];
}
