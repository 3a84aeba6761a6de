// Texts and programs in, a table of their speeds out. They depend on the machine; compare the rows.

import type { Table } from '../suite.ts';
import type { Tool } from './tool.ts';
import type { GoldDocument } from './word.ts';

const PASSES = 2;

/**
 * Words of the treebank in a second of processor time, which other work on the machine disturbs less
 * than the clock; the best of some passes, in which the programs take turns, after one that warms up.
 */
export function measureSpeed(documents: readonly GoldDocument[], tools: readonly Tool[]): Table {
  const words = documents.reduce((sum, document) => sum + document.words.length, 0);
  for (const tool of tools) passMs(tool, documents);
  const passes = Array.from({ length: PASSES }, () => tools.map((tool) => passMs(tool, documents)));
  return {
    title: `Speed on the same ${words} words: words in a second of processor time`,
    columns: ['', 'words/s'],
    rows: tools.map(({ name }, at) => {
      const bestMs = Math.min(...passes.map((times) => times[at] ?? Number.POSITIVE_INFINITY));
      return [name, Math.round((words * 1000) / bestMs).toLocaleString('en-US')];
    }),
  };
}

function passMs(tool: Tool, documents: readonly GoldDocument[]): number {
  const start = process.cpuUsage();
  for (const { text } of documents) tool.run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
