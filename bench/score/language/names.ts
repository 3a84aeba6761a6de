// The development sets of names in, tables and figures out: exact span and kind, from raw text.

import type { Report, Table } from '../suite.ts';
import { readGumNames } from './gum-names.ts';
import { readKnowledgenet } from './knowledgenet.ts';
import {
  type NameDocument,
  readFullNames,
  readMeantime,
  readRe3d,
  readWithBreaks,
} from './name-documents.ts';
import { countTouched, type KindTallies, scoreNames, trimmed } from './name-score.ts';
import { f1, points, precision, recall, sumTallies, type Tally } from './tally.ts';
import { KINDS, type Kind, type Tool } from './tool.ts';

const NO_MISC = ['PER', 'ORG', 'LOC'] as const;

/** A set of names, and the kinds of them that are compared. */
export interface NameSet {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** Only for programs that can be told where sentences end. */
  readonly takesBreaks?: boolean;
  readonly read: (data: string) => readonly NameDocument[];
}

export const UNER: NameSet = {
  name: 'uner',
  title: 'Universal NER EWT, dev',
  kinds: NO_MISC,
  read: (data) => readFullNames(data, 'uner-ewt'),
};

/** Sets that mark every name of their texts. */
export const FULL_SETS: readonly NameSet[] = [
  UNER,
  {
    name: 'uner-breaks',
    title: 'Universal NER EWT, dev, sentence breaks given',
    kinds: NO_MISC,
    takesBreaks: true,
    read: (data) => readWithBreaks(data, 'uner-ewt'),
  },
  {
    name: 'crossner',
    title: 'CrossNER politics, dev, without MISC',
    kinds: NO_MISC,
    read: (data) => readFullNames(data, 'crossner-politics'),
  },
  {
    name: 'crossner-misc',
    title: 'CrossNER politics, dev, with MISC',
    kinds: KINDS,
    read: (data) => readFullNames(data, 'crossner-politics'),
  },
  {
    name: 'gum',
    title: 'GUM open genres, dev, named entities cut to names (for comparison only)',
    kinds: NO_MISC,
    read: readGumNames,
  },
];

/** Sets that mark some of the names of their texts, or phrases around them. */
export const PARTIAL_SETS: readonly NameSet[] = [
  {
    name: 're3d',
    title: 're3d, dev, capitalised mentions',
    kinds: NO_MISC,
    read: readRe3d,
  },
  { name: 'knowledgenet', title: 'KnowledgeNet, dev', kinds: NO_MISC, read: readKnowledgenet },
  { name: 'meantime', title: 'MEANTIME, dev, proper names', kinds: NO_MISC, read: readMeantime },
];

/** Every set; the figures are those of the first tool. */
export function measureNames(data: string, tools: readonly Tool[]): Report {
  const reports = [
    ...FULL_SETS.map((set) => measureFull(set, set.read(data), tools)),
    ...PARTIAL_SETS.map((set) => measurePartial(set, set.read(data), tools)),
  ];
  return {
    tables: reports.flatMap(({ tables }) => tables),
    figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
  };
}

/** Precision, recall and F1 on a set that marks every name, or on a slice of it. */
export function measureFull(
  { name, title, kinds, takesBreaks = false }: NameSet,
  documents: readonly NameDocument[],
  tools: readonly Tool[],
): Report {
  const able = tools.filter(
    (tool) =>
      kinds.every((kind) => tool.kinds.includes(kind)) && (tool.takesBreaks || !takesBreaks),
  );
  const scored = able.map((tool) => tallyOf(documents, tool, kinds));
  const table: Table = {
    title: `${title}: names from raw text`,
    columns: ['', 'precision', 'recall', 'F1', ...kinds.map((kind) => `${kind} F1`)],
    rows: tools.map((tool) => {
      const tallies = scored[able.indexOf(tool)];
      if (tallies === undefined) return [tool.name, ...Array(kinds.length + 3).fill('none')];
      const all = sumTallies(kinds.map((kind) => tallies[kind]));
      const shares = [precision(all), recall(all), f1(all)];
      return [tool.name, ...[...shares, ...kinds.map((kind) => f1(tallies[kind]))].map(points)];
    }),
  };
  return { tables: [table], figures: fullFigures(name, kinds, scored[0]) };
}

function tallyOf(
  documents: readonly NameDocument[],
  tool: Tool,
  kinds: readonly Kind[],
): KindTallies {
  const scores = documents.map(({ text, names, breaks }) => {
    const given = tool.read(text, breaks).names.filter(({ kind }) => kinds.includes(kind));
    return scoreNames(
      names.filter((name) => name.kinds.some((kind) => kinds.includes(kind))),
      given,
    );
  });
  const sum = (kind: Kind) => sumTallies(scores.map((score) => score[kind]));
  return Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as KindTallies;
}

function fullFigures(
  name: string,
  kinds: readonly Kind[],
  tallies: KindTallies | undefined,
): Readonly<Record<string, number>> {
  if (tallies === undefined) return {};
  const all = sumTallies(kinds.map((kind) => tallies[kind]));
  return {
    [`names.${name}.precision`]: precision(all),
    [`names.${name}.recall`]: recall(all),
    [`names.${name}.f1`]: f1(all),
    ...Object.fromEntries(kinds.map((kind) => [`names.${name}.${kind}.f1`, f1(tallies[kind])])),
  };
}

/** Recall on a set that marks some names only; articles and final stops do not count. */
export function measurePartial(
  { name, title, kinds }: NameSet,
  documents: readonly NameDocument[],
  tools: readonly Tool[],
): Report {
  const able = tools.filter((tool) => kinds.every((kind) => tool.kinds.includes(kind)));
  const scored = able.map((tool) => partialTally(documents, tool));
  const exact = scored.map(({ byKind }) => sumTallies(Object.values(byKind)));
  const table: Table = {
    title: `${title}: recall of names from raw text`,
    columns: ['', 'exact', 'touched by one of its kind', ...kinds.map((kind) => `${kind} exact`)],
    rows: tools.map((tool) => {
      const at = able.indexOf(tool);
      const [score, all] = [scored[at], exact[at]];
      if (!score || !all) return [tool.name, ...Array(kinds.length + 2).fill('none')];
      const shares = [recall(all), score.touched / all.gold];
      return [
        tool.name,
        ...[...shares, ...kinds.map((kind) => recall(score.byKind[kind]))].map(points),
      ];
    }),
  };
  const [own, all] = [scored[0], exact[0]];
  if (!own || !all) return { tables: [table], figures: {} };
  const figures = {
    [`names.${name}.recall`]: recall(all),
    [`names.${name}.touched`]: own.touched / all.gold,
  };
  return { tables: [table], figures };
}

function partialTally(
  documents: readonly NameDocument[],
  tool: Tool,
): { readonly byKind: KindTallies; readonly touched: number } {
  const tallies: KindTallies[] = [];
  let touched = 0;
  for (const { text, names } of documents) {
    const given = tool.read(text).names.map((name) => trimmed(name, text));
    const gold = names.map((name) => trimmed(name, text));
    tallies.push(scoreNames(gold, given));
    touched += countTouched(gold, given);
  }
  const sum = (kind: Kind): Tally => sumTallies(tallies.map((tally) => tally[kind]));
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as KindTallies;
  return { byKind, touched };
}
