// One thread that answers queries, as the main thread sees it: a task in, its result out, or an error when
// it takes too long, needs too much memory or is no longer wanted. A thread that does not stop is ended.

import { Worker } from 'node:worker_threads';
import { RapportError } from '../../model/index.ts';
import type { AskLimits } from './limits.ts';
import { fromPlainError, type Task, type ThreadData, type ThreadReply } from './task.ts';

/** What the thread starts with: JavaScript in the package, a loader of TypeScript in a checkout. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './thread-from-source.mjs' : './query-thread.js',
  import.meta.url,
);

/** What a task may take, and who may end it. */
export interface RunOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** How a thread is started. */
export interface ThreadOptions extends Pick<AskLimits, 'memoryMb'> {
  readonly folder: string;
}

interface Job {
  readonly timeoutMs: number;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** A thread; one task at a time. */
export class ThreadHandle {
  readonly #worker: Worker;
  readonly #memoryMb: number;
  #job: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isAlive = true;

  constructor({ folder, memoryMb }: ThreadOptions) {
    const workerData: ThreadData = { folder };
    this.#memoryMb = memoryMb;
    this.#worker = new Worker(ENTRY, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.#worker.on('message', (reply: ThreadReply) => this.#hear(reply));
    this.#worker.on('error', (error) => this.#end({ error: this.#explain(error) }));
    this.#worker.on('exit', () => this.#end({ error: stopped() }));
    this.#worker.unref();
  }

  /** Whether it can be given a task, now or after the one under way. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  get isIdle(): boolean {
    return this.#isAlive && this.#job === undefined;
  }

  /**
   * Does a task. Time is counted from when the graph is open.
   *
   * @throws RapportError of the task; `query.limit` when it takes too long or needs too much memory;
   * `query.cancelled` when the signal says so.
   */
  async run(task: Task, { timeoutMs, signal }: RunOptions): Promise<unknown> {
    const cancel = () => this.#kill({ error: stopped() });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value);
        this.#job = { timeoutMs, settle };
        this.#worker.ref();
        this.#worker.postMessage(task);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.#end({ error: stopped() });
    await this.#worker.terminate();
  }

  #hear(reply: ThreadReply): void {
    if (reply.state === 'begun') {
      const { timeoutMs = 0 } = this.#job ?? {};
      this.#timer = setTimeout(() => this.#kill({ error: tooLong(timeoutMs) }), timeoutMs);
    } else if (reply.state === 'done') this.#finish({ value: reply.value });
    else this.#finish({ error: errorOf(reply) });
  }

  #finish(outcome: Outcome): void {
    clearTimeout(this.#timer);
    const job = this.#job;
    this.#job = undefined;
    this.#worker.unref();
    job?.settle(outcome);
  }

  #end(outcome: Outcome): void {
    this.#isAlive = false;
    this.#finish(outcome);
  }

  // JavaScript that runs is interrupted at once, so that nobody waits for a query that looks at no flag.
  #kill(outcome: Outcome): void {
    this.#end(outcome);
    void this.#worker.terminate();
  }

  #explain(error: Error): Error {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory ? tooLarge(this.#memoryMb) : error;
  }
}

function errorOf(reply: Exclude<ThreadReply, { state: 'begun' | 'done' }>): Error {
  if (reply.state === 'refused') return fromPlainError(reply.error);
  const error = new Error(reply.message);
  if (reply.stack !== undefined) error.stack = reply.stack;
  return error;
}

const ADVICE = 'give a name, a label or a relation type, shorten the path, or add LIMIT';

function tooLong(timeoutMs: number): RapportError {
  const seconds = `${timeoutMs / 1_000} second${timeoutMs === 1_000 ? '' : 's'}`;
  return new RapportError('query.limit', `the query took longer than ${seconds} and was stopped`, {
    suggestions: [ADVICE],
  });
}

function tooLarge(memoryMb: number): RapportError {
  return new RapportError(
    'query.limit',
    `the query needs more than ${memoryMb} MB of memory and was stopped`,
    { suggestions: [ADVICE] },
  );
}

/** The error of a query that nobody waits for any more. */
export function stopped(): RapportError {
  return new RapportError('query.cancelled', 'the query was stopped before it had an answer');
}
