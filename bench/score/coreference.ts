// How well it is read who is who in one article: GUM in, MUC, B3, CEAFe and CoNLL F1 out; GAP in, F1 of
// its ambiguous pronouns out.

import type { WholeReading } from '../../src/model/index.ts';
import {
  addCounts,
  type ConllCounts,
  conllF1,
  countChains,
  MEASURES,
  NO_COUNTS,
  scoreOf,
} from './coreference/conll.ts';
import { countGap, type GapDocument } from './coreference/gap.ts';
import { type ChainChoice, chainsOf, type GumDocument, genreOf } from './coreference/gum.ts';
import { mistakesOf } from './coreference/wrong-links.ts';
import { readDataLines, readWholeGold } from './data-lines.ts';
import type { Report, Suite, Table } from './suite.ts';
import { inShort, percent, scoresOf, type Tally, tallyTable } from './tally.ts';

const PROTOCOL = `GUM, dev, open genres. Mentions with one entity are a chain; chains of one mention are
dropped on both sides; the counts of all documents are summed before they are divided, as the official
scorer does. Exact: the same span. Head: a found mention is the one of the data that it lies in and whose
head word it covers, or whose head word is its own. Nodes: chains of the data that hold a person, an
organization or a place. GAP: each of the two names is meant or not; "dev" and "validation" are its files.`;

const PUBLISHED = `Published: on OntoGUM (GUM by another scheme, Zhu et al. 2021) the rules of CoreNLP reach 39.7,
SpanBERT 64.6. On the test part of GAP (Webster et al. 2018) syntactic parallelism reaches 66.8 where the
parse is given.`;

const NODE_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

const CHOICES: readonly (readonly [name: string, choice: ChainChoice])[] = [
  ['exact', { matching: 'exact' }],
  ['head', { matching: 'head' }],
  ['nodes.exact', { matching: 'exact', types: NODE_TYPES }],
  ['nodes.head', { matching: 'head', types: NODE_TYPES }],
];

/** Coreference in one article: GUM and GAP. */
export const COREFERENCE_SUITE: Suite = {
  name: 'coreference',
  title: 'Coreference in one article: GUM and GAP',
  needs: ['gum-open.dev.jsonl', 'gap.dev.jsonl', 'gap.validation.jsonl'],
  run: (data) =>
    report({
      gum: readDataLines<GumDocument>(data, 'gum-open.dev.jsonl'),
      dev: readDataLines<GapDocument>(data, 'gap.dev.jsonl'),
      validation: readDataLines<GapDocument>(data, 'gap.validation.jsonl'),
    }),
};

interface CoreferenceData {
  readonly gum: readonly GumDocument[];
  readonly dev: readonly GapDocument[];
  readonly validation: readonly GapDocument[];
}

function report({ gum, dev, validation }: CoreferenceData): Report {
  const read = gum.map((document) => ({ document, reading: readWholeGold(document) }));
  const counts = CHOICES.map(([name, choice]) => [name, sumOf(read, choice)] as const);
  const gap = [['dev', countGap(dev)] as const, ['validation', countGap(validation)] as const];
  const figures = Object.fromEntries([
    ...counts.map(([name, sum]) => [`coreference.${name}.conll`, conllF1(sum)] as const),
    ...gap.flatMap(([name, { tally }]) => gapFigures(name, tally)),
  ]);
  return {
    figures,
    tables: [
      inShort(figures),
      measuresTable(counts),
      genresTable(read),
      ...gap.map(([name, { tally }]) => tallyTable(`GAP ${name}, by gender`, tally)),
    ],
    notes: [PROTOCOL, PUBLISHED],
    mistakes: [
      ...read.flatMap(({ document, reading }) => mistakesOf(document, reading)),
      ...gap.flatMap(([, { mistakes }]) => mistakes),
    ],
  };
}

interface ReadGum {
  readonly document: GumDocument;
  readonly reading: WholeReading;
}

function sumOf(read: readonly ReadGum[], choice: ChainChoice): ConllCounts {
  return read.reduce((sum, { document, reading }) => {
    const { gold, found } = chainsOf(document, reading, choice);
    return addCounts(sum, countChains(gold, found));
  }, NO_COUNTS);
}

/** F1 in all, and the bias: the F1 of feminine pronouns over that of masculine ones, at most 1. */
function gapFigures(name: string, tally: Tally): readonly (readonly [string, number])[] {
  const { f1, precision, recall } = scoresOf(tally.total);
  const [female, male] = [scoresOf(tally.get('F')).f1, scoresOf(tally.get('M')).f1];
  return [
    [`gap.${name}.f1`, f1],
    [`gap.${name}.precision`, precision],
    [`gap.${name}.recall`, recall],
    [`gap.${name}.bias`, male === 0 ? 0 : Math.min(1, female / male)],
  ];
}

function measuresTable(counts: readonly (readonly [string, ConllCounts])[]): Table {
  const rows = counts.flatMap(([name, sum]) =>
    MEASURES.map((measure) => {
      const { precision, recall, f1 } = scoreOf(sum[measure]);
      return [`${name} ${measure}`, percent(precision), percent(recall), percent(f1)];
    }),
  );
  return { title: 'The three measures', columns: ['chains', 'P', 'R', 'F1'], rows };
}

function genresTable(read: readonly ReadGum[]): Table {
  const genres = [...new Set(read.map(({ document }) => genreOf(document)))].sort();
  const rows = genres.map((genre) => {
    const some = read.filter(({ document }) => genreOf(document) === genre);
    return [genre, ...CHOICES.map(([, choice]) => percent(conllF1(sumOf(some, choice))))];
  });
  return {
    title: 'CoNLL F1 by genre',
    columns: ['genre', ...CHOICES.map(([name]) => name)],
    rows,
  };
}
