// Cells in, a line of CSV out. Source: RFC 4180; cells that a spreadsheet would run as a formula get an
// apostrophe.

import type { Cell } from '../model/index.ts';
import { cellText } from './cell-text.ts';

/** A record of CSV with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text =
    typeof cell === 'string' || Array.isArray(cell) ? guarded(cellText(cell)) : cellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that begins like a formula stays a text. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
