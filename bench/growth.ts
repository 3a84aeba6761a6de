// How the cost of deciding who is who grows with the number of articles: the same program on ever more
// synthetic readings, in one run, as ratios. `npm run bench:growth [-- COUNT...]`, 1,000 and 10,000 and
// 100,000 articles by default.

import { resolveCorpus } from '../src/resolve/index.ts';
import { syntheticArticles } from './growth/synthetic-articles.ts';

const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const sizes = counts.length > 0 ? counts : [1_000, 10_000, 100_000];

const rows = sizes.map((size) => {
  const articles = syntheticArticles(size);
  const startMs = performance.now();
  const { entities, events } = resolveCorpus(articles);
  const spentMs = performance.now() - startMs;
  return { size, perArticleMs: spentMs / size, entities: entities.length, events: events.length };
});

const [first] = rows;
const lines = rows.map(({ size, perArticleMs, entities, events }) => {
  const ratio = perArticleMs / (first?.perArticleMs ?? perArticleMs);
  const cells = [size, perArticleMs.toFixed(3), ratio.toFixed(2), entities, events];
  return `| ${cells.join(' | ')} |`;
});
const head = [
  '| articles | ms per article | ratio | things | events |',
  '|---:|---:|---:|---:|---:|',
];
process.stdout.write(`${[...head, ...lines].join('\n')}\n`);
process.stdout.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
