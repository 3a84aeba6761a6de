// What a graph must offer to be asked. The engine knows graphs through this interface alone, so that
// a graph in memory, a column file or a database can stand behind it.

import type { EdgeEvidence } from '../model/index.ts';
import type { TemporalValue } from './cypher/temporal/temporal-value.ts';

declare const nodeId: unique symbol;
declare const edgeId: unique symbol;

/** A node's number in its source, 0 to nodeCount - 1, in the order of node types and keys. */
export type NodeId = number & { readonly [nodeId]: true };

/** An edge's number in its source, 0 to edgeCount - 1, in the order of edge types, dates and keys. */
export type EdgeId = number & { readonly [edgeId]: true };

/** A property as Cypher sees it: `bigint` is an INTEGER, `number` a FLOAT; null where absent. */
export type PropertyValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | TemporalValue
  | readonly PropertyValue[];

/** Names a query may use; one that is not here is an error with a suggestion. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

/** Numbers of nodes or edges in a fixed order: an array, or a view of a typed array. */
export interface Ids<T extends NodeId | EdgeId> extends Iterable<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** The edges at one node after another: after `seek`, those of `edges` from `from` up to, not including, `to`. */
export interface EdgeCursor {
  readonly edges: ArrayLike<EdgeId>;
  readonly from: number;
  readonly to: number;
  seek(node: NodeId): void;
  /** The node at the other end of an edge. */
  otherOf(edge: EdgeId): NodeId;
}

/** Numbers that stand for the values of a property: nodes or edges have the same where they have the same value. */
export interface Codes {
  /** By number of the node or edge, each less than `count`. */
  readonly at: ArrayLike<number>;
  readonly count: number;
  /** Whether two numbers always stand for two values, and 0 for none at all. */
  readonly isOneToOne: boolean;
}

/** One end of a range. */
export interface Bound {
  readonly value: string | bigint | number;
  /** Whether the value itself is in the range. */
  readonly inclusive: boolean;
}

/**
 * Which values of a property are wanted. Values are compared as Cypher does: 1 equals 1.0, texts are
 * ordered by code unit, and a range holds only values of the type of its bounds.
 */
export type Lookup =
  | { readonly kind: 'equal'; readonly value: string | boolean | bigint | number }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'range'; readonly from?: Bound; readonly to?: Bound };

/** Nodes looked for in an index. */
export interface NodeSearch {
  /** Only nodes with this label. */
  readonly label?: string;
  readonly property: string;
  readonly lookup: Lookup;
}

/** Edges looked for in an index. */
export interface EdgeSearch {
  /** Of any of the types; of every type when empty. */
  readonly types: readonly string[];
  readonly property: string;
  readonly lookup: Lookup;
  /** By descending instead of ascending value. */
  readonly descending?: boolean;
}

/**
 * A property graph, read only and unchanging while it is asked. Every iteration is in a fixed order.
 * `tests/query/source-contract.ts` is what every implementation must pass.
 */
export interface QuerySource {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Absent where any label and type may be asked for. */
  readonly vocabulary?: Vocabulary;

  allNodes(): Iterable<NodeId>;
  nodesByLabel(label: string): Iterable<NodeId>;
  countLabel(label: string): number;
  countType(type: string): number;

  /** Whether an index of node properties answers a kind of lookup, whatever the value. */
  hasNodeIndex(property: string, kind: Lookup['kind']): boolean;
  /** The nodes that fit, each once, by value, then by number. @throws RangeError where no index answers. */
  findNodes(search: NodeSearch): Iterable<NodeId>;
  /** How many nodes fit, or a little more; in O(log n). @throws RangeError where no index answers. */
  countNodes(search: NodeSearch): number;
  /** Whether an index of edge properties answers a kind of lookup, whatever the type and value. */
  hasEdgeIndex(property: string, kind: Lookup['kind']): boolean;
  /** The edges that fit, each once, by value, then by number. @throws RangeError where no index answers. */
  findEdges(search: EdgeSearch): Iterable<EdgeId>;
  /** How many edges fit, or a little more; in O(log n). @throws RangeError where no index answers. */
  countEdges(search: EdgeSearch): number;

  /** Edges of any of the types, each once; of every type when none is given. */
  edgesOfTypes(types: readonly string[]): Iterable<EdgeId>;
  /**
   * Edges that leave a node, of any of the types; of every type when none is given. Where edges of a
   * node are sorted by a property, `narrow` may spare those that do not fit; any may be among them
   * still, and whoever asks tests them.
   */
  outgoing(node: NodeId, types: readonly string[], narrow?: Omit<EdgeSearch, 'types'>): Ids<EdgeId>;
  /** Edges that enter a node. */
  incoming(node: NodeId, types: readonly string[], narrow?: Omit<EdgeSearch, 'types'>): Ids<EdgeId>;
  /** The same as a cursor, where a source can spare making a list at each node. */
  cursor?(side: 'out' | 'in', types: readonly string[]): EdgeCursor;
  startOf(edge: EdgeId): NodeId;
  endOf(edge: EdgeId): NodeId;
  typeOf(edge: EdgeId): string;

  labelsOf(node: NodeId): readonly string[];
  nodeProperty(node: NodeId, name: string): PropertyValue;
  edgeProperty(edge: EdgeId, name: string): PropertyValue;
  /** The same for one name, where a source can spare looking it up for each value. */
  nodeReader?(name: string): (node: NodeId) => PropertyValue;
  edgeReader?(name: string): (edge: EdgeId) => PropertyValue;
  /** Codes of a property, or of the types of edges where none is named; where a source has them. */
  codes?(of: 'node' | 'edge', property: string | undefined): Codes | undefined;
  /** Names of the properties that are not null, sorted. */
  nodePropertyNames(node: NodeId): readonly string[];
  edgePropertyNames(edge: EdgeId): readonly string[];

  nodeKey(node: NodeId): string;
  edgeKey(edge: EdgeId): string;
  evidenceOf(edge: EdgeId): readonly EdgeEvidence[];
}
