// What the main thread and a thread that answers queries say to each other: plain data, copied.

import type { Answer, ErrorCode, NameCandidate } from '../../model/index.ts';
import { RapportError } from '../../model/index.ts';
import type { Completion, FoundPath, Problem } from '../../query/index.ts';
import type { QueryParameters } from '../../server/index.ts';

/** A question or openCypher to be answered. */
export interface AskTask {
  readonly kind: 'ask';
  readonly query: string;
  readonly parameters: QueryParameters;
  /** The questions of the same conversation, oldest first. */
  readonly previous: readonly string[];
  /** Most rows of the answer. */
  readonly rows: number;
}

/** Two names whose shortest connection is wanted. */
export interface PathTask {
  readonly kind: 'path';
  readonly from: string;
  readonly to: string;
}

/** Questions that the graph has an answer to are wanted. */
export interface ExamplesTask {
  readonly kind: 'examples';
  readonly count: number;
}

/** What could be written at a place of a text is wanted. */
export interface CompleteTask {
  readonly kind: 'complete';
  readonly text: string;
  readonly position: number;
}

/** What is wrong with a query is wanted. */
export interface CheckTask {
  readonly kind: 'check';
  readonly query: string;
  readonly parameters: QueryParameters;
}

/** Anything that a thread does. */
export type Task = AskTask | PathTask | ExamplesTask | CompleteTask | CheckTask;

/** What each kind of task gives. */
export interface TaskResults {
  readonly ask: Answer;
  readonly path: FoundPath;
  readonly examples: readonly string[];
  readonly complete: Completion;
  readonly check: readonly Problem[];
}

/** What a thread is started with. */
export interface ThreadData {
  /** Folder of the graph. */
  readonly folder: string;
  /** Set to 1, it ends the task under way. */
  readonly stop: Int32Array;
}

/** What a thread says of its task: the graph is open and work begins; it is done; it failed. */
export type ThreadReply =
  | { readonly state: 'begun' }
  | { readonly state: 'done'; readonly value: TaskResults[Task['kind']] }
  | { readonly state: 'refused'; readonly error: PlainError }
  | { readonly state: 'broken'; readonly message: string; readonly stack: string | undefined };

/** A RapportError as plain data, which alone passes from thread to thread. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly suggestions: readonly string[];
  readonly position: number | undefined;
  readonly where: string | undefined;
  readonly candidates: readonly NameCandidate[];
}

/** An error as plain data. */
export function toPlainError(error: RapportError): PlainError {
  const { code, message, suggestions, position, where, candidates } = error;
  return { code, message, suggestions, position, where, candidates };
}

/** The error again. */
export function fromPlainError(error: PlainError): RapportError {
  const { code, message, suggestions, position, where, candidates } = error;
  return new RapportError(code, message, {
    suggestions,
    candidates,
    ...(position === undefined ? {} : { position }),
    ...(where === undefined ? {} : { where }),
  });
}
