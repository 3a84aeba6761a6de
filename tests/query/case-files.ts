// Case files in, cases out: lines that begin with a mark, a blank line between cases.

import { readFileSync } from 'node:fs';

/** One case: the question, and the lines under each other mark; `<` are the questions before it. */
export interface Case {
  readonly question: string;
  readonly line: number;
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

const MARKS = '<>=!~-+';

/** Reads a case file of tests/query/cases. */
export function readCases(name: string): readonly Case[] {
  return readCaseFile(new URL(`cases/${name}`, import.meta.url));
}

/** Reads any case file. */
export function readCaseFile(file: URL): readonly Case[] {
  const text = readFileSync(file, 'utf8');
  const blocks: { question: string; line: number; lines: Map<string, string[]> }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const block = blocks.at(-1);
    const [mark, rest] = [line.slice(0, 1), line.slice(2)];
    if (mark === '?') blocks.push({ question: rest, line: index + 1, lines: new Map() });
    else if (!MARKS.includes(mark) && block !== undefined) block.question += `\n${line}`;
    else block?.lines.set(mark, [...(block.lines.get(mark) ?? []), rest]);
  });
  return blocks;
}
