// Runs the openCypher TCK: `npm run tck FOLDER [-- --write] [--only TEXT]`. FOLDER holds its `features` and
// `graphs`; of it the scenarios count whose query only reads and calls no procedure. With `--write` the
// outcome is kept under bench/results/; with `--only` those run whose feature or name holds the text.
// Exit status: 1 where less is right than tests/bench/floors.json asks for.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './tck/judge.ts';
import { figuresOf, type Judged, lastLine, listText, reportText } from './tck/report.ts';
import { readScenarios } from './tck/scenarios.ts';

const RESULTS = fileURLToPath(new URL('results/', import.meta.url));
const FLOORS = fileURLToPath(new URL('../tests/bench/floors.json', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const [folder] = positionals;

if (folder === undefined || !existsSync(join(folder, 'features'))) {
  process.stderr.write(
    'tck: give the folder of the openCypher TCK, the one that holds features/\n',
  );
  process.exitCode = 2;
} else run(folder, values.only);

function run(from: string, only: string | undefined): void {
  const scenarios = readScenarios(from);
  const reading = scenarios.filter(({ scope }) => scope === 'read-only');
  const chosen = reading.filter(
    ({ feature, name }) => only === undefined || `${feature} ${name}`.includes(only),
  );
  const judged = chosen.map((scenario): Judged => ({ scenario, verdict: judge(scenario, from) }));
  process.stdout.write(listText(judged));
  if (values.write) {
    writeFileSync(`${RESULTS}tck.md`, reportText(judged, scenarios));
    writeFileSync(`${RESULTS}tck.json`, `${JSON.stringify(figuresOf(judged), undefined, 2)}\n`);
  }
  if (only === undefined && isBelowFloor(judged)) process.exitCode = 1;
  process.stdout.write(`${lastLine(judged)}\n`);
}

function isBelowFloor(judged: readonly Judged[]): boolean {
  const floors = (
    JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Record<string, number>>
  )['tck'];
  const figures = figuresOf(judged);
  const below = Object.entries(floors ?? {}).filter(
    ([name, floor]) => !((figures[name] ?? 0) >= floor),
  );
  for (const [name, floor] of below)
    process.stdout.write(`${name} is ${figures[name] ?? 0}, below its floor of ${floor}\n`);
  return below.length > 0;
}
