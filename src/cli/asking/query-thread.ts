// The thread that answers queries: a graph folder and tasks in, one at a time; what each gives out. The
// graph is opened with the first task, and again when a build has changed it.

import { parentPort, workerData } from 'node:worker_threads';
import { RapportError } from '../../model/index.ts';
import type { AnswerSummary } from '../../query/answer-lines.ts';
import { interruptByFlag } from '../../query/cypher/budget.ts';
import { isOpenCypher } from '../../query/is-open-cypher.ts';
import { type DrawnSource, openDrawnSource } from '../drawn-source.ts';
import { stampOf } from '../graph-files.ts';
import { toParameters } from './parameters.ts';
import { PieceWriter } from './piece-writer.ts';
import {
  type AskTask,
  type StreamTask,
  type Task,
  type TaskResults,
  type ThreadData,
  type ThreadReply,
  toPlainError,
} from './task.ts';

const { folder, control } = workerData as ThreadData;
const interrupt = interruptByFlag(control);

/** Of a millisecond. */
const NANOSECONDS = 1_000_000n;

let open: { readonly stamp: string; readonly drawn: DrawnSource } | undefined;

async function sourceNow(): Promise<Source> {
  const stamp = stampOf(folder);
  if (open?.stamp === stamp) return open.drawn.source;
  open?.drawn.close();
  open = undefined;
  open = { stamp, drawn: await openDrawnSource(folder) };
  return open.drawn.source;
}

async function work(task: Task): Promise<ThreadReply> {
  try {
    const source = await sourceNow();
    say({ state: 'begun' });
    return { state: 'done', value: await perform(source, task) };
  } catch (error) {
    if (error instanceof RapportError) return { state: 'refused', error: toPlainError(error) };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { state: 'broken', message, stack };
  }
}

type Source = DrawnSource['source'];

// Each task loads what it needs and no more: openCypher nothing of what reads questions.
async function perform(source: Source, task: Task): Promise<TaskResults[Task['kind']]> {
  switch (task.kind) {
    case 'ask':
      return answer(source, task);
    case 'stream':
      return streamed(source, task);
    case 'path': {
      const { findPath } = await import('../../query/find-path.ts');
      return findPath(source, task.from, task.to, { interrupt });
    }
    case 'examples': {
      const { suggestQuestions } = await import('../../query/question/suggest.ts');
      return suggestQuestions(source, task.count);
    }
    case 'complete': {
      const { complete } = await import('../../query/complete/complete.ts');
      return complete(source, task.text, task.position);
    }
    case 'check': {
      const { check } = await import('../../query/check.ts');
      return check(source, task.query, toParameters(task.parameters));
    }
  }
}

async function answer(source: Source, task: AskTask): Promise<TaskResults['ask']> {
  const { query } = task;
  const options = optionsOf(task);
  if (isOpenCypher(query)) {
    const { askCypher } = await import('../../query/ask-cypher.ts');
    return askCypher(source, query, options);
  }
  const { ask } = await import('../../query/ask.ts');
  return ask(source, query, options);
}

function optionsOf({ parameters, previous, rows }: Omit<AskTask, 'kind'>) {
  return {
    parameters: toParameters(parameters),
    previous,
    limits: { rows },
    now: BigInt(Date.now()) * NANOSECONDS,
    interrupt,
  };
}

// A question is answered as a whole before it is written: only then is known what was assumed.
async function streamed(source: Source, task: StreamTask): Promise<TaskResults['stream']> {
  const { query, format } = task;
  const options = optionsOf(task);
  const pieces = new PieceWriter(sayPiece, control);
  try {
    const summary = isOpenCypher(query) ? await stream() : await write();
    pieces.flush();
    return summary;
  } catch (error) {
    pieces.flushRows();
    throw error;
  }

  async function stream(): Promise<AnswerSummary> {
    const { streamCypher } = await import('../../query/stream-cypher.ts');
    const looking = () => {
      pieces.flushDue();
      return interrupt();
    };
    return streamCypher(source, query, { ...options, format, interrupt: looking }, pieces);
  }

  async function write(): Promise<AnswerSummary> {
    const { ask } = await import('../../query/ask.ts');
    const { writeLines } = await import('../../query/answer-lines.ts');
    return writeLines(ask(source, query, options), format, pieces);
  }
}

function sayPiece(bytes: Uint8Array<ArrayBuffer>): void {
  parentPort?.postMessage({ state: 'piece', bytes } satisfies ThreadReply, [bytes.buffer]);
}

function say(reply: ThreadReply): void {
  parentPort?.postMessage(reply);
}

parentPort?.on('message', (task: Task) => void work(task).then(say));
