// Which reports of real articles tell of one event: ECB+, whose topics have two happenings of a kind each, in;
// pairwise P, R and F1 out, beside the baseline of its literature.

import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';
import { ECB_PLUS_FILES, ecbPlusArticles, TEST_TOPICS } from './ecb-plus/corpus.ts';
import { lemmaAt } from './ecb-plus/lemma-at.ts';
import { countPairs, type ReportPair, reportPairs } from './event-pairs.ts';
import { matchMarks, type ReportItem } from './identity-match.ts';
import { pairMistakes } from './identity-mistakes.ts';
import type { Suite } from './suite.ts';
import { inShort, percent, scoresOf } from './tally.ts';

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
    const readings = articles.map(({ input }): ArticleReading => {
      const document = toDocument(input);
      return { document, reading: read(document) };
    });
    const { reports } = matchMarks(articles, readings, resolveCorpus(readings));
    const pairs = reportPairs(reports);
    const readPairs = reportPairs(reports.filter(({ found }) => found.length > 0));
    const readingOf = new Map(articles.map((article, at) => [article, readings[at]]));
    const keyOf = ({ article, mark }: ReportItem) =>
      `${topicOf(article.input.id)} ${lemmaAt(readingOf.get(article)?.reading, mark)}`;
    const baseline = readPairs.map(
      (pair): ReportPair => ({ ...pair, isFoundOne: keyOf(pair.left) === keyOf(pair.right) }),
    );
    const [all, both, byLemma] = [pairs, readPairs, baseline].map(countPairs).map(scoresOf);
    const figures = {
      'ecb-plus.events.f1': all?.f1 ?? 0,
      'ecb-plus.events.precision': all?.precision ?? 0,
      'ecb-plus.events.found.f1': both?.f1 ?? 0,
      'ecb-plus.events.one-story': ofOneStory(readPairs),
      'ecb-plus.events.found.lemma-baseline.f1': byLemma?.f1 ?? 0,
    };
    const found = reports.filter((report) => report.found.length > 0).length;
    const row = (label: string, of: readonly ReportPair[]) => {
      const counts = countPairs(of);
      const { precision, recall, f1 } = scoresOf(counts);
      const [marked, joined] = [counts.right + counts.missed, counts.right + counts.false];
      return [label, marked, joined, ...[precision, recall, f1, ofOneStory(of)].map(percent)];
    };
    return {
      figures,
      tables: [
        inShort(figures),
        {
          title: `Same event, pairs of reports (${found} of ${reports.length} reports read)`,
          columns: ['pairs', 'in data', 'joined', 'P', 'R', 'F1', 'of one story'],
          rows: [
            row('all', pairs),
            row('both read', readPairs),
            row('both read, by lemma', baseline),
          ],
        },
      ],
      notes: [PROTOCOL],
      mistakes: pairMistakes(readPairs),
    };
  },
};

/** Of the pairs that were joined, the share of articles of one topic that came into the corpus together. */
function ofOneStory(pairs: readonly ReportPair[]): number {
  const joined = pairs.filter(({ isFoundOne }) => isFoundOne);
  const stories = joined.filter(({ left, right }) => storyOf(left) === storyOf(right));
  return joined.length === 0 ? 0 : stories.length / joined.length;
}

function storyOf({ article: { input } }: ReportItem): string {
  return `${topicOf(input.id)} ${input.id.endsWith('plus')}`;
}

/** Articles are called TOPIC_NUMBER. */
function topicOf(id: string): string {
  return id.slice(0, id.indexOf('_'));
}
