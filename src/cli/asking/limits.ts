// How long, how much and how many at once: what a query gets where nothing else is said.

/** Limits of the queries of one program. */
export interface AskLimits {
  readonly timeoutMs: number;
  /** Most rows of an answer. */
  readonly rows: number;
  /** Most memory of one thread for JavaScript values, in megabytes. */
  readonly memoryMb: number;
  /** Queries answered at the same time; more of them wait. */
  readonly threads: number;
}

/** Limits where none are given. */
export const ASK_LIMITS: AskLimits = {
  timeoutMs: 10_000,
  rows: 10_000,
  memoryMb: 2_048,
  threads: 2,
};
