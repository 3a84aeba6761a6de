// How long a plain question takes on a graph of 100,000 edges, from its text to its rows and their
// evidence: the middle and the 95th percentile over questions about persons named often and seldom.
// `npm run bench:questions [-- --write]`

import { writeFileSync } from 'node:fs';
import { ask, columnarSource, packGraph } from '../src/query/index.ts';
import { newsRows } from './query-speed/news-graph.ts';

const NODES = 33_000;
const EDGES = 100_000;
const PASSES = 5;
/** Of the persons in order of how often they are named: places to ask about. */
const PLACES = [2, 9, 40, 170, 700, 3_000, 9_000];

const FORMS: readonly ((name: string, other: string) => string)[] = [
  (name) => `who met ${name}?`,
  (name) => `who did ${name} meet in March 2018?`,
  (name, other) => `when did ${name} meet ${other}?`,
  (name) => `who has ${name} accused?`,
  (name) => `where did ${name} travel to after 13 February 2020?`,
  (name) => `who does ${name} work for?`,
  (name, other) => `how are ${name} and ${other} connected?`,
  (name, other) => `who has met both ${name} and ${other}?`,
  (name) => `how many people did ${name} meet?`,
  () => 'who met whom in March 2018?',
];

const rows = newsRows(NODES, EDGES);
const source = columnarSource(packGraph(rows));
const nameOf = (at: number) => rows.nodes[at]?.attributes.label ?? '';
const questions = FORMS.flatMap((form) =>
  PLACES.map((place, at) => form(nameOf(place), nameOf(PLACES[at + 1] ?? 5))),
);

/** The best of some passes: what else the machine does is not counted. */
function best(run: () => unknown): number {
  const passes = Array.from({ length: PASSES }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...passes);
}

const start = performance.now();
ask(source, questions[0] ?? '');
const firstMs = performance.now() - start;

const spent: { readonly question: string; readonly ms: number }[] = [];
const refused: string[] = [];
for (const question of questions) {
  try {
    spent.push({ question, ms: best(() => ask(source, question)) });
  } catch (error) {
    refused.push(`${question}: ${error instanceof Error ? error.message : 'failed'}`);
  }
}
spent.sort((a, b) => a.ms - b.ms);
const at = (share: number) => spent[Math.ceil(share * spent.length) - 1]?.ms.toFixed(1) ?? '-';
const slowest = spent.slice(-5).toReversed();

const table = [
  `${questions.length} questions on ${rows.edges.length.toLocaleString('en-US')} edges; ${refused.length} refused`,
  '',
  '| median ms | 95th percentile ms | slowest ms | the first of a program ms |',
  '|---:|---:|---:|---:|',
  `| ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${firstMs.toFixed(0)} |`,
  '',
  ...slowest.map(({ question, ms }) => `- ${ms.toFixed(1)} ms: ${question}`),
  ...refused.map((line) => `- refused: ${line}`),
  '',
].join('\n');
process.stdout.write(table);
if (process.argv.includes('--write')) {
  writeFileSync('bench/results/question-speed.md', `# How fast a question is answered\n\n${table}`);
}
