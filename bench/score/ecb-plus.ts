// Which reports of real articles tell of one event: ECB+, whose topics have two happenings of a kind each, in;
// pairwise P, R and F1 out, beside the baseline of its literature.

import { resolveCorpus } from '../../src/resolve/index.ts';
import {
  ECB_PLUS_FILES,
  ecbPlusArticles,
  happeningOf,
  TEST_TOPICS,
  topicOf,
} from './ecb-plus/corpus.ts';
import { lemmaAt } from './ecb-plus/lemma-at.ts';
import { countPairs, type ReportPair, reportPairs } from './event-pairs.ts';
import { matchMarks, type ReportItem } from './identity-match.ts';
import { pairMistakes } from './identity-mistakes.ts';
import { readArticles } from './read-articles.ts';
import type { Suite } from './suite.ts';
import { inShort, percent, type Scores, scoresOf } from './tally.ts';

const PROTOCOL = `All articles of the topics 36 to 45, which are customary for measuring, are read and resolved together;
none of it is looked at when rules are written, and nothing is learned from it. A report is all that an article
tells of one act in sentences that were checked. Pairs are of reports in different articles, and "both read" where an event
was read at marked words of both. The corpus marks acts of every kind ("said", "unveiled", "win"), most of which
Rapport does not read, so that the recall of all is small; nor do articles without a day, half of these, tell when things
were. The baseline joins what both read if the marked words have one lemma and the articles are of one topic, which
it is told. The corpus parts what is one happening here, a quake from the deaths that it caused: "of one story" are the
pairs joined whose articles tell of one of the two happenings of a topic.`;

/** Events told by many, in real articles. */
export const ECB_PLUS_SUITE: Suite = {
  name: 'ecb-plus',
  title: 'Which event is which in real articles: ECB+',
  needs: [...ECB_PLUS_FILES],
  origin: 'github.com/cltl/ecbPlus, and name its folder with --data',
  run: (data) => {
    const articles = ecbPlusArticles(data, TEST_TOPICS);
    const readings = readArticles(articles);
    const { reports } = matchMarks(articles, readings, resolveCorpus(readings));
    const pairs = reportPairs(reports);
    const readPairs = reportPairs(reports.filter(({ found }) => found.length > 0));
    const readingOf = new Map(articles.map((article, at) => [article, readings[at]]));
    const keyOf = ({ article, mark }: ReportItem) =>
      `${topicOf(article)} ${lemmaAt(readingOf.get(article)?.reading, mark)}`;
    const baseline = readPairs.map(
      (pair): ReportPair => ({ ...pair, isFoundOne: keyOf(pair.left) === keyOf(pair.right) }),
    );
    const [all, both, byLemma] = [
      measured('all', pairs),
      measured('both read', readPairs),
      measured('both read, by lemma', baseline),
    ];
    const figures = {
      'ecb-plus.events.f1': all.f1,
      'ecb-plus.events.precision': all.precision,
      'ecb-plus.events.found.f1': both.f1,
      'ecb-plus.events.one-story': both.oneStory,
      'ecb-plus.events.found.lemma-baseline.f1': byLemma.f1,
    };
    const found = reports.filter((report) => report.found.length > 0).length;
    return {
      figures,
      tables: [
        inShort(figures),
        {
          title: `Same event, pairs of reports (${found} of ${reports.length} reports read)`,
          columns: ['pairs', 'in data', 'joined', 'P', 'R', 'F1', 'of one story'],
          rows: [all, both, byLemma].map(rowOf),
        },
      ],
      notes: [PROTOCOL],
      mistakes: pairMistakes(readPairs),
    };
  },
};

/** What is told of some pairs. */
interface Measured extends Scores {
  readonly label: string;
  /** How many pairs the data have as one, and how many were joined. */
  readonly inData: number;
  readonly joined: number;
  /** Of the pairs that were joined, the share of articles that tell of one of the two happenings of a topic. */
  readonly oneStory: number;
}

function measured(label: string, pairs: readonly ReportPair[]): Measured {
  const counts = countPairs(pairs);
  const joined = pairs.filter(({ isFoundOne }) => isFoundOne);
  const stories = joined.filter(
    ({ left, right }) => happeningOf(left.article) === happeningOf(right.article),
  );
  return {
    ...scoresOf(counts),
    label,
    inData: counts.right + counts.missed,
    joined: joined.length,
    oneStory: joined.length === 0 ? 0 : stories.length / joined.length,
  };
}

function rowOf({ label, inData, joined, precision, recall, f1, oneStory }: Measured) {
  return [label, inData, joined, ...[precision, recall, f1, oneStory].map(percent)];
}
