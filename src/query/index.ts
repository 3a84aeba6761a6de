// Asking a graph, in one place. Who needs one part alone, and soon, imports that part.

export {
  type AnswerSummary,
  jsonLine,
  type LineFormat,
  type LineSink,
  writeLines,
} from './answer-lines.ts';
export { ask } from './ask.ts';
export { type AskOptions, askCypher } from './ask-cypher.ts';
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
export { GRAPH_VOCABULARY } from './graph-vocabulary.ts';
export { graphologySource } from './graphology-source.ts';
export { endOfQuery, isOpenCypher } from './is-open-cypher.ts';
export { partitionPoint } from './partition-point.ts';
export { suggestQuestions } from './question/suggest.ts';
export { resolveName } from './resolve-name.ts';
export type * from './source.ts';
export type { SqlDatabase } from './sqlite/schema.ts';
export { openSqlite, sqliteSource } from './sqlite/sqlite-source.ts';
export { writeSqlite } from './sqlite/write-sqlite.ts';
