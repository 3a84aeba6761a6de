// A graph and openCypher in, the lines of its answer out as the engine finds its rows: none is kept, so an
// answer may be longer than memory. Each row has all its evidence, however many rows there are.

import {
  type AnswerSummary,
  LINE_WRITERS,
  type LineFormat,
  type LineSink,
} from './answer-lines.ts';
import { type AskOptions, cutAfter, requireText } from './ask-cypher.ts';
import { DEFAULT_LIMITS } from './cypher/budget.ts';
import { planCypher, type ResultRow } from './cypher/run.ts';
import { GroundsTally, toCells } from './present.ts';
import type { QuerySource } from './source.ts';

/** What a query may be given, and how its lines are written. */
export interface StreamOptions extends Omit<AskOptions, 'previous'> {
  readonly format: LineFormat;
}

/** Keys of nodes, and of edges, that a summary lists: more are no help to anybody. */
const MOST_KEYS = 100_000;

/**
 * Answers an openCypher query line by line.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type before the first
 * line; query.limit, and query.syntax where a value is not as it must be, perhaps after some
 */
export function streamCypher(
  source: QuerySource,
  text: string,
  { format, ...options }: StreamOptions,
  sink: LineSink,
): AnswerSummary {
  requireText(text);
  // Rows alone rest on nothing that must be remembered.
  const evidence = format === 'csv' ? { evidence: 0 } : {};
  const limits = { ...DEFAULT_LIMITS, ...options.limits, ...evidence };
  const cypher = text.trim();
  const given = { ...options, limits };
  const query = planCypher(source, cypher, given);
  const { columns } = query;
  const lines = LINE_WRITERS[format];
  const tally = new GroundsTally(source, MOST_KEYS);
  const share = { edges: limits.evidence, pieces: limits.evidence };
  let rows = 0;
  const take = ({ values, trace }: ResultRow): boolean => {
    const grounds = limits.evidence === 0 ? [] : tally.add(trace, rows, share);
    rows++;
    return sink.row(lines.row(toCells(values, source), grounds));
  };
  sink.head(lines.head({ kind: 'cypher', cypher, columns, assumptions: [] }));
  const { truncated } = query.stream(take, given);
  const notes = notesOf(tally);
  return {
    rows,
    ...tally.keys(),
    ...(truncated ? cutAfter(rows) : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function notesOf({ cut, keysCut }: GroundsTally): readonly string[] {
  const most = MOST_KEYS.toLocaleString('en-US');
  return [
    ...(cut ? ['of some rows only the first pieces of evidence are shown'] : []),
    ...(keysCut ? [`only the first ${most} nodes and relations are listed`] : []),
  ];
}
