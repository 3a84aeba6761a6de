// Rows in, one row for all whose keys are equal out, once the last has come.

import type { Accumulator } from './aggregates.ts';
import type { Context, Evaluate } from './context.ts';
import type { KeyNumber } from './key-numbers.ts';
import { RowTable } from './row-table.ts';
import type { Row } from './scope.ts';
import type { Stage } from './sink.ts';
import { MergedTrace } from './trace.ts';
import type { Value } from './value.ts';

/** An aggregate, and the slot its result goes to. */
export interface AggregateColumn {
  readonly slot: number;
  readonly start: () => Accumulator;
  /** What it takes from each row; count(*) takes the row itself. */
  readonly args: readonly Evaluate[];
}

/** What rows are grouped by, and what is made of those of a group. */
export interface GroupColumns {
  readonly keys: readonly Evaluate[];
  /** A number that two rows share exactly when their keys are equal, where that is cheaper to know. */
  readonly numberOf: KeyNumber | undefined;
  readonly aggregates: readonly AggregateColumn[];
}

interface Group {
  readonly row: Row;
  readonly trace: MergedTrace;
  readonly accumulators: readonly Accumulator[];
}

/** Makes one row of every group; without keys, one row even of none. */
export function groupStage(
  { keys, numberOf, aggregates }: GroupColumns,
  { budget, traces }: Context,
): Stage {
  return (next) => {
    const groups = new RowTable<Group>();
    const byNumber = new Map<number, Group>();
    const found: Value[] = [];
    let last: { readonly number: number; readonly group: Group } | undefined;
    const grouped = (row: Row): Group => {
      for (let at = 0; at < keys.length; at++) found[at] = keys[at]?.(row) ?? null;
      return groups.get(found, () => ({
        row: row.slice(),
        trace: new MergedTrace(traces),
        accumulators: aggregates.map(({ start }) => start()),
      }));
    };
    /** Rows that follow one another often have the same number. */
    const numbered = (row: Row, number: number): Group => {
      if (last?.number === number) return last.group;
      const group = byNumber.get(number) ?? grouped(row);
      byNumber.set(number, group);
      last = { number, group };
      return group;
    };
    return {
      push: (row, trace) => {
        const number = numberOf?.(row);
        const { accumulators, trace: merged } =
          number === undefined ? grouped(row) : numbered(row, number);
        if (merged.add(trace)) budget.keep();
        for (let at = 0; at < aggregates.length; at++) {
          const args = aggregates[at]?.args;
          accumulators[at]?.add(args?.[0]?.(row) ?? null, args?.[1]?.(row));
        }
        return true;
      },
      end: () => {
        if (keys.length === 0) grouped([]);
        for (const { row, trace, accumulators } of groups.items()) {
          aggregates.forEach(({ slot }, index) => {
            row[slot] = accumulators[index]?.result() ?? null;
          });
          if (!next.push(row, trace)) break;
        }
        next.end();
      },
    };
  };
}
