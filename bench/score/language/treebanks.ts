// The development treebanks in, tables and figures of words, sentences, tags and trees out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../../src/model/group-by.ts';
import type { Report, Table } from '../suite.ts';
import { readConllu } from './conllu.ts';
import { evaluate, LAYERS, type Layer, type LayerTallies, sumLayers } from './evaluate.ts';
import { f1, points } from './tally.ts';
import type { Tool } from './tool.ts';
import type { GoldDocument } from './word.ts';

/** A treebank by the name its figures have. */
export interface Treebank {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** The part of a treebank to which a document belongs; undefined if it is not divided. */
  readonly partOf?: (document: GoldDocument) => string;
}

export const EWT: Treebank = {
  name: 'ewt',
  title: 'UD English EWT, dev',
  file: 'ud/en_ewt.dev.conllu',
};

export const TREEBANKS: readonly Treebank[] = [
  EWT,
  {
    name: 'gum',
    title: 'GUM open genres, dev',
    file: 'ud/en_gum_open.dev.conllu',
    partOf: ({ id }) => id.split('_')[1] ?? id,
  },
];

const HEADINGS: Readonly<Record<Layer, string>> = {
  words: 'words',
  sentences: 'sentences',
  upos: 'UPOS',
  xpos: 'XPOS',
  lemmas: 'lemmas',
  uas: 'UAS',
  las: 'LAS',
  lasSubtypes: 'LAS with subtypes',
};

/** The documents of a treebank. */
export function readTreebank(data: string, { file }: Treebank): readonly GoldDocument[] {
  return readConllu(readFileSync(join(data, file), 'utf8'));
}

/** Each layer of each treebank, F1 from raw text; the figures are those of the first tool. */
export function measureTreebanks(data: string, tools: readonly Tool[]): Report {
  const reports = TREEBANKS.map((bank) => measureTreebank(bank, readTreebank(data, bank), tools));
  return {
    tables: reports.flatMap(({ tables }) => tables),
    figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
  };
}

/** A document and how the first tool fared on it. */
interface Scored {
  readonly document: GoldDocument;
  readonly tallies: LayerTallies;
}

/** One treebank, or a slice of it. */
export function measureTreebank(
  { name, title, partOf }: Treebank,
  documents: readonly GoldDocument[],
  tools: readonly Tool[],
): Report {
  const scored = tools.map((tool) => documents.map((document) => scoreDocument(tool, document)));
  const totals = scored.map((of) => sumLayers(of.map(({ tallies }) => tallies)));
  const told = tools
    .filter(({ takesBreaks }) => takesBreaks)
    .map((tool) => [tool, sumLayers(documents.map((one) => scoreWithBreaks(tool, one)))] as const);
  const rows = [
    ...tools.map((tool, at) => rowOf(tool.name, totals[at], tool.layers)),
    ...told.map(([tool, sum]) => rowOf(`${tool.name}, sentence breaks given`, sum, tool.layers)),
  ];
  const own = { ...figuresOf(name, totals[0]), ...figuresOf(`${name}-breaks`, told[0]?.[1]) };
  const all: Table = { title: `${title}: F1 from raw text`, columns: columns(''), rows };
  if (partOf === undefined) return { tables: [all], figures: own };
  const parts = groupBy(scored[0] ?? [], ({ document }) => partOf(document));
  const sums = [...parts].map(
    ([part, of]) => [part, sumLayers(of.map(({ tallies }) => tallies))] as const,
  );
  const byPart: Table = {
    title: `${title}, by genre (${tools[0]?.name})`,
    columns: columns('genre'),
    rows: sums.map(([part, tallies]) => rowOf(part, tallies, LAYERS)),
  };
  const figures = sums.map(([part, tallies]) => figuresOf(`${name}.${part}`, tallies));
  return { tables: [all, byPart], figures: Object.assign(own, ...figures) };
}

function scoreDocument(tool: Tool, document: GoldDocument): Scored {
  return { document, tallies: evaluate(document, tool.read(document.text)) };
}

function scoreWithBreaks(tool: Tool, document: GoldDocument): LayerTallies {
  const breaks = document.sentences.map(({ start }) => start);
  return evaluate(document, tool.read(document.text, breaks));
}

function columns(first: string): readonly string[] {
  return [first, ...LAYERS.map((layer) => HEADINGS[layer])];
}

function rowOf(
  name: string,
  tallies: LayerTallies | undefined,
  told: readonly Layer[],
): readonly string[] {
  return [
    name,
    ...LAYERS.map((layer) =>
      tallies && told.includes(layer) ? points(f1(tallies[layer])) : 'none',
    ),
  ];
}

function figuresOf(name: string, tallies: LayerTallies | undefined): Record<string, number> {
  if (tallies === undefined) return {};
  return Object.fromEntries(LAYERS.map((layer) => [`${name}.${layer}`, f1(tallies[layer])]));
}
