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

/** How long a thread may take to stop once it is asked to. */
const GRACE_MS = 200;

/** A thread; one task at a time. */
export class ThreadHandle {
  readonly #worker: Worker;
  readonly #stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #memoryMb: number;
  #job: Job | undefined;
  /** Whether the graph is open, and the task at work. */
  #hasBegun = false;
  /** A task that nobody waits for any more, and that the thread is still to end. */
  #isStopping = false;
  #timer: NodeJS.Timeout | undefined;
  #isAlive = true;

  /** Told when the thread can take a task again, or never will. */
  readonly onFree: () => void;

  constructor({ folder, memoryMb }: ThreadOptions, onFree: () => void) {
    this.onFree = onFree;
    const workerData: ThreadData = { folder, stop: this.#stop };
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
    return this.#isAlive && !this.#isStopping && this.#job === undefined;
  }

  /**
   * Does a task. Time is counted from when the graph is open.
   *
   * @throws RapportError of the task; `query.limit` when it takes too long or needs too much memory;
   * `query.cancelled` when the signal says so.
   */
  async run(task: Task, { timeoutMs, signal }: RunOptions): Promise<unknown> {
    const cancel = () => this.#giveUp(stopped());
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value);
        this.#job = { timeoutMs, settle };
        Atomics.store(this.#stop, 0, 0);
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
      this.#begin();
      return;
    }
    if (reply.state === 'done') this.#finish({ value: reply.value });
    else this.#finish({ error: errorOf(reply) });
    this.#isStopping = false;
    this.#hasBegun = false;
    this.onFree();
  }

  #begin(): void {
    this.#hasBegun = true;
    const job = this.#job;
    if (job === undefined) this.#endSoon();
    else this.#timer = setTimeout(() => this.#giveUp(tooLong(job.timeoutMs)), job.timeoutMs);
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
    this.onFree();
  }

  // Whoever asked hears of it at once, and the thread is asked to stop. A graph that is being opened is
  // opened to its end: the next task needs it.
  #giveUp(error: RapportError): void {
    this.#isStopping = true;
    Atomics.store(this.#stop, 0, 1);
    this.#finish({ error });
    if (this.#hasBegun) this.#endSoon();
  }

  // A sort, or anything else that looks at no flag, is not waited for.
  #endSoon(): void {
    this.#timer = setTimeout(() => {
      this.#isAlive = false;
      void this.#worker.terminate();
    }, GRACE_MS);
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
