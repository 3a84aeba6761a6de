// A graph's rows in, its columns out. Nodes are numbered by type and key, edges by type, date and key,
// so that the nodes of a label, the edges of a type and those of a time are ranges of numbers.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { byCodeUnit } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../ontology/types.ts';
import {
  EDGE_PROPERTIES,
  type EdgeView,
  NODE_PROPERTIES,
  type NodeView,
} from '../graph-properties.ts';
import { byTypeAndKey, byTypeDateAndKey } from '../row-order.ts';
import type { PropertyValue } from '../source.ts';
import { type Adjacency, groupEdges } from './adjacency.ts';
import { type ColumnBlock, packColumn } from './column.ts';
import { packStrings, type StringBlock } from './string-table.ts';

/** An edge with the keys of its ends. */
export interface EdgeRow extends EdgeView {
  readonly source: string;
  readonly target: string;
}

/** What a graph is packed from. */
export interface GraphRows {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeRow[];
}

/** The rows of a graph in memory. */
export function rowsOf(graph: KnowledgeGraph): GraphRows {
  return {
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({
      key,
      attributes,
      source,
      target,
    })),
  };
}

/** A graph in columns; all arrays are indexed by node or edge number unless they say otherwise. */
export interface GraphColumns {
  /** Where the nodes of each type of NODE_TYPES begin, and the end. */
  readonly nodeTypes: Uint32Array;
  readonly nodeKeys: StringBlock;
  /** Node numbers in the order of their names. */
  readonly byName: Uint32Array;
  readonly nodeProperties: ReadonlyMap<string, ColumnBlock>;
  /** Where the edges of each type of EDGE_TYPES begin, and the end. */
  readonly edgeTypes: Uint32Array;
  readonly edgeKeys: StringBlock;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
  readonly edgeProperties: ReadonlyMap<string, ColumnBlock>;
  /** Evidence as JSON; only its places need to be in memory. */
  readonly evidence: StringBlock;
}

/** Properties that are keys, or lie in the evidence, and so are not kept apart. */
const NOT_KEPT: ReadonlySet<string> = new Set(['id', 'sentence', 'sentences']);

/** The properties that are kept for themselves. */
export const NODE_FACTS = new Map([...NODE_PROPERTIES].filter(([name]) => !NOT_KEPT.has(name)));
export const EDGE_FACTS = new Map([...EDGE_PROPERTIES].filter(([name]) => !NOT_KEPT.has(name)));

/** Packs a graph. Cost: a sort of the nodes and of the edges. */
export function packGraph(rows: GraphRows): GraphColumns {
  const nodes = rows.nodes.toSorted(byTypeAndKey);
  const edges = rows.edges.toSorted(byTypeDateAndKey);
  const numberOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const starts = Uint32Array.from(edges, ({ source }) => numberOf.get(source) ?? 0);
  const ends = Uint32Array.from(edges, ({ target }) => numberOf.get(target) ?? 0);
  return {
    nodeTypes: boundaries(nodes, NODE_TYPES),
    nodeKeys: packStrings(nodes.map(({ key }) => key)),
    byName: orderOfNames(nodes),
    nodeProperties: packProperties(nodes, NODE_FACTS),
    edgeTypes: boundaries(edges, EDGE_TYPES),
    edgeKeys: packStrings(edges.map(({ key }) => key)),
    starts,
    ends,
    out: groupEdges(starts, nodes.length),
    in: groupEdges(ends, nodes.length),
    edgeProperties: packProperties(edges, EDGE_FACTS),
    evidence: packStrings(edges.map(({ attributes }) => JSON.stringify(attributes.evidence))),
  };
}

/** Where each type begins among sorted rows, and the end. */
export function boundaries<T extends string>(
  sorted: readonly { readonly attributes: { readonly type: T } }[],
  types: readonly T[],
): Uint32Array {
  const counts = new Map<T, number>();
  for (const { attributes } of sorted) {
    counts.set(attributes.type, (counts.get(attributes.type) ?? 0) + 1);
  }
  const starts = new Uint32Array(types.length + 1);
  types.forEach((type, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (counts.get(type) ?? 0);
  });
  return starts;
}

function orderOfNames(nodes: readonly NodeView[]): Uint32Array {
  const nameOf = (index: number) => nodes[index]?.attributes.label ?? '';
  return Uint32Array.from(nodes.keys()).sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)) || a - b);
}

function packProperties<V>(
  views: readonly V[],
  properties: ReadonlyMap<string, (view: V) => PropertyValue>,
): ReadonlyMap<string, ColumnBlock> {
  return new Map(
    [...properties].flatMap(([name, read]) => {
      const block = packColumn(views.map(read));
      return block === undefined ? [] : [[name, block] as const];
    }),
  );
}
