// A compiled query in, the query that shows its plan out: for EXPLAIN what each step does, for PROFILE also how
// many rows went on from it and what it used up.

import type { CompiledParts } from './compile-parts.ts';
import type { CypherOptions } from './open-context.ts';
import type { CypherResult, PreparedQuery } from './run.ts';
import { NO_TRACE } from './trace.ts';
import type { Value } from './value.ts';

type Shown = Omit<PreparedQuery, 'fits'>;

/** Shows the steps of a plan, and runs nothing. */
export function explained({ steps }: CompiledParts): Shown {
  const columns = ['step', 'does'];
  const lines = steps.map(({ does }, at) => [BigInt(at + 1), does]);
  return inOnePiece(columns, () => table(columns, lines));
}

/** Does something with a plan that no other run has at work, and with what the run is given. */
export type UsePlan = <T>(
  use: (plan: CompiledParts, given: CypherOptions) => T,
  options?: CypherOptions,
) => T;

/** Runs a plan, and shows what each of its steps did. */
export function profiled(using: UsePlan): Shown {
  const columns = ['step', 'does', 'rows', 'hits'];
  return inOnePiece(columns, (options) =>
    using(({ steps, run }, given) => {
      for (const step of steps) Object.assign(step, { rows: 0, hits: 0 });
      run(() => true, given);
      const lines = steps.map(({ does, rows, hits }, at) => [
        BigInt(at + 1),
        does,
        BigInt(rows),
        BigInt(hits),
      ]);
      return table(columns, lines);
    }, options),
  );
}

function inOnePiece(columns: readonly string[], run: PreparedQuery['run']): Shown {
  const stream: PreparedQuery['stream'] = (take, options) => {
    const { rows, truncated } = run(options);
    rows.every(take);
    return { truncated };
  };
  return { columns, run, stream };
}

function table(columns: readonly string[], lines: readonly (readonly Value[])[]): CypherResult {
  const rows = lines.map((values) => ({ values, trace: NO_TRACE.take() }));
  return { columns, rows, truncated: false };
}
