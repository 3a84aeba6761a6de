// How well names and events are told apart and put together across articles: our own articles with marks in,
// B3 over names and pairwise F1 over reports of events out.

import { resolveCorpus } from '../../src/resolve/index.ts';
import { bCubed, type ClusteredItem } from './b-cubed.ts';
import { countPairs, reportPairs } from './event-pairs.ts';
import { HALVES, type Half, identityArticles, kindOfThing } from './identity-gold.ts';
import { type MatchedSet, matchMarks, type NameItem, oncePerArticle } from './identity-match.ts';
import { nameMistakes, pairMistakes } from './identity-mistakes.ts';
import { readArticles } from './read-articles.ts';
import type { Report, Suite, Table } from './suite.ts';
import { inShort, percent, type Scores, scoresOf } from './tally.ts';

const PROTOCOL = `All articles of a half are read and resolved together. B3 counts every marked name alike;
one that no mention answers (half of the longer, or the head word) is a cluster of its own, so it costs
recall. "Once per article" counts a thing once for each article that names it. "Found" leaves out what was
not read, so it tells of who-is-who alone. Descriptions ("the foreign minister") are marked in some places
only and counted in a row of their own, together with the names. Events: pairs of reports in different
articles, one report for each event that an article marks. They are joined when an event read at marked
words of the one has the node of one read at marked words of the other; a pair with a report that was not
read counts as missed. The articles are invented, apart from a few well-known names; rules may be written in
view of all parts but held, which only measures. What each part gave when it was first read stands in
tests/resolve/who/README.md.`;

/** Identity across articles, and events told by many. */
export const IDENTITY_SUITE: Suite = {
  name: 'identity',
  title: 'Who is who, and which event is which, across our own articles',
  needs: [],
  run: (_, { errorsOf = 'dev' } = {}) => {
    const reports = HALVES.map(report);
    return {
      figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
      tables: reports.flatMap(({ tables }) => tables),
      notes: [PROTOCOL],
      mistakes: reports[HALVES.indexOf(errorsOf)]?.mistakes ?? [],
    };
  },
};

/** Parts of names alone: their few events would measure nothing. */
const OF_NAMES: ReadonlySet<Half> = new Set([
  'second',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]);

function report(half: Half): Report {
  const matched = readHalf(half);
  const names = nameRows(matched);
  const pairs = reportPairs(matched.reports);
  const readPairs = pairs.filter(
    ({ left, right }) => left.found.length > 0 && right.found.length > 0,
  );
  const [all, ofRead] = [countPairs(pairs), countPairs(readPairs)];
  const reports = matched.reports.filter(({ found }) => found.length > 0).length;
  const isOfEvents = matched.names.length === 0;
  const figures = {
    ...(isOfEvents
      ? { [`${half}.events.read`]: reports / matched.reports.length }
      : nameFigures(half, matched.names)),
    ...(OF_NAMES.has(half)
      ? {}
      : {
          [`${half}.events.f1`]: scoresOf(all).f1,
          [`${half}.events.precision`]: scoresOf(all).precision,
          [`${half}.events.found.f1`]: scoresOf(ofRead).f1,
        }),
  };
  return {
    figures,
    tables: [
      inShort(figures),
      ...(isOfEvents ? [] : [{ ...names, title: `Names by B3: ${half}` }]),
      {
        title: `Same event, pairs of reports: ${half} (${reports} of ${matched.reports.length} reports read)`,
        columns: ['pairs', 'in data', 'joined', 'P', 'R', 'F1'],
        rows: [
          ['all', all.right + all.missed, all.right + all.false, ...cells(scoresOf(all))],
          [
            'both read',
            ofRead.right + ofRead.missed,
            ofRead.right + ofRead.false,
            ...cells(scoresOf(ofRead)),
          ],
        ],
      },
    ],
    mistakes: [...nameMistakes(matched.names), ...pairMistakes(pairs)],
  };
}

function nameFigures(half: Half, names: readonly NameItem[]): Readonly<Record<string, number>> {
  const scores = bCubed(names);
  return {
    [`${half}.names.b3.f1`]: scores.f1,
    [`${half}.names.b3.precision`]: scores.precision,
    [`${half}.names.b3.recall`]: scores.recall,
    [`${half}.names.once.b3.f1`]: bCubed(oncePerArticle(names)).f1,
    [`${half}.names.found.b3.f1`]: bCubed(names.filter(isFound)).f1,
  };
}

function readHalf(half: Half): MatchedSet {
  const articles = identityArticles(half);
  const readings = readArticles(articles);
  return matchMarks(articles, readings, resolveCorpus(readings));
}

function nameRows({ names, descriptions }: MatchedSet): Table {
  const once = oncePerArticle(names);
  const ofKind = (items: readonly NameItem[], kind: string) =>
    items.filter(({ gold }) => kindOfThing(gold) === kind);
  const kinds = ['person', 'organization', 'place', 'other'];
  return {
    title: '',
    columns: ['names', 'things', 'marked', 'found', 'P', 'R', 'F1'],
    rows: [
      row('all', names),
      row(
        'persons, organizations, places',
        names.filter(({ gold }) => kindOfThing(gold) !== 'other'),
      ),
      ...kinds.map((kind) => row(kind, ofKind(names, kind))),
      row('found', names.filter(isFound)),
      row('once per article', once),
      row('once per article, found', once.filter(isFound)),
      row('with descriptions', [...names, ...descriptions]),
    ],
  };
}

function row(label: string, items: readonly ClusteredItem[]): readonly (string | number)[] {
  const things = new Set(items.map(({ gold }) => gold)).size;
  return [label, things, items.length, items.filter(isFound).length, ...cells(bCubed(items))];
}

function cells({ precision, recall, f1 }: Scores): readonly string[] {
  return [precision, recall, f1].map(percent);
}

function isFound({ found }: ClusteredItem): boolean {
  return found !== undefined;
}
