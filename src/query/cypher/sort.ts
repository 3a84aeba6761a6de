// ORDER BY: rows are held until the last, then go on in order; rows that tie keep their order.

import type { Budget } from './budget.ts';
import type { Evaluate } from './context.ts';
import type { Row } from './scope.ts';
import type { Stage } from './sink.ts';
import type { Trace } from './trace.ts';
import { orderValues, type Value } from './value.ts';

/** One key of ORDER BY. */
export interface SortKey {
  readonly value: Evaluate;
  readonly descending: boolean;
}

interface Held {
  readonly row: Row;
  readonly trace: Trace;
  readonly keys: readonly Value[];
}

/** Sorts rows by the keys. */
export function sortStage(keys: readonly SortKey[], budget: Budget): Stage {
  return (next) => {
    const held: Held[] = [];
    return {
      push: (row, trace) => {
        budget.keep(1 + keys.length);
        held.push({ row: [...row], trace, keys: keys.map(({ value }) => value(row)) });
        return true;
      },
      end: () => {
        held.sort((a, b) => compareKeys(a.keys, b.keys, keys));
        for (const { row, trace } of held) if (!next.push(row, trace)) break;
        next.end();
      },
    };
  };
}

function compareKeys(a: readonly Value[], b: readonly Value[], keys: readonly SortKey[]): number {
  for (const [index, { descending }] of keys.entries()) {
    const order = orderValues(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}
