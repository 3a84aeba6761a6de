// ORDER BY: rows are held until the last, then go on in order; rows that tie keep their order. Where a
// LIMIT follows, only the first so many are held, sorted and cut whenever twice as many have come.

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

/** The fewest rows that are held before they are cut to those wanted. */
const CUT_MIN = 1_000;

/** Sorts rows by the keys; of more than `wanted` only the first need to go on. */
export function sortStage(keys: readonly SortKey[], budget: Budget, wanted?: number): Stage {
  const order = (a: Held, b: Held): number => compareKeys(a.keys, b.keys, keys);
  const most = Math.max(CUT_MIN, 2 * (wanted ?? Number.POSITIVE_INFINITY));
  return (next) => {
    const held: Held[] = [];
    let peak = 0;
    return {
      push: (row, trace) => {
        held.push({ row: [...row], trace, keys: keys.map(({ value }) => value(row)) });
        if (held.length > peak) {
          peak = held.length;
          budget.keep(1 + keys.length);
        }
        if (held.length > most) {
          held.sort(order);
          held.length = wanted ?? held.length;
        }
        return true;
      },
      end: () => {
        held.sort(order);
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
