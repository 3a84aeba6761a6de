// A query and a place in it in, its line with a caret under the place out.

import { displayWidth, oneLine } from '../../query/format.ts';

const AROUND = 60;

/** Two lines: of the query the one at fault, and a caret; a long line is cut around it. */
export function caretLines(query: string, position: number): string {
  const at = Math.max(0, Math.min(position, query.length));
  const start = query.lastIndexOf('\n', at - 1) + 1;
  const end = query.indexOf('\n', at);
  const line = query.slice(start, end < 0 ? query.length : end);
  const from = Math.max(0, at - start - AROUND);
  const lead = from > 0 ? '…' : '';
  // Letter by letter, so that what is replaced keeps its place.
  const clean = (text: string) => [...text].map((letter) => oneLine(letter) || ' ').join('');
  const before = lead + clean(line.slice(from, at - start));
  const after = clean(line.slice(at - start, at - start + AROUND));
  return `  ${before}${after}\n  ${' '.repeat(displayWidth(before))}^`;
}
