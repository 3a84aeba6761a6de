// The attributes of the graph as flat columns: name, type, and how each is read off a node or an edge.
// GraphML, CSV and the order of keys in JSON all follow from these two tables.

import type { EdgeAttributes, NodeAttributes } from '../model/index.ts';

/** Types that GraphML and igraph both know. */
export type FieldType = 'string' | 'int' | 'double';

/** One column; `read` gives nothing where the attribute is absent. */
export interface Field<A> {
  readonly name: string;
  readonly type: FieldType;
  read(attributes: A): string | number | undefined;
}

/** What stands between the items of a list. */
export const LIST_SEPARATOR = ' | ';

/** Columns of a node. */
export const NODE_FIELDS: readonly Field<NodeAttributes>[] = [
  { name: 'label', type: 'string', read: (node) => node.label },
  { name: 'type', type: 'string', read: (node) => node.type },
  { name: 'aliases', type: 'string', read: (node) => joined(node.aliases) },
  { name: 'kind', type: 'string', read: (node) => node.kind },
  { name: 'title', type: 'string', read: (node) => node.title },
  { name: 'x', type: 'double', read: (node) => node.x },
  { name: 'y', type: 'double', read: (node) => node.y },
  { name: 'mentions', type: 'int', read: (node) => node.mentions },
  { name: 'articles', type: 'int', read: (node) => node.articles },
  { name: 'country', type: 'string', read: (node) => node.country },
  { name: 'lat', type: 'double', read: (node) => node.lat },
  { name: 'lon', type: 'double', read: (node) => node.lon },
  { name: 'mode', type: 'string', read: (node) => node.mode },
  { name: 'relation', type: 'string', read: (node) => node.relation },
  { name: 'quad', type: 'int', read: (node) => node.quad },
  { name: 'score', type: 'double', read: (node) => node.score },
  { name: 'status', type: 'string', read: (node) => node.status },
  { name: 'date', type: 'string', read: (node) => node.date },
  { name: 'dead', type: 'int', read: (node) => node.dead },
  { name: 'injured', type: 'int', read: (node) => node.injured },
  { name: 'arrested', type: 'int', read: (node) => node.arrested },
  { name: 'reports', type: 'int', read: (node) => node.reports },
  { name: 'sources', type: 'int', read: (node) => node.sources },
  { name: 'disputes', type: 'string', read: (node) => joined(node.disputes ?? []) },
  { name: 'publisher', type: 'string', read: (node) => node.publisher },
  { name: 'url', type: 'string', read: (node) => node.url },
];

/** Columns of an edge; `evidence` holds the sentences, `reportedIn` the articles they stand in. */
export const EDGE_FIELDS: readonly Field<EdgeAttributes>[] = [
  { name: 'type', type: 'string', read: (edge) => edge.type },
  { name: 'status', type: 'string', read: (edge) => edge.status },
  { name: 'date', type: 'string', read: (edge) => edge.date },
  { name: 'place', type: 'string', read: (edge) => edge.place },
  { name: 'event', type: 'string', read: (edge) => edge.event },
  { name: 'title', type: 'string', read: (edge) => edge.title },
  { name: 'attributedTo', type: 'string', read: (edge) => edge.attributedTo },
  { name: 'articles', type: 'int', read: (edge) => edge.articles },
  { name: 'sources', type: 'int', read: (edge) => edge.sources },
  { name: 'confidence', type: 'double', read: highestConfidence },
  { name: 'rule', type: 'string', read: (edge) => distinct(edge, ({ rule }) => rule) },
  { name: 'reportedIn', type: 'string', read: (edge) => distinct(edge, ({ article }) => article) },
  { name: 'evidence', type: 'string', read: (edge) => distinct(edge, sentenceOnOneLine) },
];

type Evidence = EdgeAttributes['evidence'][number];

function joined(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(LIST_SEPARATOR);
}

function distinct(edge: EdgeAttributes, read: (item: Evidence) => string): string | undefined {
  return joined([...new Set(edge.evidence.map(read))]);
}

function sentenceOnOneLine({ sentence }: Evidence): string {
  return sentence.replaceAll(/\s+/g, ' ').trim();
}

function highestConfidence({ evidence }: EdgeAttributes): number | undefined {
  if (evidence.length === 0) return undefined;
  return evidence.reduce((highest, { confidence }) => Math.max(highest, confidence), 0);
}
