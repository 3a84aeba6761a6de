// Counts in, a line on standard error out: on a terminal one line that renews itself, else a line for
// every hundred articles, so that a log stays short.

/** Where progress goes. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far long work is. */
export interface Progress {
  /** One more article is done; `describe` is only called when it is shown. */
  advance(describe: () => string): void;
  /** A line that stays. */
  note(line: string): void;
  /** Clears the line that renews itself. */
  end(): void;
}

/** Nothing is shown before, so that short work is silent. */
const QUIET_MS = 500;
const REFRESH_MS = 100;
const LINE_EVERY = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Progress on a stream; `now` is a clock in milliseconds. */
export function createProgress(stream: ProgressStream, now: () => number): Progress {
  return stream.isTTY === true ? renewedLine(stream, now) : linesOfLog(stream);
}

function renewedLine(stream: ProgressStream, now: () => number): Progress {
  let nextMs = now() + QUIET_MS;
  let shown = false;
  const clear = () => {
    if (shown) stream.write(CLEAR_LINE);
    shown = false;
  };
  return {
    advance: (describe) => {
      if (now() < nextMs) return;
      nextMs = now() + REFRESH_MS;
      stream.write(`${CLEAR_LINE}${describe()}`);
      shown = true;
    },
    note: (line) => {
      clear();
      stream.write(`${line}\n`);
    },
    end: clear,
  };
}

function linesOfLog(stream: ProgressStream): Progress {
  let count = 0;
  return {
    advance: (describe) => {
      count += 1;
      if (count % LINE_EVERY === 0) stream.write(`${describe()}\n`);
    },
    note: (line) => stream.write(`${line}\n`),
    end: () => {},
  };
}
