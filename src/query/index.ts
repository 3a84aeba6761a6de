// A graph and a text in, an Answer out: the text is openCypher when it begins as a query does, else a
// question, which becomes openCypher first. One engine answers both.

import type { Answer } from '../model/index.ts';
import { RapportError } from '../model/index.ts';
import { DEFAULT_LIMITS, type Interrupt, type QueryLimits } from './cypher/budget.ts';
import { type CypherResult, runCypher } from './cypher/run.ts';
import type { Value } from './cypher/value.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import { groundsOf, toCell } from './present.ts';
import { nearestQuestions } from './question/nearest-questions.ts';
import { suggestQuestions } from './question/suggest.ts';
import { type Understood, understand } from './question/understand.ts';
import { unreadWords } from './question/unread-words.ts';
import { areUncounted, besideKind, besideNothing } from './question/what-else.ts';
import { wordsOf } from './question/words.ts';
import type { PropertyValue, QuerySource } from './source.ts';

export { check, type Problem } from './check.ts';
export { columnarSource } from './columns/columnar-source.ts';
export { type GraphColumns, type GraphRows, packGraph, rowsOf } from './columns/graph-columns.ts';
export { type OpenSnapshot, openSnapshot, snapshotBytes } from './columns/snapshot-file.ts';
export { StringTable } from './columns/string-table.ts';
export {
  type Completion,
  type CompletionOption,
  complete,
  type OptionKind,
} from './complete/complete.ts';
export {
  DEFAULT_LIMITS,
  type Interrupt,
  interruptByFlag,
  type QueryLimits,
} from './cypher/budget.ts';
export { type FoundPath, findPath, type WayNode, type WayStep } from './find-path.ts';
export { type AnswerFormat, displayWidth, formatAnswer, oneLine } from './format.ts';
export { formatPath } from './format-path.ts';
export { GRAPH_VOCABULARY, graphologySource } from './graphology-source.ts';
export { endOfQuery, isOpenCypher } from './is-open-cypher.ts';
export { partitionPoint } from './partition-point.ts';
export { resolveName } from './resolve-name.ts';
export type * from './source.ts';
export type { SqlDatabase } from './sqlite/schema.ts';
export { openSqlite, sqliteSource } from './sqlite/sqlite-source.ts';
export { writeSqlite } from './sqlite/write-sqlite.ts';
export { suggestQuestions };

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

/**
 * Answers a plain question or an openCypher query.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type,
 * query.unknown-name, query.ambiguous, query.not-understood, query.limit
 */
export function ask(source: QuerySource, text: string, options: AskOptions = {}): Answer {
  if (text.trim() === '') throw new RapportError('query.empty', 'the query is empty');
  if (text.length > LONGEST_TEXT) {
    throw new RapportError(
      'query.limit',
      `the query is longer than ${LONGEST_TEXT.toLocaleString('en-US')} characters`,
    );
  }
  if (isOpenCypher(text))
    return answer(source, { kind: 'cypher', cypher: text.trim(), assumptions: [] }, options);
  const { previous = [] } = options;
  const before = typeof previous === 'string' ? [previous] : previous;
  const understood = understandOrSuggest(source, text, before);
  const { cypher, assumptions, follows } = understood;
  const asked = { kind: 'question', cypher, assumptions, ...(follows && { follows }) } as const;
  const found = answer(source, asked, options);
  if (found.rows.length === 0 && understood.negated === true) throw unsound(source, text);
  if (areUncounted(understood, found, (cypher) => answer(source, { ...asked, cypher }, options)))
    throw uncounted(source, text);
  const run = (beside: string) => answer(source, { ...asked, cypher: beside }, options);
  const empty =
    found.rows.length > 0 ? [] : [understood.whenEmpty, ...besideNothing(understood, run)];
  const notes = [...found.assumptions, ...empty, ...besideKind(understood, found, run)];
  return { ...found, assumptions: notes };
}

/** Whom no article names is not known to have done nothing. */
function unsound(source: QuerySource, text: string): RapportError {
  const words = wordsOf(text);
  const unread = words.flatMap(({ folded }, at) => (['not', 'never'].includes(folded) ? [at] : []));
  const position = words[unread[0] ?? 0]?.start ?? 0;
  return new RapportError(
    'query.not-understood',
    'not understood: "not": the articles say of nobody that it was not so, and who else did not is not told',
    {
      position,
      suggestions: nearestQuestions(source, text, { trouble: { unread }, limit: SUGGESTED }),
    },
  );
}

/** Only groups did it: no number of persons is told, and none is not the answer. */
function uncounted(source: QuerySource, text: string): RapportError {
  return new RapportError(
    'query.not-understood',
    'not understood: "how many": the articles tell it of groups, and not how many they were',
    {
      position: 0,
      suggestions: nearestQuestions(source, text, { trouble: { unread: [] }, limit: SUGGESTED }),
    },
  );
}

const SUGGESTED = 5;

/** A question that is not understood is answered with the nearest that are. */
function understandOrSuggest(
  source: QuerySource,
  text: string,
  before: readonly string[],
): Understood {
  try {
    return understand(source, text, { before });
  } catch (error) {
    if (!(error instanceof RapportError) || !SUGGESTING.has(error.code)) throw error;
    const { code, message, position } = error;
    const words = wordsOf(text);
    const unread = unreadWords(source, words).map(({ start }) => start);
    const trouble = {
      unread: words.flatMap(({ start }, at) => (unread.includes(start) ? [at] : [])),
      ...(code === 'query.unknown-name' ? unknownIn(text, error) : {}),
    };
    const suggestions = nearestQuestions(source, text, { trouble, limit: SUGGESTED });
    const advised = code === 'query.not-understood' && suggestions[0] !== undefined;
    const example = advised ? `; try "${suggestions[0]}"` : '';
    throw new RapportError(code, `${message}${example}`, {
      suggestions,
      ...(position === undefined ? {} : { position }),
      cause: error,
    });
  }
}

const SUGGESTING: ReadonlySet<string> = new Set(['query.not-understood', 'query.unknown-name']);

/** The words that are no name, and the names that come near. */
function unknownIn(text: string, { message, position, suggestions }: RapportError) {
  const written = /"([^"]*)"/.exec(message)?.[1];
  if (written === undefined || position === undefined) return {};
  return { unknown: { written, position }, names: suggestions, text };
}

type Asked = Pick<Answer, 'kind' | 'cypher' | 'assumptions' | 'follows'>;

function answer(source: QuerySource, asked: Asked, options: AskOptions): Answer {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const parameters: ReadonlyMap<string, Value> = options.parameters ?? new Map();
  const { columns, rows, truncated }: CypherResult = runCypher(source, asked.cypher, {
    ...options,
    limits,
    parameters,
  });
  const { cut, ...grounds } = groundsOf(rows, source, limits.evidence);
  const note = cut
    ? [`only the first ${limits.evidence.toLocaleString('en-US')} pieces of evidence are shown`]
    : [];
  return {
    ...asked,
    columns,
    rows: rows.map(({ values }) => values.map((value) => toCell(value, source))),
    ...grounds,
    assumptions: [...asked.assumptions, ...note],
    ...(truncated
      ? {
          truncated: {
            shown: rows.length,
            reason: `only the first ${rows.length.toLocaleString('en-US')} rows are shown`,
          },
        }
      : {}),
  };
}
