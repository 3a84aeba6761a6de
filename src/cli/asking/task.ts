// What the main thread and a thread that answers queries say to each other: plain data, copied.

import type { Answer, ErrorCode, NameCandidate } from '../../model/index.ts';
import { RapportError } from '../../model/index.ts';
import type {
  AnswerSummary,
  Completion,
  FoundPath,
  LineFormat,
  Problem,
} from '../../query/index.ts';
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

/** The same, sent in pieces as the rows are found. */
export interface StreamTask extends Omit<AskTask, 'kind'> {
  readonly kind: 'stream';
  readonly format: LineFormat;
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
export type Task = AskTask | StreamTask | PathTask | ExamplesTask | CompleteTask | CheckTask;

/** What each kind of task gives. */
export interface TaskResults {
  readonly ask: Answer;
  readonly stream: AnswerSummary;
  readonly path: FoundPath;
  readonly examples: readonly string[];
  readonly complete: Completion;
  readonly check: readonly Problem[];
}

/** What a thread is started with. */
export interface ThreadData {
  /** Folder of the graph. */
  readonly folder: string;
  /** What the main thread says meanwhile: see `STOP` and `TAKEN`. */
  readonly control: Int32Array;
}

/** Index into the control of a thread: set to 1, it ends the task under way. */
export const STOP = 0;
/** Index into the control of a thread: how many pieces of the task's answer have been taken. */
export const TAKEN = 1;
/** Pieces that a thread may be ahead of whoever takes them; then it waits. */
export const MOST_AHEAD = 4;

/** What a thread says of its task: the graph is open and work begins; a piece; it is done; it failed. */
export type ThreadReply =
  | { readonly state: 'begun' }
  | { readonly state: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
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
