// Text in, the same text on standard output or standard error out: at the reader's pace, and quiet when
// the reader has gone (`rapport query ... | head`).

import { once } from 'node:events';

/** Writes to standard output, and waits while the reader is slower. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends the program without a word when a pipe it writes to is closed. */
export function quietOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // What is written in transactions is safe; what nobody reads need not be computed.
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
