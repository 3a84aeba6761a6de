// A document of a treebank and what a program found in its raw text in; a tally of each layer out.
// Source: the evaluation of the CoNLL 2018 shared task,
// https://universaldependencies.org/conll18/evaluation.html

import type { Span } from '../../../src/model/span.ts';
import { alignWords, type Pair } from './align.ts';
import { NOTHING, sumTallies, type Tally } from './tally.ts';
import type { Analysed, Word } from './word.ts';

/**
 * Layers of an analysis. A word counts for `las` if its head and the universal part of its relation
 * are right, for `lasSubtypes` if the whole relation is.
 */
export const LAYERS = [
  'words',
  'sentences',
  'upos',
  'xpos',
  'lemmas',
  'uas',
  'las',
  'lasSubtypes',
] as const;

export type Layer = (typeof LAYERS)[number];

export type LayerTallies = Readonly<Record<Layer, Tally>>;

/** Compares one document. */
export function evaluate(gold: Analysed, given: Analysed): LayerTallies {
  const pairs = alignWords(gold.words, given.words);
  const totals = { gold: gold.words.length, given: given.words.length };
  const count = (isRight: Comparison) => ({
    right: countRight(gold, given, pairs, isRight),
    ...totals,
  });
  const sameHead = headComparison(pairs);
  return {
    words: { right: pairs.length, ...totals },
    sentences: sameSpans(gold.sentences, given.sentences),
    upos: count((a, b) => a.upos === b.upos),
    xpos: count((a, b) => a.xpos === b.xpos),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: count(sameHead),
    las: count((a, b) => sameHead(a, b) && universal(a.deprel) === universal(b.deprel)),
    lasSubtypes: count((a, b) => sameHead(a, b) && a.deprel === b.deprel),
  };
}

/** The tallies of several documents as one. */
export function sumLayers(documents: readonly LayerTallies[]): LayerTallies {
  const sum = (layer: Layer) =>
    sumTallies([NOTHING, ...documents.map((tallies) => tallies[layer])]);
  return Object.fromEntries(LAYERS.map((layer) => [layer, sum(layer)])) as LayerTallies;
}

/** `nsubj:pass` is `nsubj`. */
export function universal(deprel: string): string {
  return deprel.split(':', 1)[0] ?? deprel;
}

type Comparison = (gold: Word, given: Word) => boolean;

/** Whether two aligned words hang from aligned words, or both from nothing. */
export function headComparison(pairs: readonly Pair[]): Comparison {
  const goldOf = new Map(pairs.map(([gold, given]) => [given, gold]));
  return (a, b) => (b.head < 0 ? a.head < 0 : a.head === goldOf.get(b.head));
}

function countRight(
  gold: Analysed,
  given: Analysed,
  pairs: readonly Pair[],
  isRight: Comparison,
): number {
  return pairs.filter(([a, b]) => {
    const [left, right] = [gold.words[a], given.words[b]];
    return left !== undefined && right !== undefined && isRight(left, right);
  }).length;
}

function sameSpans(gold: readonly Span[], given: readonly Span[]): Tally {
  const known = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const right = given.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
  return { right, gold: gold.length, given: given.length };
}
