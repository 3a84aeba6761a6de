// Our own articles with marked events in, what the likeness of reports is learned from out: for each two reports of
// different articles what is observed of them, and whether they tell of one happening, as JSONL. Usage:
//   npx tsx training/events/examples.ts [PART...] > FILE       all parts but held, where none is named

import {
  HALVES,
  type Half,
  type IdentityArticle,
  identityArticles,
} from '../../bench/score/identity-gold.ts';
import { type ArticleReading, overlaps } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveEntities } from '../../src/resolve/corpus/entities.ts';
import { clashOf } from '../../src/resolve/corpus/events/clash.ts';
import type { Witness } from '../../src/resolve/corpus/events/likeness/feature.ts';
import { FEATURES } from '../../src/resolve/corpus/events/likeness/features.ts';
import { compared } from '../../src/resolve/corpus/events/likeness/likeness.ts';
import { rarityIn } from '../../src/resolve/corpus/events/rarity.ts';
import { type Report, reportsOf } from '../../src/resolve/corpus/events/report.ts';
import { storyOf } from '../../src/resolve/corpus/events/story.ts';

/** A report of a part, and the ids of the events that are marked at its words, and in its sentence. */
interface Marked extends Witness {
  readonly article: IdentityArticle;
  readonly here: readonly string[];
  readonly around: readonly string[];
}

function markedReports(half: Half): readonly Marked[] {
  const articles = [...identityArticles(half)].sort((a, b) => (a.input.id < b.input.id ? -1 : 1));
  const readings = articles.map(({ input }): ArticleReading => {
    const document = toDocument(input);
    return { document, reading: read(document) };
  });
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

function examplesOf(half: Half): readonly object[] {
  const reports = markedReports(half);
  const rarity = rarityIn(reports.map(({ report }) => report));
  return reports.flatMap((a, at) =>
    reports.slice(at + 1).flatMap((b) => {
      if (a.article === b.article) return [];
      const isOne = labelOf(a, b);
      if (isOne === undefined || clashOf(a.story, b.story) !== undefined) return [];
      const pair = compared(a, b, rarity);
      const amounts = FEATURES.map(({ amount }) => amount(pair));
      const reports = [a, b].map(({ article, here }) => ({ document: article.input.id, here }));
      return [{ part: half, isOne, reports, amounts }];
    }),
  );
}

const named = process.argv.slice(2);
const parts = HALVES.filter((half) =>
  named.length > 0
    ? named.includes(half)
    : half !== 'held' && identityArticles(half).some(({ events }) => events.length > 0),
);
process.stdout.write(`${JSON.stringify({ features: FEATURES.map(({ id }) => id) })}\n`);
for (const part of parts)
  for (const example of examplesOf(part)) process.stdout.write(`${JSON.stringify(example)}\n`);
