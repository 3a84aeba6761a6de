// Signals in, a flag out: what runs in steps looks at it between two of them and ends cleanly.

/** Whether a person asked to stop, until `release` gives the signals back. */
export interface Interruption {
  readonly requested: boolean;
  release(): void;
}

/** Takes Ctrl-C and a polite kill as a request to stop after the step under way. */
export function catchInterruption(): Interruption {
  let requested = false;
  const request = () => {
    requested = true;
  };
  process.on('SIGINT', request);
  process.on('SIGTERM', request);
  return {
    get requested() {
      return requested;
    },
    release: () => {
      process.off('SIGINT', request);
      process.off('SIGTERM', request);
    },
  };
}
