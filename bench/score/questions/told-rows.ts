// The rows of an answer and the lines that a person reads out of the articles in; out, whether the answer is right: each
// line has its row, and no row says more. A cell of a line stands within a cell of the row, on the bounds of words, so
// that "Raiwalui" is found in a name with his rank. "yes" is any row, "no" none.

import type { Cell } from '../../../src/model/index.ts';
import { cellText } from '../../../src/query/cell-text.ts';

/** Whether the rows are the told lines, no more and no fewer; those that are `missed` by the articles' reader may be. */
export function saysWhatIsTold(
  rows: readonly (readonly Cell[])[],
  { told, missed = [] }: { readonly told: readonly string[]; readonly missed?: readonly string[] },
): boolean {
  if (told.includes('no')) return rows.length === 0;
  if (told.includes('yes')) return rows.length > 0;
  const lines = told.map((line) => line.split(' | '));
  const others = missed.map((line) => line.split(' | '));
  const texts = rows.map((row) => row.map(cellText));
  return (
    lines.every((line) => texts.some((row) => holdsWithin(row, line))) &&
    texts.every((row) => [...lines, ...others].some((line) => holdsWithin(row, line)))
  );
}

/** Whether a sentence may be what a line was read out of: it has the last word of each cell; a day it has in other words. */
export function saysLine(sentence: string, line: string): boolean {
  if (line === 'yes' || line === 'no') return true;
  const words = ` ${plain(sentence)} `;
  return line.split(' | ').every((cell) => {
    const last = plain(cell).split(' ').at(-1) ?? '';
    return /^[\d-]+$/.test(cell) || words.includes(` ${last} `);
  });
}

function holdsWithin(row: readonly string[], line: readonly string[]): boolean {
  return line.every((wanted) =>
    row.some((cell) => ` ${plain(cell)} `.includes(` ${plain(wanted)} `)),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
