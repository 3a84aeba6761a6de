// A graph in, GEXF out: the same flat attributes as in GraphML, and what Gephi shows besides: places,
// colours by type, and the days of each dated relation, so that its timeline works.
// Source: GEXF 1.3 Primer and schema (gexf.net).

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit, byKey, type Days, daysOf, type EdgeAttributes } from '../model/index.ts';
import type { NodeType } from '../ontology/index.ts';
import { EDGE_FIELDS, type Field, type FieldType, NODE_FIELDS } from './fields.ts';
import { xmlId, xmlText } from './xml.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
  ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n' +
  '  <meta><creator>Rapport</creator></meta>\n' +
  '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
};

/** The colours of the explorer on a light ground. */
const COLORS: Readonly<Record<NodeType, string>> = {
  person: '#0072b2',
  group: '#6a51a3',
  organization: '#b25a00',
  place: '#007a58',
  event: '#a8477f',
  article: '#6b7280',
};

/** Attributes that GEXF has a place of its own for. */
const OWN: ReadonlySet<string> = new Set(['label', 'x', 'y']);

/** The graph as GEXF, nodes and edges in the order of their keys. */
export function toGexf(graph: KnowledgeGraph): string {
  return [...gexfChunks(graph)].join('');
}

/** The same, in pieces of one node or edge, for graphs that fit in no string. */
export function* gexfChunks(graph: KnowledgeGraph): Iterable<string> {
  const nodeFields = NODE_FIELDS.filter(({ name }) => !OWN.has(name));
  yield HEAD;
  yield declarations('node', nodeFields);
  yield declarations('edge', EDGE_FIELDS);
  yield '    <nodes>\n';
  for (const key of graph.nodes().sort(byCodeUnit)) {
    const attributes = graph.getNodeAttributes(key);
    const { label, type, x, y } = attributes;
    yield `      <node id="${xmlId(key)}" label="${xmlText(label)}">\n`;
    yield valuesOf(nodeFields, attributes);
    yield `        <viz:color hex="${COLORS[type]}"/>\n        <viz:position x="${x}" y="${y}" z="0"/>\n`;
    yield '      </node>\n';
  }
  yield '    </nodes>\n    <edges>\n';
  for (const { edge, source, target, attributes } of [...graph.edgeEntries()].sort(
    byKey(({ edge }) => edge),
  )) {
    const ends = `id="${xmlId(edge)}" source="${xmlId(source)}" target="${xmlId(target)}"`;
    yield `      <edge ${ends} label="${xmlText(attributes.type)}"${spell(attributes)}>\n`;
    yield valuesOf(EDGE_FIELDS, attributes);
    yield '      </edge>\n';
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function declarations<A>(kind: 'node' | 'edge', fields: readonly Field<A>[]): string {
  const lines = fields.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `    <attributes class="${kind}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function valuesOf<A>(fields: readonly Field<A>[], attributes: A): string {
  const lines = fields
    .map(({ name, read }) => ({ name, value: read(attributes) }))
    .filter(({ value }) => value !== undefined && !Number.isNaN(value))
    .map(
      ({ name, value }) => `          <attvalue for="${name}" value="${xmlText(`${value}`)}"/>\n`,
    );
  return lines.length === 0 ? '' : `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

/** First and last day as `start` and `end`; an open side, and an edge without a date, have none. */
function spell({ date }: EdgeAttributes): string {
  const days: Days | undefined = date === undefined ? undefined : daysOf(date);
  if (days === undefined) return '';
  const [first, last] = days;
  const start = first === FIRST_DAY ? '' : ` start="${first}"`;
  return `${start}${last === LAST_DAY ? '' : ` end="${last}"`}`;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
