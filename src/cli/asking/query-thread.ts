// The thread that answers queries: a graph folder and tasks in, one at a time; what each gives out. The
// graph is opened with the first task, and again when a build has changed it.

import { parentPort, workerData } from 'node:worker_threads';
import { RapportError } from '../../model/index.ts';
import {
  ask,
  check,
  complete,
  findPath,
  interruptByFlag,
  suggestQuestions,
} from '../../query/index.ts';
import { stampOf } from '../drawn-graph.ts';
import { type DrawnSource, openDrawnSource } from '../drawn-source.ts';
import { toParameters } from './parameters.ts';
import {
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

async function sourceNow(): Promise<DrawnSource['source']> {
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
    return { state: 'done', value: perform(source, task) };
  } catch (error) {
    if (error instanceof RapportError) return { state: 'refused', error: toPlainError(error) };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { state: 'broken', message, stack };
  }
}

function perform(source: DrawnSource['source'], task: Task): TaskResults[Task['kind']] {
  switch (task.kind) {
    case 'ask': {
      const { query, parameters, previous, rows } = task;
      return ask(source, query, {
        parameters: toParameters(parameters),
        previous,
        limits: { rows },
        now: BigInt(Date.now()) * NANOSECONDS,
        interrupt,
      });
    }
    case 'path':
      return findPath(source, task.from, task.to, { interrupt });
    case 'examples':
      return suggestQuestions(source, task.count);
    case 'complete':
      return complete(source, task.text, task.position);
    case 'check':
      return check(source, task.query, toParameters(task.parameters));
  }
}

function say(reply: ThreadReply): void {
  parentPort?.postMessage(reply);
}

parentPort?.on('message', (task: Task) => void work(task).then(say));
