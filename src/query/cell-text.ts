// A cell of an answer in, one line of text out.

import type { Cell } from '../model/index.ts';

/** A cell as one line of text; null is empty, a list is joined by commas. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.map(cellText).join(', ') : String(cell);
}
