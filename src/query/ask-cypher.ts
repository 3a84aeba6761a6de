// A graph and openCypher in, an Answer out: rows with the evidence of each, and whether any were cut.
// What answers questions asks through this too; what is asked in openCypher loads no more than this.

import type { Answer } from '../model/index.ts';
import { RapportError } from '../model/index.ts';
import { type Interrupt, limitsOf, type QueryLimits } from './cypher/budget.ts';
import { runCypher } from './cypher/run.ts';
import { groundsOf, toCells } from './present.ts';
import type { PropertyValue, QuerySource } from './source.ts';

/** What a query may be given besides its text. */
export interface AskOptions {
  /** Values of `$name` in openCypher. */
  readonly parameters?: ReadonlyMap<string, PropertyValue>;
  readonly limits?: Partial<QueryLimits>;
  /** What time it is for date() and its kin, in nanoseconds since 1970-01-01T00:00Z. */
  readonly now?: bigint;
  /** Asked now and then whether the query must end. */
  readonly interrupt?: Interrupt;
  /** The questions of the same conversation, oldest first, from which "and in Gaza?" goes on. */
  readonly previous?: string | readonly string[];
}

const LONGEST_TEXT = 20_000;

/** @throws RapportError query.empty, query.limit where a text is no query for its length alone. */
export function requireText(text: string): void {
  if (text.trim() === '') throw new RapportError('query.empty', 'the query is empty');
  if (text.length > LONGEST_TEXT) {
    throw new RapportError(
      'query.limit',
      `the query is longer than ${LONGEST_TEXT.toLocaleString('en-US')} characters`,
    );
  }
}

/**
 * Answers an openCypher query.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type, query.limit
 */
export function askCypher(source: QuerySource, text: string, options: AskOptions = {}): Answer {
  requireText(text);
  return answerWith(source, { kind: 'cypher', cypher: text.trim(), assumptions: [] }, options);
}

/** What is asked, and how it came about. */
export type Asked = Pick<Answer, 'kind' | 'cypher' | 'assumptions' | 'follows'>;

/** Runs what is asked and adds what its rows rest on. */
export function answerWith(source: QuerySource, asked: Asked, options: AskOptions): Answer {
  const limits = limitsOf(options.limits);
  const { columns, rows, truncated } = runCypher(source, asked.cypher, options);
  const { evidence, nodes, edges, cut } = groundsOf(rows, source, limits.evidence);
  const answer: Answer = {
    kind: asked.kind,
    cypher: asked.cypher,
    assumptions: cut ? [...asked.assumptions, evidenceNote(limits)] : asked.assumptions,
    columns,
    rows: rows.map(({ values }) => toCells(values, source)),
    evidence,
    nodes,
    edges,
  };
  const { follows } = asked;
  if (follows === undefined && !truncated) return answer;
  return {
    ...answer,
    ...(follows === undefined ? {} : { follows }),
    ...(truncated ? cutAfter(rows.length) : {}),
  };
}

function evidenceNote({ evidence }: QueryLimits): string {
  return `only the first ${evidence.toLocaleString('en-US')} pieces of evidence are shown`;
}

/** How an answer says that a limit cut its rows. */
export function cutAfter(shown: number): Pick<Answer, 'truncated'> {
  const reason = `only the first ${shown.toLocaleString('en-US')} rows are shown`;
  return { truncated: { shown, reason } };
}
