// Rows of several queries in, each once, with the traces of all that gave it, out: UNION without ALL.

import type { Context } from './context.ts';
import { RowTable } from './row-table.ts';
import type { Row } from './scope.ts';
import type { Sink } from './sink.ts';
import { MergedTrace } from './trace.ts';

interface Merged {
  readonly values: Row;
  readonly trace: MergedTrace;
}

/** Holds rows back until the last, and gives each once; each must be a new one, as those of RETURN are. */
export function mergingDuplicates(next: Sink, { budget, traces }: Context): Sink {
  let rows = new RowTable<Merged>();
  return {
    begin: () => {
      rows = new RowTable();
      next.begin();
    },
    push: (values, trace) => {
      const make = () => ({ values, trace: new MergedTrace(traces) });
      if (rows.get(values, make).trace.add(trace)) budget.keep();
      return true;
    },
    end: () => {
      const held = rows.items();
      rows = new RowTable();
      for (const { values, trace } of held) if (!next.push(values, trace)) break;
      next.end();
    },
  };
}
