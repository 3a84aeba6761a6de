// Measures the ways of running the network of the language layer and prints a table:
// `npm run bench:runtimes`. All read the same sentences, vectors of words given, up to the joint output
// layer. onnxruntime-web takes part where it is installed (see runtimes/onnxruntime.ts). Figures
// depend on the machine; those of one run compare with each other.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WayFigures } from './runtimes/measure.ts';
import { networkWeights } from './runtimes/network.ts';
import { shippedModel } from './runtimes/sample.ts';
import { sizesOf } from './runtimes/sizes.ts';
import { WAYS } from './runtimes/ways.ts';

const MEASURE = fileURLToPath(new URL('./runtimes/measure.ts', import.meta.url));

const COLUMNS = [
  'way',
  'tokens/s of processor time',
  'load ms',
  'installed MB',
  'code KB, gzip',
  'weights MB, gzip',
  'lines of ours',
  'largest difference',
  'words with other tags',
  'others when read alone',
];

const model = shippedModel();
const { inputs, hidden, heads } = networkWeights(model);
const rows = WAYS.map((way) => ({ way, figures: measured(way.name) }));
const tokens = rows[0]?.figures?.tokens ?? 0;
console.log(
  `${tokens} tokens; ${inputs} numbers in, two layers of ${hidden} each way, ${heads.rows} out\n`,
);
console.log(`| ${COLUMNS.join(' | ')} |\n|---|${'---:|'.repeat(COLUMNS.length - 1)}`);
for (const { way, figures } of rows) {
  if (figures === null) {
    console.log(`| ${way.name} | not installed |${' |'.repeat(COLUMNS.length - 2)}`);
    continue;
  }
  const { lines, installed, code, weights } = await sizesOf(way, model);
  const cells = [
    way.name,
    Math.round((figures.tokens * 1000) / figures.cpuMs).toLocaleString('en-US'),
    figures.loadMs.toFixed(0),
    (installed / 1e6).toFixed(0),
    (code / 1e3).toFixed(0),
    (weights / 1e6).toFixed(2),
    lines,
    figures.largestDifference.toPrecision(2),
    figures.otherTags,
    `${figures.otherAlone} of ${figures.readAlone}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Runs one measurement in a process of its own, with the loader of this one. */
function measured(name: string): WayFigures | null {
  const command = [...process.execArgv, MEASURE, name];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as WayFigures;
}
