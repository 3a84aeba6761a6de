// The answer to a query, as the API and `query --format json` give it.

import type { EdgeEvidence } from './graph.ts';

/** A value in a row: text a person reads, a number, a list. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** Evidence of an answer, with the edge it belongs to and the rows that rest on it. */
export interface AnswerEvidence extends EdgeEvidence {
  /** Edge key. */
  readonly edge: string;
  /** Index of the row that rests on it. */
  readonly row: number;
}

/** The answer to a question or a Cypher query. */
export interface Answer {
  readonly kind: 'question' | 'cypher';
  /** The query that was run; for a question, what it was understood as. */
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly evidence: readonly AnswerEvidence[];
  /** Keys of the nodes and edges that the rows hold. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** What was assumed, in words: `"Lund" read as Astrid Lund`, `only what occurred`. */
  readonly assumptions: readonly string[];
  /** The question before, where this one was understood from it: "and in Gaza?". */
  readonly follows?: string;
  /** Present when a limit cut the rows. */
  readonly truncated?: { readonly shown: number; readonly reason: string };
}
