// ORDER BY: rows are held until the last, then go on in order; rows that tie keep their order. Where
// only the first so many are wanted, no more than twice as many are held.

import type { Budget } from './budget.ts';
import type { Evaluate } from './context.ts';
import type { Row } from './scope.ts';
import type { Stage } from './sink.ts';
import { type Trace, takenTrace } from './trace.ts';
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

/** Sorts rows by the keys; `most` of them, which each run knows anew, go on. */
export function sortStage(keys: readonly SortKey[], budget: Budget, most: () => number): Stage {
  return (next) => {
    let wanted = 0;
    let held: Held[] = [];
    /** Rows that sort after this one are among the first no more. */
    let last: Held | undefined;
    const compare = (a: { readonly keys: readonly Value[] }, b: Held): number =>
      compareKeys(a.keys, b.keys, keys);
    const cut = (): void => {
      budget.step(held.length);
      held.sort(compare);
      if (held.length <= wanted) return;
      budget.release((held.length - wanted) * (1 + keys.length));
      held = held.slice(0, wanted);
      last = held.at(-1);
    };
    return {
      begin: () => {
        next.begin();
        wanted = most();
        held = [];
        last = undefined;
      },
      push: (row, trace) => {
        if (wanted === 0) return false;
        const found = { keys: keys.map(({ value }) => value(row)) };
        if (last !== undefined && compare(found, last) >= 0) return true;
        budget.keep(1 + keys.length);
        held.push({ row: row.slice(), trace: trace.take(), keys: found.keys });
        if (held.length > 2 * wanted) cut();
        return true;
      },
      end: () => {
        cut();
        const sorted = held;
        held = [];
        last = undefined;
        for (const { row, trace } of sorted) if (!next.push(row, takenTrace(trace))) break;
        next.end();
      },
    };
  };
}

function compareKeys(a: readonly Value[], b: readonly Value[], keys: readonly SortKey[]): number {
  for (let at = 0; at < keys.length; at++) {
    const order = orderValues(a[at] ?? null, b[at] ?? null);
    if (order !== 0) return keys[at]?.descending === true ? -order : order;
  }
  return 0;
}
