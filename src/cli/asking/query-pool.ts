// Tasks in, their results out, each under limits and none on the main thread, so that a query that runs
// away holds up nobody else. Threads are started when they are needed and kept; one that had to be ended
// is replaced by the next task.

import { RapportError } from '../../model/index.ts';
import { ASK_LIMITS, type AskLimits } from './limits.ts';
import type { Task, TaskResults } from './task.ts';
import { stopped, type TakePiece, ThreadHandle, type ThreadOptions } from './thread-handle.ts';

/** Whose graph, under which limits. */
export interface PoolOptions extends Omit<ThreadOptions, 'memoryMb'> {
  readonly limits?: Partial<AskLimits>;
}

/** A result, and how long it took from when it was asked for. */
export interface Timed<T> {
  readonly value: T;
  readonly elapsedMs: number;
}

/** What one task asks for besides. */
export interface AskedLimits {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Takes the pieces of an answer that is streamed. */
  readonly onPiece?: TakePiece | undefined;
}

/** Most tasks that wait for a thread. */
const MOST_WAITING = 100;

interface Waiting {
  readonly start: (thread: ThreadHandle) => void;
  readonly refuse: (error: RapportError) => void;
}

/** Threads that answer queries over one graph folder. */
export class QueryPool {
  readonly limits: AskLimits;
  readonly #options: ThreadOptions;
  #threads: ThreadHandle[] = [];
  #waiting: Waiting[] = [];
  #isClosed = false;

  constructor({ limits, ...options }: PoolOptions) {
    this.limits = { ...ASK_LIMITS, ...limits };
    this.#options = { ...options, memoryMb: this.limits.memoryMb };
  }

  /**
   * Does a task; `timeoutMs` can only shorten the time that the pool allows.
   *
   * @throws RapportError of the task; `query.limit`, `query.cancelled`; `server.busy` when too many wait.
   */
  async run<T extends Task>(
    task: T,
    { timeoutMs = this.limits.timeoutMs, signal, onPiece }: AskedLimits = {},
  ): Promise<Timed<TaskResults[T['kind']]>> {
    const start = performance.now();
    const limit = Math.min(timeoutMs, this.limits.timeoutMs);
    const value = await this.#inTurn(signal, (thread) =>
      thread.run(task, { timeoutMs: limit, signal, onPiece }),
    );
    const elapsedMs = Math.round((performance.now() - start) * 10) / 10;
    return { value: value as TaskResults[T['kind']], elapsedMs };
  }

  /** Ends every thread; what runs or waits is cancelled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(stopped());
    await Promise.all(this.#threads.splice(0).map((thread) => thread.close()));
  }

  #inTurn(
    signal: AbortSignal | undefined,
    work: (thread: ThreadHandle) => Promise<unknown>,
  ): Promise<unknown> {
    if (this.#isClosed || signal?.aborted === true) return Promise.reject(stopped());
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(stopped());
      };
      const waiting: Waiting = {
        start: (thread) => {
          signal?.removeEventListener('abort', leave);
          work(thread).then(resolve, reject);
        },
        refuse: reject,
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
      this.#startNext();
    });
  }

  #startNext(): void {
    const [next] = this.#waiting;
    const thread = next === undefined || this.#isClosed ? undefined : this.#freeThread();
    if (thread === undefined) return;
    this.#waiting.shift();
    next?.start(thread);
  }

  #freeThread(): ThreadHandle | undefined {
    this.#threads = this.#threads.filter(({ isAlive }) => isAlive);
    const idle = this.#threads.find(({ isIdle }) => isIdle);
    if (idle !== undefined || this.#threads.length >= this.limits.threads) return idle;
    const thread = new ThreadHandle(this.#options, () => this.#startNext());
    this.#threads.push(thread);
    return thread;
  }
}

function busy(): RapportError {
  return new RapportError('server.busy', 'too many queries wait already', {
    suggestions: ['Ask again in a moment.'],
  });
}
