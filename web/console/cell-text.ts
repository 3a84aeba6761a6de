// A cell of an answer in, the text that is shown, out.

import type { Cell } from '../api/types.ts';
import { dateWords } from '../panels/words.ts';

const ISO_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Text of a cell: lists joined, nothing as a dash, days in words. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'string') return ISO_DAY.test(cell) ? dateWords(cell) : cell;
  if (typeof cell === 'object') return cell.length === 0 ? '–' : cell.map(cellText).join(', ');
  return String(cell);
}

/** Whether a column holds numbers only, which then stand right. */
export function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.length > 0 && rows.every((row) => typeof row[column] === 'number');
}
