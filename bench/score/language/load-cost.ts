// Run as a process of its own: `load-cost.ts CONLLU`. Out, as JSON: what loading the language layer
// costs, and the most memory the process held after reading a treebank.

import { readFileSync } from 'node:fs';
import { readConllu } from './conllu.ts';

/** Milliseconds and MiB. */
export interface LoadCost {
  readonly loadMs: number;
  readonly beforeMiB: number;
  readonly loadedMiB: number;
  readonly peakMiB: number;
}

const MIB = 1024 * 1024;

const beforeMiB = process.memoryUsage().rss / MIB;
const start = performance.now();
const { analyse } = await import('../../../src/language/index.ts');
analyse('Load.');
const loadMs = performance.now() - start;
const loadedMiB = process.memoryUsage().rss / MIB;
for (const { text } of readConllu(readFileSync(process.argv[2] ?? '', 'utf8'))) analyse(text);
const peakMiB = process.resourceUsage().maxRSS / 1024;
const cost: LoadCost = { loadMs, beforeMiB, loadedMiB, peakMiB };
console.log(JSON.stringify(cost));
