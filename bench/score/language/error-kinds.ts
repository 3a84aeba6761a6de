// Single errors in, the most frequent kinds of them out: how often, where, two examples, and what
// would mend them as judged by hand.

import { groupBy } from '../../../src/model/group-by.ts';
import type { Table } from '../suite.ts';

/** One error: the values that make its kind, by column, and the words it was made on. */
export interface ErrorCase<Column extends string> {
  readonly kind: Readonly<Record<Column, string>>;
  /** The set of data it is from. */
  readonly source: string;
  readonly example: string;
}

/** What would mend the kinds that have these values; other columns may be anything. */
export interface Remark<Column extends string> {
  readonly kind: Readonly<Partial<Record<Column, string>>>;
  readonly remark: string;
}

/** How a table of kinds is made. */
export interface KindTableOptions<Column extends string> {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly sources: readonly string[];
  /** The first that fits a kind is printed with it. */
  readonly remarks: readonly Remark<Column>[];
  readonly limit: number;
}

const EXAMPLES = 2;

/** The `limit` most frequent kinds; equal counts in the order of their names. */
export function tableOfKinds<Column extends string>(
  cases: readonly ErrorCase<Column>[],
  { title, columns, sources, remarks, limit }: KindTableOptions<Column>,
): Table {
  const keyOf = ({ kind }: ErrorCase<Column>) => columns.map((column) => kind[column]).join('\t');
  const kinds = [...groupBy(cases, keyOf)].toSorted(
    ([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1),
  );
  const rows = kinds
    .slice(0, limit)
    .map(([key, of]) => [
      of.length,
      ...key.split('\t'),
      ...sources.map((source) => of.filter((error) => error.source === source).length),
      [...new Set(of.map(({ example }) => example))].slice(0, EXAMPLES).map(inCell).join('; '),
      remarkOn(of[0], remarks),
    ]);
  const shown = kinds.slice(0, limit).reduce((sum, [, of]) => sum + of.length, 0);
  return {
    title: `${title}: ${kinds.length} kinds, ${cases.length} errors, ${shown} of them below`,
    columns: ['count', ...columns, ...sources, 'examples', 'what would mend it'],
    rows,
  };
}

function remarkOn<Column extends string>(
  error: ErrorCase<Column> | undefined,
  remarks: readonly Remark<Column>[],
): string {
  if (error === undefined) return '';
  const fits = ({ kind }: Remark<Column>) =>
    (Object.keys(kind) as Column[]).every((column) => kind[column] === error.kind[column]);
  return remarks.find(fits)?.remark ?? '';
}

/** Text that does not break the cell of a table it stands in. */
function inCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
}
