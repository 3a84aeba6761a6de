// An Answer in, text out: a table with each row's sentences for people, CSV for spreadsheets, JSON for
// programs, in one piece or a line for each row.

import type { Answer } from '../model/index.ts';
import { jsonLine, type LineFormat, writeLines } from './answer-lines.ts';
import { cellText } from './cell-text.ts';

/** How an answer is written. */
export type AnswerFormat = 'table' | 'json' | LineFormat;

/** Writes an answer; ends with a line break. */
export function formatAnswer(answer: Answer, format: AnswerFormat): string {
  if (format === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  return format === 'table' ? tableOf(answer) : linesOf(answer, format);
}

function linesOf(answer: Answer, format: LineFormat): string {
  const lines: string[] = [];
  const take = (line: string) => lines.push(line) > 0;
  const summary = writeLines(answer, format, { head: take, row: take });
  if (format === 'ndjson') lines.push(jsonLine(summary));
  return lines.join('');
}

const LONGEST_CELL = 60;

function tableOf(answer: Answer): string {
  const { columns, rows, assumptions, truncated } = answer;
  const notes = [...assumptions, ...(truncated === undefined ? [] : [truncated.reason])];
  const footer = notes.map((note) => `note: ${oneLine(note)}\n`).join('');
  if (rows.length === 0) return `no rows\n${footer}`;
  const cells = rows.map((row) => row.map((cell) => shortened(oneLine(cellText(cell)))));
  const head = columns.map(oneLine);
  const widths = head.map((name, index) =>
    Math.max(...[name, ...cells.map((row) => row[index] ?? '')].map(displayWidth)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const sentences = sentencesByRow(answer);
  const body = cells.map(
    (row, index) =>
      `${[line(row), ...(sentences[index] ?? []).map((text) => `    "${text}"`)].join('\n')}\n`,
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return `${line(head)}\n${rule}\n${body.join('')}${footer}`;
}

function sentencesByRow({ rows, evidence }: Answer): readonly (readonly string[])[] {
  const sets = rows.map(() => new Set<string>());
  for (const { row, sentence } of evidence) sets[row]?.add(oneLine(sentence));
  return sets.map((set) => [...set].slice(0, 3));
}

/** Text from articles may hold line breaks and control characters; a terminal gets neither. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function shortened(text: string): string {
  if (displayWidth(text) <= LONGEST_CELL) return text;
  const letters = [...text];
  while (displayWidth(letters.join('')) >= LONGEST_CELL) letters.pop();
  return `${letters.join('')}…`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes in a terminal: combining marks none, wide letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
