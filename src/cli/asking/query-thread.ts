// The thread that answers queries: a graph folder and tasks in, one at a time; what each gives out. The
// graph is opened with the first task, and again when a build has changed it.

import { parentPort, workerData } from 'node:worker_threads';
import { RapportError } from '../../model/index.ts';
import { interruptByFlag } from '../../query/cypher/budget.ts';
import { isOpenCypher } from '../../query/is-open-cypher.ts';
import { type DrawnSource, openDrawnSource } from '../drawn-source.ts';
import { stampOf } from '../graph-files.ts';
import { toParameters } from './parameters.ts';
import {
  type AskTask,
  type Task,
  type TaskResults,
  type ThreadData,
  type ThreadReply,
  toPlainError,
} from './task.ts';

const { folder, stop } = workerData as ThreadData;
const interrupt = interruptByFlag(stop);

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
  const { query, parameters, previous, rows } = task;
  const options = {
    parameters: toParameters(parameters),
    previous,
    limits: { rows },
    now: BigInt(Date.now()) * NANOSECONDS,
    interrupt,
  };
  if (isOpenCypher(query)) {
    const { askCypher } = await import('../../query/ask-cypher.ts');
    return askCypher(source, query, options);
  }
  const { askWith, SentenceReaderMissing } = await import('../../query/ask.ts');
  try {
    return askWith(source, query, options);
  } catch (error) {
    if (!(error instanceof SentenceReaderMissing)) throw error;
    const { read } = await import('../../pipeline.ts');
    return askWith(source, query, { ...options, readSentence: read });
  }
}

function say(reply: ThreadReply): void {
  parentPort?.postMessage(reply);
}

parentPort?.on('message', (task: Task) => void work(task).then(say));
