// The options that say how much a query may use.

import { type Command, InvalidArgumentError } from 'commander';
import { ASK_LIMITS, type AskLimits } from './asking/limits.ts';

/** What the options give. */
export interface LimitOptions {
  readonly timeout?: number;
  readonly limit?: number;
  readonly memory?: number;
}

/** Adds `--timeout`, `--limit` and `--memory`. */
export function addLimitOptions(command: Command): Command {
  const { timeoutMs, rows, memoryMb } = ASK_LIMITS;
  return command
    .option('--timeout <seconds>', 'time for a query', toSeconds, timeoutMs / 1_000)
    .option('--limit <rows>', 'most rows of an answer', toWhole, rows)
    .option('--memory <mb>', 'memory for a query', toWhole, memoryMb);
}

/** The limits that the options say. */
export function limitsOf({ timeout, limit, memory }: LimitOptions): Partial<AskLimits> {
  return {
    ...(timeout === undefined ? {} : { timeoutMs: Math.ceil(timeout * 1_000) }),
    ...(limit === undefined ? {} : { rows: limit }),
    ...(memory === undefined ? {} : { memoryMb: memory }),
  };
}

const LONGEST_SECONDS = 86_400;
const MOST = 10_000_000;

function toSeconds(text: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw new InvalidArgumentError(`Seconds are a number above 0, up to ${LONGEST_SECONDS}.`);
}

function toWhole(text: string): number {
  const count = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
  if (count > 0 && count <= MOST) return count;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
}
