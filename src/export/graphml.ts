// A graph in, GraphML out: flat typed attributes, every key declared for node or edge, parallel edges
// each with an id of its own, and no element where a value is absent.
// Source: GraphML 1.0 (Brandes et al., 2002) and its attribute extension.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit, byKey } from '../model/index.ts';
import { EDGE_FIELDS, type Field, NODE_FIELDS } from './fields.ts';
import { xmlId, xmlText } from './xml.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
  ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
  ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

/** The graph as GraphML, nodes and edges in the order of their keys. */
export function toGraphml(graph: KnowledgeGraph): string {
  return [...graphmlChunks(graph)].join('');
}

/** The same, in pieces of one node or edge, for graphs that fit in no string. */
export function* graphmlChunks(graph: KnowledgeGraph): Iterable<string> {
  yield HEAD;
  yield* declarations('node', NODE_FIELDS);
  yield* declarations('edge', EDGE_FIELDS);
  yield '  <graph id="rapport" edgedefault="directed">\n';
  for (const key of graph.nodes().sort(byCodeUnit)) {
    const data = dataOf('node', NODE_FIELDS, graph.getNodeAttributes(key));
    yield `    <node id="${xmlId(key)}">\n${data}    </node>\n`;
  }
  for (const { edge, source, target, attributes } of [...graph.edgeEntries()].sort(
    byKey(({ edge }) => edge),
  )) {
    const ends = `id="${xmlId(edge)}" source="${xmlId(source)}" target="${xmlId(target)}"`;
    yield `    <edge ${ends}>\n${dataOf('edge', EDGE_FIELDS, attributes)}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function* declarations<A>(kind: 'node' | 'edge', fields: readonly Field<A>[]): Iterable<string> {
  for (const { name, type } of fields) {
    yield `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
}

function dataOf<A>(kind: 'node' | 'edge', fields: readonly Field<A>[], attributes: A): string {
  return fields
    .map(({ name, read }) => ({ name, value: read(attributes) }))
    .filter(({ value }) => value !== undefined && !Number.isNaN(value))
    .map(({ name, value }) => `      <data key="${kind}-${name}">${xmlText(`${value}`)}</data>\n`)
    .join('');
}
