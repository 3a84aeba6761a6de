// One thread that answers queries, as the main thread sees it: a task in, its result out, or an error when
// it takes too long, needs too much memory or is no longer wanted. A thread that does not stop is ended.

import { Worker } from 'node:worker_threads';
import { RapportError } from '../../model/index.ts';
import type { AskLimits } from './limits.ts';
import {
  fromPlainError,
  MOST_AHEAD,
  STOP,
  TAKEN,
  type Task,
  type ThreadData,
  type ThreadReply,
} from './task.ts';

/** What the thread starts with: JavaScript in the package, a loader of TypeScript in a checkout. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './thread-from-source.mjs' : './query-thread.js',
  import.meta.url,
);

/** What a task may take, and who may end it. */
export interface RunOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onPiece?: TakePiece | undefined;
}

/** Takes a piece of an answer, and tells when there is room for more: few pieces come before. */
export type TakePiece = (bytes: Uint8Array, taken: () => void) => void;

/** How a thread is started. */
export interface ThreadOptions extends Pick<AskLimits, 'memoryMb'> {
  readonly folder: string;
}

interface Job extends Pick<RunOptions, 'timeoutMs' | 'onPiece'> {
  readonly settle: (outcome: Outcome) => void;
  /** Time that is left, as of `sinceMs`. */
  leftMs: number;
  sinceMs: number;
  /** Pieces that are not taken yet. */
  ahead: number;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** How long a thread may take to stop once it is asked to. */
const GRACE_MS = 200;

/** More pieces than any answer has. */
const MOST_TAKEN = 0x7fff_ffff;

/** A thread; one task at a time. */
export class ThreadHandle {
  readonly #worker: Worker;
  readonly #control = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
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
    const workerData: ThreadData = { folder, control: this.#control };
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
   * Does a task. Time is counted from when the graph is open, and not while the pieces of an answer wait
   * to be taken; those who take none for as long as a query may run are not waited for.
   *
   * @throws RapportError of the task; `query.limit` when it takes too long or needs too much memory;
   * `query.cancelled` when the signal says so.
   */
  async run(task: Task, { timeoutMs, signal, onPiece }: RunOptions): Promise<unknown> {
    const cancel = () => this.#giveUp(stopped());
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value);
        this.#job = { timeoutMs, onPiece, settle, leftMs: timeoutMs, sinceMs: 0, ahead: 0 };
        Atomics.store(this.#control, STOP, 0);
        Atomics.store(this.#control, TAKEN, 0);
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
    if (reply.state === 'piece') {
      this.#pass(reply.bytes);
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
    else this.#startClock(job);
  }

  #startClock(job: Job): void {
    job.sinceMs = performance.now();
    this.#timer = setTimeout(() => this.#giveUp(tooLong(job.timeoutMs)), job.leftMs);
  }

  #holdClock(job: Job): void {
    clearTimeout(this.#timer);
    job.leftMs -= performance.now() - job.sinceMs;
    this.#timer = setTimeout(() => this.#giveUp(notTaken(job.timeoutMs)), job.timeoutMs);
  }

  #pass(bytes: Uint8Array): void {
    const job = this.#job;
    if (job === undefined) return;
    job.ahead++;
    if (job.ahead === MOST_AHEAD) this.#holdClock(job);
    job.onPiece?.(bytes, () => this.#taken(job));
  }

  #taken(job: Job): void {
    if (this.#job !== job) return;
    if (job.ahead === MOST_AHEAD) {
      clearTimeout(this.#timer);
      this.#startClock(job);
    }
    job.ahead--;
    Atomics.add(this.#control, TAKEN, 1);
    Atomics.notify(this.#control, TAKEN);
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
    Atomics.store(this.#control, STOP, 1);
    // Wakes a thread that waits for its pieces to be taken.
    Atomics.store(this.#control, TAKEN, MOST_TAKEN);
    Atomics.notify(this.#control, TAKEN);
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

function errorOf(reply: Exclude<ThreadReply, { state: 'begun' | 'piece' | 'done' }>): Error {
  if (reply.state === 'refused') return fromPlainError(reply.error);
  const error = new Error(reply.message);
  if (reply.stack !== undefined) error.stack = reply.stack;
  return error;
}

const ADVICE = 'give a name, a label or a relation type, shorten the path, or add LIMIT';

function tooLong(timeoutMs: number): RapportError {
  const message = `the query took longer than ${secondsOf(timeoutMs)} and was stopped`;
  return new RapportError('query.limit', message, { suggestions: [ADVICE] });
}

function notTaken(timeoutMs: number): RapportError {
  const message = `no row was taken for ${secondsOf(timeoutMs)}, and the query was stopped`;
  return new RapportError('query.limit', message, {
    suggestions: ['read the rows as they come, or add LIMIT'],
  });
}

function secondsOf(timeoutMs: number): string {
  return `${timeoutMs / 1_000} second${timeoutMs === 1_000 ? '' : 's'}`;
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
