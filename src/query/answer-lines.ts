// An answer in, lines out, so that it can be passed on while it is still being found: the head, then a line
// for each row, as JSON with its evidence or as CSV. What is known only at the end is the summary.

import { type Answer, type AnswerEvidence, type Cell, groupBy } from '../model/index.ts';
import { csvLine } from './csv.ts';

/** How lines are written. */
export type LineFormat = 'ndjson' | 'csv';

/** What is known before the first row. */
export type AnswerHead = Pick<Answer, 'kind' | 'cypher' | 'columns' | 'assumptions' | 'follows'>;

/** What is known after the last row. */
export interface AnswerSummary extends Pick<Answer, 'nodes' | 'edges' | 'truncated'> {
  /** How many rows there were. */
  readonly rows: number;
  /** What was found out on the way: which evidence is left out. */
  readonly notes?: readonly string[];
}

/** Takes the lines of an answer as they come. */
export interface LineSink {
  /** Takes the first line. */
  readonly head: (line: string) => void;
  /** Takes the line of a row; false when no more are wanted. */
  readonly row: (line: string) => boolean;
}

/** Writes the parts of an answer, a line each. */
export interface LineWriter {
  readonly head: (head: AnswerHead) => string;
  readonly row: (cells: readonly Cell[], evidence: readonly AnswerEvidence[]) => string;
}

/** What writes each format. */
export const LINE_WRITERS: Readonly<Record<LineFormat, LineWriter>> = {
  ndjson: { head: jsonLine, row: (row, evidence) => jsonLine({ row, evidence }) },
  csv: { head: ({ columns }) => csvLine(columns), row: csvLine },
};

/** A value as a line of JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Writes an answer that is whole already, and says what comes after its rows. */
export function writeLines(answer: Answer, format: LineFormat, sink: LineSink): AnswerSummary {
  const { kind, cypher, columns, assumptions, follows, rows, nodes, edges, truncated } = answer;
  const lines = LINE_WRITERS[format];
  const byRow = groupBy(answer.evidence, ({ row }) => row);
  sink.head(lines.head({ kind, cypher, columns, assumptions, ...(follows && { follows }) }));
  rows.every((row, index) => sink.row(lines.row(row, byRow.get(index) ?? [])));
  return { rows: rows.length, nodes, edges, ...(truncated && { truncated }) };
}
