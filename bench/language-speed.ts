// Measures the language layer and prints it: `npm run bench:language`. Tokens a second on one core
// beside compromise and wink-nlp where they are installed, the gain of a second thread, the time to
// load and the memory held. Figures depend on the machine; those of one run compare with each other.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/language/index.ts';
import type { SystemFigures } from './language-speed/measure.ts';
import { SYSTEMS } from './language-speed/systems.ts';
import { sampleTexts } from './language-speed/text.ts';

const MEASURE = fileURLToPath(new URL('./language-speed/measure.ts', import.meta.url));

const { texts, sources } = sampleTexts();
const tokens = texts.reduce((sum, text) => sum + analyse(text).tokens.length, 0);
console.log(`${texts.length} texts, ${tokens} tokens: ${sources.join(', ')}\n`);

const columns =
  'system | tokens/s of processor time | tokens/s | tokens/s, first pass | load ms | memory MB | does';
console.log(`| ${columns} |\n|---|---:|---:|---:|---:|---:|---|`);
for (const { name, does } of SYSTEMS) {
  const figures = measured(name) as SystemFigures | null;
  if (figures === null) {
    console.log(`| ${name} | not installed | | | | | ${does} |`);
    continue;
  }
  const speeds = [figures.cpuMs, figures.wallMs, figures.firstPassMs].map(perSecond);
  const rest = [figures.loadMs, figures.memoryMb].map((value) => value.toFixed(0));
  console.log(`| ${[name, ...speeds, ...rest, does].join(' | ')} |`);
}

const [one = 1, two = 1] = [1, 2].map((threads) => Number(measured('threads', threads)));
console.log(
  `\none thread ${perSecond(one)} tokens/s; two threads ${perSecond(two / 2)} tokens/s, ${((2 * one) / two).toFixed(2)} times as many`,
);

/** Runs one measurement in a process of its own, with the loader of this one. */
function measured(...subject: readonly (string | number)[]): unknown {
  const command = [...process.execArgv, MEASURE, ...subject.map(String)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as unknown;
}

/** Tokens a second, for the milliseconds of one pass. */
function perSecond(ms: number): string {
  return Math.round((tokens * 1000) / ms).toLocaleString('en-US');
}
