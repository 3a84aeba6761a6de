// A lookup and the column that it looks into in, the condition in SQL out.

import type { Bound, Lookup } from '../source.ts';
import { BEHIND_DIGITS, type SqlValue, toSortable } from './schema.ts';

/** Sorts behind every other character. */
const LAST_CHARACTER = '\u{10ffff}';

/** What rows must meet, as SQL with the values of its `?`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const NOTHING: Condition = { sql: '0', values: [] };

/** A column with an index. */
export type IndexedColumn = 'name' | 'key' | 'date';

/** A text as its column keeps it; dates are ASCII, so their bytes sort as their code units do. */
function stored(column: IndexedColumn, text: string): string {
  return column === 'name' ? toSortable(text) : text;
}

/** The condition that a value of a column fits a lookup. */
export function conditionOf(column: IndexedColumn, lookup: Lookup): Condition {
  if (lookup.kind === 'range') return rangeCondition(column, lookup.from, lookup.to);
  if (lookup.kind === 'prefix') return prefixCondition(column, lookup.prefix);
  const { value } = lookup;
  if (typeof value !== 'string') return NOTHING;
  return { sql: `${column} = ?`, values: [stored(column, value)] };
}

function prefixCondition(column: IndexedColumn, prefix: string): Condition {
  const from = stored(column, prefix);
  const behind = `${from}${column === 'name' ? BEHIND_DIGITS : LAST_CHARACTER}`;
  return { sql: `${column} >= ? AND ${column} < ?`, values: [from, behind] };
}

function rangeCondition(
  column: IndexedColumn,
  from: Bound | undefined,
  to: Bound | undefined,
): Condition {
  const parts: Condition[] = [];
  for (const [bound, sign] of [
    [from, '>'],
    [to, '<'],
  ] as const) {
    if (bound === undefined) continue;
    if (typeof bound.value !== 'string') return NOTHING;
    const values = [stored(column, bound.value)];
    parts.push({ sql: `${column} ${sign}${bound.inclusive ? '=' : ''} ?`, values });
  }
  if (parts.length === 0) return NOTHING;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap((p) => p.values) };
}
