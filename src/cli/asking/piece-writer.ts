// Lines in, pieces of bytes out: some lines together, but a row waits for no other longer than a moment.
// Who writes faster than the pieces are taken is held up here, so that an answer of any length needs
// little memory.

import type { LineSink } from '../../query/answer-lines.ts';
import { MOST_AHEAD, STOP, TAKEN } from './task.ts';

/** Letters of a piece. */
const PIECE_CHARS = 1 << 16;

/** How long a row may wait for others. */
const WAIT_MS = 50;

/** Sends one piece. */
export type SendPiece = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Writes the pieces of one answer; blocks its thread while the reader is behind. */
export class PieceWriter implements LineSink {
  readonly #send: SendPiece;
  readonly #control: Int32Array;
  readonly #encoder = new TextEncoder();
  #pending = '';
  /** Whether a row is pending: a head alone is not sent, so that what fails at once is an error. */
  #hasRow = false;
  #sent = 0;
  #sentAtMs = Number.NEGATIVE_INFINITY;

  constructor(send: SendPiece, control: Int32Array) {
    this.#send = send;
    this.#control = control;
  }

  readonly head = (line: string): void => {
    this.#pending += line;
  };

  readonly row = (line: string): boolean => {
    this.#pending += line;
    this.#hasRow = true;
    if (this.#pending.length >= PIECE_CHARS || this.#isDue()) this.flush();
    return Atomics.load(this.#control, STOP) === 0;
  };

  /** Sends rows that have waited long enough, while the next is looked for. */
  flushDue(): void {
    if (this.#isDue()) this.flushRows();
  }

  /** Sends rows, if any are pending. */
  flushRows(): void {
    if (this.#hasRow) this.flush();
  }

  /** Sends what is pending. */
  flush(): void {
    if (this.#pending === '') return;
    this.#send(this.#encoder.encode(this.#pending));
    this.#pending = '';
    this.#hasRow = false;
    this.#sent++;
    this.#waitForReader();
    this.#sentAtMs = performance.now();
  }

  #isDue(): boolean {
    return performance.now() - this.#sentAtMs >= WAIT_MS;
  }

  // Whoever stops the task changes the count too, so no wait begins after it.
  #waitForReader(): void {
    for (;;) {
      const taken = Atomics.load(this.#control, TAKEN);
      if (this.#sent - taken < MOST_AHEAD) return;
      Atomics.wait(this.#control, TAKEN, taken);
    }
  }
}
