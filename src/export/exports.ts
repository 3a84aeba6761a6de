// The formats a graph goes out in: one table that the command line, the server and their help follow.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { csvChunks } from './csv.ts';
import { gexfChunks } from './gexf.ts';
import { graphmlChunks } from './graphml.ts';
import { jsonChunks } from './json.ts';

/** A format: what it is for, how a file of it is named and served, and its writer. */
export interface ExportFormat {
  readonly description: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, in order; joined, they are the whole. */
  write(graph: KnowledgeGraph): Iterable<string>;
}

/** Every format by its name. */
export const EXPORTS = {
  graphml: {
    description: 'GraphML with typed attributes, for Gephi, yEd, NetworkX, igraph',
    extension: '.graphml',
    mediaType: 'application/graphml+xml; charset=utf-8',
    write: graphmlChunks,
  },
  gexf: {
    description: 'GEXF with places, colours and days, for Gephi and its timeline',
    extension: '.gexf',
    mediaType: 'application/gexf+xml; charset=utf-8',
    write: gexfChunks,
  },
  json: {
    description: "graphology's serialized form, with all evidence",
    extension: '.json',
    mediaType: 'application/json; charset=utf-8',
    write: jsonChunks,
  },
  csv: {
    description: 'the edges as a table, for spreadsheets',
    extension: '.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: csvChunks,
  },
} as const satisfies Record<string, ExportFormat>;

/** Name of a format. */
export type ExportName = keyof typeof EXPORTS;

/** Whether a word names a format. */
export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORTS, name);
}
