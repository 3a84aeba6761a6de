// A graph in, its edges as a table out, for spreadsheets.
// Source: RFC 4180; a cell that a spreadsheet would run as a formula is kept as text by an apostrophe
// (OWASP, "CSV Injection").

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byKey } from '../model/index.ts';
import { EDGE_FIELDS } from './fields.ts';

const ENDS = ['key', 'source', 'sourceLabel', 'target', 'targetLabel'] as const;

/** The edges, one to a row, in the order of their keys, under a row of names. */
export function toCsv(graph: KnowledgeGraph): string {
  return [...csvChunks(graph)].join('');
}

/** The same, in pieces of one row. */
export function* csvChunks(graph: KnowledgeGraph): Iterable<string> {
  yield csvRow([...ENDS, ...EDGE_FIELDS.map(({ name }) => name)]);
  const label = (key: string) => graph.getNodeAttribute(key, 'label');
  for (const { edge, source, target, attributes } of [...graph.edgeEntries()].sort(
    byKey(({ edge }) => edge),
  )) {
    const ends = [edge, source, label(source), target, label(target)];
    yield csvRow([...ends, ...EDGE_FIELDS.map(({ read }) => read(attributes))]);
  }
}

/** One row with its line end; absent values are empty cells. */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
