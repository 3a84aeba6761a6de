// Rows of several queries in, each once, with the traces of all that gave it, out: UNION without ALL.

import type { Context } from './context.ts';
import { RowTable } from './row-table.ts';
import type { Sink } from './sink.ts';
import { MergedTrace } from './trace.ts';
import type { Value } from './value.ts';

/** Holds rows back until the last, and gives each once. */
export function mergingDuplicates(next: Sink, { budget, traces }: Context): Sink {
  const rows = new RowTable<{ readonly values: readonly Value[]; readonly trace: MergedTrace }>();
  return {
    push: (values, trace) => {
      const make = () => ({ values: [...values], trace: new MergedTrace(traces) });
      if (rows.get(values, make).trace.add(trace)) budget.keep();
      return true;
    },
    end: () => {
      for (const { values, trace } of rows.items()) if (!next.push([...values], trace)) break;
      next.end();
    },
  };
}
