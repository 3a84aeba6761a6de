// Measures quality on the data folder and prints it: `npm run score [-- SUITE...] [--data FOLDER] [--write]
// [--errors [--limit N] [--half HALF]]`. With `--write` the tables and figures are kept under bench/results/,
// which is committed; `--errors` prints up to N of the things that each suite read wrong, by type: of a suite
// with a held half those of the other, unless `--half` asks for them.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HALVES } from './score/identity-gold.ts';
import { mistakesText } from './score/mistakes.ts';
import type { Report, Suite, Table } from './score/suite.ts';
import { SUITES } from './score/suites.ts';

const RESULTS = fileURLToPath(new URL('results/', import.meta.url));
const DATA = fileURLToPath(new URL('../../shared/data', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: DATA },
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    limit: { type: 'string', default: '40' },
    half: { type: 'string', default: 'dev' },
  },
});

for (const suite of chosen(positionals)) {
  const missing = suite.needs.filter((file) => !existsSync(join(values.data, file)));
  if (missing.length > 0) {
    const advice = suite.origin === undefined ? '' : `; get it from ${suite.origin}`;
    console.error(`${suite.name}: left out; ${values.data} lacks ${missing.join(', ')}${advice}`);
    if (suite.origin === undefined || positionals.length > 0) process.exitCode = 1;
    continue;
  }
  const report = await suite.run(values.data, {
    errorsOf: HALVES.find((half) => half === values.half) ?? 'dev',
  });
  const text = asMarkdown(suite, report);
  console.log(text);
  if (values.errors) console.log(mistakesText(report.mistakes ?? [], Number(values.limit)));
  if (values.write) keep(suite, report, text);
}

function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = SUITES.map(({ name }) => name).join(', ');
    console.error(`no suite called ${unknown.join(', ')}; there are: ${known}`);
    process.exit(2);
  }
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
}

function asMarkdown(suite: Suite, { tables, notes = [] }: Report): string {
  return [`# ${suite.title}`, ...tables.map(tableText), ...notes, ''].join('\n\n');
}

function tableText({ title, columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${columns.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`;
  return [`## ${title}\n`, line(columns), rule, ...rows.map(line)].join('\n');
}

function keep(suite: Suite, { figures }: Report, text: string): void {
  mkdirSync(RESULTS, { recursive: true });
  const sorted = Object.entries(figures).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rounded = sorted.map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]);
  writeFileSync(join(RESULTS, `${suite.name}.md`), text);
  if (rounded.length === 0) return;
  writeFileSync(
    join(RESULTS, `${suite.name}.json`),
    `${JSON.stringify(Object.fromEntries(rounded), undefined, 2)}\n`,
  );
}
