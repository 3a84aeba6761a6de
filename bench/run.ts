// Measures the way of the data, stage by stage, and prints a table. Absolute figures depend on the
// machine; compare the stages of one run with each other, and two runs on one machine.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { toGraphml, toJson } from '../src/export/index.ts';
import { layOut } from '../src/graph/layout.ts';
import { projectGraph } from '../src/graph/project.ts';
import type { ArticleReading } from '../src/model/index.ts';
import { read } from '../src/pipeline.ts';
import { ask, graphologySource, suggestQuestions } from '../src/query/index.ts';
import { toDocument } from '../src/read/index.ts';
import { resolveCorpus } from '../src/resolve/index.ts';
import { inventArticles } from './articles.ts';

const ARTICLES = Number(process.argv[2] ?? 200);
const QUESTIONS = 4;

const spentMs = new Map<string, number>();

function timed<T>(stage: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  spentMs.set(stage, (spentMs.get(stage) ?? 0) + performance.now() - start);
  return result;
}

/** Charges the time between two observed steps to the first of them. */
function createObserver(): (step: string) => void {
  let last: { readonly step: string; readonly at: number } | undefined;
  return (step) => {
    const at = performance.now();
    if (last !== undefined) spentMs.set(last.step, (spentMs.get(last.step) ?? 0) + at - last.at);
    last = step === 'end' ? undefined : { step, at };
  };
}

function readAll(): readonly ArticleReading[] {
  const inputs = inventArticles(ARTICLES);
  read(toDocument({ text: 'Warm up.', date: '2024-01-01' }));
  return inputs.map((input) => {
    const document = timed('read', () => toDocument(input));
    return { document, reading: read(document, createObserver()) };
  });
}

function bundleSizes(): string {
  const folder = fileURLToPath(new URL('../dist/web/assets', import.meta.url));
  if (!existsSync(folder)) return 'not built (npm run build)';
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const sizes = scripts.map(
    (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  );
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(1)} KB gzip in ${scripts.length} scripts`;
}

const articles = readAll();
const resolution = timed('resolve corpus', () => resolveCorpus(articles));
const graph = timed('project', () => projectGraph(articles, resolution));
timed('layout', () => layOut(graph));
timed('export graphml', () => toGraphml(graph));
timed('export json', () => toJson(graph));
const source = timed('index', () => graphologySource(graph));
for (const question of suggestQuestions(source, QUESTIONS)) {
  timed(`query: ${question}`, () => ask(source, question));
}

const tokens = articles.reduce((sum, { reading }) => sum + reading.tokens.length, 0);
console.log(
  `${ARTICLES} invented articles, ${tokens} tokens, ${graph.order} nodes, ${graph.size} edges\n`,
);
console.log('| stage | ms | articles/s | tokens/s | edges/s |\n|---|---:|---:|---:|---:|');
for (const [stage, ms] of spentMs) {
  const perSecond = (count: number) =>
    Math.round((count * 1000) / Math.max(ms, 0.001)).toLocaleString('en-US');
  console.log(
    `| ${stage} | ${ms.toFixed(0)} | ${perSecond(ARTICLES)} | ${perSecond(tokens)} | ${perSecond(graph.size)} |`,
  );
}
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
console.log(`page ${bundleSizes()}`);
