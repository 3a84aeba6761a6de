// Rows in, one row for all whose keys are equal out, once the last has come.

import type { Context, Evaluate } from './context.ts';
import type { KeyNumber } from './key-numbers.ts';
import { RowTable } from './row-table.ts';
import type { Row } from './scope.ts';
import type { Stage } from './sink.ts';
import type { Tally } from './tallies.ts';
import { MergedTrace, NO_TRACE } from './trace.ts';
import type { Value } from './value.ts';

/** An aggregate, and the slot its result goes to. */
export interface AggregateColumn {
  readonly slot: number;
  readonly start: () => Tally;
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

/** The group of a row: groups are numbered in the order in which they come. */
type GroupOf = (row: Row) => number;

/** The groups of a run. */
interface Groups {
  readonly groupOf: GroupOf;
  readonly columns: readonly {
    readonly slot: number;
    readonly args: readonly Evaluate[];
    readonly tally: Tally;
  }[];
  /** The first row of each group. */
  readonly rows: Row[];
  readonly merged: (MergedTrace | undefined)[];
}

/** Makes one row of every group; without keys, one row even of none. */
export function groupStage(
  { keys, numberOf, aggregates }: GroupColumns,
  { budget, traces }: Context,
): Stage {
  return (next) => {
    const open = (): Groups => ({
      groupOf: numberOf === undefined ? byValues(keys) : byNumber(numberOf),
      columns: aggregates.map(({ slot, start, args }) => ({ slot, args, tally: start() })),
      rows: [],
      merged: [],
    });
    let groups: Groups | undefined;
    return {
      begin: () => {
        groups = undefined;
        next.begin();
      },
      push: (row, trace) => {
        groups ??= open();
        const { groupOf, columns, rows, merged } = groups;
        const group = groupOf(row);
        if (group === rows.length) {
          rows.push(row.slice());
          budget.keep();
        }
        if (trace !== NO_TRACE) {
          const known = merged[group] ?? new MergedTrace(traces);
          merged[group] = known;
          if (known.add(trace)) budget.keep();
        }
        for (const { args, tally } of columns)
          tally.add(group, args[0]?.(row) ?? null, args[1]?.(row));
        return true;
      },
      end: () => {
        const { columns, rows, merged } = groups ?? open();
        groups = undefined;
        if (keys.length === 0 && rows.length === 0) rows.push([]);
        for (const [group, row] of rows.entries()) {
          for (const { slot, tally } of columns) row[slot] = tally.result(group);
          if (!next.push(row, merged[group] ?? NO_TRACE)) break;
        }
        next.end();
      },
    };
  };
}

function byValues(keys: readonly Evaluate[]): GroupOf {
  const groups = new RowTable<number>();
  const found: Value[] = [];
  return (row) => {
    for (let at = 0; at < keys.length; at++) found[at] = keys[at]?.(row) ?? null;
    return groups.get(found, () => groups.items().length);
  };
}

/** Rows that follow one another often have the same number. */
function byNumber(numberOf: KeyNumber): GroupOf {
  const groups = new Map<number, number>();
  let last = -1;
  let lastGroup = -1;
  return (row) => {
    const number = numberOf(row);
    if (number === last) return lastGroup;
    lastGroup = groups.get(number) ?? groups.size;
    groups.set(number, lastGroup);
    last = number;
    return lastGroup;
  };
}
