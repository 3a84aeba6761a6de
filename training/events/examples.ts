// Our own articles with marked events in, what the likeness of reports is learned from out: for each two reports of
// different articles what is observed of them, and whether they tell of one happening, as JSONL. Usage:
//   npx tsx training/events/examples.ts [PART...] > FILE       all parts but held, where none is named
//   npx tsx training/events/examples.ts --ecb-plus FOLDER >> FILE       the topics of ECB+ that are to learn from

import { parseArgs } from 'node:util';
import {
  DEVELOPMENT_TOPICS,
  ecbPlusArticles,
  happeningOf,
  LEARNING_TOPICS,
  topicOf,
} from '../../bench/score/ecb-plus/corpus.ts';
import {
  HALVES,
  type Half,
  type IdentityArticle,
  identityArticles,
} from '../../bench/score/identity-gold.ts';
import { readArticles } from '../../bench/score/read-articles.ts';
import { type ArticleReading, overlaps } from '../../src/model/index.ts';
import { resolveEntities } from '../../src/resolve/corpus/entities.ts';
import { clashOf } from '../../src/resolve/corpus/events/clash.ts';
import type { Witness } from '../../src/resolve/corpus/events/likeness/feature.ts';
import { FEATURES } from '../../src/resolve/corpus/events/likeness/features.ts';
import { compared } from '../../src/resolve/corpus/events/likeness/likeness.ts';
import { pairsOf } from '../../src/resolve/corpus/events/pairs.ts';
import { type Rarity, rarityIn } from '../../src/resolve/corpus/events/rarity.ts';
import { type Report, reportsOf } from '../../src/resolve/corpus/events/report.ts';
import { storyOf } from '../../src/resolve/corpus/events/story.ts';

/** A report of a part, and the ids of the events that are marked at its words, and in its sentence. */
interface Marked extends Witness {
  readonly article: IdentityArticle;
  readonly here: readonly string[];
  readonly around: readonly string[];
}

function markedReports(of: readonly IdentityArticle[]): readonly Marked[] {
  const articles = [...of].sort((a, b) => (a.input.id < b.input.id ? -1 : 1));
  const readings = readArticles(articles);
  const { findEntity } = resolveEntities(readings, []);
  return readings.flatMap((reading, at) => {
    const article = articles[at];
    if (article === undefined) return [];
    return reportsOf(reading, findEntity).map((report) => ({
      report,
      story: storyOf(report),
      article,
      ...marksOf(report, reading, article),
    }));
  });
}

function marksOf({ event }: Report, { reading }: ArticleReading, { events }: IdentityArticle) {
  const [start, end] = event.trigger;
  const [from, to] = reading.sentences.find(([, last]) => last > start) ?? [start, end];
  const within = (span: { start: number; end: number }) =>
    events.flatMap((mark) => (overlaps(mark, span) ? [mark.id] : []));
  return { here: within({ start, end }), around: within({ start: from, end: to }) };
}

/** Whether two are one; nothing where the marks do not tell. */
function labelOf(a: Marked, b: Marked): boolean | undefined {
  if (a.here.some((id) => b.here.includes(id))) return true;
  if (a.here.length > 0 && b.here.length > 0) return false;
  // Articles of two stories tell of nothing that is one.
  if (!isOneStory(a.article, b.article)) return false;
  const [marked, other] = a.here.length > 0 ? [a, b] : [b, a];
  const isTold = other.article.events.some(({ id }) => marked.here.includes(id));
  return isTold && !marked.here.some((id) => other.around.includes(id)) ? false : undefined;
}

function isOneStory({ events: a }: IdentityArticle, { events: b }: IdentityArticle): boolean {
  return a.some(({ id }) => b.some((mark) => mark.id === id));
}

/** Each two reports of a part of our own. */
function examplesOf(half: Half): readonly object[] {
  const reports = markedReports(identityArticles(half));
  const rarity = rarityIn(reports.map(({ report }) => report));
  return reports.flatMap((a, at) =>
    reports.slice(at + 1).flatMap((b) => exampleOf(a, b, { part: half, rarity, labelOf })),
  );
}

/**
 * The reports of ECB+ that are compared, for there are too many to compare all. Its marks part a crash from the
 * death that it caused, which are one happening here: acts of two kinds in articles of one story tell nothing.
 */
function ecbPlusExamples(data: string): readonly object[] {
  const topics = [...LEARNING_TOPICS, ...DEVELOPMENT_TOPICS];
  const reports = markedReports(ecbPlusArticles(data, topics));
  const rarity = rarityIn(reports.map(({ report }) => report));
  const pairs = pairsOf(
    reports.map(({ report }) => report),
    rarity,
  );
  return pairs.flatMap(([x, y]) => {
    const [a, b] = [reports[x], reports[y]];
    if (a === undefined || b === undefined) return [];
    const part = `ecb-plus ${topicOf(a.article)}`;
    return exampleOf(a, b, { part, rarity, labelOf: ecbPlusLabelOf });
  });
}

function ecbPlusLabelOf(a: Marked, b: Marked): boolean | undefined {
  if (happeningOf(a.article) !== happeningOf(b.article)) return false;
  if (a.here.length === 0 || b.here.length === 0) return undefined;
  if (a.here.some((id) => b.here.includes(id))) return true;
  const isOneKind = a.report.type === b.report.type && a.report.mode === b.report.mode;
  return isOneKind && a.report.word === b.report.word ? false : undefined;
}

interface Told {
  readonly part: string;
  readonly rarity: Rarity;
  readonly labelOf: (a: Marked, b: Marked) => boolean | undefined;
}

function exampleOf(a: Marked, b: Marked, { part, rarity, labelOf }: Told): readonly object[] {
  if (a.article === b.article) return [];
  const isOne = labelOf(a, b);
  if (isOne === undefined || clashOf(a.story, b.story) !== undefined) return [];
  const pair = compared(a, b, rarity);
  const amounts = FEATURES.map(({ amount }) => amount(pair));
  const reports = [a, b].map(({ article, here, report }) => ({
    document: article.input.id,
    here,
    told: article.input.text.slice(
      Math.max(0, report.event.trigger[0] - 60),
      report.event.trigger[1] + 40,
    ),
    word: report.word,
  }));
  return [{ part, isOne, reports, amounts }];
}

function write(examples: readonly object[]): void {
  for (const example of examples) process.stdout.write(`${JSON.stringify(example)}\n`);
}

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { 'ecb-plus': { type: 'string' } },
});
if (values['ecb-plus'] !== undefined) write(ecbPlusExamples(values['ecb-plus']));
else {
  const parts = HALVES.filter((half) =>
    named.length > 0
      ? named.includes(half)
      : half !== 'held' && identityArticles(half).some(({ events }) => events.length > 0),
  );
  write([{ features: FEATURES.map(({ id }) => id) }]);
  for (const part of parts) write(examplesOf(part));
}
