// A pool and a query in, the pieces of its answer out as a thread writes them. The thread is free again when
// the last piece is taken, or when whoever takes them leaves.

import type { AnswerStream, StreamOptions } from '../../server/index.ts';
import type { QueryPool } from './query-pool.ts';
import type { TakePiece } from './thread-handle.ts';

/** Streams the answer to a question or to openCypher. @throws RapportError `query.*`, `server.busy` */
export async function* streamIn(
  pool: QueryPool,
  query: string,
  { parameters, previous = [], rows = pool.limits.rows, format, timeoutMs, signal }: StreamOptions,
): AnswerStream {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  if (signal?.aborted === true) leave();
  signal?.addEventListener('abort', leave, { once: true });
  const pieces = new PieceQueue();
  const most = Math.min(rows, pool.limits.rows);
  const running = pool.run(
    { kind: 'stream', query, parameters, previous, rows: most, format },
    { timeoutMs, signal: leaving.signal, onPiece: pieces.put },
  );
  running.then(pieces.end, pieces.end);
  try {
    for (let next = await pieces.next(); next !== undefined; next = await pieces.next()) {
      yield next.bytes;
      next.taken();
    }
    const { value, elapsedMs } = await running;
    return { ...value, elapsedMs };
  } finally {
    signal?.removeEventListener('abort', leave);
    leave();
  }
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly taken: () => void;
}

/** Pieces that wait for one who takes them. */
class PieceQueue {
  readonly #pieces: Piece[] = [];
  #isOver = false;
  #wake: () => void = () => {};

  readonly put: TakePiece = (bytes, taken) => {
    this.#pieces.push({ bytes, taken });
    this.#wake();
  };

  /** No more will come. */
  readonly end = (): void => {
    this.#isOver = true;
    this.#wake();
  };

  /** The next piece; undefined after the last. */
  async next(): Promise<Piece | undefined> {
    while (this.#pieces.length === 0 && !this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#pieces.shift();
  }
}
